/**
 * Expressions of an article that surely limit a number or how sure a statement is, and expressions that
 * surely do neither: what is in doubt is in neither list, so that it need not be offered (P-061).
 */
import { type Limiting, limiting } from "../lexicon/limiting.ts";
import { damagedNumber, isGranted, isToldExactly, mayLimit } from "../lexicon/limits.ts";
import { overlaps, type Span } from "../text/span.ts";
import { hasMarkup, wordsOf } from "./clauses.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";

export interface Expression {
  readonly span: Span;
  readonly paragraph: number;
  readonly kind: Limiting["kind"] | "count" | "verb" | "cue" | "date" | "small" | "surer";
  readonly rule: string;
  readonly code: Judged["code"];
  /** Continues the expression as a sentence. */
  readonly tells: string;
}

interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly printed: string;
}

/** Whole sentences of the running text that tell something. */
function sentencesOf(reading: Reading): readonly Sentence[] {
  const known = sentences.get(reading);
  if (known) return known;
  const found = findSentences(reading);
  sentences.set(reading, found);
  return found;
}

const sentences = new WeakMap<Reading, readonly Sentence[]>();

function findSentences(reading: Reading): Sentence[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph }) => {
    const printed = reading.words(span);
    const tells = /\.["”’']*\s*$/u.test(printed) && !printed.includes("?");
    // "Could it be? Perhaps.": no statement that is limited.
    const whole = wordsOf(printed).length >= 4;
    return reading.isBody(paragraph) && tells && whole && !hasMarkup(printed)
      ? [{ span, paragraph, printed }]
      : [];
  });
}

function hits({ span, printed }: Sentence, pattern: RegExp): Span[] {
  if (!pattern.test(printed)) return [];
  return [...printed.matchAll(everywhere(pattern))].flatMap((hit) => {
    const words = hit[1];
    if (words === undefined) return [];
    const start = span.start + hit.index + hit[0].indexOf(words);
    return [{ start, end: start + words.length }];
  });
}

/** The same pattern for every place of a sentence: one for each row of the lists. */
function everywhere(pattern: RegExp): RegExp {
  const known = everyOf.get(pattern);
  if (known) return known;
  const all = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  everyOf.set(pattern, all);
  return all;
}

const everyOf = new WeakMap<RegExp, RegExp>();

/** In text order, none within another. */
function apart(found: readonly Expression[]): Expression[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return sorted.filter(
    ({ span }, at) => !sorted.slice(0, at).some((before) => overlaps(before.span, span)),
  );
}

export function limitsOf(reading: Reading): Expression[] {
  const found = sentencesOf(reading).flatMap((sentence) => {
    const { paragraph, printed } = sentence;
    const unclear = damagedNumber.test(printed);
    return limiting.flatMap(({ id, kind, pattern, tells }) => {
      const found = hits(sentence, pattern).filter(({ start, end }) => {
        const from = start - sentence.span.start;
        const [before, behind] = [printed.slice(0, from), printed.slice(end - sentence.span.start)];
        if (grants.test(id)) {
          // "He may be rich. But ..."
          return !isGranted(before, reading.text.slice(end, sentence.span.end + 6));
        }
        if (kind !== "number") return true;
        const told = isToldExactly(before, reading.words({ start, end }), behind);
        return !(unclear || told || denied.test(before));
      });
      return found.map(
        (span): Expression => ({ span, paragraph, kind, rule: id, code: null, tells }),
      );
    });
  });
  return toldApart(reading, apart(found));
}

/** Words that hold something possible, or grant it. */
const grants = /^limiting\/(?:may|might)$/u;

