/** Sentences as printed, sorted by how they report: exact words, retold, or retold with exact words. */
import type { Relation } from "../../analysis.ts";
import { contains, overlaps, type Span, spanLength } from "../../text/span.ts";
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import { hasVerb, isBalanced, isEdited, wordsOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording, words } from "../phrases.ts";
import { saysPlainly } from "../plain-saying.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { quotedPart } from "../verbatim-parts.ts";
import type { Phrase } from "../wording.ts";

type Way = "exact" | "retold" | "both";

const ways = ["exact", "retold", "both"] as const;

const labels = {
  exact: "Only exact words",
  retold: "Only retold",
  both: "Retold, with some exact words",
} as const satisfies Record<Way, string>;

export const sortForms: Form = {
  id: "S3-form",
  skill: "S3",
  reason: "Seeing at a glance what is quoted and what is retold comes before weighing either.",
  compose({ reading }, draw) {
    const passages = draw.shuffle(passagesOf(reading));
    const first = choose(passages);
    const second = choose(passages.filter((passage) => !first.includes(passage)));
    return [first, second].flatMap((four) => (four.length > 0 ? [ask(reading, draw, four)] : []));
  },
};

/** Three or four sentences of two ways or more, at most two of a way; else none. */
function choose(passages: readonly Passage[]): Passage[] {
  const chosen = ways
    .flatMap((way) => passages.filter((passage) => passage.way === way).slice(0, 2))
    .slice(0, 4);
  const kinds = new Set(chosen.map(({ way }) => way));
  if (kinds.size < 2 || chosen.length < 3) return [];
  return chosen.sort((a, b) => a.sentence.start - b.sentence.start);
}

/** The marks decide. */
const sureness = 0.96;

interface Passage {
  readonly index: number;
  readonly way: Way;
  readonly sentence: Span;
  readonly cue: Span;
  /** The words between marks; null where there are none. */
  readonly marked: Span | null;
}

/** Sentences with one sure report each, and nothing of another one. */
function passagesOf(reading: Reading): Passage[] {
  return reading.analysis.relations.flatMap((relation, index): Passage[] => {
    const [cue] = relation.cue;
    const [content] = relation.content;
    if (!cue || !content || !saysPlainly(reading, relation) || relation.depth > 1) return [];
    if (relation.polarity !== "affirms") return [];
    const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
    const parts = [...relation.source, ...relation.cue, content];
    const { relations } = reading.analysis;
    const alone = reading
      .relationsTouching(sentence)
      .every((other) => other === index || isWithin(relations[other], content));
    const whole = parts.every((part) => contains(sentence, part));
    const printed = reading.words(sentence);
    if (
      !alone ||
      !whole ||
      spanLength(sentence) > 220 ||
      isEdited(printed) ||
      !isBalanced(printed)
    ) {
      return [];
    }
    const passage = { index, sentence, cue };
    const marks = reading.analysis.quotes.filter(({ outer }) => overlaps(outer, sentence));
    if (marks.length === 0) {
      return relation.type === "indirect" && isMain(reading, sentence, relation)
        ? [{ ...passage, way: "retold", marked: null }]
        : [];
    }
    const [mark] = marks;
    if (!mark || marks.length > 1 || !contains(sentence, mark.outer) || !mark.closed) return [];
    const begun = opensRightAway(
      reading,
      sentence,
      [...relation.source, ...relation.cue],
      mark.outer,
    );
    if (relation.type === "direct") {
      return begun && wordsOf(reading.words(mark.outer)).length >= 4
        ? [{ ...passage, way: "exact", marked: trimmedMarks(mark.outer) }]
        : [];
    }
    const part = quotedPart(reading, content);
    return relation.type === "mixed" && part && !begun && isMain(reading, sentence, relation)
      ? [{ ...passage, way: "both", marked: part.words }]
      : [];
  });
}

