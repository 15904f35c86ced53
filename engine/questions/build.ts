/**
 * Puts a question together from what a form has found: ids are drawn here, and everything that all
 * keys have in common is filled in here. Chains and two-part questions: `build-chain.ts`, `build-evidence.ts`.
 */
import type { Analysis } from "../analysis.ts";
import { calibrated } from "./calibration.ts";
import type { Draw } from "./form.ts";
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  Judged,
  Key,
  MatchQuestion,
  Proof,
  SelectQuestion,
} from "./question.ts";
import type { Skill } from "./skills.ts";
import { instructions, scoring } from "./standing.ts";
import type { Phrase, Wording } from "./wording.ts";

/** What a form tells about its key, whatever the kind. */
export interface Basis {
  readonly form: string;
  readonly skill: Skill;
  /** Stretch where more than one step leads to the key (P-207); core where nothing is said. */
  readonly difficulty?: Key["difficulty"];
  readonly keyClass: string;
  readonly stem: Phrase[];
  readonly confidence: number;
  readonly rules: readonly string[];
  readonly facts: readonly string[];
  readonly states: readonly string[];
  readonly uses: Partial<Key["uses"]>;
  readonly proof: readonly Proof[];
  readonly explanation: Phrase[];
  readonly strategy: string;
  readonly reason: string;
}

export interface OptionDraft {
  readonly text: Phrase[];
  readonly right: boolean;
  readonly judged: Judged;
}

export function keyBase(analysis: Analysis, basis: Basis) {
  const { uses } = basis;
  return {
    skill: basis.skill,
    difficulty: basis.difficulty ?? "core",
    form: basis.form,
    keyClass: basis.keyClass,
    engineVersion: analysis.engineVersion,
    origin: "rule" as const,
    confidence: calibrated(basis.form, basis.confidence),
    rules: [...new Set([basis.form, ...basis.rules])],
    facts: [...basis.facts],
    states: [...basis.states],
    uses: {
      // Where marks or printed words decide, the relation beside them need not be sure, and is not named.
      relations: unique(uses.relations).filter((index) => analysis.relations[index]?.quizSafe),
      denials: unique(uses.denials),
      chains: unique(uses.chains),
      ownVoice: unique(uses.ownVoice),
    },
    proof: [...basis.proof],
    explanation: basis.explanation,
    strategy: basis.strategy,
    reason: basis.reason,
  };
}

function unique(indices: readonly number[] | undefined): number[] {
  return [...new Set(indices ?? [])].sort((a, b) => a - b);
}

export function drawn(options: readonly OptionDraft[], draw: Draw) {
  const withIds = options.map((option) => ({ ...option, id: draw.id() }));
  return {
    options: withIds.map(({ id, text }) => ({ id, text })),
    right: withIds.filter(({ right }) => right).map(({ id }) => id),
    judged: Object.fromEntries(withIds.map(({ id, judged }) => [id, judged])),
  };
}

/** Options are shown in the order given. */
export function choiceOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  drafts: readonly OptionDraft[],
): ChoiceQuestion {
  const { options, right, judged } = drawn(drafts, draw);
  return {
    id: draw.id(),
    kind: "choice",
    stem: basis.stem,
    instruction: instructions.choice,
    points: 1,
    scoring: scoring.choice,
    shown: { options },
    key: { ...keyBase(analysis, basis), right: right[0] ?? "", judged },
  };
}

export function choicesOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  drafts: readonly OptionDraft[],
): ChoicesQuestion {
  const { options, right, judged } = drawn(drafts, draw);
  return {
    id: draw.id(),
    kind: "choices",
    stem: basis.stem,
    instruction: instructions.choices,
    points: 1,
    scoring: scoring.net,
    shown: { options },
    key: { ...keyBase(analysis, basis), right, judged },
  };
}

export interface CandidateDraft {
  readonly words: string;
  readonly place: NonNullable<Judged["place"]>;
  readonly right: boolean;
  readonly judged: Judged;
}

export function selectOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  drafts: readonly CandidateDraft[],
  unit: SelectQuestion["shown"]["unit"] = "sentence",
): SelectQuestion {
  const withIds = drafts.map((draft) => ({ ...draft, id: draw.id() }));
  return {
    id: draw.id(),
    kind: "select",
    stem: basis.stem,
    instruction: unit === "sentence" ? instructions.sentences : instructions.words,
    points: 1,
    scoring: scoring.net,
    shown: {
      unit,
      candidates: withIds.map(({ id, words, place }) => ({ id, words, ...place })),
    },
    key: {
      ...keyBase(analysis, basis),
      right: withIds.filter(({ right }) => right).map(({ id }) => id),
      judged: Object.fromEntries(withIds.map(({ id, judged }) => [id, judged])),
    },
  };
}

export interface LeftDraft {
  readonly text: Phrase[];
  readonly paragraph: number | null;
  /** Index of its partner in `rights`. */
  readonly partner: number;
  /** What is said when this entry is given that partner. */
  judge(right: number): Judged;
}

/** Each right entry is the partner of one left entry at most; one is left over. */
export function matchOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  lefts: readonly LeftDraft[],
  rights: readonly Wording[],
): MatchQuestion {
  return matched(analysis, draw, basis, lefts, rights, "pairs");
}

/** Right entries are classes, in the order given. */
export function sortOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  lefts: readonly LeftDraft[],
  rights: readonly Wording[],
): MatchQuestion {
  return matched(analysis, draw, basis, lefts, rights, "sort");
}

function matched(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  lefts: readonly LeftDraft[],
  rights: readonly Wording[],
  mode: MatchQuestion["shown"]["mode"],
): MatchQuestion {
  const rightIds = rights.map(() => draw.id());
  const withIds = lefts.map((left) => ({ ...left, id: draw.id() }));
  const shown = rights.map((text, index) => ({ id: rightIds[index] ?? "", text: [...text] }));
  return {
    id: draw.id(),
    kind: "match",
    stem: basis.stem,
    instruction: mode === "pairs" ? instructions.oneLeftOver : instructions.sort,
    points: 1,
    scoring: scoring.pairs,
    shown: {
      mode,
      left: withIds.map(({ id, text, paragraph }) => ({ id, text, paragraph })),
      right: mode === "pairs" ? draw.shuffle(shown) : shown,
    },
    key: {
      ...keyBase(analysis, basis),
      right: Object.fromEntries(withIds.map(({ id, partner }) => [id, rightIds[partner] ?? ""])),
      judged: Object.fromEntries(
        withIds.map(({ id, judge }) => [
          id,
          Object.fromEntries(rightIds.map((right, index) => [right, judge(index)])),
        ]),
      ),
    },
  };
}
