/** Statements with a source, and statements without, shown alike: for forms that ask which is which. */
import { contains, overlaps, spanLength } from "../text/span.ts";
import type { Basis, OptionDraft } from "./build.ts";
import { dangles, hasVerb, wordsOf } from "./clauses.ts";
import type { Draw } from "./form.ts";
import { isFragment } from "./fragments.ts";
import type { Material } from "./material.ts";
import { capitalised, paragraph, quote, wording } from "./phrases.ts";
import { saysPlainly } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { core, isCutAtStart, isShowable } from "./statement-words.ts";
import type { Report } from "./statements.ts";
import { type Unsourced, unsourcedSureness } from "./unsourced.ts";
import { isWholeSource } from "./whole-source.ts";
import type { Phrase } from "./wording.ts";

/** Reported clauses that can be shown as statements: no marks, nobody left open at the beginning. */
export function sourcedIn({ reading, reports, statements }: Material): Report[] {
  const sure = statements.filter(({ exact, alone }) => exact || alone);
  const all: Report[] = [...reports, ...sure, ...saidClauses(reading)].filter((report) =>
    isAlike(reading, report),
  );
  const named = (report: Report) =>
    Number(/^(?:he|she|they|it)$/iu.test(reading.words(report.source)));
  return all
    .filter(({ index }, at) => all.findIndex((other) => other.index === index) === at)
    .sort((a, b) => named(a) - named(b) || a.shown.start - b.shown.start);
}

/** What follows a bare "said" is a clause, though no list holds its verb; the same for "according to". */
function saidClauses(reading: Reading): Report[] {
  return reading.analysis.relations.flatMap((relation, index): Report[] => {
    const [cue] = relation.cue;
    const [source] = relation.source;
    const [piece] = relation.content;
    if (!cue || !source || !piece || relation.content.length > 1) return [];
    if (!saysPlainly(reading, relation) || !isWholeSource(reading, source, cue)) return [];
    const shown = core(reading.text, piece);
    const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
    const how = reading.words(cue);
    const words = wordsOf(reading.words(shown));
    const enough = /^according to$/iu.test(how) ? 8 : bareSaying.test(how) ? 6 : Infinity;
    const toTheStop = sentence.end - shown.end <= 3 || shown.start - sentence.start <= 3;
    if (words.length < enough || !toTheStop || !contains(sentence, shown)) return [];
    if (overlaps(shown, cue) || isCutAtStart(reading, relation, shown)) return [];
    if (/^(?:to|not|why|how|what|whether|who|where|so|as|if|yes|no)$/u.test(words[0] ?? ""))
      return [];
    if (!isShowable(reading.words(shown)) || isFragment(reading, relation, shown)) return [];
    return [{ index, relation, paragraph: reading.paragraphAt(shown.start), cue, source, shown }];
  });
}

const bareSaying = /^(?:also )?(?:said|says|say|added|adds)$/iu;

