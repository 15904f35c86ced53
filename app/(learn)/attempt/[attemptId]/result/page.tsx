/** The result of an attempt that was handed in: points, strands, and the way into each question. */
import type { Metadata } from "next";
import { type Explanation, strands } from "#engine";
import type { Review } from "#server/data/attempt";
import { type DotState, Dots } from "#ui/dots";
import { Sheet } from "#ui/sheet";
import { LocalTime } from "../../../../_components/local-time.tsx";
import { dotOf } from "../../../../_questions/dot-of.ts";
import { QuestionList } from "../../../../_questions/question-list.tsx";
import { LearnerBar } from "../../../_components/learner-bar.tsx";
import { points } from "./_components/points.ts";
import styles from "./page.module.css";
import { getReview } from "./review.ts";

export const metadata: Metadata = { title: "Your result" };

export default async function Page({ params }: PageProps<"/attempt/[attemptId]/result">) {
  const { attemptId } = await params;
  const review = await getReview(attemptId);
  return (
    <>
      <LearnerBar
        title={review.title}
        nickname={review.nickname}
        skips={[{ id: "main", label: "To the result" }]}
      />
      <div className={styles["result"]}>
        <Sheet>
          <h1>Your result</h1>
          <p className={styles["when"]}>
            Handed in on <LocalTime at={review.handedInAt.toISOString()} with="day-and-time" />
            {review.preview ? ". This was a preview and counts nowhere." : ""}
          </p>
          <p className={styles["score"]}>
            <b>{points(review.earned)}</b> of {points(review.max)} points
          </p>
          <Ungradable explanations={review.questions.map(({ explanation }) => explanation)} />
          <h2 className={styles["heading"]}>What you looked for</h2>
          <ul className={styles["strands"]}>
            {inOrder(review.strands).map(({ strand, earned, max, questions }) => (
              <li key={strand} className={styles["strand"]}>
                <b>{strands[strand]}</b>
                <Dots
                  items={questions.map((number) => {
                    const state: DotState = dotOf(review.questions[number - 1]?.explanation);
                    return {
                      number,
                      state,
                      spoken: review.questions[number - 1]?.explanation.result ?? "",
                      href: `/attempt/${attemptId}/result/${number}`,
                    };
                  })}
                />
                <span className={styles["points"]}>
                  <b>{points(earned)}</b> of {points(max)}
                </span>
              </li>
            ))}
          </ul>
          <h2 className={styles["heading"]}>Question by question</h2>
          <QuestionList base={`/attempt/${attemptId}/result`} questions={review.questions} />
        </Sheet>
        <aside className={styles["notes"]}>
          <h2>Come back later</h2>
          <p>The same link shows this page again on this device.</p>
          <h2>What is kept</h2>
          <p>
            Your nickname, your answers and this score, on this server.{" "}
            <a href="/privacy">Privacy</a>
          </p>
        </aside>
      </div>
    </>
  );
}

const order = Object.keys(strands);

function inOrder(scores: Review["strands"]): Review["strands"] {
  return scores.toSorted((a, b) => order.indexOf(a.strand) - order.indexOf(b.strand));
}

function Ungradable({ explanations }: { readonly explanations: readonly Explanation[] }) {
  const count = explanations.filter(({ standing }) => standing === "ungradable").length;
  if (count === 0) return null;
  return (
    <p>
      {count === 1 ? "One answer" : `${count} answers`} could not be read. It counts neither way
      until your teacher decides.
    </p>
  );
}
