/** The seed article's close reading (its own annotation format) as an Analysis. */
import * as z from "zod";
import { Analysis, type Relation } from "../../engine/analysis.ts";
import { readDocument } from "../../engine/text/document.ts";
import { type Span, sharedLength } from "../../engine/text/span.ts";
import { assemble, type GoldRelation } from "./perfect-reading.ts";

const Piece = z.object({ paragraph: z.int(), start: z.int(), end: z.int() });

export const SeedGold = z.object({
  attributions: z.array(
    z.object({
      id: z.string(),
      core: z.boolean(),
      source: z.object({
        span: Piece.nullable(),
        resolved: z.string(),
        type: z.string(),
        coreference: z.object({ kind: z.string() }).nullable(),
      }),
      cue: z.object({ spans: z.array(Piece), stance: z.string() }),
      content: z.object({ spans: z.array(Piece) }),
      chainDepth: z.int(),
      nestedIn: z.string().nullable(),
    }),
  ),
  ownVoiceClaims: z.array(z.object({ kind: z.string(), span: Piece })),
  denials: z.array(
    z.object({
      attribution: z.string(),
      denier: z.string(),
      cue: Piece,
      target: Piece,
      targetAttributions: z.array(z.string()),
    }),
  ),
});
export type SeedGold = z.infer<typeof SeedGold>;

const kinds: Readonly<Record<string, Relation["kind"]>> = {
  "named-person": "named-person",
  "named-person-with-role": "named-person",
  "named-person-by-description": "named-person",
  institution: "institution",
  "institutional-document": "document",
  country: "country",
  "country-joint": "joint",
  "joint-named-persons": "joint",
  "media-outlet": "outlet",
  "unnamed-group": "unnamed-group",
  "none-stated": "not-stated",
};

const mentions: Readonly<Record<string, string>> = {
  pronoun: "pronoun",
  "short-name": "short-name",
  "definite-noun": "description",
};

/** Names as the article prints them, where the annotation has another form. */
const printed: Readonly<Record<string, string>> = {
  "United Nations": "UN",
  "Office of President Assad": "A statement from Assad's office",
  "panel of Middle East experts": "a panel of Middle East experts",
  "USNI News": "USNI news",
};

export function seedReading(text: string, gold: SeedGold): Analysis {
  const { paragraphs } = readDocument(text);
  const place = ({ paragraph, start, end }: z.infer<typeof Piece>): Span => {
    const from = paragraphs.find(({ number }) => number === paragraph)?.span.start ?? 0;
    return { start: from + start, end: from + end };
  };
  const ordered = [...gold.attributions].sort((a, b) => at(a, place) - at(b, place));
  const indexOf = (id: string) => ordered.findIndex((attribution) => attribution.id === id);
  const relations = ordered.map((attribution) => relationOf(attribution, place, indexOf));
  const own = gold.ownVoiceClaims.map(({ span }) => widened(text, relations, place(span)));
  const base = assemble(text, relations, own);
  return Analysis.parse({
    ...base,
    ownVoice: base.ownVoice.map((voice, index) => ({
      ...voice,
      kind: gold.ownVoiceClaims[index]?.kind.replace("caption-identification", "caption"),
    })),
    denials: gold.denials.map((denial) => {
      const index = indexOf(denial.attribution);
      const targets = denial.targetAttributions.map(indexOf);
      return {
        denier: base.relations[index]?.source ?? [],
        cue: [place(denial.cue)],
        denied: [withoutVerdict(text, place(denial.target))],
        target: targets.flatMap((target) => base.relations[target]?.content ?? []),
        specificity: {
          namedSpokesperson: false,
          directWords: false,
          date: false,
          venue: false,
          reasons: false,
          scope: "not-specified",
        },
        form: "denial-word",
        denierEntity: base.relations[index]?.entity ?? null,
        relation: index,
        targetRelations: targets,
        quizSafe: true,
        confidence: 0.99,
        rules: ["gold/denial"],
      };
    }),
  });
}

type Place = (piece: z.infer<typeof Piece>) => Span;

function relationOf(
  attribution: SeedGold["attributions"][number],
  place: Place,
  indexOf: (id: string) => number,
): GoldRelation {
  const { source, cue, content, chainDepth, core, nestedIn } = attribution;
  const name = printed[source.resolved] ?? source.resolved;
  return {
    source: source.span ? [place(source.span)] : [],
    cue: cue.spans.map(place),
    content: content.spans.map(place),
    polarity: cue.stance === "counter-asserting" ? "denies" : "affirms",
    stance: stanceOf(cue.stance),
    realised: core,
    sure: core,
    depth: chainDepth,
    parent: nestedIn === null ? null : indexOf(nestedIn),
    names: source.type === "none-stated" ? [] : [name],
    kind: kinds[source.type] ?? "institution",
    how: mentions[source.coreference?.kind ?? ""] ?? "full-name",
    members: [],
  };
}

/** The annotation holds the whole clause "the reports are untrue"; what is rejected is its subject. */
function withoutVerdict(text: string, span: Span): Span {
  const verdict = /\s(?:is|are) untrue$/u.exec(text.slice(span.start, span.end));
  return { start: span.start, end: span.end - (verdict?.[0].length ?? 0) };
}

/** A claim in a sentence without any source speaks for the whole sentence. */
function widened(text: string, relations: readonly GoldRelation[], span: Span): Span {
  const sentence = readDocument(text).sentences.find(
    ({ span: whole }) => whole.start <= span.start && span.end <= whole.end,
  );
  const parts = relations.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return sentence && sharedLength(parts, [sentence.span]) === 0 ? sentence.span : span;
}

function at(
  { cue, content }: SeedGold["attributions"][number],
  place: (piece: z.infer<typeof Piece>) => Span,
): number {
  const first = cue.spans[0] ?? content.spans[0];
  return first ? place(first).start : 0;
}

function stanceOf(stance: string): Relation["stance"] {
  if (stance === "counter-asserting") return "denying";
  if (stance.startsWith("factive")) return "factive";
  if (stance === "distancing") return "distancing";
  return stance.includes("evaluative") ? "evaluative" : "neutral";
}
