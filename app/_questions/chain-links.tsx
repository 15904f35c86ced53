/** The pieces that an open chain and a judged one are drawn from. */
import styles from "./chain.module.css";

/** Where every chain begins. */
export function Origin() {
  return (
    <li>
      <div className={styles["card"]}>
        <span className={styles["dot"]} aria-hidden="true" />
        <span className={styles["name"]}>This article</span>
      </div>
    </li>
  );
}

/** Between two cards: which of them has it from which. */
export function Arrow() {
  return (
    <p className={styles["link"]}>
      <svg viewBox="0 0 14 30" aria-hidden="true" focusable="false" className={styles["arrow"]}>
        <path d="M7 1V28 M2.5 22.5 7 28.5 11.5 22.5" />
      </svg>
      has it from
    </p>
  );
}
