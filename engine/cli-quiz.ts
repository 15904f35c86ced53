/** `hearsay quiz`: same file, seed and number give the same bytes (engine.md 11.2, K6-K8). */
import { createHash } from "node:crypto";
import { BadUse, bodyOf, readWhole, write } from "./cli-files.ts";
import {
  type Analysis,
  analyse,
  type Composition,
  compose,
  forLearner,
  fullAnswer,
  inWords,
  type Judged,
  normalise,
  plain,
  type Question,
  type Span,
} from "./index.ts";

export async function runQuiz(
  file: string,
  seed: number,
  count: number,
  json: boolean,
): Promise<number> {
  if (count < 3 || count > 25) throw new BadUse("--questions wants a number from 3 to 25");
  const body = bodyOf(readWhole(file));
  const analysis = analyse(body);
  const composition = compose(analysis, { count, difficulty: "mixed", focus: [] }, seed);
  const quiz = quizOf(body, analysis, composition, seed);
  await write(json ? `${JSON.stringify(quiz)}\n` : printed(quiz, composition));
  return 0;
}

export function quizOf(body: string, analysis: Analysis, composition: Composition, seed: number) {
  const { toRawSpan } = normalise(body);
  const place = (span: Span): Place => {
    const { start, end } = toRawSpan(span);
    return { pair: [start, end], text: body.slice(start, end) };
  };
  return {
    article: {
      sha256: createHash("sha256").update(body).digest("hex"),
      characters: body.length,
      paragraphs: analysis.paragraphs.length,
    },
    seed,
    asked: composition.asked,
    made: composition.questions.length,
    questions: composition.questions.map((question, index) => questionOf(question, index, place)),
    left: composition.left,
  };
}

interface Place {
  readonly pair: readonly [number, number];
  readonly text: string;
}

type PlaceOf = (span: Span) => Place;

function questionOf(question: Question, index: number, place: PlaceOf) {
  const { key } = question;
  return {
    id: `q${index + 1}`,
    skill: key.skill,
    kind: question.kind,
    difficulty: key.difficulty,
    stem: plain(question.stem),
    ...partsOf(question, place),
    evidence: key.proof.map(({ span, paragraph }) => {
      const { pair, text } = place(span);
      return { paragraph, span: pair, text };
    }),
    uses: key.uses,
    feedback: plain(key.explanation),
    confidence: key.confidence,
    rules: key.rules,
  };
}

/** What the question shows, and the answer that earns all points. Told by what is shown, never by kind. */
function partsOf({ shown, key }: Question, place: PlaceOf): object {
  const { right, judged } = key;
  if ("cards" in shown) {
    const isNeeded = (id: string) => Array.isArray(right) && right.includes(id);
    const cards = shown.cards.map(({ id, text }) => ({
      id,
      text: plain(text),
      correct: isNeeded(id),
    }));
    return { cards, key: right };
  }
  if ("left" in shown) {
    return {
      left: shown.left.map(({ id, text, paragraph }) => ({ id, text: plain(text), paragraph })),
      right: shown.right.map(({ id, text }) => ({ id, text: plain(text) })),
      key: right,
    };
  }
  const ids = idsIn(right);
  const judge = (id: string) => ({ correct: ids.includes(id), ...judgement(judged[id]) });
  const options = "options" in shown ? shown.options : [];
  const candidates = "candidates" in shown ? shown.candidates : [];
  const claim = {
    options: options.map(({ id, text }) => ({ id, text: plain(text), ...judge(id) })),
    key: options.map(({ id }) => id).filter((id) => ids.includes(id)),
  };
  const task = {
    candidates: candidates.map(({ id, span, paragraph }) => {
      const { pair, text } = place(span);
      return { id, paragraph, span: pair, text, ...judge(id) };
    }),
    key: candidates.map(({ id }) => id).filter((id) => ids.includes(id)),
  };
  if ("task" in shown) {
    return { claim, evidenceTask: { task: plain(shown.task), ...task }, key: right };
  }
  return options.length > 0 ? claim : task;
}

/** The ids of a right answer, in one part or in two. */
function idsIn(right: Question["key"]["right"]): readonly string[] {
  return typeof right === "string" ? [right] : Object.values(right).flat();
}

function judgement(judged: Judged | Readonly<Record<string, Judged>> | undefined) {
  return judged && isJudged(judged)
    ? { misconception: judged.code, rationale: plain(judged.sentence) }
    : { misconception: null, rationale: "" };
}

function isJudged(judged: Judged | Readonly<Record<string, Judged>>): judged is Judged {
  return Array.isArray(judged["sentence"]);
}

/** For a person: the questions first, the key last. */
export function printed(quiz: ReturnType<typeof quizOf>, { questions, thin }: Composition): string {
  const lines: string[] = [];
  for (const [index, question] of questions.entries()) {
    lines.push(`${index + 1}. ${plain(question.stem)}`, `   ${question.instruction}`);
    if ("task" in question.shown) lines.push(`   ${plain(question.shown.task)}`);
    for (const [place, text] of choicesOf(question).entries())
      lines.push(`   ${letter(place)}  ${text}`);
    lines.push("");
  }
  if (thin) lines.push(thin.sentence, "");
  if (questions.length > 0) lines.push("Key", "");
  for (const [index, question] of questions.entries()) {
    const evidence = quiz.questions[index]?.evidence.map(({ paragraph }) => paragraph) ?? [];
    const where = `paragraph ${[...new Set(evidence)].join(", ")}`;
    lines.push(`${index + 1}. ${inWords(forLearner(question), fullAnswer(question))} (${where})`);
    lines.push(`   ${plain(question.key.explanation)}`, "");
  }
  for (const { reason, count } of quiz.left) lines.push(`Left out: ${count} (${reason})`);
  return `${lines.join("\n")}\n`;
}

function choicesOf({ shown }: Question): string[] {
  if ("cards" in shown) return shown.cards.map(({ text }) => plain(text));
  if ("left" in shown) {
    const rights = shown.right.map(({ text }) => plain(text)).join(" / ");
    return shown.left.map(({ text }) => `${plain(text)}: ${rights}`);
  }
  const options = "options" in shown ? shown.options : [];
  const candidates = "candidates" in shown ? shown.candidates : [];
  return [
    ...options.map(({ text }) => plain(text)),
    ...candidates.map(({ words, paragraph }) => `${words} (${paragraph})`),
  ];
}

function letter(place: number): string {
  return String.fromCharCode(97 + place);
}