/** "Never raised more than": the number is not said to be higher. */
const denied = /(?:\b(?:never|not|no|none|nobody|hardly|without|nor)\b|n[’']t\b)[^,;]*$/iu;

/** The same words a second time are shown with the word behind them. */
function toldApart(reading: Reading, found: readonly Expression[]): Expression[] {
  const words = ({ span }: Expression) => reading.words(span).toLowerCase();
  return found.map((one, at) => {
    const again = found.slice(0, at).some((before) => words(before) === words(one));
    if (!again || /several|hundreds/u.test(one.rule)) return one;
    const { start, end } = one.span;
    const [next = ""] =
      /^ (?!not\b)\p{Ll}{4,}(?![\p{L}’'-])/u.exec(reading.text.slice(end, end + 30)) ?? [];
    return { ...one, span: { start, end: end + next.length } };
  });
}

const neither = "and limits neither a number nor how sure a statement is.";

const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";

/** "the 48 flats", "six boats": counted things, no dates, ages, streets or round hundreds. */
const counted = new RegExp(
  String.raw`(?<=[\p{Ll},] )(?<!\b(?:${months}) )(?<!\b(?:19|20)\d\d, )(?<!\b(?:past|last|next|this|recent|another|every|each|per|first|than|to|or|between|with|by|in|age|aged|of|top|exceeds?|exceeded|approach(?:es|ed)|topped|tops|least|within|nears?) )((?![\d,]*00 )(?:\d{1,3}(?:,\d{3})*|${small}) (?:\p{Ll}{3,}s|people|men|women|children|percent)|\d+(?:\.\d+)?%|\d{1,2}-year-old)(?![\p{L}-]| ago| or | to )`,
  "u",
);
const spans =
  /(?:\b(?:this|his|its|less|plus|across|always|besides|perhaps|versus)|years|decades|months|weeks|times|hundreds|thousands|millions|others|was|has|measles|news|series|species)$/u;

const being =
  /(?<!\b(?:I|we|you|will|would|not)\s)\b((?:was|were|is|are|has|have|had) \p{Ll}{3,}(?:ed|own|aken|ritten|iven|uilt|ought)|will (?:be(?= \p{Ll}+ed\b)|begin|start|continue|receive|return|remain|become|open|close))(?![\p{L}-])/u;
const thoughtOf =
  /(?:expect|believ|alleg|report|suppos|estimat|consider|suspect|plann|schedul|rumou?r|intend|fear|project|ti|call|need|interest|claim|want|propos|hop|suggest|accus|threaten|regard|view|describ|limit|reduc|crowd|shar|relat|bas|tend|attempt|destin|thought|implicat|deni|reject|dismiss|disput|doubt|argu|assert|insist|warn|predict|deem|complain|assum|imagin|perceiv|label|promis|design|pressur|pledg|vow|hint|worri|maintain)ed$|(?:known|indeed|hundred|need|speed|naked)$/u;
const adding = /\b(also|together)\b/u;
const reason = /\b(because)\b(?! of\b)/u;
const when = /\b(yesterday|today|tonight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
const dated = new RegExp(
  `\\b(on (?:${months}) \\d{1,2}|in (?:19|20)\\d\\d)(?![\\p{L}\\d-]|,\\d)`,
  "u",
);
const surer =
  /(?<!\b(?:not|almost|nearly|most|but)\s|n['’]t\s)\b(certainly|definitely|undoubtedly)\b/u;
const saying = /^(?:said|says|told|tells|wrote|writes|added|adds|announced|stated|states)$/u;

/** Besides whatever may limit: what holds for one of two, and a number that nobody can make out. */
const open = new RegExp(
  `\\b(?:either|neither|beliefs?|convictions?|impressions?)\\b|${damagedNumber.source}`,
  "iu",
);

type Row = readonly [pattern: RegExp, Expression["kind"], Judged["code"], string];

const plainRows: readonly Row[] = [
  [counted, "count", "M14", `gives a number as it is, ${neither}`],
  [being, "verb", "M29", `tells something outright, ${neither}`],
  [adding, "small", "M30", `joins one thing to another, ${neither}`],
  [reason, "small", "M30", `gives a reason, ${neither}`],
  [when, "small", "M29", `tells when, ${neither}`],
  [dated, "date", "M29", `tells when, ${neither}`],
];

/** What no reader could take for a limit, from sentences that hold nothing of the sort. */
export function unlimitingIn(reading: Reading, keys: readonly Expression[]): Expression[] {
  const found = sentencesOf(reading).flatMap((sentence) => {
    const { paragraph, printed } = sentence;
    const made = ([pattern, kind, code, tells]: Row): Expression[] =>
      hits(sentence, pattern).map((span) => ({ span, paragraph, kind, rule: kind, code, tells }));
    const sure = made([
      surer,
      "surer",
      "M30",
      "makes a statement sound surer, rather than less sure.",
    ]);
    const plain = open.test(printed) || mayLimit.test(printed) ? [] : plainRows;
    return [...sure, ...plain.flatMap(made)].filter(({ span, kind }) => {
      const words = reading.words(span);
      if (kind === "count") return !spans.test(words) && !/\bwill\b|[’']ll\b/u.test(printed);
      return kind !== "verb" || !thoughtOf.test(words);
    });
  });
  const away = [...found, ...cuesIn(reading)].filter(
    ({ span }) => !keys.some((key) => overlaps(key.span, span)),
  );
  return apart(away);
}

function cuesIn(reading: Reading): Expression[] {
  return reading.analysis.relations.flatMap(({ cue }) =>
    cue.flatMap((span): Expression[] => {
      const paragraph = reading.paragraphAt(span.start);
      if (!saying.test(reading.words(span)) || !reading.isBody(paragraph)) return [];
      const tells = `passes words on, ${neither}`;
      return [{ span, paragraph, kind: "cue", rule: "cue", code: "M08", tells }];
    }),
  );
}
