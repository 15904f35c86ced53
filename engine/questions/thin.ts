/** The honest message for an article that gives too little (P-235, P-236). */
import type { Analysis } from "../analysis.ts";
import { unquoted, wordsOf } from "./clauses.ts";
import type { Found, Thin } from "./plan.ts";
import type { Question } from "./question.ts";

const least = { questions: 3, skills: 2, words: 80, paragraphs: 3 } as const;

/** Below this nothing is made by rules alone (P-235). */
export function isQuiz(questions: readonly Question[]): boolean {
  const skills = new Set(questions.map(({ key }) => key.skill)).size;
  return questions.length >= least.questions && skills >= least.skills;
}

/** Null where everything asked for could be made. */
export function thinness(
  analysis: Analysis,
  found: Found,
  questions: readonly Question[],
  asked: number,
): Thin | null {
  const enough = isQuiz(questions);
  if (enough && questions.length >= asked) return null;
  const head = enough
    ? "This article gives less to ask about than was asked for."
    : "This article gives too little to ask about.";
  const made = `From these, ${questions.length} of the ${asked} questions asked for can be made.`;
  const message = `${head} ${foundSentence(found)} ${made}`;
  if (enough) return { case: "few", sentence: message };
  const { reason, extra } = caseOf(analysis, found);
  return { case: reason, sentence: extra === "" ? message : `${message} ${extra}` };
}

function foundSentence(found: Found): string {
  const places =
    found.statementParagraphs.length > 0
      ? ` (${plural(found.statementParagraphs.length, "paragraph").replace(/^\d+ /u, "")} ${inRanges(found.statementParagraphs)})`
      : "";
  const parts = [
    `${plural(found.statements, "attributed statement")}${places}`,
    plural(found.chains, "chain"),
    plural(found.denials, "denial"),
    ...(found.replies > 0 ? [found.replies === 1 ? "1 reply" : `${found.replies} replies`] : []),
    `${plural(found.ownVoice, "statement")} in the article’s own voice`,
  ];
  return `Found: ${parts.join(", ")}.`;
}

/** "1 to 4, 6, 8": three or more in a row are told by the first and the last. */
function inRanges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(", ")))
    .join(", ");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function caseOf(analysis: Analysis, found: Found): { reason: Thin["case"]; extra: string } {
  const { words, paragraphs } = found;
  if (words >= 10 && !isRunning(analysis)) {
    return { reason: "not-an-article", extra: "This does not look like running text." };
  }
  if (words >= 10 && !isEnglish(analysis.text)) {
    return { reason: "not-english", extra: "Hearsay reads English articles only at present." };
  }
  if (words < least.words || paragraphs < least.paragraphs) {
    const extra = `The text has ${plural(words, "word")} in ${plural(paragraphs, "paragraph")}.`;
    return { reason: "too-short", extra };
  }
  if (firstPersonShare(analysis) > 0.3) {
    return { reason: "opinion", extra: "Most statements are the author’s own." };
  }
  if (found.statements === 0) {
    const extra =
      "No statement is clearly attributed to anybody. That is worth talking about in class.";
    return { reason: "no-attribution", extra };
  }
  const voices = new Map(
    analysis.relations.flatMap(({ entity }) => (entity ? [[entity.id, entity.name] as const] : [])),
  );
  const [only] = voices.values();
  if (voices.size === 1 && only) {
    return { reason: "one-voice", extra: `Everything comes from one source, ${only}.` };
  }
  if (!analysis.relations.some(({ quizSafe }) => quizSafe)) {
    const extra = "Statements were found, but not surely enough to mark answers by them.";
    return { reason: "unsure", extra };
  }
  return { reason: "few", extra: "" };
}

const english = new Set(
  "the of and to in a is that for on was with as by it at from be are have has not his her i we you he she they this but or when which who will can said there were had".split(
    " ",
  ),
);

function isEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, 20_000));
  const known = words.filter((word) => english.has(word)).length;
  return known / Math.max(1, words.length) >= 0.12;
}

/** Most lines are sentences: long enough, and ended like one. */
function isRunning({ paragraphs, text }: Analysis): boolean {
  const lines = paragraphs.map(({ span }) => text.slice(span.start, span.end));
  const full = lines.filter((line) => wordsOf(line).length >= 6 && /[.!?:"”’)\]]$/u.test(line));
  return full.length >= lines.length * 0.4;
}

function firstPersonShare({ sentences, text }: Analysis): number {
  const own = sentences.filter(({ span }) =>
    /\b(?:I|I’m|I'm|we|my|our)\b/u.test(unquoted(text.slice(span.start, span.end))),
  );
  return own.length / Math.max(1, sentences.length);
}
