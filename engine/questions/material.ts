/** What all forms work on, looked for once in an analysis. */
import type { Analysis } from "../analysis.ts";
import { type Marked, markedIn } from "./marked-voices.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { type Telling, tellingsIn } from "./plain-telling.ts";
import { partlyQuoted, type QuotedReport, whollyQuoted } from "./quoted-reports.ts";
import { Reading } from "./reading.ts";
import { type Run, runsIn } from "./runs.ts";
import { type Saying, sayingsOf } from "./sayings.ts";
import { openingsOf, type Report, reportsOf, type Statement, statementsOf } from "./statements.ts";
import { type Unsourced, unsourcedIn } from "./unsourced.ts";

export interface Material {
  readonly reading: Reading;
  /** Sure statements of one entity each. */
  readonly statements: readonly Statement[];
  /** Sure statements that can be shown by how they begin only. */
  readonly openings: readonly Statement[];
  /** Words of saying with whoever they stand with, as printed. */
  readonly sayings: readonly Saying[];
  /** Reported clauses, whoever their source is. */
  readonly reports: readonly Report[];
  /** Sentences without any source. */
  readonly tellings: readonly Telling[];
  /** Sentences without words of saying, by print alone: enough for "attributed or not". */
  readonly unsourced: readonly Unsourced[];
  /** Sentences with words of saying in them, and sentences without, by their own print. */
  readonly marked: readonly Marked[];
  /** Reports with words between marks: a part of what is reported, or the whole. */
  readonly quoted: {
    readonly partly: readonly QuotedReport[];
    readonly wholly: readonly QuotedReport[];
  };
  /** Reports from end to end, by how they report. */
  readonly passages: readonly Passage[];
  /** Short runs of words, by whose they are in print. */
  readonly runs: readonly Run[];
  /** Whose article this is, where that is known: no outlet passes on its own words. */
  readonly publisher: string | null;
}

export function materialOf(analysis: Analysis, publisher: string | null = null): Material {
  const reading = new Reading(analysis);
  const quoted = { partly: partlyQuoted(reading), wholly: whollyQuoted(reading) };
  const unsourced = unsourcedIn(reading);
  const statements = statementsOf(reading);
  return {
    reading,
    statements,
    openings: openingsOf(reading, statements),
    sayings: sayingsOf(reading),
    reports: reportsOf(reading),
    tellings: tellingsIn(reading),
    unsourced,
    marked: markedIn(reading),
    quoted,
    passages: passagesOf(reading, quoted),
    runs: runsIn(reading, unsourced, quoted.partly),
    publisher,
  };
}
