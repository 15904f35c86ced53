/** Verdicts that came back from a review sheet, tallied per form with their intervals. */
import * as z from "zod";
import { wilson } from "./wilson.ts";

export const Verdicts = z.array(
  z.object({
    form: z.string(),
    key: z.enum(["right", "wrong", "disputable"]).nullable(),
    feedbackTrue: z.boolean().nullable(),
    usable: z.boolean().nullable(),
  }),
);
export type Verdicts = z.infer<typeof Verdicts>;

export function tallyLines(verdicts: Verdicts): string[] {
  const judged = verdicts.filter(({ key }) => key !== null);
  const forms = [...new Set(judged.map(({ form }) => form))].sort();
  return ["all", ...forms].map((form) => {
    const rows = form === "all" ? judged : judged.filter((row) => row.form === form);
    const share = (right: number) => shareLine(right, rows.length);
    return [
      form.padEnd(16),
      `key right ${share(rows.filter(({ key }) => key === "right").length)}`,
      `feedback true ${share(rows.filter(({ feedbackTrue }) => feedbackTrue === true).length)}`,
      `usable ${share(rows.filter(({ usable }) => usable === true).length)}`,
    ].join("  ");
  });
}

/** A count with its 95 % interval. */
export function shareLine(right: number, of: number): string {
  const { low, high } = wilson(right, of);
  const percent = (value: number) => `${Math.round(value * 100)}`;
  return `${right}/${of} (${percent(low)}-${percent(high)} %)`;
}
