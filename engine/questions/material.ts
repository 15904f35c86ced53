/** What all forms work on, looked for once in an analysis. */
import type { Analysis } from "../analysis.ts";
import { type Telling, tellingsIn } from "./plain-telling.ts";
import { Reading } from "./reading.ts";
import { type Report, reportsOf, type Statement, statementsOf } from "./statements.ts";
import { type Unsourced, unsourcedIn } from "./unsourced.ts";

export interface Material {
  readonly reading: Reading;
  /** Sure statements of one entity each. */
  readonly statements: readonly Statement[];
  /** Reported clauses, whoever their source is. */
  readonly reports: readonly Report[];
  /** Sentences without any source. */
  readonly tellings: readonly Telling[];
  /** Sentences without words of saying, by print alone: enough for "attributed or not". */
  readonly unsourced: readonly Unsourced[];
  /** Whose article this is, where that is known: no outlet passes on its own words. */
  readonly publisher: string | null;
}

export function materialOf(analysis: Analysis, publisher: string | null = null): Material {
  const reading = new Reading(analysis);
  return {
    reading,
    statements: statementsOf(reading),
    reports: reportsOf(reading),
    tellings: tellingsIn(reading),
    unsourced: unsourcedIn(reading),
    publisher,
  };
}
