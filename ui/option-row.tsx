/**
 * One of several options: a native radio or checkbox drawn as a bubble with its letter, the whole
 * row its label; or, judged, the same row in the same place with its state in words.
 */
import type { ReactNode } from "react";
import type { Judged } from "./candidate.tsx";
import { classNames } from "./class-names.tsx";
import { Icon } from "./icons.tsx";
import styles from "./option-row.module.css";

interface OptionRowProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly letter: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}

export function OptionRow({ type, name, value, letter, checked, children }: OptionRowProps) {
  return (
    <label className={classNames(styles["row"], styles["open"], styles[type])}>
      <span className={styles["bubble"]}>
        <input type={type} name={name} value={value} defaultChecked={checked} />
        <span aria-hidden="true">{letter}</span>
      </span>
      <span className={styles["words"]}>{children}</span>
    </label>
  );
}

interface JudgedRowProps {
  readonly type: "radio" | "checkbox";
  readonly letter: string;
  readonly state: Judged;
  /** "chosen, not right" and the like. */
  readonly verdict: ReactNode;
  readonly children: ReactNode;
  /** Stands under the words: a reason, for those who may see it. */
  readonly under?: ReactNode;
}

export function JudgedRow({ type, letter, state, verdict, children, under }: JudgedRowProps) {
  return (
    <li className={classNames(styles["row"], styles[type], styles[state])}>
      <span className={styles["bubble"]}>
        <span>{letter}</span>
      </span>
      <span className={styles["words"]}>
        {children}
        {under === undefined ? null : <span className={styles["under"]}>{under}</span>}
      </span>
      <span className={styles["verdict"]}>
        {state === "chosen-wrong" ? <Icon name="cross" /> : null}
        {state === "chosen-right" || state === "missed" ? <Icon name="check" /> : null}
        <span>{verdict}</span>
      </span>
    </li>
  );
}

interface OptionRowsProps {
  /** Judged rows are a list; open ones stand in a fieldset of their own. */
  readonly as: "list" | "group";
  readonly children: ReactNode;
}

export function OptionRows({ as, children }: OptionRowsProps) {
  const Rows = as === "list" ? "ul" : "div";
  return <Rows className={styles["rows"]}>{children}</Rows>;
}
