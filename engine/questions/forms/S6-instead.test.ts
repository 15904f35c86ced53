import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { insteadOfSaid } from "./S6-instead.ts";

const road = "The road to the port was paved in June. Two lorries stood on the quay.";

function made(sentence: string): string[] {
  const material = materialOf(analyse(`${sentence}\n\n${road}\n\n${road}`));
  return Array.from({ length: 24 }, (_, seed) => seed).flatMap((seed) =>
    insteadOfSaid
      .compose(material, drawFrom(seed, insteadOfSaid.id))
      .map(
        (question) =>
          `${plain(question.stem)} ${inWords(forLearner(question), fullAnswer(question))}`,
      ),
  );
}

const keys: readonly (readonly [RegExp, string])[] = [
  [/the verb to (?:acknowledge|note|point out|concede)\b/u, "More"],
  [/the verb to claim\b/u, "Less"],
  [/the verb to (?:state|add)\b/u, "Just as much"],
];

describe("S6-instead asks what another verb would do where “said” stands", () => {
  it("P-215 the verb decides the key, and each key is asked for", () => {
    const questions = made("Mayor Tom Reed said that the bridge was old.");
    for (const [verb, key] of keys) {
      const asked = questions.filter((question) => verb.test(question));
      expect(asked.length).toBeGreaterThan(0);
      for (const question of asked) expect(question.endsWith(`? ${key}`)).toBe(true);
    }
  });

  it.each([
    "Mayor Tom Reed told the council that the bridge was old.",
    "Mayor Tom Reed never said that the bridge was old.",
    "Mayor Tom Reed said a few words about the bridge.",
    "Mayor Tom Reed wrote that the bridge was old.",
  ])("P-061 nothing is asked where no plain “said” hands a clause on: %s", (sentence) => {
    expect(made(sentence)).toEqual([]);
  });
});
