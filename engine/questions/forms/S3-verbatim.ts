/** Which words are printed as a speaker's exact words: a part, or none. */
import { overlaps, type Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { isBalanced, isEdited, wordsOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Proof, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { allRetold } from "../standing.ts";
import type { Report } from "../statements.ts";
import { quotedPart, retoldParts } from "../verbatim-parts.ts";
import type { Phrase } from "../wording.ts";

/** The marks decide; that the words are speech is the only thing to be wrong about. */
const sureness = 0.96;

const strategy = "Exact words stand between quotation marks; the rest is the article’s retelling.";

export const verbatim: Form = {
  id: "S3-verbatim",
  skill: "S3",
  reason: "Retold words can lose or add something; only words between marks are offered as exact.",
  compose({ reading, reports }, draw) {
    const alone = reports.filter((report) => isAlone(reading, report));
    const part = alone.flatMap((report) => partly(reading, draw, report));
    const none = alone.flatMap((report) => retold(reading, draw, report));
    // Retold statements are far commoner; unrationed, "none" would be a safe guess (P-215).
    const now = draw.below(3) === 0;
    const allowed = part.length > 1 ? Math.floor(part.length / 2) : Number(now);
    return [...part, ...draw.shuffle(none).slice(0, allowed)];
  },
};

/** Where the paragraph has marks elsewhere, the stem names the sentence, so that has no others. */
function isAlone(reading: Reading, report: Report): boolean {
  const { paragraph: at, relation } = report;
  const marks = marksIn(reading, sentenceOf(reading, report));
  const named = marksAt(reading, at) <= 1 || openingOf(reading, report) !== null;
  return marks <= 1 && named && relation.type !== "direct" && reading.isBody(at);
}

function sentenceOf(reading: Reading, { cue }: Report): Span {
  return reading.sentenceSpan(reading.sentenceAt(cue.start));
}

function marksIn(reading: Reading, span: Span): number {
  return reading.analysis.quotes.filter(({ outer, depth }) => depth === 1 && overlaps(outer, span))
    .length;
}

function marksAt(reading: Reading, at: number): number {
  return reading.analysis.quotes.filter(
    ({ outer, depth }) => depth === 1 && reading.paragraphAt(outer.start) === at,
  ).length;
}

/** The first words of the sentence; null where another one of the paragraph begins alike. */
function openingOf(reading: Reading, report: Report): Span | null {
  const sentence = sentenceOf(reading, report);
  const head = edge(reading, sentence, /^([^\s"“”]+(?:\s+[^\s"“”]+){3})\s/u);
  const printed = reading.words(head);
  const alike = reading
    .sentencesIn(report.paragraph)
    .filter((index) => reading.words(reading.sentenceSpan(index)).startsWith(printed));
  return printed.length > 0 && alike.length === 1 ? head : null;
}

function stemOf(reading: Reading, draw: Draw, report: Report): Phrase[] {
  const { paragraph: at } = report;
  const opening = marksAt(reading, at) > 1 ? openingOf(reading, report) : null;
  if (opening) {
    return wording(
      "Which words in the sentence of ",
      paragraph(at),
      " that begins with ",
      quote(reading, opening),
      " are printed as somebody’s exact words?",
    );
  }
  return draw.pick([
    wording("Which words in ", paragraph(at), " are printed as somebody’s exact words?"),
    wording("Which words does ", paragraph(at), " give as exact words?"),
  ]);
}

function partly(reading: Reading, draw: Draw, report: Report): Question[] {
  const { shown } = report;
  const inner = quotedPart(reading, shown);
  if (!inner || report.relation.type !== "mixed") return [];
  const before = { start: shown.start, end: inner.outer.start };
  const after = { start: inner.outer.end, end: shown.end };
  const sides = [before, after].flatMap((side) => longEnough(reading, side));
  const [side] = sides.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!side) return [];
  const marks = wording(
    "The marks open before ",
    firstWord(reading, inner.words),
    " and close after ",
    lastWord(reading, inner.words),
    ".",
  );
  const options: OptionDraft[] = [
    {
      text: extent(reading, inner.words),
      right: true,
      judged: judged(reading, null, marks, inner.words),
    },
    { text: extent(reading, shown), right: false, judged: judged(reading, "M06", marks, shown) },
    {
      text: extent(reading, side),
      right: false,
      judged: judged(reading, "M06", noMarks(reading, side), side),
    },
  ];
  const none = option(
    allRetold,
    false,
    judged(
      reading,
      "M07",
      wording("Quotation marks stand round these words: ", quote(reading, inner.words), "."),
      inner.words,
    ),
  );
  return [finish(reading, draw, report, "part", marks, draw.shuffle([...options, none]))];
}

