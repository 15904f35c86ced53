/** One cell of a matrix: a sign for the eye, words for the ear. Stands inside a `td`. */
import styles from "./cell.module.css";
import { classNames } from "./class-names.tsx";
import { Hidden } from "./hidden.tsx";

export type CellState = "right" | "partly" | "wrong" | "omitted" | "ungradable" | "open";

interface CellProps {
  readonly state: CellState;
  readonly text: string;
  readonly spoken: string;
}

export function Cell({ state, text, spoken }: CellProps) {
  return (
    <span className={classNames(styles["cell"], styles[state])}>
      <span aria-hidden="true">{text}</span>
      <Hidden>{spoken}</Hidden>
    </span>
  );
}
