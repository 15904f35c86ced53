/**
 * The two panes: the text left, the note right. On a phone one at a time, with the switch at the
 * foot; both keep their place because the one that is away is only invisible. The switch is a pair
 * of native radios, so it works before scripts; without any, the panes stand one under the other.
 */
import type { ReactNode } from "react";
import { classNames } from "./class-names.tsx";
import styles from "./work.module.css";
import { WorkLinks } from "./work-links.tsx";

interface WorkProps {
  /** What the note is about; a new one turns the switch to where that opens. */
  readonly about?: string;
  readonly text: ReactNode;
  readonly note: ReactNode;
  /** Stands under the note and does not scroll with it. */
  readonly foot?: ReactNode;
  readonly textLabel?: string;
  readonly noteLabel: string;
  readonly opensIn?: "text" | "note";
  /** The note in one line: the page's heading while the note itself is out of sight on a phone. */
  readonly stem?: string;
  /** The id of the element in the text that is in sight at first. */
  readonly startAt?: string | undefined;
  /** Over the switch while the text is shown on a phone. */
  readonly count?: ReactNode;
}

export function Work(props: WorkProps) {
  const {
    about,
    text,
    note,
    foot,
    textLabel = "Text",
    noteLabel,
    opensIn = "note",
    stem,
    count,
  } = props;
  return (
    <main className={styles["work"]} data-work="">
      <WorkLinks startAt={props.startAt} />
      <section id="text" aria-label={textLabel} tabIndex={-1} className={styles["text"]}>
        {stem === undefined ? null : (
          <div className={classNames(styles["stembar"], count !== undefined && styles["task"])}>
            <h1 className={styles["stem"]}>{stem}</h1>
            {count === undefined ? <BackToNote label={noteLabel} /> : null}
          </div>
        )}
        <div className={styles["block"]}>{text}</div>
        <div className={styles["fade"]} />
      </section>
      <section id="note" aria-label={noteLabel} tabIndex={-1} className={styles["note"]}>
        <div className={styles["scroll"]}>{note}</div>
        {foot === undefined ? null : <div className={styles["foot"]}>{foot}</div>}
      </section>
      <section aria-label="Panes" className={styles["panes"]}>
        {count === undefined ? null : (
          <div className={styles["count"]}>
            {count}
            <BackToNote label={noteLabel} />
          </div>
        )}
        <nav aria-label="Text or question" className={styles["switch"]}>
          <fieldset key={about} className={styles["pair"]}>
            <legend className={styles["legend"]}>Show</legend>
            <PaneChoice pane="text" label={textLabel} chosen={opensIn === "text"} />
            <PaneChoice pane="note" label={noteLabel} chosen={opensIn === "note"} />
          </fieldset>
        </nav>
      </section>
    </main>
  );
}

function BackToNote({ label }: { readonly label: string }) {
  return (
    <a href="#note" className={styles["back"]}>
      Back to {label.charAt(0).toLowerCase() + label.slice(1)}
    </a>
  );
}

interface PaneChoiceProps {
  readonly pane: "text" | "note";
  readonly label: string;
  readonly chosen: boolean;
}

function PaneChoice({ pane, label, chosen }: PaneChoiceProps) {
  return (
    <label className={styles["pane"]}>
      <input type="radio" name="pane" value={pane} data-pane={pane} defaultChecked={chosen} />
      <span>{label}</span>
    </label>
  );
}
