/** Which words are printed as a speaker's exact words: a part, all that is said, or none. */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { wordsOf } from "../clauses.ts";
import {
  cutsWithin,
  edge,
  extent,
  firstWord,
  lastWord,
  longEnough,
  marksRound,
  noMarksRound,
} from "../extents.ts";
import type { Draw, Form } from "../form.ts";
import { looseParagraphs } from "../loose-marks.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Proof, Question } from "../question.ts";
import { isAlone, marksIn, type QuotedReport } from "../quoted-reports.ts";
import type { Reading } from "../reading.ts";
import { allRetold } from "../standing.ts";
import type { Report } from "../statements.ts";
import { retoldParts } from "../verbatim-parts.ts";
import { type Place, stemOf } from "../verbatim-stems.ts";
import type { Phrase } from "../wording.ts";

/** The marks decide; that the words are speech is the only thing to be wrong about. */
const sureness = 0.96;

const strategy = "Exact words stand between quotation marks; the rest is the article’s retelling.";

export const verbatim: Form = {
  id: "S3-verbatim",
  skill: "S3",
  reason: "Retold words can lose or add something; only words between marks are offered as exact.",
  compose({ reading, reports, quoted }, draw) {
    // Retold statements are far commoner; unrationed, "none" would be a safe guess (P-215). Where nothing
    // is quoted, it is the one thing to ask.
    const isQuoted = quoted.partly.length + quoted.wholly.length > 0;
    const some = isQuoted && draw.below(2) === 0 ? [] : reports;
    const loose = looseParagraphs(reading);
    const sure = <T extends Report | QuotedReport>(found: readonly T[]) =>
      found.filter(({ paragraph: at }) => !loose.has(at));
    const classes = draw.shuffle([
      twoOf(draw, sure(quoted.partly), (report) => partly(reading, draw, report)),
      twoOf(draw, sure(quoted.wholly), (report) => wholly(reading, draw, report)),
      twoOf(draw, sure(some), (report) => retold(reading, draw, report)),
    ]);
    return [0, 1].flatMap((at) => classes.flatMap((own) => own.slice(at, at + 1))).slice(0, most);
  },
};

/** Of different key classes first. */
const most = 3;

/** Two at most, of those in an order drawn. */
function twoOf<T>(
  draw: Draw,
  items: readonly T[],
  make: (item: T) => readonly Question[],
): Question[] {
  const made: Question[] = [];
  for (const item of draw.shuffle(items)) {
    if (made.length < 2) made.push(...make(item).slice(0, 1));
  }
  return made;
}

function partly(reading: Reading, draw: Draw, report: QuotedReport): Question[] {
  const { shown, words, outer } = report;
  const before = { start: shown.start, end: outer.start };
  const after = { start: outer.end, end: shown.end };
  const sides = [before, after].flatMap((side) => longEnough(reading, side));
  const [side] = sides.sort((a, b) => b.end - b.start - (a.end - a.start));
  const marks = marksTold(reading, words);
  const wrong = [
    wrongly(reading, "M06", shown, marks),
    ...(side ? [wrongly(reading, "M06", side, noMarksRound(reading, side))] : []),
    none(reading, words),
  ];
  const told = wording(
    explained(reading, report),
    `: no other words of the ${isAlone(reading, report.paragraph, report.block) ? "paragraph" : "sentence"} stand between marks.`,
  );
  return finish(reading, draw, report, "part", told, [rightly(reading, words, marks), ...wrong]);
}

function wholly(reading: Reading, draw: Draw, report: QuotedReport): Question[] {
  const { block, words } = report;
  const marks = marksTold(reading, words);
  const [half] = halves(reading, words);
  const beyond = { start: block.start, end: withoutStop(reading, block) };
  const wrong = [
    wrongly(reading, "M06", beyond, marks),
    ...(half ? [wrongly(reading, "M07", half, marks)] : []),
    none(reading, words),
  ];
  const told = wording(explained(reading, report), ": exact words from end to end.");
  return finish(reading, draw, report, "whole", told, [rightly(reading, words, marks), ...wrong]);
}

/** One sentence of several, or one side of a seam. */
function halves(reading: Reading, words: Span): Span[] {
  const inside = reading.words(words);
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(inside);
  if (!stop) return retoldParts(reading, words);
  const first = { start: words.start, end: words.start + stop.index };
  return wordsOf(reading.words(first)).length >= 3 ? [first] : [];
}

