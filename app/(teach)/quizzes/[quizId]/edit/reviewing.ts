/** Where a review stands: which questions wait, which comes next. Numbers count from 1. */
interface Decided {
  readonly questionId: string;
  readonly status: "draft" | "approved" | "dropped";
}

export function numberOf(questions: readonly Decided[], questionId: string): number {
  return Math.max(1, questions.findIndex((one) => one.questionId === questionId) + 1);
}

/** The first that waits after `here`, then from the front; `here` itself when none waits. */
export function numberToDecide(questions: readonly Decided[], here: number): number {
  const waiting = questions.flatMap((one, index) => (one.status === "draft" ? [index + 1] : []));
  return waiting.find((number) => number > here) ?? waiting[0] ?? Math.max(1, here);
}

export function counts(questions: readonly Decided[]) {
  const of = (status: Decided["status"]) => questions.filter((one) => one.status === status).length;
  return { waiting: of("draft"), approved: of("approved"), dropped: of("dropped") };
}
