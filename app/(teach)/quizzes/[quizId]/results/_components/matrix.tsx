/** Attempts by questions: a quiet dot for right, the letter chosen for not right. */
import Link from "next/link";
import type { ReactNode } from "react";
import type { ResultRow, Results } from "#server/data/result";
import { Cell, type CellState } from "#ui/cell";
import { Table } from "#ui/table";
import { duration, percent, points } from "../../../../_components/figures.ts";
import { type NamedRow, orderRows, type ResultsQuery } from "../order.ts";
import styles from "./results.module.css";

interface MatrixProps {
  readonly quizId: string;
  readonly results: Results;
  readonly query: ResultsQuery;
}

export function Matrix({ quizId, results, query }: MatrixProps) {
  const rows = orderRows(results.rows, query);
  return (
    <div className={styles["matrix"]}>
      <Table caption="Everybody, question by question" scrolls dense>
        <Head quizId={quizId} results={results} query={query} />
        <tbody>
          {rows.map((named) => (
            <Line key={named.row.attemptId} results={results} named={named} />
          ))}
        </tbody>
        <Foot results={results} />
      </Table>
      <Legend />
    </div>
  );
}

function Head({ quizId, results, query }: MatrixProps) {
  const sorting = { quizId, query };
  return (
    <thead>
      <tr>
        <SortHead {...sorting} column="name" isSticky>
          Student
        </SortHead>
        {results.questions.map(({ number, question }) => (
          <th key={number} scope="col" className={styles["number"]}>
            <Link href={`/quizzes/${quizId}/edit?of=${question.id}`}>
              <span className={styles["unseen"]}>Question </span>
              {number}
            </Link>
          </th>
        ))}
        <SortHead {...sorting} column="score">
          of {points(results.max)}
        </SortHead>
        <SortHead {...sorting} column="time">
          Time
        </SortHead>
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  readonly quizId: string;
  readonly query: ResultsQuery;
  readonly column: ResultsQuery["sort"];
  readonly isSticky?: boolean;
  readonly children: ReactNode;
}

function SortHead({ quizId, query, column, isSticky = false, children }: SortHeadProps) {
  const isSorted = query.sort === column;
  const order = isSorted && query.order === "up" ? "down" : "up";
  return (
    <th
      scope="col"
      data-sticky={isSticky ? "" : undefined}
      data-figure={isSticky ? undefined : ""}
      aria-sort={isSorted ? (query.order === "up" ? "ascending" : "descending") : undefined}
    >
      <Link
        href={`/quizzes/${quizId}/results?sort=${column}&order=${order}&names=${query.names}`}
        scroll={false}
      >
        {children}
        {isSorted ? <span aria-hidden="true">{query.order === "up" ? " ↑" : " ↓"}</span> : null}
      </Link>
    </th>
  );
}

interface LineProps {
  readonly results: Results;
  readonly named: NamedRow<ResultRow>;
}

function Line({ results, named }: LineProps) {
  const { row, name } = named;
  const { quizId, questions } = results;
  return (
    <tr>
      <th scope="row" data-sticky="">
        {row.earned === null ? (
          name
        ) : (
          <Link href={`/quizzes/${quizId}/results/${row.attemptId}`}>{name}</Link>
        )}
      </th>
      {row.earned === null ? (
        <td colSpan={row.cells.length} className={styles["working"]}>
          working, {row.answered} of {row.cells.length} answered
        </td>
      ) : (
        questions.map(({ number }, index) => (
          <td key={number} className={styles["number"]}>
            <MatrixCell cell={row.cells[index]} />
          </td>
        ))
      )}
      <td data-figure="">{row.earned === null ? "–" : <b>{points(row.earned)}</b>}</td>
      <td data-figure="" className={styles["time"]}>
        {duration(row.durationMs)}
      </td>
    </tr>
  );
}

function MatrixCell({ cell }: { readonly cell: ResultRow["cells"][number] | undefined }) {
  return cell === undefined ? null : (
    <Cell state={cell.state} text={cell.text} spoken={cell.spoken} />
  );
}

function Foot({ results }: { readonly results: Results }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" data-sticky="">
          Earned, %
        </th>
        {results.questions.map(({ number }, index) => (
          <td key={number} className={styles["number"]}>
            {percent(results.facility[index] ?? null)}
          </td>
        ))}
        <td data-figure="">{results.mean === null ? "–" : `mean\u00a0${points(results.mean)}`}</td>
        <td />
      </tr>
    </tfoot>
  );
}

const signs: readonly { state: CellState; text: string; words: string }[] = [
  { state: "right", text: "•", words: "right" },
  { state: "partly", text: ".5", words: "partly right" },
  { state: "wrong", text: "A", words: "not right, with the option chosen" },
  { state: "wrong", text: "0", words: "not right" },
  { state: "omitted", text: "–", words: "not answered" },
  { state: "ungradable", text: "?", words: "could not be read" },
];

function Legend() {
  return (
    <ul className={styles["legend"]} aria-label="What the signs mean">
      {signs.map((sign) => (
        <li key={sign.words}>
          <span className={styles["sample"]} aria-hidden="true">
            <Cell state={sign.state} text={sign.text} spoken="" />
          </span>
          {sign.words}
        </li>
      ))}
    </ul>
  );
}
