/**
 * What the engine returns for one article (engine.md, section 2). Every span lies in `text`, the
 * normalised article; every index points into the list that its field names. Stored as JSON and
 * read back through these schemas, never cast.
 */
import * as z from "zod";
import { Span } from "./text/span.ts";

const Confidence = z.number().min(0).max(1);
const Rules = z.array(z.string());
const Index = z.int().min(0);

const ParagraphRole = z.enum([
  "body",
  "headline",
  "byline",
  "dateline",
  "image-text",
  "caption",
  "list-item",
  "boilerplate",
]);

/** A non-empty line, counted from 1 (engine.md O6). */
export const Paragraph = z.strictObject({
  number: z.int().min(1),
  span: Span,
  role: ParagraphRole,
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Sentence = z.strictObject({ span: Span, paragraph: z.int().min(1) });
export type Sentence = z.infer<typeof Sentence>;

/** A quotation: `outer` with its marks, `pieces` without them, one a paragraph. */
export const Quote = z.strictObject({
  outer: Span,
  pieces: z.array(Span).min(1),
  depth: z.int().min(1),
  closed: z.boolean(),
});
export type Quote = z.infer<typeof Quote>;

export const SourceKind = z.enum([
  "named-person",
  "role-person",
  "institution",
  "country",
  "document",
  "outlet",
  "unnamed-group",
  "unnamed-person",
  "joint",
  "not-stated",
]);
export type SourceKind = z.infer<typeof SourceKind>;

export const MentionKind = z.enum([
  "full-name",
  "short-name",
  "acronym",
  "title-name",
  "pronoun",
  "role",
  "description",
  "metonymy",
  "report-noun",
  "carried",
]);
export type MentionKind = z.infer<typeof MentionKind>;

export const Mention = z.strictObject({
  span: Span,
  how: MentionKind,
  confidence: Confidence,
});
export type Mention = z.infer<typeof Mention>;

/** `name` is the fullest form printed, without the role (engine.md E1). */
export const Entity = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: SourceKind,
  mentions: z.array(Mention),
  roles: z.array(z.string()),
  gender: z.enum(["f", "m", "n"]).nullable(),
});
export type Entity = z.infer<typeof Entity>;

export const EntityRef = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: SourceKind,
  confidence: Confidence,
});
export type EntityRef = z.infer<typeof EntityRef>;

export const QuoteType = z.enum(["direct", "mixed", "indirect"]);
export type QuoteType = z.infer<typeof QuoteType>;

export const Stance = z.enum(["neutral", "factive", "distancing", "evaluative", "denying"]);
export type Stance = z.infer<typeof Stance>;

export const Polarity = z.enum([
  "affirms",
  "denies",
  "not-said",
  "declined",
  "neither",
  "not-denied",
]);
export type Polarity = z.infer<typeof Polarity>;

export const CueClass = z.enum([
  "say",
  "write",
  "according",
  "cite",
  "ask",
  "think",
  "feel",
  "plan",
  "judge",
  "show",
  "noun",
  "none",
]);
export type CueClass = z.infer<typeof CueClass>;

/**
 * Source, cue and content (engine.md M1-M9). `source` is the words as printed beside the cue, never
 * the resolved name; `entity` says who that is. `depth` 1 = the article itself reports it; `parent`
 * is the index of the relation whose content holds this one; `heldFrom` that of the relation whose
 * source is carried over (M2). `members` are the parts of a joint source.
 */
export const Relation = z.strictObject({
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  type: QuoteType,
  stance: Stance,
  polarity: Polarity,
  quizSafe: z.boolean(),
  confidence: Confidence,
  rules: Rules.min(1),
  entity: EntityRef.nullable(),
  depth: z.int().min(1),
  parent: Index.nullable(),
  realised: z.boolean(),
  kind: SourceKind,
  cueClass: CueClass,
  members: z.array(EntityRef),
  certainty: z.array(Index),
  quotes: z.array(Span),
  heldFrom: Index.nullable(),
});
export type Relation = z.infer<typeof Relation>;

