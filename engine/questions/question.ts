/**
 * A question in its two halves (house.md HK2): what a learner may see before answering, and `key`,
 * the one field that holds everything else. `LearnerQuestion` declares `key?: never`, so a question
 * with its key does not pass for one without (HK3).
 */
import * as z from "zod";
import { Span } from "../text/span.ts";
import { chainFits, complete, evidenceFits } from "./key-fits.ts";
import { Misconception } from "./misconceptions.ts";
import { Skill } from "./skills.ts";
import { Wording } from "./wording.ts";

/** Opaque: tells neither position nor correctness (P-102). */
export const ItemId = z.string().regex(/^[a-z0-9]{8,16}$/u);
export type ItemId = z.infer<typeof ItemId>;

export const QuestionKind = z.enum(["choice", "choices", "select", "match", "chain", "evidence"]);
export type QuestionKind = z.infer<typeof QuestionKind>;

export const Proof = z.strictObject({
  span: Span,
  paragraph: z.int().min(1),
  role: z.enum(["source", "cue", "content", "target", "compare"]),
  /** Which source of a chain, from the article outwards. */
  link: z.int().min(1).optional(),
});
export type Proof = z.infer<typeof Proof>;

/** What is said of one option, candidate or pair once it is judged (P-056, P-218). */
export const Judged = z.strictObject({
  code: Misconception.nullable(),
  sentence: Wording,
  /** Where the option comes from in the article; null where it has no place there (P-244). */
  place: z.strictObject({ span: Span, paragraph: z.int().min(1) }).nullable(),
});
export type Judged = z.infer<typeof Judged>;

/** The part of every key that does not depend on the kind (P-100). */
const keyBase = {
  skill: Skill,
  difficulty: z.enum(["core", "stretch"]),
  form: z.string().min(1),
  /** Which of the form's key classes this key belongs to (P-215). */
  keyClass: z.string().min(1),
  engineVersion: z.string().min(1),
  origin: z.enum(["rule", "teacher"]),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()).min(1),
  /** The facts tested, as relation (or denial …) index and slot, e.g. "relation:4:source" (P-210). */
  facts: z.array(z.string()).min(1),
  /** Facts that the stem or the options give away, so that no other question asks for them (P-210). */
  states: z.array(z.string()),
  uses: z.strictObject({
    relations: z.array(z.int()),
    denials: z.array(z.int()),
    chains: z.array(z.int()),
    ownVoice: z.array(z.int()),
  }),
  proof: z.array(Proof).min(1),
  explanation: Wording,
  /** One sentence for the next article. */
  strategy: z.string().min(1),
  /** One line for the teacher: why this is the key. */
  reason: z.string().min(1),
} as const;

const publicBase = {
  id: ItemId,
  stem: Wording,
  instruction: z.string().min(1),
  points: z.number().min(0.5).max(10),
  /** How it is marked, in words (P-108). */
  scoring: z.string().min(1),
} as const;

const Option = z.strictObject({ id: ItemId, text: Wording });
export type Option = z.infer<typeof Option>;

/** `words` are the article's at `span`: the list form, exports and speech need them. */
const Candidate = z.strictObject({
  id: ItemId,
  span: Span,
  words: z.string().min(1),
  paragraph: z.int().min(1),
});
export type Candidate = z.infer<typeof Candidate>;

const Left = z.strictObject({
  id: ItemId,
  text: Wording,
  paragraph: z.int().min(1).nullable(),
});
export type Left = z.infer<typeof Left>;

const choicePublic = {
  ...publicBase,
  kind: z.literal("choice"),
  shown: z.strictObject({ options: z.array(Option).min(3).max(5) }),
} as const;
const choicesPublic = {
  ...publicBase,
  kind: z.literal("choices"),
  shown: z.strictObject({ options: z.array(Option).min(4).max(6) }),
} as const;
const selectPublic = {
  ...publicBase,
  kind: z.literal("select"),
  shown: z.strictObject({
    unit: z.enum(["sentence", "words"]),
    candidates: z.array(Candidate).min(4).max(12),
  }),
} as const;
const matchPublic = {
  ...publicBase,
  kind: z.literal("match"),
  shown: z.strictObject({
    mode: z.enum(["pairs", "sort"]),
    left: z.array(Left).min(3).max(6),
    right: z.array(Option).min(2).max(8),
  }),
} as const;
const chainPublic = {
  ...publicBase,
  kind: z.literal("chain"),
  /** “This article” stands first and is no card. */
  shown: z.strictObject({ cards: z.array(Option).min(3).max(8) }),
} as const;
const evidencePublic = {
  ...publicBase,
  kind: z.literal("evidence"),
  shown: z.strictObject({
    /** Part A, asked by the stem: one claim or several. */
    mode: z.enum(["one", "several"]),
    options: z.array(Option).min(3).max(6),
    /** What to do in part B. */
    task: Wording,
    unit: z.enum(["sentence", "words"]),
    candidates: z.array(Candidate).min(3).max(20),
  }),
} as const;

