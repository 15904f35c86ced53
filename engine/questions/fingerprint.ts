/**
 * What makes two questions the same one (product.md P-226): form and tested facts, whatever the
 * wording, the ids and the order drawn. Stable over seeds for one analysis.
 */
import type { Question } from "./question.ts";

export function fingerprint({ key }: Question): string {
  return `${key.form}|${[...key.facts].sort().join(",")}`;
}
