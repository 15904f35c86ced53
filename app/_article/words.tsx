/**
 * A wording as it is printed: our words in our face, the article's in its own, a paragraph as a link
 * into the text.
 */
import type { Wording } from "#engine";
import { runsOn } from "./runs-on.ts";
import { paragraphId } from "./shown-article.ts";
import styles from "./words.module.css";

interface WordsProps {
  readonly wording: Wording;
  /** Inside a label or a link a paragraph is named without a link of its own. */
  readonly linked?: boolean;
}

export function Words({ wording, linked = true }: WordsProps) {
  return (
    <>
      {placed(wording).map(({ phrase, at }) => {
        if ("ours" in phrase) {
          if (!runsOn(wording, at)) return phrase.ours;
          return (
            <span key={at} className={styles["voice"]}>
              {phrase.ours}
            </span>
          );
        }
        if ("quote" in phrase) {
          return (
            <span key={at} className={styles["voice"]}>
              “{phrase.quote}”
            </span>
          );
        }
        if ("words" in phrase) {
          return (
            <span key={at} className={styles["voice"]}>
              {phrase.words}
            </span>
          );
        }
        return <ParagraphLink key={at} number={phrase.paragraph} linked={linked} />;
      })}
    </>
  );
}

interface ParagraphLinkProps {
  readonly number: number;
  readonly linked?: boolean;
  readonly capital?: boolean;
}

export function ParagraphLink({ number, linked = true, capital = false }: ParagraphLinkProps) {
  const words = `${capital ? "Paragraph" : "paragraph"} ${number}`;
  if (!linked) return <span className={styles["named"]}>{words}</span>;
  return (
    <a href={`#${paragraphId(number)}`} className={styles["into"]}>
      {words}
    </a>
  );
}

/** Phrases have no identity but their place in the sentence. */
function placed(wording: Wording) {
  return wording.map((phrase, at) => ({ phrase, at }));
}
