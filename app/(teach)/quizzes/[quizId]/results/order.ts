/** The order of the results table, from the address (product.md P-018): links, no scripts. */

import * as z from "zod";
import type { ResultRow } from "#server/data/result";

export const ResultsQuery = z.object({
  sort: z.enum(["name", "score", "time"]).catch("name"),
  order: z.enum(["up", "down"]).catch("up"),
  names: z.enum(["shown", "hidden"]).catch("shown"),
});
export type ResultsQuery = z.infer<typeof ResultsQuery>;

type Ordered = Pick<ResultRow, "attemptId" | "nickname" | "startedAt" | "earned" | "durationMs">;

/** Rows with what a page calls them: the nickname, or a number given by the time of starting. */
export interface NamedRow<Row> {
  readonly row: Row;
  readonly name: string;
}

export function orderRows<Row extends Ordered>(
  rows: readonly Row[],
  query: ResultsQuery,
): readonly NamedRow<Row>[] {
  const started = rows.toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const named = started.map((row, index) => ({
    row,
    name: query.names === "hidden" ? `Student ${index + 1}` : row.nickname,
  }));
  const turn = query.order === "up" ? 1 : -1;
  return named.toSorted((a, b) => byColumn(a, b, query.sort, turn) || byName(a, b));
}

/** Rows without a value come last in both directions. */
function byColumn<Row extends Ordered>(
  a: NamedRow<Row>,
  b: NamedRow<Row>,
  sort: ResultsQuery["sort"],
  turn: number,
): number {
  if (sort === "name") return turn * byName(a, b);
  const [left, right] =
    sort === "score" ? [a.row.earned, b.row.earned] : [a.row.durationMs, b.row.durationMs];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return turn * (left - right);
}

function byName<Row extends Ordered>(a: NamedRow<Row>, b: NamedRow<Row>): number {
  return (
    a.name.localeCompare(b.name, "en-GB", { numeric: true }) ||
    a.row.attemptId.localeCompare(b.row.attemptId, "en-GB")
  );
}
