/** The feedback on one question, in the order of P-240, under the options as they stood. */
import type { Explanation, Proof } from "#engine";
import type { Review } from "#server/data/attempt";
import { Icon, type IconName } from "#ui/icons";
import { MarkedText } from "#ui/marked-text";
import { Strip } from "#ui/strip";
import type { SpanMark } from "../_article/marked-paragraphs.ts";
import { excerptOf } from "../_article/proof-marks.ts";
import { paragraphId, type ShownArticle } from "../_article/shown-article.ts";
import { Words } from "../_article/words.tsx";
import { Arrival } from "./arrival.tsx";
import styles from "./feedback.module.css";
import { lookOf } from "./look-of.ts";
import { wrongChoices } from "./wrong-choices.ts";

interface FeedbackProps {
  readonly review: Review;
  readonly number: number;
  /** The address of the whole result; each question stands under it by its number. */
  readonly base: string;
  readonly marks: readonly SpanMark[];
}

const icons = {
  right: "check",
  partly: "dash",
  wrong: "cross",
  omitted: "dash",
  ungradable: "warning",
} as const satisfies Record<Explanation["standing"], IconName>;

export function Feedback({ review, number, base, marks }: FeedbackProps) {
  const judged = review.questions[number - 1];
  if (judged === undefined) return null;
  const { question, explanation } = judged;
  const look = lookOf(question);
  const stemId = `stem-${number}`;
  return (
    <>
      <Strip
        label="Questions"
        noun="Question"
        current={number}
        items={review.questions.map((other, index) => ({
          number: index + 1,
          href: `${base}/${index + 1}`,
          state: other.explanation.standing === "right" ? "done" : "open",
          spoken: other.explanation.result,
        }))}
      />
      <p className={styles["number"]}>
        Question {number} of {review.questions.length}
      </p>
      <h1 id={stemId} tabIndex={-1} className={styles["stem"]}>
        <Words wording={question.stem} />
      </h1>
      <Arrival at={stemId} />
      {look.judged(explanation)}
      <div className={styles["result"]}>
        <h2 id="result" tabIndex={-1} className={styles["words"]}>
          <Icon name={icons[explanation.standing]} size="large" /> {explanation.result}
        </h2>
        <Places article={review.article} proof={explanation.proof} />
        <div className={styles["excerpt"]}>
          <MarkedText paragraphs={excerptOf(review.article, marks)} />
        </div>
        <Chosen explanation={explanation} />
        <p className={styles["shows"]}>
          <Words wording={explanation.explanation} />
        </p>
        <h3 className={styles["next"]}>For the next article</h3>
        <p>{explanation.strategy}</p>
        <div className={styles["more"]}>
          {look.rest(explanation).map(({ id, heading, why }) => (
            <details key={id}>
              <summary>
                <Icon name="right" />
                <span>{heading}</span>
              </summary>
              <p>{why}</p>
            </details>
          ))}
          <details>
            <summary>
              <Icon name="right" />
              <span>How this score came about</span>
            </summary>
            <p>
              {question.scoring} {explanation.howScored}
            </p>
          </details>
        </div>
        <p className={styles["skill"]}>
          This question was about “{explanation.skill}”, one of{" "}
          <a href="/how-it-works#skills">twelve skills</a>.
        </p>
      </div>
    </>
  );
}

/** "Paragraph 3: “expects”": each paragraph of the proof with its cue, as a link into the text. */
function Places({
  article,
  proof,
}: {
  readonly article: ShownArticle;
  readonly proof: readonly Proof[];
}) {
  const numbers = [...new Set(proof.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
  return (
    <p className={styles["places"]}>
      {numbers.map((number) => {
        const cues = proof.filter(({ paragraph, role }) => paragraph === number && role === "cue");
        const each = new Set(cues.map(({ span }) => `“${wordsAt(article, number, span)}”`));
        const words = [...each].join(", ");
        return (
          <a key={number} href={`#${paragraphId(number)}`}>
            Paragraph {number}
            {words === "" ? "" : `: ${words}`}
          </a>
        );
      })}
    </p>
  );
}

function wordsAt(article: ShownArticle, number: number, span: Proof["span"]): string {
  const paragraph = article.paragraphs.find((one) => one.number === number);
  return paragraph?.text.slice(span.start - paragraph.start, span.end - paragraph.start) ?? "";
}

/** What each wrong choice rests on; one without a place in the text says so (P-244). */
function Chosen({ explanation }: { readonly explanation: Explanation }) {
  const wrong = wrongChoices(explanation);
  if (wrong.length === 0) return null;
  return (
    <ul className={styles["chosen"]}>
      {wrong.map(({ id, sentence, place }) => (
        <li key={id}>
          <Words wording={sentence} />
          {place === null ? " It has no place in the text." : null}
        </li>
      ))}
    </ul>
  );
}
