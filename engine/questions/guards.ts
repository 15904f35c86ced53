/**
 * The neutrality guard (product.md 4.6, P-227): wording of ours that takes sides, asks whether
 * something happened, or settles a dispute. Words of the article at their span are exempt.
 */
import { kindOf } from "./kinds.ts";
import type { Question } from "./question.ts";
import type { Wording } from "./wording.ts";

export interface Guard {
  readonly id: string;
  /** What must not be asked or told. */
  readonly forbids: string;
  readonly pattern: RegExp;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

export const guards: readonly Guard[] = [
  {
    id: "N01",
    forbids: "asking whether something happened or is so",
    pattern:
      /^(?:did|does|do|was|were|is|are|has|have|had|will|can|could)\s(?!the (?:article|text|sentence)\b|paragraph\b)|\btrue or false\b/iu,
    examples: [
      { text: "Did a delegation visit the capital?", fires: true },
      { text: "Who reports that a delegation visited the capital?", fires: false },
      { text: "Does the article say who counted?", fires: false },
    ],
  },
  {
    id: "N02",
    forbids: "taking a reported fact as known",
    pattern: /^(?:how many|how much|when (?:did|will|was)|where (?:did|will|was))\b/iu,
    examples: [
      { text: "How many people will be displaced?", fires: true },
      { text: "What number does the ministry give?", fires: false },
    ],
  },
  {
    id: "N03",
    forbids: "who is right or lies",
    pattern:
      /\b(?:who|which of them) (?:is|are|was|were) (?:right|wrong|lying|mistaken|honest)\b|\blie[sd]?\b/iu,
    examples: [
      { text: "Who is lying about the bridge?", fires: true },
      { text: "Who rejects the statement?", fires: false },
    ],
  },
  {
    id: "N04",
    forbids: "which account is more credible",
    pattern: /\b(?:credible|believable|convincing|plausible|trustworthy|more likely)\b/iu,
    examples: [
      { text: "Whose version is more believable?", fires: true },
      { text: "What does each account leave open?", fires: false },
    ],
  },
  {
    id: "N05",
    forbids: "motives as fact",
    pattern: /^why (?:did|does|do|was|were|is|are)\b/iu,
    examples: [
      { text: "Why did the mayor threaten the union?", fires: true },
      { text: "What reason does the article give, and whose is it?", fires: false },
    ],
  },
  {
    id: "N06",
    forbids: "justified, fair, good, bad, should",
    pattern: /\b(?:justified|unjustified|unfair|fairly|morally|should have|ought to)\b/iu,
    examples: [
      { text: "Was the warning justified?", fires: true },
      { text: "What does the mayor demand, in what words?", fires: false },
    ],
  },
  {
    id: "N07",
    forbids: "whether a label fits",
    pattern: /\b(?:terrorists?|extremists?|rebels?|freedom fighters?|regime|cronies)\b/iu,
    examples: [
      { text: "Are they terrorists?", fires: true },
      { text: "Who uses the word, with or without marks?", fires: false },
    ],
  },
  {
    id: "N08",
    forbids: "bias or propaganda of author or outlet",
    pattern: /\b(?:biase?d?|propaganda|fake|disinformation|misinformation|agenda|spin)\b/iu,
    examples: [
      { text: "Is this article biased?", fires: true },
      { text: "Which words are the article’s own?", fires: false },
    ],
  },
  {
    id: "N09",
    forbids: "a verdict on a source",
    pattern: /\b(?:reliable|unreliable|reputable|dubious|notorious)\b/iu,
    examples: [
      { text: "Is the Herald a reliable source?", fires: true },
      { text: "What kind of source is the Herald in this article?", fires: false },
    ],
  },
  {
    id: "N10",
    forbids: "feedback that settles it",
    pattern:
      /\b(?:in fact|actually|really|of course|correctly|falsely|rightly claims|wrongly|debunks?|debunked|exposes?|exposed|proves?|proved|proven|confirms?|confirmed|in truth)\b/iu,
    examples: [
      { text: "In fact, the meeting took place.", fires: true },
      { text: "Paragraph 20 gives this as the paper’s report.", fires: false },
    ],
  },
  {
    id: "N11",
    forbids: "loaded verbs of ours",
    pattern:
      /\b(?:admits?|admitted|claims that|boasts?|boasted|insists?|insisted|lashes out|refuses? to|reveals?|revealed|so-called)\b/iu,
    examples: [
      { text: "The mayor admits that the bridge is closed.", fires: true },
      { text: "The mayor says that the bridge is closed.", fires: false },
    ],
  },
  {
    id: "N12",
    forbids: "quotation marks of ours round a label",
    pattern: /[“"][^”"]*[”"]/u,
    examples: [
      { text: "What do the “victors” say?", fires: true },
      { text: "What do the two sides say?", fires: false },
    ],
  },
  {
    id: "N13",
    forbids: "names that differ in sympathy",
    pattern: /\b(?:strongman|puppet|henchmen|warlord|hero|heroes|villains?|thugs?)\b/iu,
    examples: [
      { text: "Which strongman speaks in paragraph 2?", fires: true },
      { text: "Which president speaks in paragraph 2?", fires: false },
    ],
  },
  {
    id: "N14",
    forbids: "asking for the learner’s opinion",
    pattern: /\b(?:do you (?:believe|think|agree|feel)|your (?:opinion|view)|in your eyes)\b/iu,
    examples: [
      { text: "Do you believe the mayor?", fires: true },
      { text: "Whom does the article quote?", fires: false },
    ],
  },
  {
    id: "N15",
    forbids: "outside knowledge",
    pattern: /^which (?:country|city|continent|year|river|sea)\b/iu,
    examples: [
      { text: "Which country borders the province?", fires: true },
      { text: "Which of these does the article name?", fires: false },
    ],
  },
  {
    id: "N16",
    forbids: "a denial as settling the matter, or silence as consent",
    pattern: /\b(?:disproved?|refuted?|cleared of|silence means|does not deny it, so)\b/iu,
    examples: [
      { text: "Which claim was disproved?", fires: true },
      { text: "Which statement is rejected, and by whom?", fires: false },
    ],
  },
];

/** Our own words of a wording; the article's become a gap. */
function oursOf(text: Wording): string {
  return text.map((phrase) => ("ours" in phrase ? phrase.ours : "_")).join("");
}

/** Options and candidates are names or the article's words; only sentences can take sides by form. */
export function neutralityHits(question: Question): string[] {
  const { shown, told } = kindOf(question).texts(question);
  const { stem, instruction, key } = question;
  const sentences = [oursOf(stem), oursOf(key.explanation), ...told.map(oursOf)];
  // In a reason the article's words stand between our marks.
  const reason = key.reason.replace(/“[^”]*”/gu, "_");
  const texts = [...sentences, instruction, key.strategy.replace(/“[^”]*”/gu, "_"), reason];
  const names = shown.map(({ text }) => oursOf(text));
  const all = [...texts, ...names].join("\n");
  return guards.flatMap(({ id, pattern }) => {
    if (!anywhere.get(id)?.test(all)) return [];
    const read = namesMayFire.has(id) ? [...texts, ...names] : texts;
    return read.some((text) => pattern.test(text)) ? [id] : [];
  });
}

/** Looked for in all texts at once, each on lines of its own: hardly ever is one of them there. */
const anywhere: ReadonlyMap<string, RegExp> = new Map(
  guards.map(({ id, pattern }) => [id, new RegExp(pattern.source, `${pattern.flags}m`)]),
);

const namesMayFire = new Set(["N12", "N14"]);
