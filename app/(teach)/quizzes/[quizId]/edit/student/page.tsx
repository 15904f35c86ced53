import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { forLearner, type LearnerQuestion, plain } from "#engine";
import { findQuiz } from "#server/data/quiz";
import { ButtonLink } from "#ui/button";
import { Notice } from "#ui/notice";
import { Work } from "#ui/work";
import { ArticleText } from "../../../../../_article/article-text.tsx";
import { Words } from "../../../../../_article/words.tsx";
import { lookOf } from "../../../../../_questions/look-of.ts";
import { requireTeacher } from "../../../../../_session.ts";
import { TeacherBar } from "../../../../_components/teacher-bar.tsx";
import styles from "../_components/review.module.css";
import { ReviewQuery } from "../form.ts";

export const metadata: Metadata = { title: "A question as students see it" };

const skips = [
  { id: "note", label: "To the question" },
  { id: "text", label: "To the text" },
];

/** One question as its learners get it, with nothing of the key (P-016); no answer is kept. */
export default async function Page(props: PageProps<"/quizzes/[quizId]/edit/student">) {
  const { quizId } = await props.params;
  const teacher = await requireTeacher(`/quizzes/${quizId}/edit`);
  const quiz = await findQuiz(teacher, quizId);
  if (quiz === null) notFound();
  const query = ReviewQuery.parse(await props.searchParams);
  const number = Math.min(query.question, quiz.questions.length);
  const current = quiz.questions[number - 1];
  if (current === undefined) notFound();
  const question = forLearner(current.question);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" skips={skips} />
      <Work
        noteLabel={`Question ${number}`}
        stem={plain(question.stem)}
        text={
          <ArticleText
            article={quiz.article}
            marking={{ slots: lookOf(question).slots([], "student", false) }}
          />
        }
        note={
          <>
            <Notice title="This is what a student sees.">
              <p>Try it; nothing is kept or marked here.</p>
            </Notice>
            <StudentForm question={question} />
          </>
        }
        foot={
          <ButtonLink look="main" href={`/quizzes/${quizId}/edit?question=${number}`} wide>
            Back to the review
          </ButtonLink>
        }
      />
    </>
  );
}

function StudentForm({ question }: { readonly question: LearnerQuestion }) {
  return (
    <form id="student" className={styles["student"]}>
      <fieldset>
        <legend>
          <h1 className={styles["stem"]}>
            <Words wording={question.stem} />
          </h1>
        </legend>
        <p className={styles["said"]}>
          {question.instruction} {question.scoring}
        </p>
        {lookOf(question).answering([], false)}
      </fieldset>
    </form>
  );
}
