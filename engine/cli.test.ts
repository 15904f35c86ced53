import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainText } from "./cli-explain.ts";
import { escaped, explainPage } from "./cli-html.ts";
import { printed, quizOf } from "./cli-quiz.ts";
import { relationsLine } from "./cli-relations.ts";
import { analyse, compose, plain } from "./index.ts";
import * as samples from "./questions/fixtures/questions.ts";

const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));
const seed = readFileSync(new URL("./fixtures/seed-idlib/article.txt", import.meta.url), "utf8");

function hearsay(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hearsay-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("hearsay relations", () => {
  it("O4 offsets lie in the text given, with its invisible characters", () => {
    const text =
      "\ufeff“Go\u00ad home,” Ann Roe\r\nsaid no more.\r\nThe mayor said\u200b that it is late.";
    const { json, read } = relationsLine(JSON.stringify({ id: "a", text }), 1, false);
    const reading = JSON.parse(json);
    expect(read).toBe(true);
    const last = reading.relations.at(-1);
    const cut = (spans: readonly [number, number][]) =>
      spans.map(([start, end]) => text.slice(start, end)).join("|");
    expect(cut(last.source)).toBe("The mayor");
    expect(cut(last.cue)).toBe("said");
    expect(cut(last.content)).toBe("that it is late");
  });

  it("K2 K3 keys stand in their order, and --full adds to them", () => {
    const line = JSON.stringify({ id: "seed", text: seed, further: true });
    const basic = JSON.parse(relationsLine(line, 1, false).json);
    expect(Object.keys(basic)).toEqual([
      "id",
      "relations",
      "denials",
      "chains",
      "replies",
      "ownVoice",
    ]);
    expect(Object.keys(basic.relations[0])).toEqual([
      "source",
      "cue",
      "content",
      "type",
      "stance",
      "polarity",
      "quizSafe",
      "confidence",
      "rules",
      "sourceEntity",
      "depth",
      "parent",
      "realised",
    ]);
    const full = JSON.parse(relationsLine(line, 1, true).json);
    expect(Object.keys(full).slice(6)).toEqual([
      "entities",
      "certainty",
      "wording",
      "quoteChecks",
      "picture",
      "anomalies",
    ]);
    expect(full.relations[0]).toHaveProperty("cueClass");
    for (const [index, { parent }] of basic.relations.entries()) {
      expect(parent === null || parent < index).toBe(true);
    }
  });

  it("K1 a line that is no article is named, and the run goes on", () => {
    const input = 'no\n\n{"id":"b"}\n{"id":"c","text":"Ann Roe said it is late."}\n';
    const { status, stdout } = hearsay(["relations", "--jsonl", "-"], input);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.map(({ id, line }) => [id, line])).toEqual([
      [null, 1],
      [null, 3],
      ["c", undefined],
    ]);
  });
});

describe("hearsay quiz", () => {
  const body = seed;
  const analysis = analyse(body);
  const quiz = quizOf(
    body,
    analysis,
    compose(analysis, { count: 5, difficulty: "mixed", focus: [] }, 7),
    7,
  );

  it("K6 every question has evidence that reproduces the text, and a key among what is shown", () => {
    expect(quiz.questions.length).toBeGreaterThan(0);
    for (const question of quiz.questions) {
      expect(question.evidence.length).toBeGreaterThan(0);
      for (const { span, text } of question.evidence) expect(body.slice(...span)).toBe(text);
      expect(JSON.stringify(question)).toContain('"key":');
    }
  });

  it("11.2 front matter is skipped, and same file, seed and number give the same bytes", () => {
    const file = path.join(folder, "article.md");
    writeFileSync(file, `---\ntitle: Seed\n---\n\n${seed}`);
    const args = ["quiz", file, "--seed", "7", "--questions", "5", "--json"];
    const first = hearsay(args);
    expect(first.status).toBe(0);
    expect(hearsay(args).stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout).article.sha256).toBe(quiz.article.sha256);
  });
});

describe("hearsay quiz, each kind", () => {
  const analysis = analyse(samples.article);
  const empty = compose(analysis, { count: 3, difficulty: "mixed", focus: [] }, 1);
  const composition = { ...empty, questions: [...samples.questions] };
  const quiz = quizOf(samples.article, analysis, composition, 1);
  const shapes = [
    ["choice", { options: expect.any(Array), key: [samples.choiceQuestion.key.right] }],
    ["choices", { options: expect.any(Array), key: expect.any(Array) }],
    ["select", { candidates: expect.any(Array), key: expect.any(Array) }],
    ["match", { left: expect.any(Array), right: expect.any(Array), key: expect.any(Object) }],
    ["chain", { cards: expect.any(Array), key: samples.chainQuestion.key.right }],
    [
      "evidence",
      {
        claim: { options: expect.any(Array), key: samples.evidenceQuestion.key.right.claim },
        evidenceTask: { candidates: expect.any(Array), key: expect.any(Array) },
      },
    ],
  ] as const;

  it.each(shapes)("K6 %s tells what it shows and what earns all points", (kind, shape) => {
    expect(quiz.questions.find((question) => question.kind === kind)).toMatchObject(shape);
  });

  it("11.2 for a person each card, option and candidate is printed, and part B with its task", () => {
    const text = printed(quiz, composition);
    const { chainQuestion, evidenceQuestion } = samples;
    for (const { text: words } of chainQuestion.shown.cards) {
      expect(text).toContain(plain(words));
    }
    for (const { words } of evidenceQuestion.shown.candidates) expect(text).toContain(words);
    expect(text).toContain(plain(evidenceQuestion.shown.task));
  });
});

describe("hearsay explain", () => {
  const text = 'Ann Roe said that <b>"it"</b> is late & cold.\n\nThe firm denied it.';
  const analysis = analyse(text);

  it("11.3 marks read without colour, and colour is only added", () => {
    const plain = explainText(analysis, false);
    expect(plain).toContain("[S1 Ann Roe] [C1 said] [W1 that");
    const coloured = explainText(analysis, true);
    expect(coloured).not.toBe(plain);
    const codeStart = String.fromCharCode(27);
    const bare = coloured
      .split(codeStart)
      .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/u, "")));
    expect(bare.join("")).toBe(plain);
  });

  it("11.3 the page escapes the article, asks for nothing and numbers each paragraph", () => {
    const page = explainPage(analysis);
    expect(page).not.toMatch(/<script|<link|src=|https?:|<b>/u);
    expect(page).toContain(escaped("<b>"));
    expect(page).toContain('id="p2"');
    expect(page).toMatch(/prefers-color-scheme:dark/u);
  });

  it("11.3 the article's own voice and replies stand in text and page", () => {
    const read = analyse(
      "Ann Roe said that it is late.\n\nThe bridge opened in 1932.\n\nThe firm declined to comment.",
    );
    const plain = explainText(read, false);
    expect(plain).toContain("[O1 The bridge opened in 1932.]");
    expect(plain).toContain("O1. The article itself: event");
    expect(plain).toMatch(/^A1\. .*firm: declined, no denial/mu);
    const page = explainPage(read);
    expect(page).toContain("<h2>The article’s own voice</h2>");
    expect(page).toContain("<h2>Replies that are no denial</h2>");
  });

  it("wrong usage and unreadable files end with 2", () => {
    expect(hearsay(["explain", path.join(folder, "absent.txt")]).status).toBe(2);
    expect(hearsay(["relations", "--jsonl", path.join(folder, "absent.jsonl")]).status).toBe(2);
    expect(hearsay(["dance"]).status).toBe(2);
    expect(hearsay(["quiz", "-", "--questions", "two"]).status).toBe(2);
  });
});
