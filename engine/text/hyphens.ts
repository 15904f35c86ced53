/**
 * Where a hyphen is part of the word. Treebanks cut compounds ("long - term") and keep prefixes
 * ("re-elected"); names stay whole as well, because a name is looked up as one ("al-Akhbar").
 */

const prefixes = new Set(
  "non pro anti re co pre post semi mini mid ex e sub un inter pan neo arch vice intra extra multi trans psycho wi i counter ultra pseudo quasi cross".split(
    " ",
  ),
);
const articles = new Set([
  "al",
  "el",
  "ul",
  "an",
  "as",
  "ad",
  "ash",
  "ar",
  "at",
  "az",
  "ben",
  "bin",
  "ibn",
]);
/** Words that make a compound with a capitalised first part, and no name. */
const compounders = new Set(
  `based led backed born held wide like made run owned level long era time day rich only free style
  type in up off out to on of and the old hour year week size built class short bound prone linked
  side area aged ready proof safe loan plus war peace talks deal style rule trade`.split(/\s+/u),
);

export function hyphenJoins(before: string, after: string): boolean {
  if (before.length > 40 || after.length > 40) return false;
  if (prefixes.has(before.toLowerCase())) return /^\p{L}/u.test(after);
  if (articles.has(before.toLowerCase())) return /^\p{Lu}/u.test(after);
  if (/^[DRI]$/u.test(before)) return /^\p{Lu}\p{Ll}/u.test(after);
  if (!/^\p{Lu}[\p{Ll}'’]/u.test(before)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(after)) return true;
  return before.length <= 6 && /^\p{Ll}{2,5}$/u.test(after) && !compounders.has(after);
}
