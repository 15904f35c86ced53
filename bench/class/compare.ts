/** The learners' own logs against the database, row by row. */
import { grade, type Question } from "#engine";
import { reader } from "#server/db";
import type { Day } from "./learner.ts";

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function expectedPoints(day: Day, questions: readonly Question[]) {
  const last = new Map(day.acknowledged.map(({ questionId, value }) => [questionId, value]));
  let earned = 0;
  let max = 0;
  for (const question of questions) {
    const verdict = grade(question, last.get(question.id) ?? null);
    if (verdict.outcome === "ungradable") continue;
    max += verdict.max;
    if (verdict.outcome === "marked") earned += verdict.earned;
  }
  return { earned, max };
}

/** Differences, as sentences; an empty list means that every row is right. */
export async function compareDay(day: Day, questions: readonly Question[]): Promise<string[]> {
  const row = await reader().attempt.findUnique({
    where: { id: day.attemptId },
    select: {
      state: true,
      earned: true,
      max: true,
      enrolment: { select: { nickname: true } },
      answers: { orderBy: { seq: "asc" } },
      verdicts: { select: { questionId: true } },
    },
  });
  if (row === null) return [`${day.nickname}: the attempt is not there`];
  const differences: string[] = [];
  const differ = (what: string) => differences.push(`${day.nickname}: ${what}`);
  if (row.enrolment?.nickname !== day.nickname) differ(`nickname ${row.enrolment?.nickname}`);
  if (row.state !== "graded") differ(`state ${row.state}`);
  if (row.verdicts.length !== questions.length) differ(`${row.verdicts.length} verdicts`);
  const { earned, max } = expectedPoints(day, questions);
  if (Math.abs((row.earned ?? -1) - earned) > 1e-9 || row.max !== max) {
    differ(`${row.earned} of ${row.max} points where ${earned} of ${max} were due`);
  }
  if (row.answers.length !== day.acknowledged.length) {
    differ(`${row.answers.length} answers where ${day.acknowledged.length} were acknowledged`);
  }
  day.acknowledged.forEach((log, index) => {
    const stored = row.answers[index];
    const value: unknown = JSON.parse(stored?.valueJson ?? "null");
    const isSame =
      stored?.id === log.answerId &&
      stored.questionId === log.questionId &&
      stored.seq === log.seq &&
      stored.savedAt.toISOString() === log.savedAt &&
      sorted(value) === sorted(log.value);
    if (!isSame) differ(`answer ${log.seq} is stored otherwise than acknowledged`);
  });
  return differences;
}
