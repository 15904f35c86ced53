/** One answer of one student beside the article, as the student sees it, with every save. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLearnerResult } from "#server/data/result";
import { ButtonLink } from "#ui/button";
import { Work } from "#ui/work";
import { ArticleText } from "../../../../../../_article/article-text.tsx";
import { plainWords } from "../../../../../../_article/plain-words.ts";
import { choiceMarks, isFarApart, proofMarks } from "../../../../../../_article/proof-marks.ts";
import { paragraphId } from "../../../../../../_article/shown-article.ts";
import { Feedback } from "../../../../../../_questions/feedback.tsx";
import { lookOf } from "../../../../../../_questions/look-of.ts";
import { requireTeacher } from "../../../../../../_session.ts";
import { MarksHead } from "../../../../../_components/marks-head.tsx";
import { TeacherBar } from "../../../../../_components/teacher-bar.tsx";
import styles from "../learner.module.css";
import { Saves } from "./_components/saves.tsx";

export const metadata: Metadata = { title: "One answer" };

const skips = [
  { id: "result", label: "To the result" },
  { id: "text", label: "To the text" },
];

type Props = PageProps<"/quizzes/[quizId]/results/[attemptId]/[number]">;

export default async function Page({ params }: Props) {
  const { quizId, attemptId, number: asked } = await params;
  const teacher = await requireTeacher(`/quizzes/${quizId}/results`);
  const result = await findLearnerResult(teacher, attemptId);
  const number = Number(asked);
  const judged = result?.questions[number - 1];
  if (!result || !judged || result.quizId !== quizId) notFound();
  const { question, explanation } = judged;
  const slots = lookOf(question).judgedSlots(explanation);
  const marks = [
    ...proofMarks(explanation.proof),
    ...(slots.length > 0 ? [] : choiceMarks(explanation)),
  ];
  const base = `/quizzes/${quizId}/results/${attemptId}`;
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" skips={skips} />
      <Work
        noteLabel={`Question ${number}`}
        stem={`${explanation.result}. ${plainWords(question.stem)}`}
        startAt={paragraphId(Math.min(...explanation.proof.map(({ paragraph }) => paragraph)))}
        text={
          <>
            <MarksHead />
            <ArticleText
              article={result.article}
              marking={{ marks, slots, fold: isFarApart(result.article, marks) }}
            />
          </>
        }
        note={
          <>
            <p className={styles["who"]}>The answer of {result.nickname}, as they see it</p>
            <Feedback review={result} number={number} base={base} marks={marks} />
            <Saves saves={result.saves[question.id] ?? []} />
          </>
        }
        foot={
          <Steps
            quizId={quizId}
            attemptId={attemptId}
            next={number < result.questions.length ? number + 1 : null}
          />
        }
      />
    </>
  );
}

interface StepsProps {
  readonly quizId: string;
  readonly attemptId: string;
  readonly next: number | null;
}

function Steps({ quizId, attemptId, next }: StepsProps) {
  const base = `/quizzes/${quizId}/results/${attemptId}` as const;
  return (
    <div className={styles["steps"]}>
      <ButtonLink href={base} wide>
        All answers
      </ButtonLink>
      {next === null ? null : (
        <ButtonLink href={`${base}/${next}`} look="main" wide>
          Next question
        </ButtonLink>
      )}
    </div>
  );
}