/** engine.md 2.2. `target` is where the rejected proposition itself stands; empty if nowhere. */
export const Denial = z.strictObject({
  denier: z.array(Span),
  cue: z.array(Span).min(1),
  denied: z.array(Span),
  target: z.array(Span),
  specificity: z.strictObject({
    namedSpokesperson: z.boolean(),
    directWords: z.boolean(),
    date: z.boolean(),
    venue: z.boolean(),
    reasons: z.boolean(),
    scope: z.enum(["whole", "part", "not-specified"]),
  }),
  form: z.enum(["denial-word", "called-false", "counter-statement"]),
  denierEntity: EntityRef.nullable(),
  relation: Index.nullable(),
  targetRelations: z.array(Index),
  quizSafe: z.boolean(),
  confidence: Confidence,
  rules: Rules.min(1),
});
export type Denial = z.infer<typeof Denial>;

/** A reply that is no denial (engine.md D9). */
export const Reply = z.strictObject({
  party: z.array(Span),
  entity: EntityRef.nullable(),
  kind: z.enum(["declined", "no-answer", "neither", "not-denied", "not-said"]),
  cue: z.array(Span).min(1),
  about: z.array(Span),
  quizSafe: z.boolean(),
  confidence: Confidence,
  rules: Rules.min(1),
});
export type Reply = z.infer<typeof Reply>;

export const ChainLink = z.strictObject({
  name: z.string().nullable(),
  kind: SourceKind,
  mention: z.array(Span),
  entity: EntityRef.nullable(),
  relation: Index.nullable(),
});
export type ChainLink = z.infer<typeof ChainLink>;

/** Sources inside sources, outer first; the article itself is not a link (engine.md C1-C9). */
export const Chain = z.strictObject({
  claim: z.array(Span),
  links: z.array(ChainLink).min(1),
  end: z.enum(["named", "unnamed", "document", "not-stated"]),
  quizSafe: z.boolean(),
  confidence: Confidence,
  rules: Rules.min(1),
});
export type Chain = z.infer<typeof Chain>;

/** A checkable statement that the article makes itself (engine.md V1). */
export const OwnVoice = z.strictObject({
  span: Span,
  kind: z.enum([
    "event",
    "situation",
    "number",
    "forecast",
    "inference",
    "interpretation",
    "affect",
    "characterisation",
    "purpose",
    "juxtaposition",
    "caption",
  ]),
  quizSafe: z.boolean(),
  confidence: Confidence,
  rules: Rules.min(1),
});
export type OwnVoice = z.infer<typeof OwnVoice>;

/** A word that limits how sure a statement is; `owner` is a relation's index, null the article. */
export const Certainty = z.strictObject({
  span: Span,
  kind: z.enum([
    "modal",
    "approximator",
    "upper-bound",
    "lower-bound",
    "range",
    "condition",
    "expectation",
    "speculation",
    "adjective",
    "booster",
  ]),
  owner: Index.nullable(),
  rules: Rules.min(1),
});
export type Certainty = z.infer<typeof Certainty>;

/** Something that a careful reader notices; never repaired, never a fact (engine.md V6). */
export const Anomaly = z.strictObject({
  span: Span,
  kind: z.enum([
    "layout",
    "quotation-fidelity",
    "unbalanced-quotes",
    "same-mark-nesting",
    "grammar-splice",
    "missing-antecedent",
    "ambiguous-referent",
    "garbled-date",
    "time-reference",
    "certainty-mismatch",
    "claim-drift",
    "spelling-variant",
    "number-mismatch",
  ]),
  rules: Rules.min(1),
});
export type Anomaly = z.infer<typeof Anomaly>;

export const Analysis = z.strictObject({
  engineVersion: z.string(),
  text: z.string(),
  paragraphs: z.array(Paragraph),
  sentences: z.array(Sentence),
  quotes: z.array(Quote),
  entities: z.array(Entity),
  relations: z.array(Relation),
  denials: z.array(Denial),
  replies: z.array(Reply),
  chains: z.array(Chain),
  ownVoice: z.array(OwnVoice),
  certainty: z.array(Certainty),
  anomalies: z.array(Anomaly),
});
export type Analysis = z.infer<typeof Analysis>;
