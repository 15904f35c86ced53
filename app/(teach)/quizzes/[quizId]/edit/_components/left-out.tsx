/** Why there are not as many questions as were asked for. */
import type { Left } from "#engine";
import styles from "./review.module.css";

interface LeftOutProps {
  readonly asked: number;
  readonly made: number;
  readonly left: readonly Left[];
}

export function LeftOut({ asked, made, left }: LeftOutProps) {
  if (made >= asked || left.length === 0) return null;
  return (
    <details className={styles["left"]}>
      <summary>
        {made} of the {asked} questions asked for. Why not more?
      </summary>
      <ul>
        {left.map(({ reason, count }) => (
          <li key={reason}>
            {reason}: {count}
          </li>
        ))}
      </ul>
    </details>
  );
}
