/** How a choice looks: a native radio group. */
import type { LearnerQuestionOf } from "#engine";
import { entryOf, textsIn, valuesOf } from "./given.ts";
import type { Look } from "./look.ts";
import { JudgedOptions, OpenOptions, restOf } from "./option-list.tsx";

export const choice: Look<LearnerQuestionOf<"choice">> = {
  answering: ({ shown }, given) => (
    <OpenOptions type="radio" options={shown.options} given={given} />
  ),
  slots: () => [],
  named: () => [],
  count: () => null,
  problem: () => null,
  steps: () => null,
  value: (_question, given) => ({ option: valuesOf(given, "option")[0] ?? null }),
  given: (value) => textsIn(entryOf(value, "option")).map((id) => ["option", id]),
  judged: ({ shown }, explanation) => (
    <JudgedOptions type="radio" options={shown.options} explanation={explanation} />
  ),
  judgedSlots: () => [],
  rest: ({ shown }, explanation) => restOf(shown.options, explanation),
};
