/** One marked piece: the line of its mark, a label where the mark opens, spoken words at both ends. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.tsx";
import { Hidden } from "./hidden.tsx";
import styles from "./mark.module.css";

export type MarkKind = "source" | "cue" | "statement" | "compare" | "choice";

/** A mark as one piece of text carries it; a mark may run over several pieces. */
export interface Mark {
  readonly kind: MarkKind;
  /** Printed over its first words: "source", "source 2", "your choice". */
  readonly label: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Which mark of its kind in this paragraph, from 1: gives a statement its own bracket. */
  readonly nth: number;
}

interface MarkedPieceProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function MarkedPiece({ text, marks }: MarkedPieceProps) {
  if (marks.length === 0) return text;
  const opening = marks.filter((mark) => mark.opens);
  const closing = marks.filter((mark) => mark.closes);
  const label = opening.map((mark) => mark.label).join(", ");
  const inner =
    label === "" ? text : <Labelled text={text} label={label} red={onlyChoice(opening)} />;
  return (
    <>
      {opening.length === 0 ? null : <Hidden>{` ${label}: `}</Hidden>}
      {marks.reduceRight<ReactNode>((held, mark) => wrap(mark, held), inner)}
      {closing.length === 0 ? null : (
        <Hidden>{` (end of ${closing.map((mark) => mark.label).join(", ")}) `}</Hidden>
      )}
    </>
  );
}

function wrap(mark: Mark, held: ReactNode): ReactNode {
  const nth = mark.kind === "statement" && mark.nth <= 4 ? mark.nth : 0;
  return (
    <mark
      className={classNames(
        styles["mark"],
        styles[mark.kind],
        mark.opens && styles["opens"],
        mark.closes && styles["closes"],
        nth > 0 && mark.opens && !mark.closes && styles[`start${nth}`],
        nth > 0 && mark.closes && !mark.opens && styles[`end${nth}`],
        nth > 0 && mark.opens && mark.closes && styles[`whole${nth}`],
      )}
    >
      {held}
    </mark>
  );
}

function onlyChoice(opening: readonly Mark[]): boolean {
  return opening.every((mark) => mark.kind === "choice");
}

/** The label is said by the words around the mark already. */
const unheard = { "aria-hidden": true } as const;

interface LabelledProps {
  readonly text: string;
  readonly label: string;
  readonly red: boolean;
}

/** The label stands over so many first words that it need not stretch them, where there are some. */
function Labelled({ text, label, red }: LabelledProps) {
  const base = firstWords(text, Math.ceil(label.length * 0.8));
  return (
    <>
      <ruby className={styles["ruby"]}>
        {base}
        <rt className={classNames(styles["label"], red && styles["red"])} {...unheard}>
          {label}
        </rt>
      </ruby>
      {text.slice(base.length)}
    </>
  );
}

function firstWords(text: string, letters: number): string {
  const space = text.indexOf(" ", Math.min(letters, text.length));
  return space === -1 ? text : text.slice(0, space);
}

/** What each line means, for the top of a marked text. */
export function Legend({ kinds }: { readonly kinds: readonly (MarkKind & keyof typeof words)[] }) {
  return (
    <ul className={styles["legend"]}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={classNames(styles["mark"], styles[kind])}>{words[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

const words = {
  source: "source",
  cue: "cue",
  statement: "statement",
  compare: "compare",
  choice: "your choice",
} as const;
