/** Which questions may not stand together (product.md P-210, P-226). */
import { describe, expect, it } from "vitest";
import { conflict, gistOf, nearlySame } from "./conflicts.ts";
import { choiceQuestion, choicesQuestion } from "./fixtures/questions.ts";
import type { ChoiceQuestion, Key } from "./question.ts";

const uses: Key["uses"] = { relations: [], denials: [], chains: [], ownVoice: [] };

function withKey(part: Partial<ChoiceQuestion["key"]>): ChoiceQuestion {
  const key = { ...choiceQuestion.key, facts: ["a:0"], states: [], uses, ...part };
  return { ...choiceQuestion, key };
}

describe("P-210 conflicts", () => {
  const other = withKey({ skill: "S3", form: "S3-verbatim", facts: ["b:0"] });

  it("questions with nothing in common may stand together", () => {
    expect(conflict(withKey({}), other)).toBe(false);
  });

  it.each([
    ["both ask one fact", withKey({ facts: ["b:0"] })],
    ["the first states what the other asks", withKey({ states: ["b:0"] })],
  ])("%s", (_case, question) => {
    expect(conflict(question, other)).toBe(true);
    expect(conflict(other, question)).toBe(true);
  });

  it("one of several that a list asks about may be printed elsewhere, half of them may not", () => {
    const list = withKey({ facts: ["a:1:voice", "a:2:voice", "a:3:voice", "a:4:voice"] });
    const printing = (states: string[]) =>
      withKey({ form: "S6-swap", facts: ["a:1:stance"], states });
    expect(conflict(list, printing(["a:1:voice"]))).toBe(false);
    expect(conflict(list, printing(["a:1:voice", "a:2:voice"]))).toBe(true);
    expect(conflict(withKey({ facts: ["a:1:voice"] }), printing(["a:1:voice"]))).toBe(true);
  });

  it("same skill over one relation conflicts, another skill does not", () => {
    const one = withKey({ uses: { ...uses, relations: [4] } });
    const same = withKey({ facts: ["c:0"], uses: { ...uses, relations: [4] } });
    expect(conflict(one, same)).toBe(true);
    const free = withKey({ facts: ["c:0"], skill: "S8", uses: { ...uses, relations: [4] } });
    expect(conflict(one, free)).toBe(false);
  });

  it("two of one form that show the same wrong options conflict", () => {
    const one = withKey({ form: "S2-own-voice", states: ["d:0"] });
    const two = withKey({ form: "S2-own-voice", facts: ["c:0"], states: ["d:0"] });
    expect(conflict(one, two)).toBe(true);
  });
});

describe("P-226 nearly the same", () => {
  it("is told by stem and key of one form", () => {
    const gist = gistOf(choiceQuestion);
    expect(nearlySame(gist, gistOf(choiceQuestion))).toBe(true);
    expect(nearlySame(gist, gistOf(choicesQuestion))).toBe(false);
    const stem = [{ ours: "Who says in this article that two lorries stood on the quay?" }];
    expect(nearlySame(gist, gistOf({ ...choiceQuestion, stem }))).toBe(false);
  });
});
