/**
 * For tests: a text with its drafts marked in place, `{1s Ann Roe} {1c said} {1t it was late}`. The
 * number is the draft, the letter its role: source, cue, content (t for text). Marks may be nested.
 */
import type { CueClass, Relation } from "../analysis.ts";
import { type Document, readDocument } from "../text/document.ts";
import { contains, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { polarityOf } from "./polarity.ts";
import { type Resolution, resolve } from "./resolve.ts";
import { stanceOf } from "./stance.ts";

interface Marked {
  readonly document: Document;
  readonly drafts: readonly Draft[];
}

interface Roles {
  readonly s: Span[];
  readonly c: Span[];
  readonly t: Span[];
}

export function marked(text: string): Marked {
  const { plain, roles } = parse(text);
  const document = readDocument(plain);
  const numbers = [...roles.keys()].sort((a, b) => a - b);
  const drafts = numbers.map((number): Draft => {
    const { s, c, t } = roles.get(number) ?? { s: [], c: [], t: [] };
    const holder = holderOf(numbers, roles, number, [...s, ...c, ...t]);
    return {
      source: s,
      cue: c,
      content: t,
      cueClass: classOf(c.map(({ start, end }) => plain.slice(start, end)).join(" ")),
      lemma: "",
      realised: true,
      confidence: 0.97,
      safe: true,
      rules: ["C01"],
      parent: holder < 0 ? null : holder,
      heldFrom: null,
    };
  });
  return { document, drafts };
}

/** The index of the draft with the smallest content around the spans, or -1. */
function holderOf(
  numbers: readonly number[],
  roles: ReadonlyMap<number, Roles>,
  self: number,
  spans: readonly Span[],
): number {
  const size = (index: number) => {
    const text = roles.get(numbers[index] ?? -1)?.t ?? [];
    return text.reduce((sum, { start, end }) => sum + end - start, 0);
  };
  const holding = numbers.flatMap((number, index) =>
    number !== self && holds(roles.get(number)?.t ?? [], spans) ? [index] : [],
  );
  return holding.toSorted((a, b) => size(a) - size(b))[0] ?? -1;
}

function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.length > 0 && inner.every((span) => outer.some((whole) => contains(whole, span)));
}

function parse(text: string): { plain: string; roles: ReadonlyMap<number, Roles> } {
  const roles = new Map<number, Roles>();
  const open: { number: number; role: "s" | "c" | "t"; start: number }[] = [];
  let plain = "";
  for (let index = 0; index < text.length; index += 1) {
    const mark = /^\{(\d)([sct]) /u.exec(text.slice(index, index + 4));
    const role = mark?.[2];
    if (mark && (role === "s" || role === "c" || role === "t")) {
      open.push({ number: Number(mark[1]), role, start: plain.length });
      index += 3;
    } else if (text.charAt(index) === "}") {
      const last = open.pop();
      if (!last) continue;
      const known = roles.get(last.number) ?? { s: [], c: [], t: [] };
      known[last.role].push({ start: last.start, end: plain.length });
      roles.set(last.number, known);
    } else plain += text.charAt(index);
  }
  return { plain, roles };
}

function classOf(cue: string): CueClass {
  if (cue === "") return "none";
  if (/\b(?:cited|citing|quoted|quoting)\b/u.test(cue)) return "cite";
  if (/\b(?:reported|wrote|read|reads)\b/u.test(cue)) return "write";
  if (/\baccording\b/iu.test(cue)) return "according";
  if (/\b(?:hailed|called|described)\b/u.test(cue)) return "judge";
  return "say";
}

export interface Read extends Resolution {
  readonly document: Document;
  readonly relations: Relation[];
  /** The text of the spans, joined by a plus sign. */
  words(spans: readonly Span[]): string;
}

export function readMarked(text: string): Read {
  const { document, drafts } = marked(text);
  const resolution = resolve(document, drafts);
  const relations = drafts.map((draft, index): Relation => {
    const source = resolution.sources[index];
    const { polarity, rules } = polarityOf(document, draft);
    return {
      source: [...draft.source],
      cue: [...draft.cue],
      content: [...draft.content],
      type: "indirect",
      stance: stanceOf(document, draft),
      polarity,
      quizSafe: (source?.entity?.confidence ?? 0) >= 0.9,
      confidence: draft.confidence,
      rules: [...draft.rules, ...rules],
      entity: source?.entity ?? null,
      depth: draft.parent === null ? 1 : 2,
      parent: draft.parent,
      realised: draft.realised,
      kind: source?.kind ?? "not-stated",
      cueClass: draft.cueClass,
      members: source?.members ?? [],
      certainty: [],
      quotes: [],
      heldFrom: draft.heldFrom,
    };
  });
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join(" + ");
  return { ...resolution, document, relations, words };
}
