/**
 * Hedges and boosters, and whose they are: the relation in whose content they stand, else the
 * article's (engine.md V3).
 */
import type { Certainty, Relation } from "../analysis.ts";
import { type HedgeRule, hedgeRules } from "../lexicon/hedges.ts";
import type { Document } from "../text/document.ts";
import { contains, type Span, spanLength } from "../text/span.ts";

interface Entry {
  readonly words: readonly string[];
  readonly rule: HedgeRule;
}

/** Phrases by their first word, longest first. */
const byFirstWord: ReadonlyMap<string, readonly Entry[]> = (() => {
  const table = new Map<string, Entry[]>();
  for (const rule of hedgeRules) {
    for (const phrase of rule.form.phrases) {
      const words = phrase.split(" ");
      const list = table.get(words[0] ?? "") ?? [];
      list.push({ words, rule });
      list.sort((a, b) => b.words.length - a.words.length);
      table.set(words[0] ?? "", list);
    }
  }
  return table;
})();

export function findCertainty(document: Document, relations: readonly Relation[]): Certainty[] {
  const found: Certainty[] = [];
  const { tokens } = document;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const word = token && token.text.length < 20 ? token.text.toLowerCase() : "";
    const entry = byFirstWord.get(word)?.find((candidate) => matches(document, index, candidate));
    const last = entry && tokens[index + entry.words.length - 1];
    if (!token || !entry || !last) {
      index += 1;
      continue;
    }
    const span = { start: token.start, end: last.end };
    found.push({
      span,
      kind: entry.rule.form.kind,
      owner: ownerOf(relations, span),
      rules: [entry.rule.id],
    });
    index += entry.words.length;
  }
  return found;
}

function matches(document: Document, index: number, { words, rule }: Entry): boolean {
  const { tokens } = document;
  const fits = words.every((word, place) => tokens[index + place]?.text.toLowerCase() === word);
  if (!fits) return false;
  if (words.length === 1 && words[0] === "may" && /^May$/u.test(tokens[index]?.text ?? ""))
    return false;
  if (rule.form.before !== "number") return true;
  const next = tokens[index + words.length]?.text ?? "";
  const first = /^[$£€]$/u.test(next) ? (tokens[index + words.length + 1]?.text ?? "") : next;
  return /^\p{N}/u.test(first) || numberWords.has(first.toLowerCase());
}

const numberWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half".split(
    " ",
  ),
);

/** The innermost relation whose content holds the word. */
function ownerOf(relations: readonly Relation[], span: Span): number | null {
  let owner: number | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const [index, relation] of relations.entries()) {
    if (!relation.content.some((piece) => contains(piece, span))) continue;
    const size = relation.content.reduce((sum, piece) => sum + spanLength(piece), 0);
    if (size < length) {
      owner = index;
      length = size;
    }
  }
  return owner;
}

/** The relations with the indices of their hedges. */
export function withCertainty(
  relations: readonly Relation[],
  certainty: readonly Certainty[],
): Relation[] {
  return relations.map((relation, index) => ({
    ...relation,
    certainty: certainty.flatMap(({ owner }, place) => (owner === index ? [place] : [])),
  }));
}
