/** Marked words of limit, beside exact numbers, plain verbs and words of saying. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { limitWords } from "./S8-limits.ts";

function made(article: string) {
  const material = materialOf(analyse(article));
  const seeds = Array.from({ length: 24 }, (_, seed) => seed);
  return seeds.flatMap((seed) => limitWords.compose(material, drawFrom(seed, limitWords.id)));
}

function keys(article: string): string {
  return made(article)
    .map((question) => inWords(forLearner(question), fullAnswer(question)))
    .join("\n");
}

function offered(article: string): Set<string> {
  return new Set(
    made(article).flatMap((question) =>
      kindOf(question)
        .texts(question)
        .shown.map(({ text }) => plain(text)),
    ),
  );
}

const poll = [
  "Nearly half of the boats were damaged (47 percent), and about a third of the sheds burned, or 14 of 42.",
  "Engineer Ada Byrne said that the port has 312 sheds. Two lorries were parked on 18 trailers.",
  "The storm took about 60 boats, 57 of them old, and at least 42 lamps in one night.",
  "The hall on Market Street was closed on Monday, and more than 14 pumps were moved.",
].join("\n\n");

const asides = [
  "Could it have been worse? Perhaps. The storm took more than two dozen boats, and at least 42 lamps.",
  "Engineer Ada Byrne said that the port has 312 sheds. Two lorries were parked on 18 trailers.",
  "The hall on Market Street was closed on Monday, and the night couldn’t possibly have been longer.",
  "The old quay may be lost.",
].join("\n\n");

const quay = [
  "The storm in Northby damaged at least 42 boats, and the old quay may be lost.",
  "Engineer Ada Byrne said that the port has 312 sheds. Two lorries were parked on 18 trailers.",
  "The hall on Market Street was closed on Monday, and 14 pumps were moved.",
].join("\n\n");

describe("P-060 S8-limits", () => {
  it("keys the word with its number or verb, and no number, verb or word of saying by itself", () => {
    expect(keys(quay)).toMatch(/at least 42/u);
    expect(keys(quay)).toMatch(/may be/u);
    expect(keys(quay)).not.toMatch(/312|18|said|closed|Monday/u);
  });

  it("P-061 leaves a word of limit alone whose exact number stands beside it", () => {
    expect(keys(poll)).toMatch(/at least 42/u);
    expect(keys(poll)).toMatch(/more than 14/u);
    expect(keys(poll)).not.toMatch(/half|third|about 60/u);
  });

  it("P-061 takes a word for a limit only in a whole sentence, and a number as a whole", () => {
    expect(keys(asides)).toMatch(/at least 42/u);
    expect(keys(asides)).toMatch(/more than two dozen/u);
    expect(keys(asides)).not.toMatch(/perhaps|possibly/iu);
  });

  it("P-215 asks for numbers, for sureness or for both, with as many others as keys or more", () => {
    const questions = made(
      `${quay}\n\nNearly 90 boats were counted in spring. The pier could fall, and the sheds are probably old.`,
    );
    const classes = new Set(questions.map(({ key }) => key.keyClass));
    expect([...classes].sort()).toEqual(["both", "number", "possibility"]);
    for (const { key, kind, shown } of questions.filter((one) => one.kind === "select")) {
      expect(kind).toBe("select");
      expect(Object.keys(key.judged)).toHaveLength(shown.candidates.length);
      expect(key.right.length).toBeGreaterThan(1);
      expect(key.right.length * 2).toBeLessThanOrEqual(shown.candidates.length);
    }
  });

  it("P-056 tells of each expression what it does, and passes the item check", () => {
    const { reading } = materialOf(analyse(quay));
    for (const question of made(quay)) expect(brokenChecks(reading, question)).toEqual([]);
    const told = made(quay).flatMap((one) => kindOf(one).texts(one).told.map(plain));
    expect(told).toContain(
      "“at least 42” gives the least that the number can be, rather than the exact number.",
    );
    expect(told).toContain(
      "“said” passes words on, and limits neither a number nor how sure a statement is.",
    );
  });

  it.each([
    ["a number that somebody may take for rough", "Some of the 77 carts were sold.", "77 carts"],
    ["a round hundred", "The port has 400 cranes.", "400 cranes"],
    ["what was expected", "The bridge was expected by the town.", "was expected"],
    ["a day of the year", "The bridge was opened the night of March 11 this year.", "11 this"],
    ["the rest of a date", "Late in March 11 carts were sold.", "11 carts"],
    ["what somebody takes it for", "The bridge was deemed safe by the town.", "was deemed"],
    ["what is believed", "It was her belief that the mill was painted.", "was painted"],
    ["what will have been", "By then the fair will have moved.", "have moved"],
    ["a judgement on what comes", "The work on the bridge will be hard in winter.", "will be"],
    ["what it is for", "The bridge was designed for lorries.", "was designed"],
    ["what is argued", "Builders have argued against it.", "have argued"],
    ["a plan", "The town plans to close it, and the mill was painted.", "was painted"],
  ])("P-061 never offers %s", (_, sentence, words) => {
    // In the paragraph of the keys: what stands further off is offered last.
    expect(offered(`${sentence} ${quay}`)).not.toContain(words);
  });

  it.each([
    ["an ability", "They could reach the boats in time."],
    ["a purpose", "They left early so the road might be quiet."],
    ["a permission", "The boats may leave on Friday."],
    ["granted before a ‘but’", "The pier might threaten nobody, but it is old."],
    ["granted with ‘although’", "Although the pier may be old, it was painted."],
    ["granted before a second sentence", "The pier may be old. But it was painted."],
    ["left open by ‘whatever’", "Whatever the repairs may cost, the pier was painted."],
    ["left open by ‘whoever’", "Whoever the owner may be, the pier was painted."],
    ["left open by ‘however’", "However old the pier may be, it was painted."],
    ["left open by ‘no matter’", "No matter how old the pier may be, it was painted."],
    ["an ‘as … as it may be’", "As old as the pier itself may be, it was painted."],
    ["an idiom", "Be that as it may be, the pier was painted."],
    ["a damaged number", "The town has over 200,0000 boats."],
    ["more than never", "The town has never sold more than 48 boats."],
    ["a question", "Could it be that the pier may be old?"],
  ])("P-061 stays silent where the second limit is %s", (_, sentence) => {
    expect(made(`${quay.replace(", and the old quay may be lost", "")}\n\n${sentence}`)).toEqual(
      [],
    );
  });

  it("P-056 explains in words that hold for ‘dozens of’ too", () => {
    for (const { key } of made(quay)) expect(plain(key.explanation)).not.toMatch(/left out/iu);
  });

  it("P-210 leaves a word that a retelling can be asked about to that question where others are left", () => {
    const more =
      "She said that several pumps were old, and that the pier was probably too low. The port in Northby has about 45 cranes.";
    expect(keys(`${quay}\n\n${more}`)).not.toMatch(/about 45/u);
    expect(keys(quay)).toMatch(/at least 42/u);
  });
});
