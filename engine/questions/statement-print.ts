/**
 * Whether printed words state something when they stand alone: a subject and a finite verb of its own. A
 * participle behind a noun ("the signal received from the barge") is none, and an order states nothing.
 */
import { auxiliaries, finiteForms } from "../lexicon/finite-forms.ts";
import { determiners, possessives } from "../lexicon/function-words.ts";
import { wordList } from "../lexicon/word-list.ts";
import { wordsOf } from "./clauses.ts";

interface Shown {
  /** The words that are shown. */
  readonly printed: string;
  /** All of the clause or sentence that they begin, or are. */
  readonly whole: string;
  /** May be a mere thing: "noted the delay", "reported a loss". */
  readonly maybeThing: boolean;
}

export function statesSomething({ maybeThing, ...shown }: Shown): boolean {
  const [printed, whole] = [withoutNames(shown.printed), withoutNames(shown.whole)];
  const [first = ""] = wordsOf(printed);
  if (
    (auxiliaries.has(first) && !contracted.test(first)) ||
    commands.has(first) ||
    plural.has(first)
  )
    return false;
  if (printed === whole && !maybeThing) return true;
  const front = frontOf(printed);
  const words = wordsOf(printed.slice(front));
  const verb = verbOf(words, printed);
  if (verb < 0 || (printed !== whole && isBareEnd(words.slice(verb + 1)))) return false;
  if (isSure(words, verb, printed)) return true;
  const later = (clause: string) =>
    wordsOf(beforeBreak(clause.slice(front)))
      .slice(verb + 1)
      .some((word) => isPlainlyFinite(word));
  return later(printed) || (!maybeThing && !later(whole));
}

/** "has been ...", "lifted ...", "holds ...": cut right behind the verb, it says nothing yet. */
function isBareEnd(rest: readonly string[]): boolean {
  return rest.every(
    (word) =>
      auxiliaries.has(word) ||
      isPast(word) ||
      /^(?:be|been|being|only|also|back|once|long|out|up|down|off|over|to|\p{L}+ly)$/u.test(word),
  );
}

/** The first one that does not hang on "when" or "who"; the one behind a relative clause where there is any. */
function verbOf(words: readonly string[], clause: string): number {
  const verbs = words.flatMap((word, at) =>
    (at > 0 || contracted.test(word)) && isVerb(words, at, clause) ? [at] : [],
  );
  const [first = -1, second = -1] = verbs;
  const before = words.slice(0, Math.max(first, 0));
  if (!before.some((word, at) => depends(word, at))) return first;
  const relative = before.filter((word) => subordinators.has(word));
  const single = relative.length === 1 && /^(?:who|which|that)$/u.test(relative[0] ?? "");
  const within = words.slice(first + 1, second);
  const apart =
    second > first + 1 &&
    !within.some((word) => subordinators.has(word) || /^(?:and|or|but|to)$/u.test(word));
  return single && !subordinators.has(words[0] ?? "") && apart && isSure(words, second, clause)
    ? second
    : -1;
}

/** A marked run is no rest of a clause: it has its subject before its verb. */
export function hasItsSubject(printed: string): boolean {
  const bare = printed.replace(/^\p{Ll}+ly\s/u, "");
  const [first = ""] = wordsOf(bare);
  if (contracted.test(first)) return true;
  const headless = auxiliaries.has(first)
    ? !/^\p{Lu}/u.test(bare)
    : headlessVerb.test(bare) || likeParticiples.has(first) || finiteForms.has(first);
  return !relativeFirst.test(printed) && !headless && holdsVerb(printed);
}

const relativeFirst =
  /^(?:who|which|whom|whose|that (?:\p{L}+ly )?(?:is|are|was|were|has|have|had|will|would|can)|than|including)\b/u;

/** "relies on the town", "represented a step" */
const headlessVerb =
  /^\p{Ll}+(?:[^s]s|ed) (?:on|the|an?|to|for|with|in|some|that|his|her|their|its|about|at|by|how|what|up|down|out|off|not)\b/u;

/** "in May", "with Will Lee": months and names that look like verbs. */
function withoutNames(clause: string): string {
  return clause.replace(/(?<=[\p{L}\d,] )(?:May|Will)\b/gu, "Name");
}

/** Whatever could be its verb. */
export function holdsVerb(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.some(
    (word, at) =>
      contracted.test(word) || (at > 0 && (isVerb(words, at, sentence) || singular.has(word))),
  );
}

/** "skulls found in the sand | that ...", "the man held | and fined": another verb farther on has its own subject. */
function beforeBreak(clause: string): string {
  return (
    clause.split(
      /,\s|\s(?:and|but|or|that|which|who|when|while|as|because|after|before|since|if)\s/u,
    )[0] ?? ""
  );
}

