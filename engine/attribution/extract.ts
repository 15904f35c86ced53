/** Reads the article for reports. */
import type { Document } from "../text/document.ts";
import type { Draft } from "./draft.ts";
import { draftsByRules } from "./rule-drafts.ts";

export function extract(document: Document): Draft[] {
  return draftsByRules(document);
}
