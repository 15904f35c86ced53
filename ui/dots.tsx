/** One dot a question, numbered and linked: full, half or ring; the state is in the link's name. */

import styles from "./dots.module.css";
import { Hidden } from "./hidden.tsx";

export type DotState = "full" | "half" | "ring";

export function Dot({ state }: { readonly state: DotState }) {
  return (
    <svg className={styles["dot"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" className={state === "full" ? styles["full"] : styles["ring"]} />
      {state === "half" ? <path d="M8 2a6 6 0 0 1 0 12Z" className={styles["full"]} /> : null}
    </svg>
  );
}

interface DotsProps {
  readonly items: readonly {
    readonly number: number;
    readonly state: DotState;
    readonly spoken: string;
    readonly href: string;
  }[];
}

export function Dots({ items }: DotsProps) {
  return (
    <ul className={styles["dots"]}>
      {items.map((item) => (
        <li key={item.number}>
          <a href={item.href} className={styles["link"]}>
            <Dot state={item.state} />
            <Hidden>Question </Hidden>
            <span>{item.number}</span>
            <Hidden>{`, ${item.spoken}`}</Hidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
