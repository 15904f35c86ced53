/** One question with everything that decides about it. */

import Link from "next/link";
import type { Question } from "#engine";
import { skills, strands } from "#engine";
import type { TeacherQuestion } from "#server/data/quiz";
import { Words } from "../../../../../_article/words.tsx";
import { counted, outOfHundred, points } from "../../../../_components/figures.ts";
import type { KeyRow } from "../../../../_keys/key-row.ts";
import { KeyedOptions } from "./keyed-options.tsx";
import styles from "./review.module.css";

interface QuestionNoteProps {
  readonly quizId: string;
  readonly number: number;
  readonly current: TeacherQuestion;
  readonly rows: readonly KeyRow[];
}

const standing = { draft: "not decided yet", approved: "approved", dropped: "dropped" } as const;

export function QuestionNote({ quizId, number, current, rows }: QuestionNoteProps) {
  const { question, status } = current;
  return (
    <>
      <div className={styles["line"]}>
        <p className={styles["number"]}>
          Question {number}, {counted(question.points, "point", "points")}, {standing[status]}
        </p>
        <Link href={`/quizzes/${quizId}/edit/student?question=${number}`}>Student’s view</Link>
      </div>
      <h1 id="stem" tabIndex={-1} className={styles["stem"]}>
        <Words wording={question.stem} />
      </h1>
      <p className={styles["said"]}>{question.instruction}</p>
      <KeyedOptions rows={rows} />
      <div className={styles["why"]}>
        <p>
          <b>Why this key.</b> {question.key.reason}
        </p>
      </div>
      <Facts question={question} />
    </>
  );
}

function Facts({ question }: { readonly question: Question }) {
  const { key } = question;
  const skill = skills[key.skill];
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>Skill</dt>
        <dd>
          {skill.learnerName} (strand: {strands[skill.strand]})
        </dd>
      </div>
      <div>
        <dt>Sure</dt>
        <dd>
          {outOfHundred(key.confidence)}
          <details>
            <summary>Grounds</summary>
            <p>
              Form {key.form}, engine {key.engineVersion}. Rules: {key.rules.join(", ")}.
            </p>
          </details>
        </dd>
      </div>
      <div>
        <dt>Told after</dt>
        <dd>
          <Words wording={key.explanation} /> {key.strategy}
        </dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>
          {question.scoring} {points(question.points)} of the quiz’s points,{" "}
          {key.difficulty === "core" ? "core" : "stretch"}.
        </dd>
      </div>
    </dl>
  );
}
