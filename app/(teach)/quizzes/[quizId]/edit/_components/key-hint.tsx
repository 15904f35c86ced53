/** The key of a button, for the eye; the button says it by `aria-keyshortcuts`. */
import styles from "./review.module.css";

export function KeyHint({ letter }: { readonly letter: string }) {
  return (
    <span className={styles["kbd"]} aria-hidden="true">
      {letter}
    </span>
  );
}