/** "While it rained, ...", "If it rains, ...", "After the storm, ...": what follows has to state something. */
function frontOf(printed: string): number {
  return fronted.exec(printed)?.[0].length ?? 0;
}

const fronted =
  /^["“]?(?:even )?(?:if|as|before|after|when|while|because|since|until|where|whereas|although|though|once|unless|in|on|at|with|by|for|during|under|from|despite|besides|like|unlike|according to)\s[^,]{3,120},\s(?:(?:who|whose|which|where)\s[^,]{3,100},\s)?/iu;

/** "the name of the town after Harlow": some of them stand before nouns as well. */
function depends(word: string, at: number): boolean {
  return subordinators.has(word) || (at === 0 && /^(?:before|after|since|until|as)$/u.test(word));
}

const subordinators = new Set(
  wordList(
    "when which who whom whose that while because where whereas although though if unless whether how why what",
  ),
);

function isVerb(words: readonly string[], at: number, clause: string): boolean {
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  if (/^(?:to|be|been|being|having|not)$/u.test(before)) return false;
  if (auxiliaries.has(word)) return true;
  if (before === "that" && plural.has(word)) return true;
  if (determiners.has(before) || possessives.has(before) || /\d$|'s$/u.test(before)) return false;
  if (plural.has(word)) return several.test(before);
  if (singular.has(word)) return hasObject(words[at + 1] ?? "", clause, word);
  return (
    isPlainlyFinite(word) || (isPast(word) && !new RegExp(`^[^,]*, ${word}\\b`, "iu").test(clause))
  );
}

/** Finite, and no participle of a noun before it. */
function isSure(words: readonly string[], at: number, clause: string): boolean {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  return !isPast(word) || withoutObject.has(word) || hasObject(next, clause, word);
}

function isPlainlyFinite(word: string): boolean {
  return !isPast(word) && (finiteForms.has(word) || plainPast.has(word));
}

function isPast(word: string): boolean {
  return /[a-z]{3}ed$/u.test(word) || likeParticiples.has(word);
}

/** "There's", "it's": subject and verb in one. */
const contracted = /^(?:i|we|you|there|it|that|he|she|they|what|here)['’]/u;

const several = /[^s]s$|(?:men|women)$|^(?:people|children|they|we|you|i|police|that|who|which)$/u;

/** "received the signal", "told Ann Roe", "won 40 votes" */
function hasObject(next: string, clause: string, verb: string): boolean {
  if (determiners.has(next) || possessives.has(next) || objects.has(next)) return true;
  return new RegExp(`(?:^|\\s)${verb} (?:\\p{Lu}|[$£€]?\\d)`, "u").test(clause);
}

const objects = new Set(
  wordList(
    "him them me us it nothing something everything someone nobody that himself herself itself themselves",
  ),
);

/** Past forms that are no participles. */
const plainPast = new Set(
  wordList(
    "ate beat bit blew chose drank fell flew froze grew hid rang rode sang sank shrank sprang stank swore took tore went withdrew woke",
  ),
);

/** Past forms that are participles as well. */
const likeParticiples = new Set(
  wordList(`bought brought built caught cut felt fought found had held heard hit kept laid led left lent let lost
    made meant met paid put read said sat sent set shot shut sold sought spent spread stood taught thought told
    understood used won`),
);

/** Nothing is "happened" or "decided to" by anybody: these are finite wherever they follow a noun. */
const withoutObject = new Set(
  wordList(`agreed appeared arrived attempted began belonged died collapsed continued decided declined differed
    disappeared disagreed emerged existed failed happened hesitated lasted laughed listened lived managed
    occurred participated proceeded rained refused relied remained resigned responded retired returned sat
    seemed stayed stepped stood struggled succeeded survived talked tended travelled traveled tried vanished
    voted waited walked wanted worked`),
);

/** Plain forms, behind a plural. */
const plural = new Set(
  wordList(`accept agree allow appear become begin believe belong bring build buy call carry cause come contain
    continue create cross depend deserve earn eat expect face fail fall feel find form get give go grow happen
    have help hold hope include keep know lack lead leave like live look lose love make peg sit spend struggle wish mean meet move need offer
    own pay play prefer produce provide raise reach receive remain run say see seem sell send serve share show
    stand stay support take tell tend think travel try use visit vote want win work write`),
);

/** The same behind a singular: "holds", "carries"; many of them may be nouns too. */
const singular = new Set(
  [...plural].map((word) =>
    /[^aeo]y$/u.test(word)
      ? word.replace(/y$/u, "ies")
      : `${word}${/(?:ss|sh|ch|o)$/u.test(word) ? "es" : "s"}`,
  ),
);

/** "Look at ...", "Let’s ...": somebody is told to do something. */
const commands = new Set(
  wordList(
    "look let let's let’s don't don’t stop remember imagine consider ask please listen wait check",
  ),
);
