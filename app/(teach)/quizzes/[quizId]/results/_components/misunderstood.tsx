/** Up to three wrong choices that many made: how many, the question, the bars, the reason. */
import Link from "next/link";
import type { Results } from "#server/data/result";
import { Bars } from "#ui/bars";
import report from "../../../../_components/report.module.css";
import styles from "./results.module.css";

export function Misunderstood({ results }: { readonly results: Results }) {
  const list = results.misunderstood;
  return (
    <section className={report["section"]}>
      <div className={report["opened"]}>
        <h2>What the class misunderstood</h2>
      </div>
      {list.length === 0 ? (
        <p className={styles["none"]}>No wrong choice was made by more than one student.</p>
      ) : (
        <div className={styles["columns"]}>
          {list.map((one) => (
            <Column key={one.question} results={results} one={one} />
          ))}
        </div>
      )}
    </section>
  );
}

interface ColumnProps {
  readonly results: Results;
  readonly one: Results["misunderstood"][number];
}

function Column({ results, one }: ColumnProps) {
  const asked = results.questions[one.question - 1]?.question.id ?? "";
  const edit = `/quizzes/${results.quizId}/edit?of=${asked}` as const;
  return (
    <article className={styles["column"]}>
      <h3 className={styles["finding"]}>
        {one.chosen} of {one.of} {one.report}
      </h3>
      <p className={report["small"]}>
        <Link href={edit}>Question {one.question}</Link>: {one.stem}
      </p>
      <Bars
        of={one.of}
        rows={one.bars.map((bar) => ({
          id: bar.label,
          label: bar.label,
          words: bar.text,
          count: bar.chosen,
          tone: bar.key ? "key" : "wrong",
        }))}
      />
      <p className={report["small"]}>{one.sentence}</p>
      {one.paragraph === null ? null : (
        <Link href={`${edit}#p${one.paragraph}`} className={styles["into"]}>
          Show in paragraph {one.paragraph}
        </Link>
      )}
    </article>
  );
}
