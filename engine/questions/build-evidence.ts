/** Puts a two-part question together; what it shares with other questions is in `build.ts`. */
import type { Analysis } from "../analysis.ts";
import { type Basis, type CandidateDraft, drawn, keyBase, type OptionDraft } from "./build.ts";
import type { Draw } from "./form.ts";
import type { EvidenceQuestion } from "./question.ts";
import { instructions, scoring } from "./standing.ts";
import type { Phrase } from "./wording.ts";

/** Part A with its options, and part B: what to do there and its candidates. */
export function evidenceOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  claim: readonly OptionDraft[],
  evidence: {
    readonly task: Phrase[];
    readonly unit: EvidenceQuestion["shown"]["unit"];
    readonly candidates: readonly CandidateDraft[];
  },
): EvidenceQuestion {
  const a = drawn(claim, draw);
  const withIds = evidence.candidates.map((draft) => ({ ...draft, id: draw.id() }));
  const mode = a.right.length === 1 ? "one" : "several";
  return {
    id: draw.id(),
    kind: "evidence",
    stem: basis.stem,
    instruction: mode === "one" ? instructions.claimOne : instructions.claimSeveral,
    points: 2,
    scoring: scoring.evidence,
    shown: {
      mode,
      options: a.options,
      task: evidence.task,
      unit: evidence.unit,
      candidates: withIds.map(({ id, words, place }) => ({ id, words, ...place })),
    },
    key: {
      ...keyBase(analysis, basis),
      right: {
        claim: a.right,
        evidence: withIds.filter(({ right }) => right).map(({ id }) => id),
      },
      judged: {
        ...a.judged,
        ...Object.fromEntries(withIds.map(({ id, judged }) => [id, judged])),
      },
    },
  };
}