/** The sentence is this report: it begins with who speaks, or with what is said, and names who at its end. */
function isMain(reading: Reading, sentence: Span, { source, cue, content }: Relation): boolean {
  const first = Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
  const lead = reading.text.slice(sentence.start, first);
  const inside = reading.text.slice(sentence.start, cue[0]?.start ?? sentence.start);
  // "Roe added a word of thanks" hands on no clause.
  const clause = content[0] ? reading.words(content[0]).replace(/^that\s/iu, "") : "";
  if (!hasVerb(clause)) return false;
  return (
    /^(?:[\w’' ]{0,12}|On \w+day,? )$/u.test(lead) && !/\b(?:which|whom)\b|[^,] who\b/u.test(inside)
  );
}

/** Reported within what this one reports, without marks of its own to count. */
function isWithin(other: Relation | undefined, content: Span): boolean {
  if (!other || other.depth < 2 || other.type !== "indirect") return false;
  return [...other.source, ...other.cue, ...other.content].every((part) => contains(content, part));
}

/** The marks open where the sentence does, or right after the words of saying. */
function opensRightAway(
  reading: Reading,
  sentence: Span,
  parts: readonly Span[],
  { start }: Span,
): boolean {
  const before = parts.map(({ end }) => end).filter((end) => end <= start);
  const from = Math.max(sentence.start, ...before);
  return /^[\s,:]*$/u.test(reading.text.slice(from, start));
}

function trimmedMarks({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}

function ask(reading: Reading, draw: Draw, passages: readonly Passage[]): Question {
  const present = ways.filter((way) => passages.some((passage) => passage.way === way));
  const lefts = passages.map(
    (passage): LeftDraft => ({
      text: [words(reading, passage.sentence)],
      paragraph: reading.paragraphAt(passage.sentence.start),
      partner: ways.indexOf(passage.way),
      judge: (right) => judge(reading, passage, ways[right]),
    }),
  );
  const basis: Basis = {
    form: sortForms.id,
    skill: sortForms.skill,
    keyClass: present.join("+"),
    stem: wording("How does each of these sentences report what somebody says?"),
    confidence: sureness,
    rules: ["quotation-marks"],
    facts: passages.map(({ index }) => `relation:${index}:form`),
    states: passages.map(({ index }) => `relation:${index}:source`),
    uses: { relations: passages.map(({ index }) => index) },
    proof: passages.map(({ cue }) => ({
      span: cue,
      paragraph: reading.paragraphAt(cue.start),
      role: "cue" as const,
    })),
    explanation: wording(
      ...passages.flatMap((passage, at) => [...(at > 0 ? [" "] : []), ...told(reading, passage)]),
    ),
    strategy: "Look for quotation marks first, then ask how far they reach.",
    reason: "The marks in these sentences decide.",
  };
  const rights = ways.map((way) => [{ ours: labels[way] }]);
  return sortOf(reading.analysis, draw, basis, lefts, rights);
}

/** What the marks show, for this sentence. */
function told(reading: Reading, { marked, sentence, way }: Passage): Phrase[] {
  const at = paragraph(reading.paragraphAt(sentence.start));
  if (!marked) return wording("In ", at, " there are no quotation marks in the sentence.");
  const printed = reading.words(marked);
  const first = /^\S+/u.exec(printed)?.[0] ?? "";
  const last = /[^\s,.]+(?=[,.]?\s*$)/u.exec(printed);
  const open = { start: marked.start, end: marked.start + first.length };
  const from = marked.start + (last?.index ?? 0);
  const close = { start: from, end: from + (last?.[0].length ?? 0) };
  return wording(
    "In ",
    at,
    " the marks open before ",
    quote(reading, open),
    " and close after ",
    quote(reading, close),
    way === "exact" ? ": all that is said." : ": a part of what is said.",
  );
}

function judge(reading: Reading, passage: Passage, chosen: Way | undefined): Judged {
  return {
    code: chosen === passage.way ? null : passage.way === "retold" ? "M06" : "M07",
    sentence: told(reading, passage),
    place: { span: passage.sentence, paragraph: reading.paragraphAt(passage.sentence.start) },
  };
}
