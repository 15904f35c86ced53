/**
 * Where nobody can tell how far a report reaches (engine.md H30): words beside it are left over, its
 * statement goes on in the article's words behind a comma, or its sentence says at the head that
 * somebody else passes it on.
 */
import type { Document, Token } from "../text/document.ts";
import { sentenceIndexAt, tokenIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { leftOverBeside } from "./left-over.ts";

type Words = Pick<Draft, "source" | "cue" | "content">;

/** Tells of each draft whether it ends where it seems to end. */
export function closedAmong(
  document: Document,
  drafts: readonly Words[],
): (draft: Words) => boolean {
  const isUnread = leftOverBeside(document, drafts);
  return (draft) =>
    !isUnread(draft) && !hasOpenEnd(document, draft) && !isPassedOn(document, draft);
}

const relatives = /^(?:which|who|whom|whose|where)$/u;
/** What explains a name at the end of a sentence. */
const explanations = /^(?:the|a|an|his|her|its|their)$/u;
const participles = /^\p{Ll}{2,}(?:ing|ed)$/u;
const turns = /^(?:but|and|while|though|although|so|yet)$/u;

export function hasOpenEnd(document: Document, { content }: Pick<Words, "content">): boolean {
  const behind = content.flatMap((span) => wordsAfterCommas(document, span));
  const last = behind.at(-1)?.text ?? "";
  if (behind.some(({ text }) => relatives.test(text))) return true;
  const rest = document.text.slice(behind.at(-1)?.start ?? 0, content.at(-1)?.end ?? 0);
  const list = /\s(?:and|or)\s/u.test(rest);
  if ((explanations.test(last) && !list) || participles.test(last)) return true;
  const first = tokenIndexAt(document, content[0]?.start ?? 0);
  const opening = document.tokens.slice(first, first + 3).find(({ word }) => word);
  return turns.test(last) && opening !== undefined && opening.quote !== null;
}

/** The words in the article's own text that stand right behind a comma. */
function wordsAfterCommas(document: Document, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let index = tokenIndexAt(document, start); ; index += 1) {
    const token = document.tokens[index];
    const next = document.tokens[index + 1];
    if (!token || !next || next.start >= end) return found;
    if (token.text === "," && next.quote === null && next.word) found.push(next);
  }
}

const passedOn = /^In an? [^,;:]*?\p{Lu}[^,;:]*? (?:report|article|story|broadcast),/u;

/** "In a Northland News report, Roe said": Northland News tells that Roe said so. */
export function isPassedOn(document: Document, { cue }: Pick<Words, "cue">): boolean {
  const start = cue[0]?.start;
  if (start === undefined) return false;
  const sentence = document.sentences[sentenceIndexAt(document, start)]?.span;
  if (!sentence) return false;
  return passedOn.test(document.text.slice(sentence.start, Math.min(start, sentence.start + 120)));
}
