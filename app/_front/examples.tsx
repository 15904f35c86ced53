/** The example quizzes, the first of them first. */
import Link from "next/link";
import type { Example } from "#server/data/revision";
import { Notice } from "#ui/notice";
import { dayInWords } from "../_article/dateline.ts";
import styles from "./examples.module.css";

export function Examples({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <section className={styles["examples"]} aria-labelledby="examples">
      <div className={styles["head"]}>
        <h2 id="examples">Try an example</h2>
        <p>Made by the rules, published without a teacher’s review.</p>
      </div>
      {examples.length === 0 ? (
        <Notice tone="empty" title="No examples yet">
          <p>They are made when the server starts for the first time.</p>
        </Notice>
      ) : null}
      <ol className={styles["list"]}>
        {examples.map((example) => (
          <li key={example.shareToken}>
            <h3>
              <Link href={`/q/${example.shareToken}`}>{example.title}</Link>
            </h3>
            <p>{lineOf(example)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function lineOf({ outlet, publishedOn, questions }: Example): string {
  const date = publishedOn === null ? null : dayInWords(publishedOn);
  const from = [outlet, date].filter((part) => part !== null).join(", ");
  const count = `${questions} ${questions === 1 ? "question" : "questions"}`;
  return from === "" ? count : `${from} · ${count}`;
}
