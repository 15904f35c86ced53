/**
 * A teacher has checked a question that the rules were not sure enough of (P-232): it comes into the
 * quiz, or is set aside. One by one, and never beside a question that it gives away (P-210).
 */
import "server-only";
import { conflict } from "#engine";
import { lockQuiz, recordTaken, recordUnsureStatus } from "#server/data/draft";
import { findQuiz, type TeacherQuiz, type UnsureStatus } from "#server/data/quiz";
import { type Tx, write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type DecideUnsure =
  | { readonly outcome: "decided" }
  /** `number`: which question of the quiz it gives away, or is given away by. */
  | { readonly outcome: "gives-away"; readonly number: number }
  | { readonly outcome: "missing" };

interface Decision {
  readonly quizId: string;
  readonly questionId: string;
  readonly decision: "taken" | UnsureStatus;
}

export async function decideUnsure(
  viewer: TeacherViewer,
  { quizId, questionId, decision }: Decision,
): Promise<DecideUnsure> {
  return write<DecideUnsure>(async (tx) => {
    if (!(await lockQuiz(viewer.personId, quizId, tx))) return { outcome: "missing" };
    if (decision !== "taken") {
      return told(await recordUnsureStatus(quizId, questionId, decision, tx));
    }
    const quiz = await findQuiz(viewer, quizId, tx);
    return quiz === null ? { outcome: "missing" } : take(quiz, questionId, tx);
  });
}

async function take(quiz: TeacherQuiz, questionId: string, tx: Tx): Promise<DecideUnsure> {
  const wanted = quiz.unsure.find((one) => one.questionId === questionId);
  if (wanted === undefined) return { outcome: "missing" };
  const beside = quiz.questions.findIndex(
    ({ status, question }) => status !== "dropped" && conflict(question, wanted.question),
  );
  if (beside >= 0) return { outcome: "gives-away", number: beside + 1 };
  return told(await recordTaken(quiz.quizId, questionId, tx));
}

function told(count: number): DecideUnsure {
  return { outcome: count === 1 ? "decided" : "missing" };
}
