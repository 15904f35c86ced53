/** The words of a draft's cue and of what follows it, lower case, for the rules that read them. */
import type { Document } from "../text/document.ts";
import { hull, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";

/** Rules read the beginning of a piece; a whole speech is never needed. */
const reach = 600;
const pieces = 8;

export function plainText(document: Document, spans: readonly Span[]): string {
  return spans
    .slice(0, pieces)
    .map((span) => document.text.slice(span.start, Math.min(span.end, span.start + reach)))
    .join(" ")
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .replace(/\s+/gu, " ");
}

export function plainWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

const around = 60;

/** What the cue governs: its content, or the words behind it where the content lies elsewhere. */
export function objectText(document: Document, draft: Draft): string {
  const cue = hull(draft.cue);
  const first = draft.content[0];
  if (!cue) return plainText(document, draft.content);
  if (first && first.start >= cue.end && first.start - cue.end <= 2)
    return plainText(document, draft.content);
  const behind = document.text.slice(cue.end, cue.end + around).split(/[.;\n]/u)[0] ?? "";
  return behind.toLowerCase().replace(/’/gu, "'").trim();
}
