import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findQuiz } from "#server/data/quiz";
import { Button, ButtonLink } from "#ui/button";
import { Sheet } from "#ui/sheet";
import { requireTeacher } from "../../../../_session.ts";
import styles from "../../../_components/report.module.css";
import { TeacherBar } from "../../../_components/teacher-bar.tsx";
import { deleteQuizAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Delete a quiz" };

export default async function Page({ params }: PageProps<"/quizzes/[quizId]/delete">) {
  const teacher = await requireTeacher();
  const quiz = await findQuiz(teacher, (await params).quizId);
  if (quiz === null) notFound();
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet>
        <h1>
          Delete “<span className={styles["voice"]}>{quiz.title}</span>”?
        </h1>
        <div className={styles["section"]}>
          <p>
            Its link closes at once, and its answers are no longer shown. For 30 days you can bring
            everything back.
          </p>
        </div>
        <form action={deleteQuizAction} className={`${styles["section"]} ${styles["actions"]}`}>
          <input type="hidden" name="quizId" value={quiz.quizId} />
          <Button look="danger">Delete the quiz</Button>
          <ButtonLink href="/quizzes">Keep it</ButtonLink>
        </form>
      </Sheet>
    </>
  );
}
