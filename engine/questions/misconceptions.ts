/**
 * The mistaken ideas that wrong options stand for (product.md 2.3, P-070): codes are fixed and never
 * reused. `report` finishes the sentence "Students who ..." on a teacher's page.
 */
import * as z from "zod";

const codes = [
  "M01",
  "M02",
  "M03",
  "M04",
  "M05",
  "M06",
  "M07",
  "M08",
  "M09",
  "M10",
  "M11",
  "M12",
  "M13",
  "M14",
  "M15",
  "M16",
  "M17",
  "M18",
  "M19",
  "M20",
  "M21",
  "M22",
  "M23",
  "M24",
  "M25",
  "M26",
  "M27",
  "M28",
  "M29",
  "M30",
  "M31",
] as const;

export const Misconception = z.enum(codes);
export type Misconception = z.infer<typeof Misconception>;

/** M29 and M30 are slips: reported apart, never as a mistaken idea (P-071). */
export function isSlip(code: Misconception): boolean {
  return code === "M29" || code === "M30";
}

export const misconceptions: Readonly<Record<Misconception, { readonly report: string }>> = {
  M01: { report: "took whom a statement is about for its source" },
  M02: { report: "took the nearest or best-known name for the source" },
  M03: { report: "took the outlet that passes words on for their origin" },
  M04: { report: "turned the order of a chain of sources round" },
  M05: { report: "confused the article’s own voice with a reported statement" },
  M06: { report: "took retold words for exact words, or the reverse" },
  M07: { report: "misread what quotation marks do" },
  M08: { report: "read every reporting verb as “said”" },
  M09: { report: "took a possibility for a certainty" },
  M10: { report: "took a denial or a wording as settling the matter" },
  M11: { report: "took silence for a denial, or a denial for more than it covers" },
  M12: { report: "took people named together for separate sources" },
  M13: { report: "confused a person with an institution" },
  M14: { report: "dropped the limit of a number" },
  M15: { report: "dropped a condition" },
  M16: { report: "took a conclusion for something that was reported" },
  M17: { report: "took the same topic for the same statement" },
  M18: { report: "read a choice of word as plain description" },
  M19: { report: "did not follow a word such as “he” or “this” back to what it stands for" },
  M20: { report: "took a picture as evidence of the event" },
  M21: { report: "repaired damaged text without noticing" },
  M22: { report: "took voices side by side for agreement" },
  M23: { report: "took a missing source as a verdict" },
  M24: { report: "took a new description for a new person" },
  M25: { report: "saw more difference than the text shows" },
  M26: { report: "gave a speaker to words that have none" },
  M27: { report: "took the place of speaking for the speaker" },
  M28: { report: "took criticism for a denial" },
  M29: { report: "misread the paragraph" },
  M30: { report: "chose by a surface likeness" },
  M31: { report: "misread a part of a picture credit" },
};
