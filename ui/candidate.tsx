/** A piece of the text that can be chosen: a native checkbox before the words, both one label. */
import type { ReactNode } from "react";
import styles from "./candidate.module.css";
import { classNames } from "./class-names.tsx";
import { Hidden } from "./hidden.tsx";

/** How a part that could be chosen stands once it is judged. */
export type Judged = "chosen-right" | "chosen-wrong" | "missed" | "left-rightly";

export interface CandidateSlot {
  readonly name: string;
  readonly value: string;
  /** The id of the form that it belongs to; the text stands outside of it. */
  readonly form: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Said after the words, so that the place is heard with them. */
  readonly place: string;
  /** A few words within a sentence: line and loop keep clear of the words around them. */
  readonly within?: boolean;
  /** Judged: nothing can be chosen any more; `words` stand behind the piece. */
  readonly judged?: { readonly state: Judged; readonly words: string };
}

interface CandidateProps {
  readonly slot: CandidateSlot;
  readonly children: ReactNode;
}

export function Candidate({ slot, children }: CandidateProps) {
  const classes = [styles["candidate"], slot.within === true && styles["within"]];
  if (slot.judged !== undefined) {
    return (
      <span className={classNames(...classes, styles[slot.judged.state])}>
        <span className={styles["words"]}>
          <span className={styles["box"]} aria-hidden="true" />
          {children}
        </span>{" "}
        <span className={styles["verdict"]}>{slot.judged.words}</span>
      </span>
    );
  }
  return (
    <label className={classNames(...classes, styles["open"])}>
      <span className={styles["words"]}>
        <input
          type="checkbox"
          name={slot.name}
          value={slot.value}
          form={slot.form}
          defaultChecked={slot.checked}
          disabled={slot.disabled}
          className={styles["box"]}
        />
        {children}
      </span>
      <Hidden>{`, ${slot.place}`}</Hidden>
    </label>
  );
}
