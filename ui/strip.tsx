/** Numbers of a series, ten to a row, each a link with its state in its name. */
import { classNames } from "./class-names.tsx";
import styles from "./strip.module.css";

interface StripItem {
  readonly number: number;
  readonly href: string;
  readonly state: "open" | "done" | "dropped";
  readonly flagged?: boolean;
  /** The state in words: "answered", "approved". */
  readonly spoken: string;
}

interface StripProps {
  readonly label: string;
  readonly noun: string;
  readonly items: readonly StripItem[];
  readonly current: number;
}

export function Strip({ label, noun, items, current }: StripProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles["strip"]}>
        {items.map((item) => (
          <li key={item.number}>
            <a
              href={item.href}
              aria-label={`${noun} ${item.number}, ${item.spoken}${item.flagged ? ", flagged" : ""}`}
              aria-current={item.number === current ? "step" : undefined}
              className={classNames(
                styles["item"],
                styles[item.state],
                item.flagged && styles["flagged"],
              )}
            >
              <span className={styles["figure"]}>{item.number}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
