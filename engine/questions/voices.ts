/**
 * Statements with a source in their sentence, and statements without, shown alike: as printed with their
 * paragraph, long ones by how they begin. Whether a source stands there, the text tells and the option does not.
 */
import { type Span, spanLength } from "../text/span.ts";
import type { Basis, OptionDraft } from "./build.ts";
import { hasVerb, opensLoosely, wordsOf } from "./clauses.ts";
import { isFragment } from "./fragments.ts";
import { beforeLooseClause } from "./loose-tails.ts";
import type { Marked } from "./marked-voices.ts";
import type { Material } from "./material.ts";
import { shortened } from "./openings.ts";
import { capitalised, paragraph, placesOnce, quote, wording } from "./phrases.ts";
import { sayingsIn } from "./plain-saying.ts";
import { withoutStop } from "./plain-telling.ts";
import type { Reading } from "./reading.ts";
import { restOfQuotation } from "./said-sentences.ts";
import { statesSomething } from "./statement-print.ts";
import { core, isCutAtStart } from "./statement-words.ts";
import type { Phrase } from "./wording.ts";

export interface Voice extends Marked {
  readonly shown: Span;
  /** More of the statement follows. */
  readonly begins: boolean;
}

/** Neither side shows marks, begins with a pronoun or speaks of us or you: it would tell them apart. */
export function voicesIn({ reading, marked }: Material): Voice[] {
  return marked.flatMap((one): Voice[] => {
    const whole = one.said ? clauseOf(reading, one) : withStopOff(reading, one);
    if (!whole) return [];
    const maybeThing = one.said !== null && mayBeThing(reading, one.said.cue, whole);
    const shown = short(reading, whole, maybeThing);
    if (!shown || !isClear(reading, shown)) return [];
    const printed = reading.words(shown);
    const parts = one.said ? (reading.analysis.relations[one.said.index]?.content.length ?? 1) : 1;
    const begins = shown.end < whole.end || parts > 1;
    if (begins && wordsOf(printed).length < 6) return [];
    return isLoose(printed) ? [] : [{ ...one, shown, begins }];
  });
}

/** Nobody of us or you in it, nobody seen to say it, no end that leaves the reader waiting ("... to meet Mr"). */
function isClear(reading: Reading, shown: Span): boolean {
  const printed = reading.words(shown);
  return (
    !persons.test(printed) &&
    !/\bsources?\b|\b(?:ascrib|attribut)/iu.test(printed) &&
    sayingsIn(printed.replace(suffered, " ")) === 0 &&
    !/\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|ones?|and|or|but|of|to|the|an?|which|who|that|with|for|they|he|she|it|we|not only)$/u.test(
      printed,
    ) &&
    reading.text.charAt(shown.end) !== ":"
  );
}

/** "have been accused of theft": nobody is seen to say so. */
const suffered =
  /\b(?:been|was|were|is|are) (?:accused|criticised|criticized|praised|urged)\b(?!.* by\b)/giu;

const persons = /\b(?:I|[Ww]e|[Oo]urs?|us|[Yy]ou|[Yy]our|[Mm]y|me|mine)\b(?!\.)/u;

/** Its first words point back to somebody or something. */
function isLoose(printed: string): boolean {
  return (
    early.test(printed) ||
    /, too$/u.test(printed) ||
    pointing.test(printed) ||
    opensLoosely(printed.replace(/^(?:there|some|both|another)\b/iu, "Roe"))
  );
}

const pointing =
  /^(?:\p{L}+ ){1,4}of (?:these|those|them)\b|\bthe (?:latter|former)\b|^the (?:others?|two|three|pair|rest)\b|^(?:the|a|an|one|two|three|several|some|\d+) (?:day|week|month|year|night|hour|decade)s? (?:before|after|later|earlier)\b(?! the)|^(?:either way|in some cases|in (?:turn|fact|contrast|comparison|addition|other words)|by (?:then|contrast|comparison)|at the (?:time|same time)|after (?:that|all)|since then|as a result|for (?:example|instance|one|now)|of course|on the (?:one|other) hand|to be sure|similarly|likewise|indeed|nevertheless|nonetheless|moreover|furthermore|finally|still|even so|again|first|second|third|afterwards?)\b/iu;

/** "... has replaced it": what, another sentence tells. */
const early = /^(?:\S+ ){0,4}it\b/iu;

function withStopOff(reading: Reading, { span }: Marked): Span {
  return { start: span.start, end: withoutStop(reading.text, span) };
}

/** What is said, where it stands in the sentence of its words of saying and is a clause. */
function clauseOf(reading: Reading, { span, said, sentence }: Marked): Span | null {
  const relation = said ? reading.analysis.relations[said.index] : undefined;
  const [piece] = relation?.content ?? [];
  if (!said?.source || !piece || relation?.polarity !== "affirms") return null;
  if (restOfQuotation.test(reading.words(span))) return null;
  const clause = core(reading.text, piece);
  if (reading.sentenceAt(clause.start) !== sentence) return null;
  const within = wholePart(reading, {
    start: clause.start,
    end: Math.min(clause.end, withoutStop(reading.text, span)),
  });
  const printed = reading.words(within);
  const told = hasVerb(printed) || bareSaying.test(reading.words(said.cue));
  if (!told || noClause.test(printed) || wordsOf(printed).length < 5) return null;
  // "According to the coach, Ann Roe, the boat ...": the name is still the source's.
  if (said.cue.end <= within.start && /^(?:\p{Lu}\S+ ){1,4}?\p{Lu}\S+, /u.test(printed))
    return null;
  const apart = within.end <= said.cue.start || within.start >= said.cue.end;
  const whole = !isFragment(reading, relation, within) && !isCutAtStart(reading, relation, within);
  return apart && whole ? within : null;
}

