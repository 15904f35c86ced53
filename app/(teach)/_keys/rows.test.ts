import { describe, expect, test } from "vitest";
import { plain } from "#engine";
import {
  chainQuestion,
  choiceQuestion,
  choicesQuestion,
  evidenceQuestion,
  matchQuestion,
  selectQuestion,
} from "../../../engine/questions/fixtures/questions.ts";
import { keyRows } from "./rows.ts";

describe("P-306 a teacher sees which options are the key", () => {
  test.each([
    ["choice", choiceQuestion, ["B"]],
    ["choices", choicesQuestion, ["A", "C"]],
    ["select", selectQuestion, ["A", "C"]],
    ["match", matchQuestion, ["A", "B", "C"]],
    ["chain", chainQuestion, ["A", "B", "C"]],
    ["evidence", evidenceQuestion, ["C", "F"]],
  ] as const)("%s", (_, question, right) => {
    const rows = keyRows(question);
    expect(rows.filter((row) => row.right).map((row) => row.letter)).toEqual(right);
    expect(rows.every((row) => row.said !== null)).toBe(true);
  });
});

test("P-306 an entry to be matched is shown with its partner and every wrong partner's reason", () => {
  const [first] = keyRows(matchQuestion);
  expect(plain(first?.words ?? [])).toContain("paragraph 1");
  expect(plain(first?.partner ?? [])).toBe("engineer Ada Byrne");
  expect(first?.others.map((other) => plain(other.words))).toEqual([
    "Nordfolk",
    "the coastguard",
    "Mayor Tom Reed",
  ]);
});

test("P-306 part B of a question is shown with what is to be done there", () => {
  const heads = keyRows(evidenceQuestion).flatMap(({ letter, above }) =>
    above === undefined ? [] : [`${letter} ${plain(above)}`],
  );
  expect(heads).toEqual(["A Part A", "D Part B: Select the sentence that tells so."]);
});

test("P-306 a chain is shown in its order, with what is said of each wrong place", () => {
  const rows = keyRows(chainQuestion);
  expect(rows.map(({ words }) => plain(words))).toEqual([
    "the Island Herald",
    "the radio station Wave FM",
    "Source not stated",
    "Nordfolk",
    "the coastguard",
  ]);
  expect(plain(rows[1]?.partner ?? [])).toBe("2, after the Island Herald");
  expect(rows[1]?.others.map(({ words }) => plain(words))).toEqual([
    "Left out",
    "After this article",
    "After Source not stated",
    "After the coastguard",
    "After Nordfolk",
  ]);
});

test("P-306 a candidate is shown with its words and its paragraph", () => {
  const [, second] = keyRows(selectQuestion);
  expect(plain(second?.words ?? [])).toBe("Two lorries stood on the quay. (paragraph 2)");
});
