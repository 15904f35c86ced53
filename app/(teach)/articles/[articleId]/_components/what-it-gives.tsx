/** What the article could give, so that the number of questions is chosen knowingly (P-202). */
import { nameOfKind, Strand, skills, strands } from "#engine";
import type { QuizPreview } from "#server/work/preview-quiz";
import { minutesInWords } from "../minutes-in-words.ts";
import styles from "./preview.module.css";

export function WhatItGives({ preview }: { readonly preview: QuizPreview }) {
  const { most, pool } = preview;
  return (
    <section className={styles["gives"]}>
      <h2>What this article can give</h2>
      <p>
        <b>A quiz of up to {most} questions.</b> {whyNotAll(most, pool)}
      </p>
      <Counts
        rows={byStrand(preview).map(({ strand, count }) => [
          strands[strand],
          count === 0 ? "none" : String(count),
        ])}
      />
      <details className={styles["closer"]}>
        <summary>By skill and by way of answering</summary>
        <h3>By skill</h3>
        <Counts
          rows={preview.skills.map(({ skill, count }) => [
            skills[skill].learnerName,
            String(count),
          ])}
        />
        <h3>By way of answering</h3>
        <Counts
          rows={preview.kinds.map(({ kind, count }) => [
            capitalised(nameOfKind(kind)),
            String(count),
          ])}
        />
      </details>
      <p className={styles["minutes"]}>{minutesInWords(preview.minutes)}</p>
    </section>
  );
}

function whyNotAll(most: number, pool: number): string {
  if (pool <= most) return "That is all that could be asked.";
  return `${pool} could be asked, but not all of them together: some give others away or are too much alike.`;
}

function byStrand({ skills: counts }: QuizPreview) {
  return Strand.options.map((strand) => {
    const inIt = counts.filter(({ skill }) => skills[skill].strand === strand);
    return { strand, count: inIt.reduce((sum, { count }) => sum + count, 0) };
  });
}

function Counts({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles["counts"]}>
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
