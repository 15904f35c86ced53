/** The twelve skills and four strands (product.md 2.1, P-050): one table for everybody. */
import * as z from "zod";

export const Skill = z.enum([
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
]);
export type Skill = z.infer<typeof Skill>;

export const Strand = z.enum(["who-says", "in-what-words", "how-known", "who-denies"]);
export type Strand = z.infer<typeof Strand>;

export const strands = {
  "who-says": "Who says it?",
  "in-what-words": "In what words?",
  "how-known": "How does it know?",
  "who-denies": "Who denies it?",
} as const satisfies Record<Strand, string>;

interface SkillRow {
  readonly name: string;
  readonly learnerName: string;
  readonly strand: Strand;
}

export const skills: Readonly<Record<Skill, SkillRow>> = {
  S1: { name: "source finding", learnerName: "Who says it?", strand: "who-says" },
  S2: {
    name: "attributed or own voice",
    learnerName: "Does anybody stand behind it?",
    strand: "who-says",
  },
  S3: {
    name: "quotation form and fidelity",
    learnerName: "Whose exact words?",
    strand: "in-what-words",
  },
  S4: { name: "kind of source", learnerName: "What kind of source is it?", strand: "how-known" },
  S5: {
    name: "attribution chain",
    learnerName: "How did it get into this article?",
    strand: "who-says",
  },
  S6: {
    name: "reporting verbs",
    learnerName: "What does the verb suggest?",
    strand: "in-what-words",
  },
  S7: { name: "denials and disputes", learnerName: "Who rejects what?", strand: "who-denies" },
  S8: { name: "certainty", learnerName: "How sure, and who is sure?", strand: "in-what-words" },
  S9: {
    name: "inference and evidence",
    learnerName: "What is concluded from what?",
    strand: "how-known",
  },
  S10: {
    name: "labels and presuppositions",
    learnerName: "Whose word is it, and what is taken for granted?",
    strand: "in-what-words",
  },
  S11: {
    name: "corroboration and missing voices",
    learnerName: "How many voices, and who is not heard?",
    strand: "how-known",
  },
  S12: {
    name: "provenance and text quality",
    learnerName: "Pictures, dates, damaged text",
    strand: "how-known",
  },
};
