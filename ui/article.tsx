/** The frame of an article: headline, date line, the text, and the line that says whose text it is. */
import type { ReactNode } from "react";
import styles from "./article.module.css";

interface ArticleProps {
  /** Null where nothing is known: then the text begins at once. */
  readonly headline: string | null;
  /** Outlet, date, words: what is known. */
  readonly dateline: readonly string[];
  readonly byline?: string | null;
  readonly attribution?: ReactNode;
  /** The headline is the page's h1 unless the page has one of its own. */
  readonly level?: "h1" | "h2";
  readonly children: ReactNode;
}

export function Article(props: ArticleProps) {
  const { headline, dateline, byline = null, attribution, level = "h2", children } = props;
  const Headline = level;
  return (
    <article className={styles["article"]} lang="en">
      {headline === null ? null : <Headline className={styles["headline"]}>{headline}</Headline>}
      {byline === null ? null : <p className={styles["byline"]}>{byline}</p>}
      {dateline.length === 0 ? null : <p className={styles["dateline"]}>{dateline.join(" · ")}</p>}
      {children}
      {attribution === undefined ? null : (
        <footer className={styles["attribution"]}>{attribution}</footer>
      )}
    </article>
  );
}
