/**
 * Sentences as runs of tokens inside one paragraph. A stop after an abbreviation, an initial or a
 * question in quotation marks ends nothing unless the next word begins a sentence (engine.md H29).
 */
import { trailingAbbreviations } from "../lexicon/abbreviations.ts";
import { speechForms } from "../lexicon/speech-forms.ts";
import type { Span } from "./span.ts";
import type { Piece } from "./tokens.ts";

/** Half-open runs of token indices, in order, covering every token. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

export function splitSentences(
  text: string,
  tokens: readonly Piece[],
  marks: ReadonlySet<number>,
): Run[] {
  const runs: Run[] = [];
  let first = 0;
  let index = 0;
  while (index < tokens.length) {
    const end = endOfSentence(text, tokens, index, marks, first);
    if (end === null) {
      index += 1;
      continue;
    }
    runs.push({ first, end });
    first = end;
    index = end;
  }
  if (first < tokens.length) runs.push({ first, end: tokens.length });
  return runs;
}

const closers = /^[)\]}»”"’']+$/u;

/** The index after the sentence that ends with the token at `index` and the marks behind it. */
function endOfSentence(
  text: string,
  tokens: readonly Piece[],
  index: number,
  marks: ReadonlySet<number>,
  first: number,
): number | null {
  const token = tokens[index];
  const strength = token ? strengthOf(text, token, index - first) : "none";
  if (strength === "none") return null;
  let next = index + 1;
  let closedQuote = false;
  while (next < tokens.length && closesHere(text, tokens, next, marks)) {
    closedQuote ||= marks.has(tokens[next]?.start ?? -1);
    next += 1;
  }
  const following = tokens[next];
  if (following === undefined) return null;
  if (!beginsSentence(text, tokens, next, strength)) return null;
  const isQuestion = /[!?…]/u.test(text.charAt((token?.end ?? 1) - 1));
  if (closedQuote && isQuestion && saysWho(text, tokens, next)) return null;
  return next;
}

function closesHere(
  text: string,
  tokens: readonly Piece[],
  index: number,
  marks: ReadonlySet<number>,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || token.start !== before.end) return false;
  const printed = textAt(text, token);
  if (!closers.test(printed)) return false;
  const after = tokens[index + 1];
  const opens =
    marks.has(token.start) && after !== undefined && after.start === token.end && after.word;
  return !opens;
}

type Strength = "none" | "weak" | "stop";

function strengthOf(text: string, token: Piece, place: number): Strength {
  const printed = textAt(text, token);
  if (printed === ".") return place === 1 && isItemNumber(text, token) ? "none" : "stop";
  if (/^[!?]+$/u.test(printed)) return "stop";
  if (/^(?:\.{2,}|…+)$/u.test(printed)) return "weak";
  if (!printed.endsWith(".") || printed.length > 24) return "none";
  const bare = printed.slice(0, -1);
  const isInitial = /^\p{Lu}$/u.test(bare) || bare.includes(".");
  return isInitial || trailingAbbreviations.has(bare.replace(/^.*-/u, "")) ? "weak" : "none";
}

/** "1." at the head of a paragraph's sentence numbers it. */
function isItemNumber(text: string, stop: Piece): boolean {
  return /(?:^|\s)\p{N}{1,2}$/u.test(text.slice(Math.max(0, stop.start - 3), stop.start));
}

/** Words that begin a sentence far more often than they follow an abbreviation. */
const starters = new Set(
  `the a an he she it they we i you this that these those there but and or so in on at by for from
  with as if when while after before since because although though however meanwhile his her its
  their our my your what who where why how not no some many most all both one two another other
  yet still then now asked according to under during despite unlike also`.split(/\s+/u),
);

function beginsSentence(
  text: string,
  tokens: readonly Piece[],
  index: number,
  strength: Strength,
): boolean {
  const token = tokens[index];
  if (!token) return false;
  const printed = textAt(text, token);
  const first = token.word || printed.length > 2 ? token : (tokens[index + 1] ?? token);
  const start = textAt(text, first);
  if (strength === "stop")
    return !/^(?:\p{Ll}|[,;:)\]])/u.test(token.word ? printed : printed + start);
  if (!/^\p{Lu}/u.test(start)) return false;
  return !token.word || starters.has(start.toLowerCase());
}

/** "Why?" Ann Roe asked: up to six words of a name, then a verb of saying. */
function saysWho(text: string, tokens: readonly Piece[], index: number): boolean {
  for (let place = index; place < Math.min(tokens.length, index + 7); place += 1) {
    const token = tokens[place];
    if (!token?.word) return false;
    if (speechForms.has(textAt(text, token).toLowerCase())) return true;
  }
  return false;
}

function textAt(text: string, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + 40));
}
