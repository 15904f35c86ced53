import { describe, expect, test } from "vitest";
import { explain, grade } from "#engine";
import { choiceQuestion } from "../../engine/questions/fixtures/questions.ts";
import { wrongChoices } from "./wrong-choices.ts";

const wrong = choiceQuestion.shown.options.find(({ id }) => id !== choiceQuestion.key.right);
const judged = explain(choiceQuestion, grade(choiceQuestion, { option: wrong?.id ?? "" }));
const sentence = judged.parts.find(({ state }) => state === "chosen-wrong")?.sentence ?? [];

describe("what a wrong choice rests on", () => {
  test("P-244 a wrong choice has its sentence", () => {
    expect(sentence).not.toEqual([]);
    expect(wrongChoices(judged)).toMatchObject([{ id: wrong?.id, sentence }]);
  });

  test("P-240 a sentence that the explanation says too is printed once", () => {
    const same = { ...judged, explanation: [{ ours: "First. " }, ...sentence] };
    expect(wrongChoices(same)).toEqual([]);
  });

  test("P-244 a choice without a place in the text says so in any case", () => {
    const parts = judged.parts.map((part) => ({ ...part, place: null }));
    expect(wrongChoices({ ...judged, parts, explanation: sentence })).toHaveLength(1);
  });
});