/** Without "..., and his critics", where these go on to do something of their own. */
function wholePart(reading: Reading, { start, end }: Span): Span {
  const behind = reading.text.slice(end, end + 3);
  return { start, end: start + beforeLooseClause(reading.words({ start, end }), behind).length };
}

const bareSaying = /^(?:also )?(?:said|says|say|added|adds)$/iu;

const noClause =
  /^["“]?(?:to|how|why|what|which|who|whether|of|by|from|about|as|for|against|being|if)\b/iu;

const longest = 110;

/** How many words are shown of a long one: more where its verb comes late. */
const lengths = [11, 15, 19];

/** "noted the delay", "reported a loss": these verbs need no clause. */
function mayBeThing(reading: Reading, cue: Span, { start }: Span): boolean {
  const that = /\bthat\s$/u.test(reading.text.slice(Math.max(0, start - 6), start));
  const around = reading.quoteAround({ start, end: start + 1 }) !== null;
  return (
    !that &&
    !around &&
    !/^(?:also |had |has )?(?:said|says|saying|say|told|tells|according to|argue[sd]?|insist(?:s|ed)?|added|adds)$/iu.test(
      reading.words(cue),
    )
  );
}

/** The whole where it fits and has no marks in it, else as many of its first words as state something. */
function short(reading: Reading, whole: Span, maybeThing: boolean): Span | null {
  const printed = reading.words(whole);
  const states = (shown: Span) =>
    statesSomething({ printed: reading.words(shown), whole: printed, maybeThing });
  if (
    spanLength(whole) <= longest &&
    !/["“”‘’;:?!…[\]—―]|''|--|\s[-–]\s|(?:^|\s)'/u.test(printed.replace(/\p{L}’\p{L}/gu, ""))
  )
    return states(whole) ? whole : null;
  const made = { shown: whole, exact: false, alone: false, whole: false };
  const heads = lengths.flatMap((most) => shortened(reading, made, most)?.shown ?? []);
  return heads.find(states) ?? null;
}

/** What is asked for on either side of a question that shows statements. */
export function voiceOption(reading: Reading, voice: Voice, right: boolean): OptionDraft {
  const { shown, begins, paragraph: at, said } = voice;
  return {
    text: wording(capitalised(reading, shown), begins ? " … (" : " (", paragraph(at), ")"),
    right,
    judged: {
      code: right ? null : "M05",
      sentence: wording(...toldWith(reading, voice), "."),
      place: said ? { span: said.cue, paragraph: at } : { span: shown, paragraph: at },
    },
  };
}

/** "In paragraph 4 stands “said”, and with it “Ann Roe”", without a stop. */
function toldWith(reading: Reading, { said, paragraph: at }: Voice): Phrase[] {
  return said?.source
    ? wording(
        "In ",
        paragraph(at),
        " stands ",
        quote(reading, said.cue),
        ", and with it ",
        quote(reading, said.source),
      )
    : wording("No words of saying stand in the sentence of this statement, in ", paragraph(at));
}

const sureness = 0.95;

/** What the keys of such questions have in common, whichever side is asked for. */
export function voicesKey(
  reading: Reading,
  right: readonly Voice[],
  others: readonly Voice[],
): Pick<Basis, "confidence" | "rules" | "uses" | "proof" | "facts" | "states" | "explanation"> {
  const all = [...right, ...others];
  const said = all.flatMap((one) => one.said ?? []);
  const cues = said.map(({ cue }) => cue);
  const asksSaid = right.some((one) => one.said !== null);
  return {
    confidence: sureness,
    rules: said.flatMap(({ index }) => reading.analysis.relations[index]?.rules ?? []),
    facts: right.flatMap(({ facts }) => facts),
    states: others.flatMap(({ facts }) => facts),
    uses: {
      ownVoice: all.flatMap(({ own }) => own),
      relations: said.map(({ index }) => index),
    },
    proof: all.map((one) => ({
      span: one.said?.cue ?? one.shown,
      paragraph: one.paragraph,
      role: one.said ? ("cue" as const) : ("content" as const),
    })),
    explanation: explained(placesOnce(reading, cues), asksSaid, right.length === 1),
  };
}

function explained(cues: Phrase[], asksSaid: boolean, one: boolean): Phrase[] {
  const key = one ? "The right one has" : "The right ones have";
  const where = one ? "its sentence" : "their sentences";
  return asksSaid
    ? wording(`${key} words of saying in ${where}: `, ...cues, ". The others have none.")
    : wording(
        "The others have words of saying in their sentences: ",
        ...cues,
        `. ${key} none: ${one ? "that sentence does" : "those sentences do"} not tell whom to ask.`,
      );
}

/** Told after a stem where not all is shown. */
export function shownBy(voices: readonly Voice[]): string {
  return voices.some(({ begins }) => begins) ? " Long ones are shown by the first words." : "";
}
