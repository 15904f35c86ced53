/**
 * In what way somebody's words were given out: printed words beside the words of saying decide ("told
 * Reuters", "in a statement", "tweeted"), or the paragraph is silent about it.
 */
import { overlaps, type Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { dangles, wordsOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import { isPlainlySaid } from "../plain-saying.ts";
import type { Proof, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { noWay } from "../standing.ts";
import { wayTold } from "../told-ways.ts";
import { mayTellWay, type Way } from "../way-words.ts";
import { type FoundWay, mayBeToldBeside, wayIn, ways } from "../ways.ts";
import type { Phrase } from "../wording.ts";

export const wayGiven: Form = {
  id: "S5-way",
  skill: "S5",
  reason: "Words to a reporter, a statement and a post are checked in different places.",
  compose({ reading }, draw) {
    const all = draw.shuffle(saidIn(reading));
    const told = all.filter(({ found }) => found !== null);
    // Whoever gave an interview elsewhere may have said the rest there too.
    const speakerOf = ({ index }: Said) => reading.analysis.relations[index]?.entity?.id ?? null;
    const heard = new Set(told.map(speakerOf));
    const silent = all.filter((said) => said.found === null && !heard.has(speakerOf(said)));
    // Silence is far commoner; unrationed it would be a safe guess (P-215).
    const now = draw.below(told.length > 0 ? 3 : 2) === 0;
    const allowed = Math.max(Math.floor(told.length / 3), Number(now));
    return [...told, ...silent.slice(0, allowed)].map((said) => ask(reading, draw, said));
  },
};

/** The words beside the verb decide; that they go with this speaker is the rest. */
const sureness = 0.96;

interface Said {
  readonly index: number;
  readonly source: Span;
  readonly cue: Span;
  readonly paragraph: number;
  /** Null where the paragraph has no such words at all. */
  readonly found: FoundWay | null;
}

/** One for each speaker of a paragraph; that nothing is told must hold for all of the paragraph. */
function saidIn(reading: Reading): Said[] {
  const { paragraphs, relations } = reading.analysis;
  return paragraphs.flatMap(({ number, span, role }): Said[] => {
    if (role !== "body") return [];
    const outer = reading.relationsTouching(span).filter((index) => relations[index]?.depth === 1);
    const speakers = new Set(outer.map((index) => relations[index]?.entity?.id ?? `no ${index}`));
    return [...speakers].flatMap((id) => {
      const own = outer.filter((index) => (relations[index]?.entity?.id ?? `no ${index}`) === id);
      const said = saidBy(reading, { span, number }, own, speakers.size === 1);
      return said ? [said] : [];
    });
  });
}

function saidBy(
  reading: Reading,
  { span, number }: { readonly span: Span; readonly number: number },
  own: readonly number[],
  alone: boolean,
): Said | null {
  const { relations } = reading.analysis;
  const [index] = own;
  const relation = index === undefined ? undefined : relations[index];
  const [source] = relation?.source ?? [];
  const [cue] = relation?.cue ?? [];
  if (index === undefined || !relation || !source || !cue) return null;
  if (reading.paragraphAt(cue.start) !== number || !isPlainlySaid(reading, relation)) return null;
  // The words of “she” are nobody's on a page of their own (W18).
  if (dangles(reading.words(source))) return null;
  const content = own.flatMap((other) => relations[other]?.content ?? []);
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const found = wayIn(reading, alone ? span : sentence, { source, cue, content });
  // Beside others, only one report and its own sentence count.
  if (found === "unclear" || (!alone && (own.length > 1 || found === null))) return null;
  if (found === null && !own.every((other) => fillsSentence(reading, other))) return null;
  const beside = () => mayBeToldBeside(reading, number) || isToldBeside(reading, number, own);
  if (found === null && beside()) return null;
  return { index, source, cue, paragraph: number, found };
}

/**
 * A paragraph close by tells, or may tell, of the same speaker and a way; or a quotation runs on
 * between them, for which the words of saying stand only once.
 */
function isToldBeside(reading: Reading, number: number, own: readonly number[]): boolean {
  const { relations, paragraphs, quotes } = reading.analysis;
  const here = paragraphs[number - 1]?.span;
  const ids = new Set(own.map((index) => relations[index]?.entity?.id));
  return [-3, -2, -1, 1, 2].some((step) => {
    const beside = number + step;
    const span = paragraphs.find((other) => other.number === beside)?.span;
    if (!span || !here) return false;
    const runsOn = quotes.some(({ outer }) => overlaps(outer, span) && overlaps(outer, here));
    const later = beside > number ? span : here;
    const opens = /^\s*["“]/u.test(reading.words(later));
    const speaks = reading
      .relationsTouching(span)
      .some((index) => ids.has(relations[index]?.entity?.id) || !relations[index]?.entity);
    const isNear = Math.abs(step) === 1;
    return (isNear && runsOn) || ((speaks || (isNear && opens)) && mayTellWay(reading.words(span)));
  });
}

/**
 * Source, cue and statement leave nothing of their sentence over: whatever else stands there ("to the
 * crowd", "after the vote") may tell the way in words that no list holds.
 */
function fillsSentence(reading: Reading, index: number): boolean {
  const relation = reading.analysis.relations[index];
  const [cue] = relation?.cue ?? [];
  if (!relation || !cue) return false;
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const taken = [...relation.source, ...relation.cue, ...relation.content].sort(
    (a, b) => a.start - b.start,
  );
  let at = sentence.start;
  let rest = "";
  for (const { start, end } of taken) {
    rest += ` ${reading.text.slice(at, Math.max(at, start))}`;
    at = Math.max(at, end);
  }
  rest += ` ${reading.text.slice(at, Math.max(at, sentence.end))}`;
  return wordsOf(rest).every((word) => word === "that" || word === "also");
}

/** Three ways, the right one and the one most often thought of among them. */
function waysFor(draw: Draw, right: Way | null): Way[] {
  const first =
    right === null || right === "outlet" ? (["outlet"] as const) : ([right, "outlet"] as const);
  const order = ["outlet", "letter", "audience", "online"] as const;
  const more = draw.shuffle(order).filter((way) => !first.some((one) => one === way));
  return draw.shuffle([...first, ...more].slice(0, 3));
}

function ask(reading: Reading, draw: Draw, said: Said): Question {
  const { cue, paragraph: at, found } = said;
  const told = wayTold(reading, said);
  const place = { span: found?.span ?? cue, paragraph: at };
  const options = waysFor(draw, found?.way ?? null).map((way): OptionDraft => {
    const right = found?.way === way;
    const code = !right && way === "outlet" ? "M03" : null;
    return { text: [{ ours: ways[way] }], right, judged: { code, sentence: told, place } };
  });
  const silent: OptionDraft = {
    text: [{ ours: noWay }],
    right: found === null,
    judged: { code: found === null ? null : "M29", sentence: told, place },
  };
  return choiceOf(reading.analysis, draw, basisOf(reading, draw, said), [...options, silent]);
}

function habit(reading: Reading, { cue, paragraph: at, found }: Said): Phrase[] {
  return wording(
    "Where an article tells a way, it does so beside the words of saying, or in them. ",
    found ? "Here the words that do so are " : "Here no such words stand with ",
    quote(reading, found?.span ?? cue),
    " in ",
    paragraph(at),
    ".",
  );
}

function stemFor(reading: Reading, draw: Draw, source: Span, at: number): Phrase[] {
  const who = quote(reading, source);
  const where = paragraph(at);
  return draw.pick([
    wording("In what way were the words of ", who, " given out, as ", where, " tells it?"),
    wording(
      "As ",
      where,
      " tells it, in what way did ",
      who,
      " give out the words reported there?",
    ),
    wording(
      "What does ",
      where,
      " tell about the way in which ",
      who,
      " gave out the words reported there?",
    ),
  ]);
}

function basisOf(reading: Reading, draw: Draw, said: Said): Basis {
  const { index, source, cue, paragraph: at, found } = said;
  const compare: [Span, Proof["role"]][] = found ? [[found.span, "compare"]] : [];
  const spans: [Span, Proof["role"]][] = [[source, "source"], [cue, "cue"], ...compare];
  return {
    form: wayGiven.id,
    skill: wayGiven.skill,
    keyClass: found?.way ?? "silent",
    stem: stemFor(reading, draw, source, at),
    confidence: sureness,
    rules: ["printed-words"],
    facts: [`relation:${index}:way`],
    states: [`relation:${index}:source`],
    uses: { relations: [index] },
    proof: spans.map(([span, role]) => ({ span, role, paragraph: at })),
    explanation: habit(reading, said),
    strategy: "Ask of reported words: were they spoken to somebody, written, or sent to everybody?",
    reason: found
      ? `“${reading.words(found.span)}” stands in paragraph ${at}.`
      : `No words about a way stand in paragraph ${at}.`,
  };
}