function withoutStop(reading: Reading, { start, end }: Span): number {
  let last = end;
  while (last > start && /[\s.]/u.test(reading.text.charAt(last - 1))) last -= 1;
  return last;
}

function retold(reading: Reading, draw: Draw, report: Report): Question[] {
  const { shown, relation, paragraph: at, cue } = report;
  const block = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const parts = retoldParts(reading, shown);
  if (relation.type !== "indirect" || parts.length === 0 || !reading.isBody(at)) return [];
  if (marksIn(reading, block) > 0) return [];
  const told = wording(
    isAlone(reading, at, block) ? "In " : "In this sentence of ",
    paragraph(at),
    " there are no quotation marks, not even with ",
    quote(reading, cue),
    ": everything is retold.",
  );
  const wrong = [shown, ...parts.slice(0, parts.length > 1 && draw.below(2) === 0 ? 2 : 1)].map(
    (span) => wrongly(reading, "M06", span, noMarksRound(reading, span)),
  );
  const right: OptionDraft = {
    text: [{ ours: allRetold }],
    right: true,
    judged: judged(reading, null, told, shown),
  };
  return finish(reading, draw, { ...report, block }, "none", told, [right, ...wrong]);
}

const reasons = {
  part: "Quotation marks round a part of what stands with",
  whole: "Quotation marks round all that stands with",
  none: "No quotation marks in the sentence with",
} as const;

interface Asked extends Place {
  readonly index: number;
  readonly relation: Report["relation"];
  readonly cue: Span;
  readonly shown: Span;
}

function finish(
  reading: Reading,
  draw: Draw,
  asked: Asked,
  keyClass: "part" | "whole" | "none",
  explanation: Phrase[],
  options: readonly OptionDraft[],
): Question[] {
  const { index, relation, shown, cue, paragraph: at } = asked;
  const stem = stemOf(reading, asked);
  if (!stem || !isTold(reading, shown)) return [];
  if ([stem, ...options.map(({ text }) => text)].some(cutsWithin)) return [];
  const proof: Proof[] = [
    { span: cue, paragraph: reading.paragraphAt(cue.start), role: "cue" },
    { span: shown, paragraph: at, role: "content" },
  ];
  const basis: Basis = {
    form: verbatim.id,
    skill: verbatim.skill,
    keyClass,
    stem,
    confidence: sureness,
    rules: relation.rules,
    facts: [`relation:${index}:form`],
    states: [],
    uses: { relations: [index] },
    proof,
    explanation,
    strategy,
    reason: `${reasons[keyClass]} “${reading.words(cue)}” in paragraph ${at}.`,
  };
  return [choiceOf(reading.analysis, draw, basis, draw.shuffle(options))];
}

/** Its first words tell where it begins: not "the" alone before a mark, nor a town that heads the report. */
function isTold(reading: Reading, shown: Span): boolean {
  const opening = wordsOf(reading.words(edge(reading, shown, "start", 3))).join("");
  return opening.length >= 4 && !/^\p{Lu}{3}[^\p{Ll}]*\s[—–―-]/u.test(reading.words(shown));
}

/** "In paragraph 2, beside “said”, the marks open ...", without an end. */
function explained(reading: Reading, { paragraph: at, cue, words }: QuotedReport): Phrase[] {
  return wording(
    "In ",
    paragraph(at),
    ", beside ",
    quote(reading, cue),
    ", ",
    marksRound(reading, words, "the"),
  );
}

function marksTold(reading: Reading, words: Span): Phrase[] {
  return wording(marksRound(reading, words, "The"), ".");
}

function rightly(reading: Reading, words: Span, sentence: Phrase[]): OptionDraft {
  return {
    text: extent(reading, words),
    right: true,
    judged: judged(reading, null, sentence, words),
  };
}

function wrongly(
  reading: Reading,
  code: "M06" | "M07",
  span: Span,
  sentence: Phrase[],
): OptionDraft {
  return {
    text: extent(reading, span),
    right: false,
    judged: judged(reading, code, sentence, span),
  };
}

function none(reading: Reading, words: Span): OptionDraft {
  return {
    text: [{ ours: allRetold }],
    right: false,
    judged: judged(
      reading,
      "M07",
      wording(
        "Quotation marks stand round the words from ",
        firstWord(reading, words),
        " to ",
        lastWord(reading, words),
        ".",
      ),
      words,
    ),
  };
}

function judged(reading: Reading, code: Judged["code"], sentence: Phrase[], span: Span): Judged {
  return { code, sentence, place: { span, paragraph: reading.paragraphAt(span.start) } };
}