const noKey = { key: z.never().optional() } as const;

const LearnerChoice = z.strictObject({ ...choicePublic, ...noKey });
const LearnerChoices = z.strictObject({ ...choicesPublic, ...noKey });
const LearnerSelect = z.strictObject({ ...selectPublic, ...noKey });
export const LearnerMatch = z.strictObject({ ...matchPublic, ...noKey });
const LearnerChain = z.strictObject({ ...chainPublic, ...noKey });
export const LearnerEvidence = z.strictObject({ ...evidencePublic, ...noKey });

/** What a learner's page may hold of a question. */
export const LearnerQuestion = z.discriminatedUnion("kind", [
  LearnerChoice,
  LearnerChoices,
  LearnerSelect,
  LearnerMatch,
  LearnerChain,
  LearnerEvidence,
]);
export type LearnerQuestion = z.infer<typeof LearnerQuestion>;

const ChoiceKey = z.strictObject({
  ...keyBase,
  right: ItemId,
  judged: z.record(ItemId, Judged),
});
const ChoicesKey = z.strictObject({
  ...keyBase,
  right: z.array(ItemId).min(2),
  judged: z.record(ItemId, Judged),
});
const SelectKey = z.strictObject({
  ...keyBase,
  right: z.array(ItemId).min(2),
  judged: z.record(ItemId, Judged),
});
const MatchKey = z.strictObject({
  ...keyBase,
  /** left id -> right id */
  right: z.record(ItemId, ItemId),
  /** left id -> right id -> what is said of that pair */
  judged: z.record(ItemId, z.record(ItemId, Judged)),
});
const ChainKey = z.strictObject({
  ...keyBase,
  /** The cards in order, from the one this article has it from. */
  right: z.array(ItemId).min(2),
  /** card id -> the one before it, a card id or `thisArticle` -> what is said of that link */
  judged: z.record(ItemId, z.record(z.string(), Judged)),
  /** What is said where a needed card is left out. */
  missed: z.record(ItemId, Judged),
});
const EvidenceKey = z.strictObject({
  ...keyBase,
  right: z.strictObject({
    claim: z.array(ItemId).min(1),
    evidence: z.array(ItemId).min(1),
  }),
  /** Options and candidates. */
  judged: z.record(ItemId, Judged),
});

const incomplete = { error: "the key does not fit what is shown" } as const;

export const ChoiceQuestion = z
  .strictObject({ ...choicePublic, key: ChoiceKey })
  .refine(({ shown, key }) => complete(shown.options, [key.right], key.judged), incomplete);
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>;
export const ChoicesQuestion = z
  .strictObject({ ...choicesPublic, key: ChoicesKey })
  .refine(
    ({ shown, key }) =>
      complete(shown.options, key.right, key.judged) && key.right.length < shown.options.length,
    incomplete,
  );
export type ChoicesQuestion = z.infer<typeof ChoicesQuestion>;
export const SelectQuestion = z
  .strictObject({ ...selectPublic, key: SelectKey })
  .refine(
    ({ shown, key }) =>
      complete(shown.candidates, key.right, key.judged) &&
      key.right.length <= shown.candidates.length / 2,
    incomplete,
  );
export type SelectQuestion = z.infer<typeof SelectQuestion>;
export const MatchQuestion = z
  .strictObject({ ...matchPublic, key: MatchKey })
  .refine(({ shown, key }) => {
    const lefts = shown.left.map(({ id }) => id);
    const rights = Object.values(key.right);
    return (
      complete(shown.left, Object.keys(key.right), key.judged) &&
      rights.length === lefts.length &&
      (shown.mode === "sort" || new Set(rights).size === rights.length) &&
      lefts.every((id) => {
        const right = key.right[id];
        return right !== undefined && complete(shown.right, [right], key.judged[id] ?? {});
      })
    );
  }, incomplete);
export type MatchQuestion = z.infer<typeof MatchQuestion>;
export const ChainQuestion = z
  .strictObject({ ...chainPublic, key: ChainKey })
  .refine(({ shown, key }) => chainFits(shown.cards, key), incomplete);
export type ChainQuestion = z.infer<typeof ChainQuestion>;
export const EvidenceQuestion = z
  .strictObject({ ...evidencePublic, key: EvidenceKey })
  .refine(({ shown, key }) => evidenceFits(shown, key), incomplete);
export type EvidenceQuestion = z.infer<typeof EvidenceQuestion>;

/** Everything, the key included: for the engine, the revision, marking and the teacher. */
export const Question = z.discriminatedUnion("kind", [
  ChoiceQuestion,
  ChoicesQuestion,
  SelectQuestion,
  MatchQuestion,
  ChainQuestion,
  EvidenceQuestion,
]);
export type Question = z.infer<typeof Question>;
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type LearnerQuestionOf<K extends QuestionKind> = Extract<LearnerQuestion, { kind: K }>;
export type Key = Question["key"];
