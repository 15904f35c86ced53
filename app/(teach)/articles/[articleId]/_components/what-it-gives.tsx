/** What the article could give, so that the number of questions is chosen knowingly (P-202). */
import { nameOfKind, Strand, skills, strands } from "#engine";
import type { QuizPreview } from "#server/work/preview-quiz";
import { counted } from "../../../_components/figures.ts";
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
        <Counts
          rows={preview.skills.map(({ skill, count }) => [
            skills[skill].learnerName,
            String(count),
          ])}
        />
        <Counts
          rows={preview.kinds.map(({ kind, count }) => [
            capitalised(nameOfKind(kind)),
            String(count),
          ])}
        />
      </details>
      <p className={styles["minutes"]}>{minutesOf(preview)}</p>
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

/** "Reading included, about 10 minutes for 5 questions, 15 for 10, 30 for 20." */
function minutesOf({ minutes }: QuizPreview): string {
  const told = minutes.map(({ questions, minutes: each }, at) =>
    at === 0
      ? `${each} minutes for ${counted(questions, "question", "questions")}`
      : `${each} for ${questions}`,
  );
  return `Reading included, about ${told.join(", ")}.`;
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
