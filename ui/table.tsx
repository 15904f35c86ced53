/**
 * A table with its caption on top. Rows and cells are plain `tr`, `th`, `td`: `data-figure` sets a
 * cell right and tabular, `data-sticky` keeps the name column in sight.
 */
import type { ReactNode } from "react";
import { classNames } from "./class-names.tsx";
import styles from "./table.module.css";

/** A region that scrolls must be reachable by keyboard. */
const focusable = { tabIndex: 0 } as const;

interface TableProps {
  readonly caption: string;
  /** The caption is read but not seen, where a heading stands above. */
  readonly captionHidden?: boolean;
  /** Scrolls sideways in a focusable region of its own when it is too wide. */
  readonly scrolls?: boolean;
  readonly dense?: boolean;
  readonly children: ReactNode;
}

export function Table(props: TableProps) {
  const { caption, captionHidden = false, scrolls = false, dense = false, children } = props;
  const table = (
    <table className={classNames(styles["table"], dense && styles["dense"])}>
      <caption className={captionHidden ? styles["unseen"] : styles["caption"]}>{caption}</caption>
      {children}
    </table>
  );
  if (!scrolls) return table;
  return (
    <section className={styles["region"]} aria-label={caption} {...focusable}>
      {table}
    </section>
  );
}
