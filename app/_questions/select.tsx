/** How selecting in the text looks: checkboxes in the passage, or the same ones as a list. */
import type { LearnerQuestionOf } from "#engine";
import {
  countOf,
  JudgedCandidates,
  judgedSlotsOf,
  OpenCandidates,
  paragraphsOf,
  restOfCandidates,
  slotsOf,
} from "./candidate-list.tsx";
import { entryOf, textsIn, valuesOf } from "./given.ts";
import type { Look } from "./look.ts";

export const select: Look<LearnerQuestionOf<"select">> = {
  answering: ({ shown }, given, asList) =>
    asList ? <OpenCandidates candidates={shown.candidates} given={given} /> : null,
  slots: ({ shown }, given, form, disabled) => slotsOf(shown, given, form, disabled),
  named: ({ shown }) => paragraphsOf(shown.candidates),
  count: ({ shown }, given) => countOf(shown, given),
  problem: () => null,
  steps: () => null,
  value: (_question, given) => ({ spans: valuesOf(given, "span") }),
  given: (value) => textsIn(entryOf(value, "spans")).map((id) => ["span", id]),
  judged: ({ shown }, explanation) => (
    <JudgedCandidates candidates={shown.candidates} explanation={explanation} />
  ),
  judgedSlots: ({ shown }, explanation) => judgedSlotsOf(shown, explanation),
  rest: ({ shown }, explanation) => restOfCandidates(shown.candidates, explanation),
};
