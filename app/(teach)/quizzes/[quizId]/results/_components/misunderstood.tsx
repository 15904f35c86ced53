/** Up to three wrong choices that many made: how many, the question, the bars, the reason. */
import Link from "next/link";
import type { Results } from "#server/data/result";
import { Bars } from "#ui/bars";
import report from "../../../../_components/report.module.css";
import styles from "./results.module.css";

interface MisunderstoodProps {
  readonly quizId: string;
  readonly list: Results["misunderstood"];
}

export function Misunderstood({ quizId, list }: MisunderstoodProps) {
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
            <Column key={one.question} quizId={quizId} one={one} />
          ))}
        </div>
      )}
    </section>
  );
}

interface ColumnProps {
  readonly quizId: string;
  readonly one: Results["misunderstood"][number];
}

function Column({ quizId, one }: ColumnProps) {
  const edit = `/quizzes/${quizId}/edit?question=${one.question}` as const;
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
