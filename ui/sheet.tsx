/** A page of its own: paper to both edges, its matter within a measure. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.tsx";
import styles from "./sheet.module.css";

interface SheetProps {
  readonly measure?: "text" | "report";
  readonly ground?: "paper" | "desk";
  readonly children: ReactNode;
}

export function Sheet({ measure = "text", ground = "paper", children }: SheetProps) {
  return (
    <main id="main" tabIndex={-1} className={classNames(styles["sheet"], styles[ground])}>
      <div className={classNames(styles["matter"], styles[measure])}>{children}</div>
    </main>
  );
}
