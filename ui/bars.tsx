/** Counts beside words: one hairline of full length, the bar on it, the figure at its end. */
import type { ReactNode } from "react";
import styles from "./bars.module.css";

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly words: ReactNode;
  readonly count: number;
  readonly tone: "key" | "wrong" | "other";
  /** Printed at the end; the count where left out. */
  readonly figure?: string;
}

/** Longer words, in characters, stand over their bar, where the whole width is theirs. */
const longest = 60;

export function Bars({ rows, of }: { readonly rows: readonly BarRow[]; readonly of: number }) {
  const isLong = rows.some(({ words }) => typeof words === "string" && words.length > longest);
  return (
    <ul className={isLong ? `${styles["bars"]} ${styles["stacked"]}` : styles["bars"]}>
      {rows.map((row) => (
        <li key={row.id} className={styles["row"]}>
          <span className={styles["label"]}>{row.label}</span>
          <span className={row.tone === "key" ? styles["key"] : styles["words"]}>
            {row.words}
            {row.tone === "key" ? " (key)" : null}
          </span>
          <svg className={styles["line"]} aria-hidden="true" focusable="false">
            <line x1="0" y1="13" x2="100%" y2="13" className={styles["hairline"]} />
            <rect
              x="0.75"
              y="2.25"
              height="10"
              width={`${of > 0 ? Math.round((1000 * row.count) / of) / 10 : 0}%`}
              className={styles[row.tone === "key" ? "solid" : row.tone]}
            />
          </svg>
          <span className={styles["figure"]}>{row.figure ?? row.count}</span>
        </li>
      ))}
    </ul>
  );
}
