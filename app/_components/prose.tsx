/** Running text of our own: a page that explains, or says that nothing is there. */
import type { ReactNode } from "react";
import styles from "./prose.module.css";

export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles["prose"]}>{children}</div>;
}
