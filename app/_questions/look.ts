/** What every kind's look answers to; only the file of a kind knows its answer's shape. */
import type { ReactNode } from "react";
import type { Explanation } from "#engine";
import type { SpanSlot } from "../_article/marked-paragraphs.ts";
import type { Given } from "./given.ts";

export interface Look<Q> {
  /** The controls that stand in the note, inside the question's form. */
  answering(question: Q, given: Given, asList: boolean): ReactNode;
  /** What is chosen in the text itself; the controls belong to the form named `form`. */
  slots(question: Q, given: Given, form: string, disabled: boolean): readonly SpanSlot[];
  /** Paragraphs that its controls name, besides those of the stem. */
  named(question: Q): readonly number[];
  /** How much is chosen, in words, where one cannot see it at a glance. */
  count(question: Q, given: Given): string | null;
  /** What stands against these choices, in words; nothing is lost by it. */
  problem(question: Q, given: Given): string | null;
  /** Where it is answered in two steps, one in the note and one in the text; else null. */
  steps(question: Q): Steps | null;
  /** The answer's JSON from a form, and back. */
  value(question: Q, given: Given): unknown;
  given(value: unknown): Given;
  judged(question: Q, explanation: Explanation): ReactNode;
  judgedSlots(question: Q, explanation: Explanation): readonly SpanSlot[];
  /** The options that were rightly left alone, each with why it is not the one (P-245). */
  rest(question: Q, explanation: Explanation): readonly Rest[];
}

export interface Steps {
  readonly inNote: string;
  readonly inText: string;
  /** What is to be done in the text, in one line. */
  readonly task: string;
}

export interface Rest {
  readonly id: string;
  /** "Why not B?" with the option’s words, as a line to open. */
  readonly heading: ReactNode;
  readonly why: ReactNode;
}

export function letterAt(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
