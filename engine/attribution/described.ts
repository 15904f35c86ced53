/** What a described source is: one person by role, a group, a body, a paper (engine.md E3, E6). */
import type { SourceKind } from "../analysis.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { bodyNouns, massBodies } from "../lexicon/organisations.ts";
import { outletNouns, outletPieces } from "../lexicon/outlets.ts";
import { groupNouns, isRoleNoun, namelessNouns, roleNouns } from "../lexicon/roles.ts";
import type { Description } from "./noun-phrase.ts";
import type { Page } from "./phrase-core.ts";

const partitives: ReadonlySet<string> = new Set(
  "number group panel team majority minority handful crowd coalition some many most several dozens hundreds thousands millions members all few half percent couple lot lots spate chorus generation".split(
    " ",
  ),
);

/** A row of people behind "of": "a panel of Middle East experts". */
function holdsPeople(page: Page, phrase: Description): boolean {
  const inside = page.words.slice(phrase.range.first, phrase.range.end);
  const link = inside.findIndex((word) => word.lower === "of");
  if (link < 0) return false;
  return inside
    .slice(link)
    .some((word) => groupNouns.has(word.lower) || /^\p{Lu}.*s$/u.test(word.text));
}

export function describedKind(page: Page, phrase: Description): SourceKind {
  const head = phrase.head;
  const singular = head.replace(/s$/u, "");
  if (
    /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|many|some|most|others)$/u.test(head)
  )
    return "unnamed-group";
  if (partitives.has(head) && holdsPeople(page, phrase)) return "unnamed-group";
  if (namelessNouns.has(head)) return "unnamed-person";
  if (massBodies.has(head)) return "institution";
  if (head === "government" || head === "kingdom" || head === "regime") return "country";
  if (outletNouns.has(head) && head !== "group") return "outlet";
  if (isRoleNoun(head)) return "role-person";
  if (groupNouns.has(head) && !bodyNouns.has(head)) return "unnamed-group";
  if (documentNouns.has(head)) return "document";
  if (bodyNouns.has(head)) return "institution";
  if (groupNouns.has(head) || bodyNouns.has(singular) || roleNouns.has(singular))
    return "unnamed-group";
  if (documentNouns.has(singular)) return "document";
  if (
    page.words
      .slice(phrase.range.first, phrase.range.end)
      .some((word) => groupNouns.has(word.lower))
  ) {
    return "unnamed-group";
  }
  return head.endsWith("s") ? "unnamed-group" : "role-person";
}

/** "the report", "the article": may stand for the outlet that printed it. */
export function isReportNoun(head: string): boolean {
  return outletPieces.has(head) || outletNouns.has(head);
}

export function isDefinite(phrase: Description): boolean {
  return (
    phrase.determiner === "the" ||
    phrase.determiner === "this" ||
    phrase.determiner === "that" ||
    phrase.owner !== null
  );
}

/** The words that name it when the article does: article lowered, no relative clause. */
export function describedName(page: Page, phrase: Description): string {
  const kind = describedKind(page, phrase);
  const paper = kind === "document" || kind === "outlet";
  const end = paper ? (page.words[phrase.coreEnd - 1]?.end ?? phrase.span.end) : phrase.span.end;
  const printed = page.text.slice(phrase.span.start, end).replace(/\s+/gu, " ");
  return printed.replace(
    /^(?:The|A|An|This|These|Some|Many|Several|His|Her|Its|Their|Our)\b/u,
    (word) => word.toLowerCase(),
  );
}
