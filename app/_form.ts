/** What every form shares: fields as text, one sentence a problem, tied to its field by id. */
import type * as z from "zod";

export interface Problem {
  readonly id: string;
  readonly sentence: string;
}

export const busySentence = "The server is busy; nothing is lost, try again.";

export function problemOf(problems: readonly Problem[], id: string): string | undefined {
  return problems.find((problem) => problem.id === id)?.sentence;
}

/** The first problem of each field, in the order of the fields. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  const first = new Map<string, string>();
  for (const issue of error.issues) {
    const id = String(issue.path[0] ?? "form");
    if (!first.has(id)) first.set(id, issue.message);
  }
  return [...first].map(([id, sentence]) => ({ id, sentence }));
}

/** A text field of a posted form; a file or nothing is an empty text. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The named fields of a posted form and no others, for a strict schema. */
export function named(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (form.has(name) ? [[name, typed(form, name)]] : [])),
  );
}

/** Every text field of a posted form; several values of one name keep their order. */
export function fieldsOf(form: FormData): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value === "string") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}
