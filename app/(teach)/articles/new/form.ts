/** The pasted article with what is known about it; nothing but the text is needed (P-290). */
import * as z from "zod";
import type { Problem } from "../../../_form.ts";

const optional = (max: number, name: string) =>
  z
    .string()
    .trim()
    .max(max, { error: `Use at most ${max} characters for the ${name}.` })
    .transform((value) => (value === "" ? null : value));

/** How the text is to be is the importer's business (`importArticle`), not this form's. */
export const ArticleForm = z.strictObject({
  text: z.string(),
  title: optional(300, "title"),
  outlet: optional(120, "outlet"),
  publishedOn: z.union([z.literal("").transform(() => null), z.iso.date()], {
    error: "Give the date as day, month and year, or leave it out.",
  }),
});

export interface ArticleValues {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
}

/** `sign-in`: the text is here, the person is not known yet. */
export interface ArticleState {
  readonly step: "paste" | "sign-in";
  readonly values: ArticleValues;
  readonly email: string;
  readonly problems: readonly Problem[];
}
