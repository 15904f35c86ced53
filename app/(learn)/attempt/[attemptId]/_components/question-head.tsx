/** Where one is among the questions, which of them are answered, and which one comes back to. */
import { Button } from "#ui/button";
import { Icon } from "#ui/icons";
import { Strip } from "#ui/strip";
import type { Given } from "../../../../_questions/given.ts";
import type { OpenAttempt } from "./open-attempt.ts";
import styles from "./question-head.module.css";
import { useFlags } from "./use-flags.ts";

interface QuestionHeadProps {
  readonly attempt: OpenAttempt;
  readonly given: ReadonlyMap<string, Given>;
  readonly at: number;
}

export function QuestionHead({ attempt, given, at }: QuestionHeadProps) {
  const { flagged, toggle } = useFlags(attempt.attemptId);
  const current = attempt.questions[at]?.id ?? "";
  return (
    <>
      <Strip
        label="Questions"
        noun="Question"
        current={at + 1}
        items={attempt.questions.map(({ id }, index) => {
          const isDone = (given.get(id) ?? []).length > 0;
          return {
            number: index + 1,
            href: `?question=${index + 1}`,
            state: isDone ? "done" : "open",
            flagged: flagged?.has(id) ?? false,
            spoken: isDone ? "answered" : "not answered",
          };
        })}
      />
      <div className={styles["head"]}>
        <p className={styles["number"]}>
          Question {at + 1} of {attempt.questions.length}
        </p>
        {flagged === null ? null : (
          <Button
            type="button"
            look="quiet"
            aria-pressed={flagged.has(current)}
            onClick={() => toggle(current)}
          >
            <Icon name="flag" /> {flagged.has(current) ? "Flagged" : "Flag for later"}
          </Button>
        )}
      </div>
    </>
  );
}