function retold(reading: Reading, draw: Draw, report: Report): Question[] {
  const { shown } = report;
  const marked = reading.analysis.quotes.some(
    ({ outer }) =>
      reading.paragraphAt(outer.start) <= report.paragraph &&
      reading.paragraphAt(outer.end - 1) >= report.paragraph,
  );
  const parts = retoldParts(reading, shown);
  if (marked || report.relation.type !== "indirect" || parts.length === 0) return [];
  const told = wording(
    "In ",
    paragraph(report.paragraph),
    " there are no quotation marks, not even with ",
    quote(reading, report.cue),
    ": everything is retold.",
  );
  const wrong = [shown, ...parts.slice(0, parts.length > 1 && draw.below(2) === 0 ? 2 : 1)].map(
    (span) => ({
      text: extent(reading, span),
      right: false,
      judged: judged(reading, "M06", noMarks(reading, span), span),
    }),
  );
  const none = option(allRetold, true, judged(reading, null, told, shown));
  return [finish(reading, draw, report, "none", told, draw.shuffle([...wrong, none]))];
}

function finish(
  reading: Reading,
  draw: Draw,
  report: Report,
  keyClass: string,
  explanation: Phrase[],
  options: readonly OptionDraft[],
): Question {
  const { index, relation, shown, cue } = report;
  const proof: Proof[] = [
    { span: cue, paragraph: reading.paragraphAt(cue.start), role: "cue" },
    { span: shown, paragraph: report.paragraph, role: "content" },
  ];
  const basis: Basis = {
    form: verbatim.id,
    skill: verbatim.skill,
    keyClass,
    stem: stemOf(reading, draw, report),
    confidence: sureness,
    rules: relation.rules,
    facts: [`relation:${index}:form`],
    states: [],
    uses: { relations: [index] },
    proof,
    explanation,
    strategy,
    reason:
      keyClass === "none"
        ? `No quotation marks in the sentence with “${reading.words(cue)}” in paragraph ${report.paragraph}.`
        : `Quotation marks round a part of what stands with “${reading.words(cue)}” in paragraph ${report.paragraph}.`,
  };
  return choiceOf(reading.analysis, draw, basis, options);
}

/** Long passages are told by their first and last words; "and no other words" fixes the extent. */
function extent(reading: Reading, span: Span): Phrase[] {
  const { length } = wordsOf(reading.words(span));
  const printed = reading.words(span);
  if (length <= 7 && !/["“”]/u.test(printed))
    return wording(quote(reading, span), " and no other words");
  return wording(
    "From ",
    headOf(reading, span),
    " to ",
    tailOf(reading, span),
    " and no other words",
  );
}

/** Up to three words from the beginning, none of them with a mark. */
function headOf(reading: Reading, span: Span): Phrase {
  return quote(reading, edge(reading, span, /^["“]?([^\s"“”]+(?:\s+[^\s"“”]+){0,2})/u));
}

function tailOf(reading: Reading, span: Span): Phrase {
  return quote(reading, edge(reading, span, /([^\s"“”]+(?:\s+[^\s"“”]+){0,2})["”.,;]*$/u));
}

function firstWord(reading: Reading, span: Span): Phrase {
  return quote(reading, edge(reading, span, /^["“]?([^\s"“”]+)/u));
}

function lastWord(reading: Reading, span: Span): Phrase {
  return quote(reading, edge(reading, span, /([^\s"“”]+)["”.,;]*$/u));
}

function edge(reading: Reading, span: Span, pattern: RegExp): Span {
  const found = pattern.exec(reading.words(span));
  const word = found?.[1] ?? "";
  const start = span.start + (found?.index ?? 0) + (found?.[0].indexOf(word) ?? 0);
  return { start, end: start + word.replace(/[.,;:]+$/u, "").length };
}

const looseEdge =
  /^(?:[\s,;:]|that\s|and\s|but\s)+|(?:[\s,;:]|\sand|\sbut|\sthat|\sthe|\sa|\san|\sas)+$/giu;

/** A side of the marks without loose words at its edges; nothing where little is left. */
function longEnough(reading: Reading, side: Span): Span[] {
  let { start, end } = side;
  for (const found of reading.words(side).matchAll(looseEdge)) {
    if (found.index === 0) start = side.start + found[0].length;
    else end = side.start + found.index;
  }
  const cut = { start: Math.min(start, end), end };
  const printed = reading.words(cut);
  const fit = wordsOf(printed).length >= 2 && isBalanced(printed) && !isEdited(printed);
  return fit ? [cut] : [];
}

function noMarks(reading: Reading, span: Span): Phrase[] {
  return wording(
    "No quotation marks stand round the words from ",
    firstWord(reading, span),
    " to ",
    lastWord(reading, span),
    ".",
  );
}

function judged(reading: Reading, code: Judged["code"], sentence: Phrase[], span: Span): Judged {
  return { code, sentence, place: { span, paragraph: reading.paragraphAt(span.start) } };
}

function option(text: string, right: boolean, said: Judged): OptionDraft {
  return { text: [{ ours: text }], right, judged: said };
}
