/** Words for those who listen; in reading order, never seen. */
import type { ReactNode } from "react";
import styles from "./hidden.module.css";

export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles["hidden"]}>{children}</span>;
}
