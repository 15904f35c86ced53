/**
 * What a careful reader notices in the printing (engine.md V4-V6): never repaired, never used as a
 * fact. Needs no relation, so that relations can keep clear of it.
 */
import type { Anomaly } from "../analysis.ts";
import { months } from "../lexicon/calendar.ts";
import type { Document, Token } from "../text/document.ts";
import type { Span } from "../text/span.ts";

export function findAnomalies(document: Document): Anomaly[] {
  return [
    ...unbalanced(document),
    ...nestedMarks(document),
    ...garbledDates(document),
    ...runTogether(document),
    ...changedQuotations(document),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Kinds that make a reading doubtful (engine.md V6). */
const doubtfulKinds = new Set<Anomaly["kind"]>([
  "garbled-date",
  "grammar-splice",
  "missing-antecedent",
  "ambiguous-referent",
  "unbalanced-quotes",
]);

export function doubtfulSpans(anomalies: readonly Anomaly[]): Span[] {
  return anomalies.filter(({ kind }) => doubtfulKinds.has(kind)).map(({ span }) => span);
}

function unbalanced(document: Document): Anomaly[] {
  const open = document.quotes.filter((quote) => !quote.closed).map((quote) => quote.outer);
  return [...open, ...document.strays].map((span) => ({
    span,
    kind: "unbalanced-quotes",
    rules: ["A01"],
  }));
}

function nestedMarks(document: Document): Anomaly[] {
  const mark = ({ start }: Span) => {
    const first = document.text.charAt(start);
    return /['`’‘]/u.test(first) && document.text.charAt(start + 1) === first
      ? first + first
      : first;
  };
  return document.quotes.flatMap((quote, index) => {
    const around = document.quotes[index - 1];
    const nested = quote.depth > 1 && around && around.outer.end >= quote.outer.end;
    if (!nested || mark(around.outer) !== mark(quote.outer)) return [];
    return [{ span: quote.outer, kind: "same-mark-nesting" as const, rules: ["A02"] }];
  });
}

/** "visited the capital and March": a month joined to something that is no date. */
function garbledDates(document: Document): Anomaly[] {
  const { tokens } = document;
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const first = tokens[index - 2];
    if (!months.has(token.text) || token.text === "May" || before?.text !== "and" || !first)
      return [];
    const after = tokens[index + 1]?.text ?? ".";
    const isDate =
      months.has(first.text) ||
      /^(?:\p{N}.*|spring|summer|autumn|winter|fall|late|early|mid|both)$/iu.test(first.text);
    if (isDate || !first.word || !/^(?:and|[.,;])$/u.test(after)) return [];
    return [
      {
        span: { start: first.start, end: token.end },
        kind: "garbled-date" as const,
        rules: ["A03"],
      },
    ];
  });
}

/** A credit that runs into its caption: "/Agency/FileSoldiers". */
function runTogether(document: Document): Anomaly[] {
  return document.paragraphs.flatMap(({ role, span }) => {
    if (role !== "caption") return [];
    const text = document.text.slice(span.start, span.end);
    const seam =
      /\b(?:File|Photo|Images|Pool|Handout|Archive)(?=\p{Lu})/u.exec(text) ??
      /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(text);
    if (!seam) return [];
    const at = span.start + seam.index + seam[0].length;
    const word = document.tokens.find((token) => token.start < at && token.end >= at);
    return word
      ? [{ span: { start: word.start, end: word.end }, kind: "layout" as const, rules: ["A04"] }]
      : [];
  });
}

const shortest = 2;
const longest = 6;

/** Words in marks that stand elsewhere in a slightly other form: "reckless attack", "recklessly attack". */
function changedQuotations(document: Document): Anomaly[] {
  const words = document.tokens.filter((token) => token.word);
  const byStem = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const places = byStem.get(stemOf(word)) ?? [];
    if (places.length < 50) places.push(index);
    byStem.set(stemOf(word), places);
  }
  return document.quotes.flatMap(({ outer, pieces }) => {
    const piece = pieces[0];
    if (!piece || pieces.length > 1) return [];
    const inside = wordsIn(words, piece);
    if (inside.length < shortest || inside.length > longest) return [];
    const first = inside[0];
    const other =
      first &&
      (byStem.get(stemOf(first)) ?? []).find((place) => differs(words, place, inside, outer));
    return other === undefined
      ? []
      : [{ span: outer, kind: "quotation-fidelity" as const, rules: ["A05"] }];
  });
}

function wordsIn(words: readonly Token[], span: Span): Token[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (
    let word = words[low];
    word && word.end <= span.end && found.length <= longest;
    word = words[low]
  ) {
    found.push(word);
    low += 1;
  }
  return found;
}

function stemOf(word: Token): string {
  return word.text.slice(0, 5).toLowerCase();
}

function differs(
  words: readonly Token[],
  place: number,
  inside: readonly Token[],
  quote: Span,
): boolean {
  const there = words.slice(place, place + inside.length);
  if (
    there.length < inside.length ||
    ((there[0]?.start ?? 0) < quote.end && (there.at(-1)?.end ?? 0) > quote.start)
  )
    return false;
  const close = inside.every((word, index) => {
    const other = there[index];
    return other !== undefined && word.text.length > 3 && stemOf(other) === stemOf(word);
  });
  return (
    close &&
    inside.some((word, index) => word.text.toLowerCase() !== there[index]?.text.toLowerCase())
  );
}
