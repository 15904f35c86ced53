import { describe, expect, test } from "vitest";
import { replyRules } from "../lexicon/reply-phrases.ts";
import { readDocument } from "../text/document.ts";
import { readMarked } from "./marked-drafts.ts";
import { findReplies } from "./replies.ts";

describe("HE5 every reply rule fires on its example and not on its near miss", () => {
  const cases = replyRules.flatMap(({ id, examples }) =>
    examples.map((example) => ({ id, ...example })),
  );
  test.each(cases)("$id: $text ($fires)", ({ id, text, fires }) => {
    const found = findReplies(readDocument(text), [], []);
    expect(found.some(({ rules }) => rules.includes(id))).toBe(fires);
  });
});

describe("D9 replies that are no denial", () => {
  test.each([
    ["{1s Ann Roe} {1c declined to comment}.", "declined", "Ann Roe", "declined to comment", ""],
    [
      "A spokesman for the bank would not comment on the loan.",
      "declined",
      "A spokesman for the bank",
      "would not comment",
      "on the loan",
    ],
    [
      "The Lund Council did not immediately respond to a request for comment.",
      "no-answer",
      "The Lund Council",
      "did not immediately respond to a request for comment",
      "",
    ],
    [
      "The firm could not be reached for comment.",
      "no-answer",
      "The firm",
      "could not be reached for comment",
      "",
    ],
    [
      "The airline neither confirmed nor denied the report.",
      "neither",
      "The airline",
      "neither confirmed nor denied",
      "",
    ],
    ["The coach did not deny the rumour.", "not-denied", "The coach", "did not deny", ""],
    [
      "{1s Ann Roe} {1c has not said} {1t whether she will stay}.",
      "not-said",
      "Ann Roe",
      "has not said",
      "whether she will stay",
    ],
  ])("D9 %s", (text, kind, party, cue, about) => {
    const { document, relations, entities, words } = readMarked(text);
    const found = findReplies(document, relations, entities);
    expect(
      found.map((reply) => [reply.kind, words(reply.party), words(reply.cue), words(reply.about)]),
    ).toEqual([[kind, party, cue, about]]);
  });

  test("D9 lawyers for somebody are not that person", () => {
    const { document, relations, entities } = readMarked(
      "{1s Ann Roe} {1c said} {1t it was late}. Lawyers for Ann Roe declined to comment.",
    );
    expect(findReplies(document, relations, entities).map(({ entity }) => entity)).toEqual([null]);
  });

  test("D9 a plain statement is no reply", () => {
    const { document, relations, entities } = readMarked(
      "{1s Ann Roe} {1c said} {1t it was late}.",
    );
    expect(findReplies(document, relations, entities)).toEqual([]);
  });
});

describe("D9 when a question may rest on a reply", () => {
  const safe = (text: string) => {
    const { document, relations, entities } = readMarked(text);
    return findReplies(document, relations, entities).map(({ quizSafe }) => quizSafe);
  };

  test("D9 a printed party and a set phrase are enough", () => {
    expect(safe("{1s The harbour campaign} {1c refused to answer}.")).toEqual([true]);
  });

  test("D9 a pronoun with two candidates is not", () => {
    expect(safe("Tom Dahl met Paul Ferris. {1s He} {1c refused to answer}.")).toEqual([false]);
  });
});
