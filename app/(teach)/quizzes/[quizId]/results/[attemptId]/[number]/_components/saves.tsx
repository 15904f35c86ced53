/** Every save of this answer, in order: what it was and when. */
import type { LearnerResult } from "#server/data/result";
import { LocalTime } from "../../../../../../../_components/local-time.tsx";
import { counted } from "../../../../../../_components/figures.ts";
import styles from "../../learner.module.css";

export function Saves({ saves }: { readonly saves: LearnerResult["saves"][string] }) {
  if (saves.length === 0) return null;
  return (
    <details className={styles["saves"]}>
      <summary>Saved {counted(saves.length, "time", "times")}</summary>
      <ol>
        {saves.map(({ seq, savedAt, answer }) => (
          <li key={seq}>
            <LocalTime at={savedAt.toISOString()} />: {answer === "" ? "cleared" : answer}
          </li>
        ))}
      </ol>
    </details>
  );
}
