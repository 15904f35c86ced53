/** What must never be asked or told (product.md 4.6, P-227). */
import { describe, expect, it } from "vitest";
import { choiceQuestion } from "./fixtures/questions.ts";
import { guards, neutralityHits } from "./guards.ts";

describe.each(guards)("$id $forbids", ({ pattern, examples }) => {
  it("has an example that fires and one that does not", () => {
    expect(examples.map(({ fires }) => fires)).toEqual(expect.arrayContaining([true, false]));
  });

  it.each(examples)("$text: $fires", ({ text, fires }) => {
    expect(pattern.test(text)).toBe(fires);
  });
});

describe("P-227 the guard reads every wording of a question", () => {
  it("lets a neutral question pass", () => {
    expect(neutralityHits(choiceQuestion)).toEqual([]);
  });

  it("reads stem, explanation, option sentences, strategy and reason", () => {
    const { key } = choiceQuestion;
    const settled = [{ ours: "In fact, the bridge is closed." }];
    const [first = ""] = Object.keys(key.judged);
    const told = Object.entries(key.judged).map(([id, judged]) => [
      id,
      id === first ? { ...judged, sentence: settled } : judged,
    ]);
    const spoilt = [
      { ...choiceQuestion, stem: settled },
      { ...choiceQuestion, key: { ...key, explanation: settled } },
      { ...choiceQuestion, key: { ...key, judged: Object.fromEntries(told) } },
      { ...choiceQuestion, key: { ...key, strategy: "Actually, look again." } },
      { ...choiceQuestion, key: { ...key, reason: "It is proven by the cue." } },
    ];
    for (const question of spoilt) expect(neutralityHits(question)).toEqual(["N10"]);
  });

  it("exempts the article’s words at their span", () => {
    const span = { start: 0, end: 3 };
    const stem = [{ ours: "Whose words are " }, { quote: "in fact", span }, { ours: "?" }];
    expect(neutralityHits({ ...choiceQuestion, stem })).toEqual([]);
  });
});
