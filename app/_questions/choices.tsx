/** How several choices look: native checkboxes with a count. */
import type { LearnerQuestionOf } from "#engine";
import { entryOf, textsIn, valuesOf } from "./given.ts";
import type { Look } from "./look.ts";
import { JudgedOptions, OpenOptions, restOf } from "./option-list.tsx";

export const choices: Look<LearnerQuestionOf<"choices">> = {
  answering: ({ shown }, given) => (
    <OpenOptions type="checkbox" options={shown.options} given={given} />
  ),
  slots: () => [],
  named: () => [],
  count: ({ shown }, given) =>
    `${valuesOf(given, "option").length} of ${shown.options.length} chosen`,
  problem: () => null,
  steps: () => null,
  value: (_question, given) => ({ options: valuesOf(given, "option") }),
  given: (value) => textsIn(entryOf(value, "options")).map((id) => ["option", id]),
  judged: ({ shown }, explanation) => (
    <JudgedOptions type="checkbox" options={shown.options} explanation={explanation} />
  ),
  judgedSlots: () => [],
  rest: ({ shown }, explanation) => restOf(shown.options, explanation),
};
