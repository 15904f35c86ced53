import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { plain } from "#engine";
import { findOtherVersion, findQuiz, type OtherVersion, type TeacherQuiz } from "#server/data/quiz";
import type { TeacherViewer } from "#server/session";
import { Strip } from "#ui/strip";
import { Work } from "#ui/work";
import { ArticleText } from "../../../../_article/article-text.tsx";
import { paragraphId } from "../../../../_article/shown-article.ts";
import { requireTeacher } from "../../../../_session.ts";
import { counted } from "../../../_components/figures.ts";
import { MarksHead } from "../../../_components/marks-head.tsx";
import { TeacherBar } from "../../../_components/teacher-bar.tsx";
import { keyRows } from "../../../_keys/rows.ts";
import { CouldNot } from "./_components/could-not.tsx";
import { DecisionFoot } from "./_components/decision-foot.tsx";
import { evidenceOf } from "./_components/evidence.ts";
import { LeftOut } from "./_components/left-out.tsx";
import { QuestionNote } from "./_components/question-note.tsx";
import styles from "./_components/review.module.css";
import { ReviewSaid } from "./_components/review-said.tsx";
import { ToCheck, toCheckId } from "./_components/to-check.tsx";
import { UnfoldAll } from "./_components/unfold-all.tsx";
import { Versions } from "./_components/versions.tsx";
import { ReviewQuery } from "./form.ts";

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
  if (current === undefined) return <OnlyUnsure teacher={teacher} quiz={quiz} query={query} />;
  const rows = keyRows(current.question);
  const other = await findOtherVersion(teacher, quiz);
  // What was just done is said where the eyes are.
  const isChecking = query.check && quiz.unsure.length > 0;
  const said = <ReviewSaid quiz={quiz} query={query} />;
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" skips={skips} />
      <Work
        about={current.questionId}
        startAt={paragraphId(
          Math.min(...current.question.key.proof.map(({ paragraph }) => paragraph)),
        )}
        noteLabel={`Question ${number}`}
        stem={plain(current.question.stem)}
        text={
          <>
            <MarksHead>
              <UnfoldAll />
            </MarksHead>
            <ArticleText article={quiz.article} marking={evidenceOf(current.question, rows)} />
          </>
        }
        note={
          <>
            <Head quiz={quiz} number={number} other={other} />
            {isChecking ? null : said}
            <QuestionNote quizId={quizId} number={number} current={current} rows={rows} />
            <LeftOut asked={quiz.plan.count} made={quiz.questions.length} left={quiz.left} />
            <CouldNot unmet={quiz.unmet} />
            <ToCheck quiz={quiz} number={number} open={query.check}>
              {isChecking ? said : null}
            </ToCheck>
          </>
        }
        foot={<DecisionFoot quiz={quiz} current={current} number={number} />}
      />
    </>
  );
}

interface OnlyUnsureProps {
  readonly teacher: TeacherViewer;
  readonly quiz: TeacherQuiz;
  readonly query: ReviewQuery;
}

/** The rules were sure of nothing: what there is waits for the teacher's own check. */
function OnlyUnsure({ teacher, quiz, query }: OnlyUnsureProps) {
  if (quiz.unsure.length === 0) notFound();
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" skips={skips} />
      <Work
        noteLabel="Questions to check"
        text={<ArticleText article={quiz.article} />}
        note={
          <>
            <p className={styles["quiz"]}>{quiz.title}</p>
            <h1 id="stem" tabIndex={-1} className={styles["stem"]}>
              No question is sure enough to be asked unchecked
            </h1>
            <ToCheck quiz={quiz} number={0} open>
              <ReviewSaid quiz={quiz} query={query} />
            </ToCheck>
          </>
        }
      />
    </>
  );
}

interface HeadProps {
  readonly quiz: TeacherQuiz;
  readonly number: number;
  readonly other: OtherVersion | null;
}

function Head({ quiz, number, other }: HeadProps) {
  const spoken = { draft: "not decided", approved: "approved", dropped: "dropped" } as const;
  const state = { draft: "open", approved: "done", dropped: "dropped" } as const;
  return (
    <>
      <div className={styles["head"]}>
        <p className={styles["quiz"]}>{quiz.title}</p>
        <Link href={`/quizzes/${quiz.quizId}/rename`}>Rename</Link>
        <Versions quiz={quiz} other={other} number={number} />
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
      {quiz.unsure.length === 0 ? null : (
        <p className={styles["line"]}>
          <Link href={`/quizzes/${quiz.quizId}/edit?question=${number}&check=yes#${toCheckId}`}>
            {counted(quiz.unsure.length, "more question", "more questions")} to check yourself
          </Link>
        </p>
      )}
      {quiz.revisions.length === 0 ? null : (
        <p className={styles["line"]}>
          <span>Published. Publishing again makes a new link.</span>
          <span className={styles["turning"]}>
            <Link href={`/quizzes/${quiz.quizId}/share`}>Share link</Link>
            <Link href={`/quizzes/${quiz.quizId}/results`}>Results</Link>
          </span>
        </p>
      )}
    </>
  );
}
