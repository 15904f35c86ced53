/** The honest message: its counts agree with what is asked, paragraphs in a row are told by first and last. */
import { expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { findings } from "./findings.ts";
import { article, choiceQuestion } from "./fixtures/questions.ts";
import { thinness } from "./thin.ts";

const found = {
  statements: 9,
  chains: 0,
  denials: 0,
  replies: 0,
  ownVoice: 0,
  words: 100,
  paragraphs: 12,
};

it.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], "(paragraphs 1 to 8)"],
  [[1, 2, 4, 6, 7, 8, 11], "(paragraphs 1, 2, 4, 6 to 8, 11)"],
  [[3], "(paragraph 3)"],
])("P-235 paragraphs %j are told as %s", (statementParagraphs, told) => {
  const thin = thinness(analyse("It rains."), { ...found, statementParagraphs }, [], 10);
  expect(thin?.sentence).toContain(told);
});

/** A question that tests this fact. */
function asking(fact: string) {
  return { ...choiceQuestion, key: { ...choiceQuestion.key, facts: [fact] } };
}

const read = analyse(article);
const bare = { ...read, relations: [], chains: [], replies: [], ownVoice: [], denials: [] };
const [relation] = read.relations;
const outlet = { mention: [], name: null, kind: "outlet" as const, entity: null, relation: null };
/** An outlet that does not tell where it has it from: no chain of two, and yet it is asked about. */
const open = { claim: [], links: [outlet], end: "not-stated" as const, quizSafe: false };
const chain = { ...open, confidence: 0.9, rules: ["chain/outlet"] };

it.each([
  ["chain:0:links", { chains: [chain] }, "1 chain,"],
  ["relation:0:source", { relations: relation ? [{ ...relation, depth: 2 }] : [] }, "1 attributed"],
  ["reply:40:kind", {}, "0 denials, 1 reply,"],
  ["sentence:3:voice", {}, "1 statement in the article’s own voice"],
])("P-236 a question on %s makes the message count what it rests on", (fact, part, told) => {
  const analysis = { ...bare, ...part };
  const sentence = (questions: Parameters<typeof thinness>[2]) =>
    thinness(analysis, findings(analysis, questions), questions, 10)?.sentence;
  expect(sentence([asking(fact)])).toContain(told);
  expect(sentence([])).not.toContain(told);
});

it("P-236 what the reading lists is not counted again for being asked", () => {
  const facts = ["relation:0:source", "relation:0:form", "sentence:0:voice"];
  const before = findings(read, []);
  const after = findings(read, facts.map(asking));
  expect(after.statements).toBe(before.statements);
  expect(after.statements).toBeGreaterThan(0);
});
