/** A draw for two readers: whole quizzes, half and half, fresh ones after those drawn before. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../engine/analyse.ts";
import { fullAnswer } from "../../engine/questions/kinds.ts";
import { plain } from "../../engine/questions/wording.ts";
import { libraryArticles } from "./articles.ts";
import { blindRows } from "./blind-sheet.ts";
import { drawn } from "./drawn.ts";
import { make } from "./made.ts";
import { verdictRows } from "./review-sheet.ts";
import { twoReaderLines } from "./two-readers.ts";

const made = libraryArticles()
  .slice(0, 6)
  .map((article, at) => ({
    ...article,
    set: at % 2 === 0 ? ("development" as const) : article.set,
    analysis: analyse(article.text),
  }))
  .map((article) => make(article, 1));
const items = made.flatMap(({ article, quiz }) =>
  quiz.questions.map((question) => ({ article: article.id, text: article.text, question })),
);

describe("drawing quizzes to judge", () => {
  it("draws the same for a seed, and nothing twice when the first ones are skipped", () => {
    const first = drawn(made, { count: 6, seed: 5, skipFirst: 0 });
    expect(drawn(made, { count: 6, seed: 5, skipFirst: 0 })).toEqual(first);
    const second = drawn(made, { count: 6, seed: 5, skipFirst: 6 });
    expect(second.length).toBeGreaterThan(0);
    for (const { article } of second) {
      expect(first.map((one) => one.article.id)).not.toContain(article.id);
    }
  });

  it("keeps the key out of the blind sheet", () => {
    const sheet = JSON.stringify(blindRows(items));
    expect(sheet).not.toContain('"key"');
    expect(sheet).not.toContain('"judged"');
    for (const { question } of items) {
      expect(sheet).not.toContain(JSON.stringify(question.key.reason).slice(1, -1));
    }
  });
});

describe("what a blind reader sees", () => {
  it("3.7 tells the task of part B, and prints no entry without words", () => {
    const evidence = items.flatMap(({ question }) =>
      question.kind === "evidence" ? [question] : [],
    );
    expect(evidence.length).toBeGreaterThan(0);
    const rows = blindRows(items);
    for (const { id, shown } of evidence) {
      expect(rows.find((row) => row.id === id)?.shown).toContain(plain(shown.task));
    }
    expect(JSON.stringify(rows)).not.toContain("undefined");
  });
});

describe("the verdicts of two readers", () => {
  const judged = verdictRows(items).map((row, at) => ({
    ...row,
    key: "right" as const,
    feedbackTrue: true,
    usable: true,
    question: items[at]?.question,
  }));
  const blind = items.map(({ question }) => ({
    id: question.id,
    answer: fullAnswer(question),
    defensible: "one",
    usable: true,
  }));

  it("count a key as right where both found it", () => {
    const n = items.length;
    expect(twoReaderLines(blind, judged)[0]).toContain(`key right ${n}/${n}`);
  });

  it("count it as wrong where the blind reader could defend several answers", () => {
    const torn = blind.map((row, at) => (at === 0 ? { ...row, defensible: "several" } : row));
    const lines = twoReaderLines(torn, judged);
    expect(lines[0]).toContain(`key right ${items.length - 1}/${items.length}`);
    expect(lines.at(-1)).toMatch(/^blind: /u);
  });
});
