/** One judged question: the text with its marks left, what they show right (P-240 to P-248). */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "#ui/button";
import { Legend } from "#ui/mark";
import { MarksSwitch } from "#ui/marks-switch";
import { Work } from "#ui/work";
import { ArticleText } from "../../../../../_article/article-text.tsx";
import { plainWords } from "../../../../../_article/plain-words.ts";
import { choiceMarks, isFarApart, proofMarks } from "../../../../../_article/proof-marks.ts";
import { paragraphId } from "../../../../../_article/shown-article.ts";
import { Feedback } from "../../../../../_questions/feedback.tsx";
import { lookOf } from "../../../../../_questions/look-of.ts";
import { LearnerBar } from "../../../../_components/learner-bar.tsx";
import { getReview } from "../review.ts";
import styles from "./page.module.css";

type Props = PageProps<"/attempt/[attemptId]/result/[number]">;

async function getJudged({ params }: Props) {
  const { attemptId, number: asked } = await params;
  const review = await getReview(attemptId);
  const number = Number(asked);
  const judged = review.questions[number - 1];
  return judged === undefined ? notFound() : { attemptId, review, number, ...judged };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { number, review, explanation } = await getJudged(props);
  const title = `${explanation.result}: question ${number} of ${review.questions.length}`;
  return { title: { absolute: `${title} - ${review.title}` } };
}

export default async function Page(props: Props) {
  const { attemptId, review, number, question, explanation } = await getJudged(props);
  const { unfold } = await props.searchParams;
  const slots = lookOf(question).judgedSlots(explanation);
  // A candidate that was chosen is drawn as such already.
  const marks = [
    ...proofMarks(explanation.proof),
    ...(slots.length > 0 ? [] : choiceMarks(explanation)),
  ];
  const first = Math.min(...explanation.proof.map(({ paragraph }) => paragraph));
  const isFoldable = isFarApart(review.article, marks);
  const isFolded = isFoldable && unfold !== "yes";
  const here = `/attempt/${attemptId}/result/${number}` as const;
  const count = review.questions.length;
  return (
    <>
      <LearnerBar
        title={review.title}
        nickname={review.nickname}
        skips={[
          { id: "result", label: "To the result" },
          { id: "text", label: "To the text" },
        ]}
      />
      <Work
        noteLabel={`Question ${number}`}
        stem={`${explanation.result}. ${plainWords(question.stem)}`}
        startAt={paragraphId(first)}
        text={
          <>
            <div className={styles["top"]}>
              <Legend kinds={["source", "cue", "statement", "compare"]} />
              {isFoldable ? (
                <a href={isFolded ? `${here}?unfold=yes` : here}>
                  {isFolded ? "Unfold all" : "Fold the rest"}
                </a>
              ) : null}
              <MarksSwitch />
            </div>
            <ArticleText article={review.article} marking={{ marks, slots, fold: isFolded }} />
          </>
        }
        note={
          <Feedback
            review={review}
            number={number}
            base={`/attempt/${attemptId}/result`}
            marks={marks}
          />
        }
        foot={
          <div className={styles["steps"]}>
            <ButtonLink href={`/attempt/${attemptId}/result`} wide>
              Whole result
            </ButtonLink>
            {number < count ? (
              <ButtonLink href={`/attempt/${attemptId}/result/${number + 1}`} look="main" wide>
                Next question
              </ButtonLink>
            ) : null}
          </div>
        }
      />
    </>
  );
}
