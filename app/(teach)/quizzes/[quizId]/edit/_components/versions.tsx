/** The way to the other version of a quiz, or the button that makes it (P-213). */
import Link from "next/link";
import type { OtherVersion, TeacherQuiz } from "#server/data/quiz";
import { Button } from "#ui/button";
import { makeVersionAction } from "../actions.ts";

interface VersionsProps {
  readonly quiz: TeacherQuiz;
  readonly other: OtherVersion | null;
  readonly number: number;
}

export function Versions({ quiz: { quizId, versionOf }, other, number }: VersionsProps) {
  if (other !== null) {
    return (
      <Link href={`/quizzes/${other.quizId}/edit`}>
        {other.isFirst ? "Version A" : "Version B"}
      </Link>
    );
  }
  if (versionOf !== null) return null;
  return (
    <form action={makeVersionAction}>
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="number" value={number} />
      <Button look="quiet">Make version B</Button>
    </form>
  );
}
