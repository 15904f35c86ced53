/** Which marked sentences report one speaker’s words: by name, by pronoun, or carried on in the same marks. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { materialOf } from "../material.ts";
import type { Question } from "../question.ts";
import { plain } from "../wording.ts";
import { selectSource } from "./S1-select.ts";

const story = [
  "Engineer Ada Byrne said on Monday that the roof of the old school was mended in spring.",
  "Mayor Tom Reed visited the school on Tuesday with two members of the council.",
  "“The tower needs a new clock before winter,” Ada Byrne said. “The old one stopped in the great storm.”",
  "Union leader Ruth Vale told reporters that Ada Byrne had worked through the whole night.",
  "The garden was planted in 1978 by pupils of the village.",
].join("\n\n");

const pronoun = [
  "Engineer Ada Byrne said on Monday that the roof of the old school was mended in spring. She added that the kitchen stays shut until June.",
  "Union leader Tom Reed told reporters that Ada Byrne had worked through the whole night.",
  "The garden was planted in 1978 by pupils of the village.",
].join("\n\n");

const seeds = Array.from({ length: 6 }, (_, seed) => seed);

function made(article: string, seed = 1) {
  return selectSource
    .compose(materialOf(analyse(article)), drawFrom(seed, selectSource.id))
    .flatMap((question: Question) => (question.kind === "select" ? [question] : []));
}

function rightOf(article: string, seed = 1): string[] {
  return made(article, seed).flatMap(({ shown, key }) =>
    shown.candidates.filter(({ id }) => key.right.includes(id)).map(({ words }) => words),
  );
}

describe("S1-select", () => {
  it("P-060 keys every marked sentence of the speaker, one carried on without words of saying included", () => {
    for (const seed of seeds) {
      const right = rightOf(story, seed);
      expect(right.length).toBeGreaterThanOrEqual(2);
      for (const words of right) expect(words).toMatch(/roof|tower|old one stopped/u);
      expect(right.some((words) => words.includes("old one stopped"))).toBe(true);
    }
    expect(plain(made(story)[0]?.stem ?? [{ ours: "?" }])).toContain("Ada Byrne");
    expect(made(story)[0]?.key.keyClass).toBe("carried on");
    // P-207: a statement without its own words of saying, inside somebody's words.
    expect(made(story)[0]?.key.difficulty).toBe("stretch");
  });

  it("P-215 a sentence that names the speaker and reports another’s words is no key, one with a pronoun is", () => {
    const right = rightOf(pronoun);
    expect(right).toEqual([
      expect.stringMatching(/^Engineer/u),
      expect.stringMatching(/^She added/u),
    ]);
    expect(made(pronoun)[0]?.key.keyClass).toBe("own words of saying");
    expect(made(pronoun)[0]?.key.difficulty).toBe("core");
    const shown = made(pronoun)[0]?.shown.candidates.map(({ words }) => words) ?? [];
    expect(shown).toContainEqual(expect.stringMatching(/^Union leader Tom Reed/u));
  });

  it("P-056 tells why each sentence is or is not the speaker’s", () => {
    const [question] = made(story);
    const told = question?.shown.candidates.map(({ id, words }) => [
      words,
      plain(question.key.judged[id]?.sentence ?? [{ ours: "?" }]),
    ]);
    const of = (part: string) => told?.find(([words]) => words?.includes(part))?.[1];
    expect(of("old one stopped")).toBe(
      "This sentence belongs to the quotation with “Ada Byrne said”, which tells whose it is.",
    );
    expect(of("whole night")).toMatch(/“Union leader Ruth Vale told.*, have another subject\.$/u);
  });

  it("P-221 a sentence with two speakers in it is not offered", () => {
    const twice = `${story}\n\nAda Byrne said that the gate is new, and Ruth Vale said that it squeaks all day long.`;
    for (const seed of seeds) {
      const shown = made(twice, seed).flatMap((question) => question.shown.candidates);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.some(({ words }) => words.includes("squeaks"))).toBe(false);
    }
  });

  it("P-221 a last name that two people share is not told as the speaker’s", () => {
    const two = [
      "Pupil Tom Byrne, 12, won the race on the old bridge.",
      ...story.split("\n\n").slice(0, 4),
      "Byrne planted the garden in 1978 with pupils of the village.",
    ].join("\n\n");
    const told = seeds.flatMap((seed) =>
      made(two, seed).flatMap(({ shown, key }) =>
        shown.candidates
          .filter(({ words }) => words.includes("planted"))
          .map(({ id }) => plain(key.judged[id]?.sentence ?? [{ ours: "?" }])),
      ),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set(["This sentence has no words of saying."]));
  });

  it("P-061 is silent where the speaker’s name alone would show the sentences", () => {
    const plainly = [
      "Ada Byrne said on Monday that the roof of the old school was mended in spring.",
      "Ada Byrne said on Friday that the kitchen stays shut until June.",
      "The garden was planted in 1978 by pupils of the village.",
      "The ferry leaves the harbour at seven in the morning.",
    ].join("\n\n");
    expect(made(plainly)).toEqual([]);
  });

  it("P-210 asks for the source of its key sentences alone", () => {
    const [question] = made(pronoun);
    const facts = question?.key.uses.relations.map((index) => `relation:${index}:source`);
    expect(question?.key.facts.length).toBe(2);
    for (const fact of facts ?? []) expect(question?.key.facts).toContain(fact);
    expect(question?.key.states).toEqual([]);
  });
});
