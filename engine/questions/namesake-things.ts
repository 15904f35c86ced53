/**
 * Telescopes, prizes, laws and ships carry the names of people: who acts as a person in the text, and what
 * is only called after one.
 */
import type { Entity } from "../analysis.ts";
import { finiteForms } from "../lexicon/finite-forms.ts";
import { roleNouns } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import type { Reading } from "./reading.ts";

/** "The Webb is", "James Webb, the telescope", "a prize named after Ann Roe". */
export function isCalledAfter({ text }: Reading, name: string): boolean {
  const last = (name.split(/\s+/u).at(-1) ?? name).replaceAll(/[^\p{L}\p{N}]/gu, ".");
  return [
    `\\b[Tt]he (?:\\p{Lu}\\p{L}+ )?${last} (?:is|was|will|has|can|could|would)\\b`,
    `\\b${last}(?:[’']s)?,? (?:(?:the|an?) (?:[\\p{Ll}-]+ ){0,4})?(?:${things})\\b`,
    `(?:named|called) (?:after|for) (?:\\p{Lu}\\S+ )*${last}\\b`,
  ].some((print) => new RegExp(print, "u").test(text));
}

const things =
  "[Tt]elescope|[Oo]bservatory|[Ss]pacecraft|[Pp]robe|[Ss]atellite|[Rr]over|Act|Prize|Award|Medal|Bridge|Airport|Stadium|Street|Square|Hospital|Hall|Park|Center|Centre|Building|[Ss]hip|[Vv]essel|[Ff]erry|[Hh]urricane|[Ss]torm";

/** Heard, called "he" or "she", with a title or role before the name, or a verb behind it. */
export function actsAsPerson(reading: Reading, { id, roles, mentions }: Entity): boolean {
  if (reading.isHeard(id) || roles.length > 0) return true;
  return mentions.some(({ span, how }) => {
    if (how === "pronoun") return /^(?:he|she|his|her|him)$/iu.test(reading.words(span));
    const [, before = ""] =
      /(\p{L}+)\.? $/u.exec(reading.text.slice(Math.max(0, span.start - 20), span.start)) ?? [];
    const title = before.toLowerCase();
    const [, next = ""] = /^ (\p{Ll}+)/u.exec(reading.text.slice(span.end, span.end + 20)) ?? [];
    return (
      courtesyTitles.has(title) ||
      officeTitles.has(title) ||
      roleNouns.has(title) ||
      finiteForms.has(next) ||
      /[a-z]{3}ed$/u.test(next)
    );
  });
}
