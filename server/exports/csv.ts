/**
 * A quiz's results as one CSV file (P-350, P-351, SC-21): one row a learner, then answer and points
 * of each question. UTF-8 with a byte order mark, all cells quoted; the same data give the same bytes.
 */
import "server-only";
import { stringify } from "csv-stringify/sync";
import type { ResultRow, Results } from "#server/data/result";

type Value = string | number | null;

/** A spreadsheet would take such a cell for a formula: also full-width signs and leading blanks. */
export function harmless(text: string): string {
  const seen = text.normalize("NFKC").trimStart();
  const first = text.normalize("NFKC").charAt(0);
  const isFormula = /^[=+\-@]/u.test(seen) || /^[\t\r\n]/u.test(first);
  return isFormula ? `'${text}` : text;
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

function minutes(durationMs: number | null): number | null {
  return durationMs === null ? null : Math.round(durationMs / 6000) / 10;
}

function line(row: ResultRow): Value[] {
  const { nickname, state, startedAt, handedInAt, earned, max } = row;
  const percent = earned === null || max === null || max === 0 ? null : (100 * earned) / max;
  return [
    nickname,
    state === "graded" ? "handed in" : "working",
    startedAt.toISOString(),
    handedInAt?.toISOString() ?? null,
    minutes(row.durationMs),
    round(earned),
    round(max),
    percent === null ? null : Math.round(percent * 10) / 10,
    ...row.cells.flatMap((cell) => [cell.answer, round(cell.earned)]),
  ];
}

export function resultsCsv(results: Results): string {
  const head = [
    "Nickname",
    "State",
    "Started (UTC)",
    "Handed in (UTC)",
    "Minutes",
    "Points",
    "Of",
    "Percent",
    ...results.questions.flatMap(({ number }) => [`Answer ${number}`, `Points ${number}`]),
  ];
  const rows = [head, ...results.rows.map(line)];
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === "string" ? harmless(value) : value)),
  );
  return stringify(cells, {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: "\r\n",
  });
}
