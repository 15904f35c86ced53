/** "Reading included, about 10 minutes for 5 questions, 15 for 10, 30 for 20." */
import type { QuizPreview } from "#server/work/preview-quiz";
import { counted } from "../../_components/figures.ts";

/** Of quizzes that take as long the longest alone is told. */
export function minutesInWords(minutes: QuizPreview["minutes"]): string {
  const told = minutes.filter((one, at) => one.minutes !== minutes[at + 1]?.minutes);
  const words = told.map(({ questions, minutes: each }, at) =>
    at === 0
      ? `${each} minutes for ${counted(questions, "question", "questions")}`
      : `${each} for ${questions}`,
  );
  return `Reading included, about ${words.join(", ")}.`;
}
