import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { strands } from "#engine";
import { findLearnerResult, type LearnerResult } from "#server/data/result";
import { Dots } from "#ui/dots";
import { Sheet } from "#ui/sheet";
import { LocalTime } from "../../../../../_components/local-time.tsx";
import { dotOf } from "../../../../../_questions/dot-of.ts";
import { QuestionList } from "../../../../../_questions/question-list.tsx";
import { requireTeacher } from "../../../../../_session.ts";
import { duration, points } from "../../../../_components/figures.ts";
import report from "../../../../_components/report.module.css";
import { TeacherBar } from "../../../../_components/teacher-bar.tsx";
import styles from "./learner.module.css";

export const metadata: Metadata = { title: "One student’s answers" };

export default async function Page(props: PageProps<"/quizzes/[quizId]/results/[attemptId]">) {
  const { quizId, attemptId } = await props.params;
  const teacher = await requireTeacher(`/quizzes/${quizId}/results`);
  const result = await findLearnerResult(teacher, attemptId);
  if (result === null || result.quizId !== quizId) notFound();
  const base = `/quizzes/${quizId}/results/${attemptId}`;
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet measure="report">
        <div className={report["narrow"]}>
          <p className={report["small"]}>
            <Link href={`/quizzes/${quizId}/results`}>Results: {result.title}</Link>
          </p>
          <h1>{result.nickname}</h1>
          <p className={styles["line"]}>
            <span>
              <b>{points(result.earned)}</b> of {points(result.max)} points
            </span>
            <span>
              handed in on <LocalTime at={result.handedInAt.toISOString()} with="day-and-time" />
            </span>
            <span>time {duration(result.handedInAt.getTime() - result.startedAt.getTime())}</span>
          </p>
          <h2 className={report["section"]}>By strand</h2>
          <Strands result={result} base={base} />
          <h2 className={report["section"]}>Question by question</h2>
          <QuestionList base={base} questions={result.questions} />
        </div>
      </Sheet>
    </>
  );
}

function Strands({ result, base }: { readonly result: LearnerResult; readonly base: string }) {
  return (
    <ul className={styles["strands"]}>
      {result.strands.map(({ strand, earned, max, questions }) => (
        <li key={strand}>
          <b>{strands[strand]}</b>
          <Dots
            items={questions.map((number) => {
              const explanation = result.questions[number - 1]?.explanation;
              return {
                number,
                state: dotOf(explanation),
                spoken: explanation?.result ?? "",
                href: `${base}/${number}`,
              };
            })}
          />
          <span className={styles["points"]}>
            <b>{points(earned)}</b> of {points(max)}
          </span>
        </li>
      ))}
    </ul>
  );
}
