import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findQuiz } from "#server/data/quiz";
import { Sheet } from "#ui/sheet";
import { requireTeacher } from "../../../../_session.ts";
import styles from "../../../_components/report.module.css";
import { TeacherBar } from "../../../_components/teacher-bar.tsx";
import { RenameForm } from "./_components/rename-form.tsx";

export const metadata: Metadata = { title: "Rename a quiz" };

export default async function Page({ params }: PageProps<"/quizzes/[quizId]/rename">) {
  const teacher = await requireTeacher();
  const quiz = await findQuiz(teacher, (await params).quizId);
  if (quiz === null) notFound();
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet>
        <p className={styles["small"]}>
          <Link href={`/quizzes/${quiz.quizId}/edit`}>Back to the questions</Link>
        </p>
        <h1>Rename the quiz</h1>
        <RenameForm quizId={quiz.quizId} title={quiz.title} />
      </Sheet>
    </>
  );
}
