/** What the article could not give when the quiz was made (P-209): for the teacher alone. */
import styles from "./review.module.css";

export function CouldNot({ unmet }: { readonly unmet: readonly string[] }) {
  if (unmet.length === 0) return null;
  return (
    <details className={styles["left"]}>
      <summary>What this article could not give</summary>
      <ul>
        {unmet.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
