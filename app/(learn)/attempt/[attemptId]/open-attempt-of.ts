/** Picks from an attempt what its page carries to the browser. */
import type { AttemptView } from "#server/data/attempt";
import { lookOf } from "../../../_questions/look-of.ts";
import type { OpenAttempt } from "./_components/open-attempt.ts";

export function openAttempt(attempt: AttemptView): OpenAttempt {
  const { attemptId, title, article, questions, answers, lastSeq } = attempt;
  const { text: _, ...shown } = article;
  return {
    attemptId,
    title,
    article: shown,
    questions,
    lastSeq,
    answers: Object.fromEntries(
      questions.flatMap((question) => {
        const answer = answers[question.id];
        if (answer === undefined) return [];
        const { seq, savedAt, value } = answer;
        const given = lookOf(question).given(value);
        return [[question.id, { given, seq, savedAt: savedAt.toISOString() }]];
      }),
    ),
  };
}
