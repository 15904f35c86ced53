/** A page with one short form on it: the bar, a heading, the form. */

import type { ReactNode } from "react";
import { Bar } from "#ui/bar";
import { Sheet } from "#ui/sheet";
import styles from "./narrow-page.module.css";

interface NarrowPageProps {
  readonly heading: string;
  readonly lede?: string;
  readonly children: ReactNode;
}

export function NarrowPage({ heading, lede, children }: NarrowPageProps) {
  return (
    <>
      <Bar skips={[{ id: "main", label: "To the form" }]} />
      <Sheet>
        <div className={styles["narrow"]}>
          <h1>{heading}</h1>
          {lede === undefined ? null : <p className={styles["lede"]}>{lede}</p>}
          {children}
        </div>
      </Sheet>
    </>
  );
}
