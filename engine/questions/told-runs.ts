/** What is said of a run of words, whichever form shows it: each sentence is looked up in the text. */
import { marksRound } from "./extents.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Run } from "./runs.ts";
import type { Phrase } from "./wording.ts";

/** Where the marks stand, or that none stand there and what tells of a speaker. */
export function toldOf(reading: Reading, { way, cue, marked, paragraph: at }: Run): Phrase[] {
  if (marked) {
    return wording(
      "In ",
      paragraph(at),
      " ",
      marksRound(reading, marked, "the"),
      ": these words stand between them.",
    );
  }
  const unmarked = wording("No quotation marks stand round these words of ", paragraph(at));
  if (way === "frame") return wording(unmarked, ": they tell who speaks.");
  if (way === "bare") return wording(unmarked, ".");
  if (!cue) return wording(unmarked, ", and no words of saying go with them.");
  return wording(unmarked, "; ", quote(reading, cue), " gives them a source.");
}

export function placeOf({ span, paragraph: at }: Run): NonNullable<Judged["place"]> {
  return { span, paragraph: at };
}

/** One run of a paragraph and of a statement before a second one. */
export function spread<T extends Run>(runs: readonly T[]): T[] {
  const fresh = (run: T, at: number) =>
    !runs
      .slice(0, at)
      .some(
        (other) =>
          other.paragraph === run.paragraph ||
          (run.relation !== null && other.relation === run.relation),
      );
  return [...runs.filter(fresh), ...runs.filter((run, at) => !fresh(run, at))];
}
