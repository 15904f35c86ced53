/** Answers and sentences that are worded once for all forms. */
import { plain, type Wording } from "./wording.ts";

export const noSource = "No source is given";
export const allRetold = "None: everything is retold";
export const nobodyNamed = "Somebody the article does not name";
export const noWay = "The paragraph does not tell";
/** The end of a chain whose last source does not tell where it has its words from (P-120). */
export const sourceNotStated = "Source not stated";

const standing: ReadonlySet<string> = new Set([
  noSource,
  allRetold,
  nobodyNamed,
  noWay,
  sourceNotStated,
]);

/** Fixed answers are exempt from what is asked of lengths (P-220). */
export function isStanding(option: Wording): boolean {
  return standing.has(plain(option));
}

/** All but "None: everything is retold", which is an extent like the others, stay last (P-223). */
export function staysLast(option: Wording): boolean {
  return isStanding(option) && plain(option) !== allRetold;
}

export const instructions = {
  choice: "Choose one.",
  choices: "Choose all that apply.",
  sentences: "Select the sentences in the article.",
  words: "Select the words in the article.",
  sort: "An answer may be used more than once.",
  oneCardUnneeded: "Begin with the one that this article has it from. One card is not needed.",
  twoCardsUnneeded: "Begin with the one that this article has it from. Two cards are not needed.",
  claimOne: "Part A: choose one. Part B: select in the article.",
  claimSeveral: "Part A: choose all that apply. Part B: select in the article.",
  oneLeftOver: "Each name is used once at most; one is left over.",
} as const;

export const scoring = {
  choice: "The right choice earns the point; any other choice earns nothing.",
  net: "Each right choice earns an equal part of the point; each wrong choice takes such a part away, never below 0.",
  pairs: "Each right pair earns an equal part of the point; a wrong pair takes nothing away.",
  links:
    "Each right link earns an equal part of the point; each card that is not needed takes such a part away, never below 0.",
  evidence:
    "Each part is worth one point; part B counts only where part A is at least partly right.",
} as const;
