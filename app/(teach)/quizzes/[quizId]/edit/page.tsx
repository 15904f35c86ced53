import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { plain } from "#engine";
import { findQuiz, type TeacherQuiz } from "#server/data/quiz";
import { surestOf } from "#server/work/approve-surest";
import { Legend } from "#ui/mark";
import { MarksSwitch } from "#ui/marks-switch";
import { Notice } from "#ui/notice";
import { Strip } from "#ui/strip";
import { Work } from "#ui/work";
import { ArticleText } from "../../../../_article/article-text.tsx";
import { requireTeacher } from "../../../../_session.ts";
import { TeacherBar } from "../../../_components/teacher-bar.tsx";
import { keyRows } from "../../../_keys/rows.ts";
import { DecisionFoot } from "./_components/decision-foot.tsx";
import { evidenceOf } from "./_components/evidence.ts";
import { LeftOut } from "./_components/left-out.tsx";
import { QuestionNote } from "./_components/question-note.tsx";
import styles from "./_components/review.module.css";
import { ReviewSaid } from "./_components/review-said.tsx";
import { UnfoldAll } from "./_components/unfold-all.tsx";
import { ReviewQuery } from "./form.ts";
import { counts } from "./reviewing.ts";

export const metadata: Metadata = { title: "Review the questions" };

const skips = [
  { id: "note", label: "To the question" },
  { id: "text", label: "To the text" },
];

export default async function Page(props: PageProps<"/quizzes/[quizId]/edit">) {
  const { quizId } = await props.params;
  const teacher = await requireTeacher(`/quizzes/${quizId}/edit`);
  const quiz = await findQuiz(teacher, quizId);
  if (quiz === null) notFound();
  const query = ReviewQuery.parse(await props.searchParams);
  const named = quiz.questions.findIndex(({ question }) => question.id === query.of) + 1;
  const number = named || Math.min(query.question, quiz.questions.length);
  const current = quiz.questions[number - 1];
  if (current === undefined) notFound();
  const rows = keyRows(current.question);
  const { waiting, approved } = counts(quiz.questions);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" skips={skips} />
      <Work
        noteLabel={`Question ${number}`}
        stem={plain(current.question.stem)}
        text={
          <>
            <div className={styles["texthead"]}>
              <Legend kinds={["source", "cue", "statement", "compare"]} />
              <span className={styles["turning"]}>
                <UnfoldAll />
                <MarksSwitch />
              </span>
            </div>
            <ArticleText
              key={current.questionId}
              article={quiz.article}
              marking={evidenceOf(current.question, rows)}
            />
          </>
        }
        note={
          <>
            <Head quiz={quiz} number={number} />
            <ReviewSaid quiz={quiz} query={query} />
            <QuestionNote
              quizId={quizId}
              number={number}
              status={current.status}
              question={current.question}
              rows={rows}
            />
            <LeftOut asked={quiz.plan.count} made={quiz.questions.length} left={quiz.left} />
          </>
        }
        foot={
          <DecisionFoot
            quizId={quizId}
            questionId={current.questionId}
            status={current.status}
            number={number}
            total={quiz.questions.length}
            waiting={waiting}
            approved={approved}
            surest={surestOf(quiz.questions).length}
            canPublish={quiz.canPublish}
          />
        }
      />
    </>
  );
}

function Head({ quiz, number }: { readonly quiz: TeacherQuiz; readonly number: number }) {
  const spoken = { draft: "not decided", approved: "approved", dropped: "dropped" } as const;
  const state = { draft: "open", approved: "done", dropped: "dropped" } as const;
  return (
    <>
      <div className={styles["head"]}>
        <p className={styles["quiz"]}>{quiz.title}</p>
        <Link href={`/quizzes/${quiz.quizId}/rename`}>Rename</Link>
      </div>
      <Strip
        label="Questions"
        noun="Question"
        current={number}
        items={quiz.questions.map(({ status }, index) => ({
          number: index + 1,
          href: `/quizzes/${quiz.quizId}/edit?question=${index + 1}`,
          state: state[status],
          spoken: spoken[status],
        }))}
      />
      {quiz.revisions.length === 0 ? null : (
        <div className={styles["notes"]}>
          <Notice title="This quiz is published.">
            <p>
              Its link keeps the questions as they were. Publishing again makes a new link.{" "}
              <Link href={`/quizzes/${quiz.quizId}/share`}>Share link</Link>,{" "}
              <Link href={`/quizzes/${quiz.quizId}/results`}>results</Link>
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