function isAlike(reading: Reading, { shown, relation, source, paragraph: at }: Report): boolean {
  const printed = reading.words(shown);
  const cue = relation.cue[0] ? reading.words(relation.cue[0]) : "";
  return (
    relation.depth === 1 &&
    relation.polarity === "affirms" &&
    reading.isBody(at) &&
    spanLength(shown) >= 35 &&
    spanLength(shown) <= 175 &&
    spanLength(source) <= 90 &&
    refersInside(printed) &&
    !/["“”‘]|(?:^|\s)'/u.test(printed) &&
    (hasVerb(printed) || bareSaying.test(cue) || /^according to$/iu.test(cue)) &&
    reading.text.charAt(shown.end) !== "?" &&
    !cutOff.test(printed) &&
    !leavesOpen.test(printed)
  );
}

/** Each "he" or "they" has its noun before it in the same words, and nobody of us or you is in them. */
export function refersInside(printed: string): boolean {
  const bare = printed
    .replace(/(?<=\s)(?:his|her|their)\b/giu, "the")
    .replace(/^some (?=\p{Ll}{3,} )/iu, "the ");
  if (!dangles(bare)) return true;
  if (dangles(bare.replace(/(?<=\s)(?:he|she|him|they|them)\b/giu, "Roe"))) return false;
  const pronoun = /\s(?:he|she|him|they|them)\b/iu.exec(bare);
  if (!pronoun) return false;
  const before = bare.slice(0, pronoun.index);
  return /^\s(?:they|them)/iu.test(pronoun[0])
    ? /\b(?:people|\p{Ll}{3,}s)\b/u.test(before)
    : /\b\p{Lu}\p{Ll}{2,}/u.test(before);
}

/** A clause that lost its end. */
const cutOff =
  /\b(?:which|who|whom|that|and|or|but|of|to|in|on|at|by|for|with|from|as|the|an?|is|was|are|were)$/iu;

/** "Had it happened ...", "... this would be": what that is, another sentence tells. */
const leavesOpen =
  /^(?:\S+ ){0,2}it\b|\b(?:this|that|these|those) (?:is|was|are|were|would|will|has|had|could|can)\b/iu;

/** As near as may be to these paragraphs, from different sources where there are such. */
export function nearest(
  paragraphs: readonly number[],
  reports: readonly Report[],
  count: number,
): Report[] {
  const middle = paragraphs.reduce((sum, at) => sum + at, 0) / Math.max(1, paragraphs.length);
  const sorted = [...reports].sort(
    (a, b) => Math.abs(a.paragraph - middle) - Math.abs(b.paragraph - middle) || a.index - b.index,
  );
  const chosen: Report[] = [];
  const heard = new Set<string | undefined>();
  for (const report of sorted) {
    if (chosen.length < count && !heard.has(report.relation.entity?.id)) chosen.push(report);
    heard.add(report.relation.entity?.id);
  }
  const rest = sorted.filter((report) => !chosen.includes(report));
  return [...chosen, ...rest].slice(0, count);
}

export function unsourcedOption(
  reading: Reading,
  { shown, paragraph: at }: Unsourced,
  right: boolean,
): OptionDraft {
  return {
    text: wording(capitalised(reading, shown), " (", paragraph(at), ")"),
    right,
    judged: {
      code: right ? null : "M05",
      sentence: wording("No words of saying stand with this sentence in ", paragraph(at), "."),
      place: { span: shown, paragraph: at },
    },
  };
}

export function sourcedOption(reading: Reading, report: Report, right: boolean): OptionDraft {
  return {
    text: wording(capitalised(reading, report.shown), " (", paragraph(report.paragraph), ")"),
    right,
    judged: {
      code: right ? null : "M05",
      sentence: wording(standsWith(reading, report), "."),
      place: { span: report.cue, paragraph: reading.paragraphAt(report.cue.start) },
    },
  };
}

/** What the keys of such questions have in common, whichever side is asked for. */
export function voicesKey(
  reading: Reading,
  own: readonly Unsourced[],
  sourced: readonly Report[],
): Pick<Basis, "confidence" | "rules" | "uses" | "proof"> {
  return {
    confidence: unsourcedSureness ** own.length,
    rules: sourced.flatMap(({ relation }) => relation.rules),
    uses: {
      ownVoice: own.flatMap(({ own: indices }) => indices),
      relations: sourced.map(({ index }) => index),
    },
    proof: [
      ...own.map(({ shown, paragraph: at }) => ({
        span: shown,
        paragraph: at,
        role: "content" as const,
      })),
      ...sourced.map(({ cue }) => ({
        span: cue,
        paragraph: reading.paragraphAt(cue.start),
        role: "cue" as const,
      })),
    ],
  };
}

/** "In paragraph 4 stands “said”, and with it “Ann Roe”", without a stop. */
export function standsWith(reading: Reading, { cue, source }: Report): Phrase[] {
  return wording(
    "In ",
    paragraph(reading.paragraphAt(cue.start)),
    " stands ",
    quote(reading, cue),
    ", and with it ",
    quote(reading, source),
  );
}

/** Paragraph numbers in order, each once. */
export function numbersOf(items: readonly { readonly paragraph: number }[]): number[] {
  return [...new Set(items.map(({ paragraph: at }) => at))].sort((a, b) => a - b);
}

/** "paragraph 2, paragraph 5 and paragraph 7" */
export function listed(numbers: readonly number[]): Phrase[] {
  return numbers.flatMap((number, at) => {
    const joint = at === 0 ? "" : at === numbers.length - 1 ? " and " : ", ";
    return wording(joint, paragraph(number));
  });
}

/** In small groups, neighbours together; what is left over joins nobody. */
export function inGroups<T>(items: readonly T[], draw: Draw): T[][] {
  const groups: T[][] = [];
  for (let from = 0; from + 1 < items.length; ) {
    const left = items.length - from;
    const take = left === 2 || left === 4 || draw.below(2) === 0 ? 2 : 3;
    groups.push(items.slice(from, from + take));
    from += take;
  }
  return groups;
}
