/** The page bar with the ways past it. `title` is the article's voice; what stands right is ours. */
import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./bar.module.css";

interface BarProps {
  readonly title?: string | undefined;
  /** Where on this page one may skip to, the main part first. */
  readonly skips: readonly { readonly id: string; readonly label: string }[];
  /** The product's own places, for those who have several. */
  readonly nav?: ReactNode;
  readonly children?: ReactNode;
}

export function Bar({ title, skips, nav, children }: BarProps) {
  return (
    <header className={styles["bar"]}>
      {skips.map((skip) => (
        <a key={skip.id} href={`#${skip.id}`} className={styles["skip"]}>
          {skip.label}
        </a>
      ))}
      <Link href="/" className={styles["wordmark"]}>
        Hear<span className={styles["say"]}>say</span>
      </Link>
      {nav}
      <span className={styles["title"]}>{title}</span>
      {children === undefined ? null : <div className={styles["right"]}>{children}</div>}
    </header>
  );
}

interface BarNavProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The list of places; the current one is a link with `aria-current="page"`. */
export function BarNav({ label, children }: BarNavProps) {
  return (
    <nav className={styles["nav"]} aria-label={label}>
      {children}
    </nav>
  );
}
