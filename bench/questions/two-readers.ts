/**
 * Two readers' verdicts on one draw: one answered without the key, one judged with the key in sight.
 * A key counts as right where the judge finds it right and the blind reader gave it as the one
 * defensible answer; "disputable" counts as wrong.
 */
import * as z from "zod";
import { grade } from "../../engine/questions/kinds.ts";
import { Question } from "../../engine/questions/question.ts";
import { shareLine } from "./tally.ts";

const Blind = z.array(
  z.object({
    id: z.string(),
    answer: z.unknown(),
    defensible: z.enum(["one", "several", "none"]).nullable(),
    usable: z.boolean().nullable(),
  }),
);
const Judged = z.array(
  z.object({
    id: z.string(),
    article: z.string(),
    form: z.string(),
    stem: z.string(),
    key: z.enum(["right", "wrong", "disputable"]).nullable(),
    feedbackTrue: z.boolean().nullable(),
    usable: z.boolean().nullable(),
    why: z.string(),
    question: Question,
  }),
);

interface Read {
  readonly form: string;
  readonly named: string;
  readonly judgeRight: boolean;
  readonly blindRight: boolean;
  readonly feedbackTrue: boolean;
  readonly judgeUses: boolean;
  readonly blindUses: boolean;
}

function bothRead(blindFile: unknown, judgeFile: unknown): Read[] {
  const blind = new Map(Blind.parse(blindFile).map((row) => [row.id, row]));
  return Judged.parse(judgeFile).flatMap((row): Read[] => {
    const other = blind.get(row.id);
    if (!other || other.defensible === null || row.key === null) return [];
    const verdict = grade(row.question, other.answer);
    const full = verdict.outcome === "marked" && verdict.earned === verdict.max;
    return [
      {
        form: row.form,
        named: `${row.form} in ${row.article}: ${row.stem} ${row.why}`,
        judgeRight: row.key === "right",
        blindRight: full && other.defensible === "one",
        feedbackTrue: row.feedbackTrue === true,
        judgeUses: row.usable === true,
        blindUses: other.usable === true,
      },
    ];
  });
}

export function twoReaderLines(blindFile: unknown, judgeFile: unknown): string[] {
  const read = bothRead(blindFile, judgeFile);
  const forms = [...new Set(read.map(({ form }) => form))].sort();
  const agreed = read.filter(({ judgeRight, blindRight }) => judgeRight === blindRight).length;
  const missed = read.filter(({ judgeRight, blindRight }) => !judgeRight || !blindRight);
  return [
    ...["all", ...forms].map((form) =>
      formLine(form, form === "all" ? read : read.filter((one) => one.form === form)),
    ),
    `the readers agree on the key in ${shareLine(agreed, read.length)}`,
    ...missed.map(({ named, judgeRight }) => `${judgeRight ? "blind" : "judge"}: ${named}`),
  ];
}

function formLine(form: string, rows: readonly Read[]): string {
  const of = (holds: (row: Read) => boolean) => shareLine(rows.filter(holds).length, rows.length);
  return [
    form.padEnd(18),
    `key right ${of(({ judgeRight, blindRight }) => judgeRight && blindRight)}`,
    `by the judge ${of(({ judgeRight }) => judgeRight)}`,
    `feedback true ${of(({ feedbackTrue }) => feedbackTrue)}`,
    `usable ${of(({ judgeUses }) => judgeUses)}`,
    `for both ${of(({ judgeUses, blindUses }) => judgeUses && blindUses)}`,
  ].join("  ");
}
