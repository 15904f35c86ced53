/** What every form shares: fields as text, one sentence a problem, tied to its field by id. */
import type * as z from "zod";

export interface Problem {
  readonly id: string;
  readonly sentence: string;
}

export const busySentence = "The server is busy; nothing is lost, try again.";

/** A form's action did not get through: browsers say so with a TypeError of their own. */
export const unreachedSentence = "The server cannot be reached. Nothing is lost; try again.";

export function isUnreached(error: unknown): boolean {
  return error instanceof TypeError && !("digest" in error);
}

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

/** An action's argument comes from outside: whoever calls it may send anything instead of a form. */
function formOf(sent: unknown): FormData {
  return sent instanceof FormData ? sent : new FormData();
}

/** A text field of a posted form; a file or nothing is an empty text. */
export function typed(sent: unknown, name: string): string {
  const value = formOf(sent).get(name);
  return typeof value === "string" ? value : "";
}

/** The named fields of a posted form and no others, for a strict schema. */
export function named(sent: unknown, names: readonly string[]): Record<string, string> {
  const form = formOf(sent);
  return Object.fromEntries(
    names.flatMap((name) => (form.has(name) ? [[name, typed(form, name)]] : [])),
  );
}

/** Every text field of a posted form; several values of one name keep their order. */
export function fieldsOf(sent: unknown): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of formOf(sent)) {
    if (typeof value === "string") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}
