/**
 * A document as the learned reading sees it: one number of each sort a token. Words outside the
 * vocabulary are known by tag alone, so that no name can become a feature (engine.md G2).
 */
import { type Label, numberOfLabel, tags } from "../syntax/labels.ts";
import { hashText, mix } from "../syntax/mix.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { type Vocabulary, type Word, wordOf } from "../syntax/vocabulary.ts";
import type { Document } from "../text/document.ts";

export const markKinds = {
  none: 0,
  comma: 1,
  quote: 2,
  stop: 3,
  colon: 4,
  dash: 5,
  bracket: 6,
  other: 7,
};

export interface View {
  readonly document: Document;
  readonly size: number;
  readonly word: readonly Word[];
  /** Hash of the base form; of the tag alone outside the vocabulary. */
  readonly lemma: Uint32Array;
  readonly tag: Uint8Array;
  /** The tag's first letters as a class: 1 verb, 2 noun, 3 name, 4 pronoun, 5 adjective, 6 adverb, 7 preposition, 8 number, 9 mark, 0 other. */
  readonly sort: Uint8Array;
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly depth: Uint8Array;
  /** First and last token of each token's subtree. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Dependents of token i are childList[childStart[i] .. childStart[i + 1]], ascending. */
  readonly childStart: Int32Array;
  readonly childList: Int32Array;
  readonly mark: Uint8Array;
  /** 1 inside quotation marks, the marks themselves not counted. */
  readonly quoted: Uint8Array;
  /** Number of quotation marks before the token: a change shows a border of a quotation. */
  readonly first: Int32Array;
  readonly end: Int32Array;
}

const quoteMarks = new Set(['"', "“", "”", "„", "«", "»", "''", "``", "‘", "’"]);
const sortOf = new Map<string, number>();
for (const tag of ["VB", "VBD", "VBP", "VBZ", "VBN", "VBG", "MD"]) sortOf.set(tag, 1);
for (const tag of ["NN", "NNS"]) sortOf.set(tag, 2);
for (const tag of ["NNP", "NNPS"]) sortOf.set(tag, 3);
for (const tag of ["PRP", "PRP$", "WP", "WP$", "WDT", "EX"]) sortOf.set(tag, 4);
for (const tag of ["JJ", "JJR", "JJS"]) sortOf.set(tag, 5);
for (const tag of ["RB", "RBR", "RBS", "WRB", "RP"]) sortOf.set(tag, 6);
for (const tag of ["IN", "TO"]) sortOf.set(tag, 7);
for (const tag of ["CD", "$"]) sortOf.set(tag, 8);
for (const tag of [".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP"]) sortOf.set(tag, 9);

export function labelIs(view: View, i: number, label: Label): boolean {
  return view.label[i] === numberOfLabel(label);
}

function markOf(text: string): number {
  if (text === ",") return markKinds.comma;
  if (quoteMarks.has(text)) return markKinds.quote;
  if (/^[.!?]+$/u.test(text)) return markKinds.stop;
  if (text === ":" || text === ";") return markKinds.colon;
  if (/^[-–—―]+$/u.test(text)) return markKinds.dash;
  if (/^[()[\]]$/u.test(text)) return markKinds.bracket;
  return /[\p{L}\p{N}$%]/u.test(text) ? markKinds.none : markKinds.other;
}

/** The base form that the tag asks for. */
export function lemmaOf(word: Word, sort: number): string {
  if (sort === 1 && word.verb !== "") return word.verb;
  if (sort === 2 && word.noun !== "") return word.noun;
  return word.form;
}

function childrenOf(head: Int32Array): { childStart: Int32Array; childList: Int32Array } {
  const size = head.length;
  const childStart = new Int32Array(size + 1);
  for (const h of head) if (h >= 0) childStart[h + 1] = (childStart[h + 1] ?? 0) + 1;
  for (let i = 0; i < size; i += 1)
    childStart[i + 1] = (childStart[i + 1] ?? 0) + (childStart[i] ?? 0);
  const fill = childStart.slice();
  const childList = new Int32Array(childStart[size] ?? 0);
  head.forEach((h, i) => {
    if (h < 0) return;
    childList[fill[h] ?? 0] = i;
    fill[h] = (fill[h] ?? 0) + 1;
  });
  return { childStart, childList };
}

/** Depths and subtree edges, walked from the roots down and back up. */
function shapeOf(head: Int32Array, childStart: Int32Array, childList: Int32Array) {
  const size = head.length;
  const depth = new Uint8Array(size);
  const low = Int32Array.from({ length: size }, (_, i) => i);
  const high = low.slice();
  const order: number[] = [];
  head.forEach((h, i) => {
    if (h < 0) order.push(i);
  });
  for (let at = 0; at < order.length; at += 1) {
    const i = order[at] ?? 0;
    for (let c = childStart[i] ?? 0; c < (childStart[i + 1] ?? 0); c += 1) {
      const child = childList[c] ?? 0;
      depth[child] = Math.min(250, (depth[i] ?? 0) + 1);
      order.push(child);
    }
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const i = order[at] ?? 0;
    const h = head[i] ?? -1;
    if (h < 0) continue;
    low[h] = Math.min(low[h] ?? 0, low[i] ?? 0);
    high[h] = Math.max(high[h] ?? 0, high[i] ?? 0);
  }
  return { depth, low, high };
}

export function viewOf(document: Document, syntax: Syntax, known: Vocabulary): View {
  const { tokens } = document;
  const word = tokens.map((token) => wordOf(known, token.text));
  const sort = Uint8Array.from(syntax.tag, (tag) => sortOf.get(tags[tag] ?? "") ?? 0);
  const lemma = Uint32Array.from(word, (entry, i) =>
    entry.id === 0 ? mix(17, syntax.tag[i] ?? 0) : hashText(lemmaOf(entry, sort[i] ?? 0)),
  );
  const mark = Uint8Array.from(tokens, (token) => markOf(token.text));
  const quoted = Uint8Array.from(tokens, (token, i) =>
    token.quote !== null && mark[i] !== markKinds.quote ? 1 : 0,
  );
  const first = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  for (const range of document.tokenRange) {
    first.fill(range.first, range.first, range.end);
    end.fill(range.end, range.first, range.end);
  }
  const children = childrenOf(syntax.head);
  const shape = shapeOf(syntax.head, children.childStart, children.childList);
  const { tag, head, label } = syntax;
  return {
    document,
    size: tokens.length,
    word,
    lemma,
    tag,
    sort,
    head,
    label,
    ...shape,
    ...children,
    mark,
    quoted,
    first,
    end,
  };
}
