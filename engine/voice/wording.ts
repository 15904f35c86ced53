/**
 * Words that carry a view or take something for granted, and whose they are (engine.md 2.4, V7, V8).
 * A description of the printing for `--full`: nothing here ranks a source, and no question rests on it.
 */
import type { Analysis, Relation } from "../analysis.ts";
import { labelWords, presuppositions, valuingAdjectives } from "../lexicon/wordings.ts";
import { contains, hull, overlaps, type Span } from "../text/span.ts";

export interface WordingMark {
  readonly span: Span;
  readonly kind:
    | "label"
    | "presupposition"
    | "factive-cue"
    | "evaluative-cue"
    | "distancing-cue"
    | "evaluative-adjective"
    | "scare-quotes"
    | "hidden-agent";
  /** The index of the relation whose words they are; "open" where the text does not say. */
  readonly owner: "article" | number | "open";
  readonly rules: readonly string[];
}

export function findWording(analysis: Analysis): WordingMark[] {
  return [...cueMarks(analysis), ...wordMarks(analysis), ...scareQuotes(analysis)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

const cueKinds = {
  factive: { kind: "factive-cue", rule: "W01" },
  evaluative: { kind: "evaluative-cue", rule: "W02" },
  distancing: { kind: "distancing-cue", rule: "W03" },
} as const;

/** A cue is the wording of whoever reports: the article, or the source around it. */
function cueMarks({ text, relations }: Analysis): WordingMark[] {
  return relations.flatMap((relation): WordingMark[] => {
    const span = hull(relation.cue);
    if (!span) return [];
    const owner = relation.parent ?? ("article" as const);
    const { stance } = relation;
    const known = stance === "neutral" || stance === "denying" ? null : cueKinds[stance];
    const marks: WordingMark[] = known
      ? [{ span, kind: known.kind, owner, rules: [known.rule] }]
      : [];
    if (relation.kind === "not-stated" && relation.source.length === 0)
      marks.push({
        span: withSubject(text, span),
        kind: "hidden-agent",
        owner,
        rules: ["W04"],
      });
    return marks;
  });
}

/** "It was alleged": the empty subject is part of what hides the speaker. */
function withSubject(text: string, { start, end }: Span): Span {
  const subject = /\bit\s+$/iu.exec(text.slice(0, start));
  return { start: subject ? subject.index : start, end };
}

function wordMarks(analysis: Analysis): WordingMark[] {
  const cues = analysis.relations.flatMap(({ cue }) => cue).toSorted((a, b) => a.start - b.start);
  const owners = ownersOf(analysis.relations);
  return analysis.paragraphs
    .filter(({ role }) => role !== "boilerplate")
    .flatMap(({ span }) =>
      [...analysis.text.slice(span.start, span.end).matchAll(/\p{L}[\p{L}-]*/gu)].flatMap(
        (found): WordingMark[] => {
          const kind = kindOf(found[0].toLowerCase());
          if (!kind) return [];
          const start = span.start + found.index;
          const place = { start, end: start + found[0].length };
          if (touches(cues, place)) return [];
          return [{ span: place, ...kind, owner: owners(place) }];
        },
      ),
    );
}

/** Whether one of the spans, ascending by start, overlaps the place; cues are short, so few are tried. */
function touches(spans: readonly Span[], place: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place.end) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - 8), low).some((span) => overlaps(span, place));
}

function kindOf(word: string): Pick<WordingMark, "kind" | "rules"> | null {
  if (labelWords.has(word)) return { kind: "label", rules: ["W05"] };
  if (valuingAdjectives.has(word)) return { kind: "evaluative-adjective", rules: ["W06"] };
  if (presuppositions.has(word)) return { kind: "presupposition", rules: ["W07"] };
  return null;
}

/** The innermost relation that says a word; relations come with parents first. */
function ownersOf(relations: readonly Relation[]): (place: Span) => number | "article" {
  const pieces = relations
    .flatMap(({ content }, index) => content.map((span) => ({ span, index })))
    .toReversed();
  return (place) => pieces.find(({ span }) => contains(span, place))?.index ?? "article";
}

const fewWords = 3;

/** One to three words in marks with no cue in the sentence: nobody is named for them (V7). */
function scareQuotes({ text, quotes, sentences, relations }: Analysis): WordingMark[] {
  const cues = relations.flatMap(({ cue }) => cue).toSorted((a, b) => a.start - b.start);
  const contents = relations
    .flatMap(({ content }) => content)
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return quotes.flatMap(({ outer, pieces, closed }): WordingMark[] => {
    const [piece] = pieces;
    if (!piece || !closed || pieces.length > 1) return [];
    const count = text.slice(piece.start, piece.end).match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
    if (count === 0 || count > fewWords) return [];
    while ((sentences[next]?.span.end ?? Number.POSITIVE_INFINITY) <= outer.start) next += 1;
    const sentence = sentences[next]?.span;
    if (!sentence || touches(cues, sentence) || touches(contents, outer)) return [];
    return [{ span: outer, kind: "scare-quotes", owner: "open", rules: ["W08"] }];
  });
}
