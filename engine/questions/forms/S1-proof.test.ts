/** Who says it and what shows it: the words of saying, and the name behind their pronoun. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { materialOf } from "../material.ts";
import { propose } from "../propose.ts";
import type { EvidenceQuestion, Question } from "../question.ts";
import { plain } from "../wording.ts";
import { proofOfSource } from "./S1-proof.ts";

const named = [
  "Engineer Ada Byrne said on Monday that the roof of the old school was mended in spring.",
  "“The tower needs a new clock before winter,” said Tom Reed, who runs the market.",
  "Union leader Ruth Vale told reporters that the kitchen had been closed for three weeks.",
  "Mayor Ian Grant added that the garden would open in June.",
].join("\n\n");

const behind = [
  "Engineer Ada Byrne visited the old school on Monday. She said the roof was mended in spring.",
  "Mayor Mary Cole came to the harbour. “The tower needs a new clock before winter,” she said.",
  "Union leader Ruth Vale told reporters that the kitchen had been closed for three weeks.",
  "Mayor Ian Grant added that the garden would open in June.",
].join("\n\n");

const seeds = Array.from({ length: 8 }, (_, seed) => seed);

function made(article: string, seed = 1): EvidenceQuestion[] {
  const material = materialOf(analyse(article));
  return proofOfSource
    .compose(material, drawFrom(seed, proofOfSource.id))
    .filter((question: Question) => question.kind === "evidence");
}

function keysOf({ shown, key }: EvidenceQuestion): string[] {
  return shown.candidates
    .filter(({ id }) => key.right.evidence.includes(id))
    .map((one) => one.words);
}

function claimOf({ shown, key }: EvidenceQuestion): string {
  return plain(
    shown.options.find(({ id }) => key.right.claim.includes(id))?.text ?? [{ ours: "?" }],
  );
}

describe("S1-proof", () => {
  it("P-060 asks who says it and for the words of saying that stand with it, twice at most", () => {
    const pairs: Record<string, string> = {
      "Ada Byrne": "Engineer Ada Byrne said on Monday",
      "Tom Reed": "said Tom Reed",
      "Ruth Vale": "Union leader Ruth Vale told reporters",
      "Ian Grant": "Mayor Ian Grant added",
    };
    for (const seed of seeds) {
      const questions = made(named, seed);
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.length).toBeLessThanOrEqual(2);
      for (const question of questions) {
        const [words = "?", ...more] = keysOf(question);
        expect(more).toEqual([]);
        expect(pairs[claimOf(question)]).toContain(words);
      }
    }
  });

  it("P-215 the words of saying and the name behind a pronoun are keys together", () => {
    const two = seeds
      .flatMap((seed) => made(behind, seed))
      .filter((one) => keysOf(one).length === 2);
    expect(two.length).toBeGreaterThan(0);
    for (const question of two) {
      expect(question.key.keyClass).toBe("name behind a pronoun");
      expect(keysOf(question)[0]).toBe(claimOf(question));
      expect(keysOf(question)[1]).toMatch(/^(?:She said|she said)$/u);
    }
    const classes = new Set([...made(named), ...made(behind)].map(({ key }) => key.keyClass));
    expect(classes.size).toBeGreaterThan(1);
  });

  it("P-221 the nearest place that prints the name is the key, and no other one is marked", () => {
    const again = behind.replace(
      "She said the roof",
      "Byrne walked through every room of the tower. She said the roof",
    );
    const asked = seeds
      .flatMap((seed) => made(`${again}\n\nByrne told the pupils that the gate is new.`, seed))
      .filter((one) => claimOf(one) === "Ada Byrne" && keysOf(one).length === 2);
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) {
      expect(keysOf(question)).toEqual(["Byrne", "She said"]);
      const shown = question.shown.candidates.map(({ words }) => words);
      expect(shown.filter((words) => words.includes("Byrne"))).toEqual(["Byrne"]);
    }
  });

  it("P-059 every task tells how many expressions are to be selected", () => {
    const asked = seeds.flatMap((seed) => [...made(named, seed), ...made(behind, seed)]);
    for (const question of asked) {
      const number = keysOf(question).length === 2 ? /\b(?:two|both)\b/iu : /\bone\b/iu;
      expect(plain(question.shown.task)).toMatch(number);
    }
  });

  it("P-207 is stretch only where the name behind the pronoun stands in another paragraph", () => {
    const [first = "", ...rest] = behind.split("\n\n");
    const apart = [...first.split(/(?<=Monday\.) /u), ...rest].join("\n\n");
    const levels = (article: string) =>
      new Set(
        seeds
          .flatMap((seed) => made(article, seed))
          .filter((one) => keysOf(one).some((words) => /^she said$/iu.test(words)))
          .map((one) => `${claimOf(one)} ${one.key.difficulty}`),
      );
    expect(levels(behind)).toEqual(new Set(["Ada Byrne core"]));
    expect(levels(apart)).toContain("Ada Byrne stretch");
    expect(levels(apart)).not.toContain("Ada Byrne core");
  });

  it("P-056 tells of each candidate what it stands with", () => {
    const [question] = made(behind);
    const told = question?.shown.candidates.map(({ id, words }) => [
      question.key.right.evidence.includes(id),
      words,
      plain(question.key.judged[id]?.sentence ?? [{ ours: "?" }]),
    ]);
    for (const [right, , sentence] of told ?? []) {
      const expected = right
        ? /stand with the statement|^The “she” with the words of saying leads back to this name/iu
        : /something else|another statement|^The “she” with the words of saying leads back to .*, not to this name/iu;
      expect(sentence).toMatch(expected);
    }
    expect(told?.length).toBeGreaterThanOrEqual(4);
  });

  it("P-221 offers no second words of saying from the sentence of the statement", () => {
    const twice = `${named}\n\nCaptain John Ross said that the ferry is late, and pilot Eva Lund said that the bridge stays shut until the ice melts.`;
    const analysis = analyse(twice);
    const sentenceOf = (place: number) =>
      analysis.sentences.findIndex(({ span }) => span.start <= place && place < span.end);
    const asked = seeds.flatMap((seed) => made(twice, seed));
    for (const { shown, key } of asked) {
      const [right] = shown.candidates.filter(({ id }) => key.right.evidence.includes(id));
      const here = sentenceOf(right?.span.start ?? 0);
      const said = shown.candidates.filter(
        ({ span, words }) => sentenceOf(span.start) === here && /said|told|added/u.test(words),
      );
      expect(said.map(({ id }) => id)).toEqual([right?.id]);
    }
    expect(asked.length).toBeGreaterThan(0);
  });

  it("P-059 marks no bare name where only words of saying are asked for", () => {
    const beside = named.replaceAll(/\.$/gmu, ". Mary Cole and Eva Lund sat at the window.");
    const shown = seeds
      .flatMap((seed) => made(beside, seed))
      .filter((one) => keysOf(one).length === 1)
      .flatMap(({ shown: { candidates } }) => candidates.map(({ words }) => words));
    expect(shown.length).toBeGreaterThan(0);
    for (const words of shown) expect(words).toMatch(/\b(?:said|told|added)\b/u);
  });

  it("P-061 is silent where nobody else speaks, and where no words of saying stand with a statement", () => {
    expect(made("Ada Byrne said that the roof of the old school was mended in spring.")).toEqual(
      [],
    );
    const told = named.replaceAll(/ (?:said|told reporters|added) (?=on|that|Tom)/gu, " knows ");
    expect(made(told.replace("said Tom", "thinks Tom"))).toEqual([]);
  });

  it("P-210 asks for the source of one relation, and gives no other away", () => {
    for (const { key } of propose(analyse(behind), 3).questions) {
      if (key.form !== proofOfSource.id) continue;
      expect(key.facts).toEqual([`relation:${key.uses.relations[0]}:source`]);
      expect(key.states).toEqual([]);
    }
  });
});
