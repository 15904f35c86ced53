/** Every question with how it went and, where it went wrong, what the choice rests on. */
import type { ReviewedQuestion } from "#server/data/attempt";
import { Dot } from "#ui/dots";
import { Words } from "../_article/words.tsx";
import { dotOf } from "./dot-of.ts";
import styles from "./question-list.module.css";

interface QuestionListProps {
  /** The address of the whole result; each question stands under it by its number. */
  readonly base: string;
  readonly questions: readonly ReviewedQuestion[];
}

export function QuestionList({ base, questions }: QuestionListProps) {
  return (
    <ol className={styles["list"]}>
      {questions.map(({ question, explanation }, index) => {
        const missed = explanation.parts.find(
          ({ state, sentence }) => state === "chosen-wrong" && sentence !== null,
        );
        return (
          <li key={question.id} className={styles["row"]}>
            <span className={styles["number"]}>{index + 1}</span>
            <div>
              <a href={`${base}/${index + 1}`}>
                <Words wording={question.stem} linked={false} />
              </a>
              {missed?.sentence ? (
                <p className={styles["missed"]}>
                  <Words wording={missed.sentence} linked={false} />
                </p>
              ) : null}
            </div>
            <span className={styles["state"]}>
              <Dot state={dotOf(explanation)} /> {explanation.result}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
