/** Over a marked text: what each line means, and how to put the marks away. */
import type { ReactNode } from "react";
import { Legend } from "#ui/mark";
import { MarksSwitch } from "#ui/marks-switch";
import styles from "./marks-head.module.css";

export function MarksHead({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={styles["head"]}>
      <Legend kinds={["source", "cue", "statement", "compare"]} />
      <span className={styles["ways"]}>
        {children}
        <MarksSwitch />
      </span>
    </div>
  );
}
