import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findQuiz } from "#server/data/quiz";
import { Sheet } from "#ui/sheet";
import { requireTeacher } from "../../../../../_session.ts";
import { PrintButton } from "../../../../_components/print-button.tsx";
import report from "../../../../_components/report.module.css";
import { TeacherBar } from "../../../../_components/teacher-bar.tsx";
import { QrFigure } from "../_components/qr-figure.tsx";
import styles from "../_components/share.module.css";
import { shareLink } from "../link.ts";

export const metadata: Metadata = { title: "Large QR code" };

/** For the projector and for paper: title, code, address. */
export default async function Page({ params }: PageProps<"/quizzes/[quizId]/share/poster">) {
  const teacher = await requireTeacher();
  const quiz = await findQuiz(teacher, (await params).quizId);
  const share = quiz?.revisions[0];
  if (quiz === null || share === undefined) notFound();
  const link = shareLink(share.shareToken);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet measure="report">
        <div className={styles["poster"]}>
          <h1 className={report["voice"]}>{quiz.title}</h1>
          <QrFigure link={link} label="QR code of the link below" large />
          <p className={styles["address"]}>{link}</p>
          <p className={report["actions"]}>
            <PrintButton />
            <Link href={`/quizzes/${quiz.quizId}/share`}>Back</Link>
          </p>
        </div>
      </Sheet>
    </>
  );
}
