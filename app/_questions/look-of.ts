/**
 * The one dispatcher: a question with its own kind's look bound to it. Pages call what comes out
 * and never ask which kind a question is (HK1).
 */
import type { ReactNode } from "react";
import type { Explanation, LearnerQuestion } from "#engine";
import type { SpanSlot } from "../_article/marked-paragraphs.ts";
import { chain } from "./chain.tsx";
import { choice } from "./choice.tsx";
import { choices } from "./choices.tsx";
import { evidence } from "./evidence.tsx";
import type { Given } from "./given.ts";
import type { Look, Rest, Steps } from "./look.ts";
import { match } from "./match.tsx";
import { select } from "./select.tsx";

export interface BoundLook {
  answering(given: Given, asList: boolean): ReactNode;
  slots(given: Given, form: string, disabled: boolean): readonly SpanSlot[];
  named(): readonly number[];
  count(given: Given): string | null;
  problem(given: Given): string | null;
  steps(): Steps | null;
  value(given: Given): unknown;
  given(value: unknown): Given;
  judged(explanation: Explanation): ReactNode;
  judgedSlots(explanation: Explanation): readonly SpanSlot[];
  rest(explanation: Explanation): readonly Rest[];
}

export function lookOf(question: LearnerQuestion): BoundLook {
  switch (question.kind) {
    case "choice":
      return bound(choice, question);
    case "choices":
      return bound(choices, question);
    case "select":
      return bound(select, question);
    case "match":
      return bound(match, question);
    case "chain":
      return bound(chain, question);
    case "evidence":
      return bound(evidence, question);
  }
}

function bound<Q>(look: Look<Q>, question: Q): BoundLook {
  return {
    answering: (given, asList) => look.answering(question, given, asList),
    slots: (given, form, disabled) => look.slots(question, given, form, disabled),
    named: () => look.named(question),
    count: (given) => look.count(question, given),
    problem: (given) => look.problem(question, given),
    steps: () => look.steps(question),
    value: (given) => look.value(question, given),
    given: look.given,
    judged: (explanation) => look.judged(question, explanation),
    judgedSlots: (explanation) => look.judgedSlots(question, explanation),
    rest: (explanation) => look.rest(question, explanation),
  };
}
