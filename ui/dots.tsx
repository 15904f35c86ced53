/** One dot a question, numbered and linked: full, half or ring; the state is in the link's name. */

import styles from "./dots.module.css";

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
          <a
            href={item.href}
            aria-label={`Question ${item.number}, ${item.spoken}`}
            className={styles["link"]}
          >
            <Dot state={item.state} />
            <span>{item.number}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
