/** A report page: bar on top, everything else on paper. */
import type { ReactNode } from "react";
import styles from "./report.module.css";

interface ReportProps {
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

export function Report({ narrow = false, children }: ReportProps) {
  return (
    <main id="main" className={styles["report"]}>
      <div className={narrow ? `${styles["inner"]} ${styles["narrow"]}` : styles["inner"]}>
        {children}
      </div>
    </main>
  );
}
