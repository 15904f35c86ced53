/** Back and on; where nothing is chosen, going on is not the main thing to do. */
import { Button } from "#ui/button";
import styles from "./step-buttons.module.css";

interface StepButtonsProps {
  readonly form: string;
  readonly at: number;
  readonly of: number;
  readonly isAnswered: boolean;
}

export function StepButtons({ form, at, of, isAnswered }: StepButtonsProps) {
  const look = isAnswered ? "main" : "other";
  const isLast = at + 1 === of;
  return (
    <div className={styles["steps"]}>
      {at === 0 ? null : (
        <Button form={form} name="to" value={at} wide formNoValidate>
          Previous
        </Button>
      )}
      <Button form={form} name="to" value={isLast ? "hand-in" : at + 2} look={look} wide>
        {isLast ? "Look over and hand in" : "Next question"}
      </Button>
    </div>
  );
}
