/**
 * Where there are too few for one statement each and a name more: several statements of a few sources, or
 * of one or two beside sentences without any, to be given to whom they belong.
 */
import { type Basis, type LeftDraft, sortOf } from "./build.ts";
import type { Draw } from "./form.ts";
import {
  cardOf,
  clash,
  type Entry,
  isMany,
  namedElsewhere,
  otherOne,
  proofOf,
  suretyOf,
} from "./match-entries.ts";
import { mayBeSame } from "./names.ts";
import { capitalised, paragraph, quote, wording } from "./phrases.ts";
import type { Judged, Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import { type Rival, rivalsOf, targetOf } from "./rivals.ts";
import { isSign, sourceSentence } from "./sources.ts";
import { noSource } from "./standing.ts";
import type { Statement } from "./statements.ts";
import { type Unsourced, unsourcedSureness } from "./unsourced.ts";
import type { Phrase } from "./wording.ts";

/** Statements of one source, in text order. */
interface Voice {
  readonly entries: readonly Entry[];
}

export function sortVoices(
  reading: Reading,
  draw: Draw,
  entries: readonly Entry[],
  unsourced: readonly Unsourced[],
  statements: readonly Statement[],
): Question[] {
  // Beside sentences without a source all are shown alike: else marks or a small letter would tell.
  const plain = entries.filter(({ statement }) => isLike(reading, statement));
  const silent = apart(
    unsourced.filter(({ alone, paragraph }) => alone && reading.isBody(paragraph)),
  );
  const two = voicesOf(reading, entries);
  const mixed = voicesOf(reading, plain).slice(0, 2);
  const told = (voices: readonly Voice[]) => voices.flatMap((voice) => voice.entries);
  if (two.length >= 2 && told(two).length >= 3) {
    const extra = extraFor(reading, told(two), [], statements);
    // Three of two names are too easily guessed.
    if (extra || two.length > 2 || told(two).length > 3)
      return ask(reading, draw, { voices: two, silent: [], extra });
  }
  if (silent.length >= 2 && told(mixed).length >= 2) {
    const extra = extraFor(reading, told(mixed), silent, statements);
    return extra || mixed.length > 1 ? ask(reading, draw, { voices: mixed, silent, extra }) : [];
  }
  return [];
}

function isLike(reading: Reading, { alone, whole, begins, shown }: Statement): boolean {
  const printed = reading.words(shown);
  return alone && whole && !begins && !/\b(?:I|we|my|our|us|me)\b|["“”]/iu.test(printed);
}

/** Two sentences of different paragraphs. */
function apart(unsourced: readonly Unsourced[]): readonly Unsourced[] {
  const [first, ...rest] = unsourced;
  const second = rest.find(({ paragraph: at }) => at !== first?.paragraph);
  return first && second ? [first, second] : [];
}

const most = 3;

/** Five statements in all at most, two of one source. */
function room(voices: readonly Voice[]): number {
  const taken = voices.reduce((sum, { entries }) => sum + entries.length, 0);
  return Math.min(2, 5 - taken);
}

/** Those with most to say, at most two statements each. */
function voicesOf(reading: Reading, entries: readonly Entry[]): readonly Voice[] {
  const byOne = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { id } = entry.statement.entity;
    byOne.set(id, [...(byOne.get(id) ?? []), entry]);
  }
  const voices: Voice[] = [];
  for (const own of [...byOne.values()].sort((a, b) => b.length - a.length)) {
    const best = [...own].sort((a, b) => Number(b.followed) - Number(a.followed)).slice(0, 2);
    const free = best.filter((entry) =>
      voices.every((voice) => voice.entries.every((other) => !clash(reading, other, entry))),
    );
    if (free.length > 0 && voices.length < most)
      voices.push({ entries: free.slice(0, room(voices)) });
  }
  return voices;
}

interface Sorted {
  readonly voices: readonly Voice[];
  readonly silent: readonly Unsourced[];
  /** One more name, whose none of the statements is. */
  readonly extra: Rival | null;
}

function extraFor(
  reading: Reading,
  entries: readonly Entry[],
  silent: readonly Unsourced[],
  statements: readonly Statement[],
): Rival | null {
  const targets = [
    ...entries.map(({ statement }) => targetOf(reading, statement)),
    ...silent.map(({ shown, paragraph: at }) => ({
      shown,
      paragraph: at,
      owner: null,
      channel: null,
    })),
  ];
  const free = targets
    .flatMap((target) => rivalsOf(reading, target, statements))
    .filter(
      ({ entity }) =>
        !isMany(entity) &&
        !entries.some(({ statement }) => mayBeSame(reading, statement.entity, entity)),
    );
  // Who speaks elsewhere can be said of any statement.
  const rival = free.find(({ judged }) => judged.code === "M02") ?? free[0];
  if (!rival) return null;
  return rival.judged.code === "M02" ? rival : { ...rival, judged: namedElsewhere(rival) };
}

function ask(reading: Reading, draw: Draw, sorted: Sorted): Question[] {
  const { voices, silent, extra } = sorted;
  const names = voices.flatMap(({ entries: [first] }) => first?.name.label ?? []);
  const labels = draw.shuffle([...names, ...(extra ? [extra.name.label] : [])]);
  const rights = silent.length > 0 ? [...labels, noSource] : labels;
  const of = (label: string) => rights.indexOf(label);
  const said = voices.flatMap(({ entries }) =>
    entries.map((entry): LeftDraft & { start: number } => ({
      start: entry.statement.shown.start,
      text:
        silent.length > 0
          ? capitalised(reading, entry.statement.shown)
          : cardOf(reading, entry.statement),
      paragraph: entry.statement.paragraph,
      partner: of(entry.name.label),
      judge: (right) => judgeSaid(reading, sorted, entry, rights[right] ?? ""),
    })),
  );
  const untold = silent.map((one): LeftDraft & { start: number } => ({
    start: one.shown.start,
    text: capitalised(reading, one.shown),
    paragraph: one.paragraph,
    partner: of(noSource),
    judge: (right) => judgeSilent(reading, one, rights[right] === noSource),
  }));
  const lefts = [...said, ...untold].sort((a, b) => a.start - b.start);
  const basis = basisOf(reading, draw, sorted);
  return [
    sortOf(
      reading.analysis,
      draw,
      basis,
      lefts,
      rights.map((label) => [{ ours: label }]),
    ),
  ];
}

function judgeSaid(
  reading: Reading,
  { voices, extra }: Sorted,
  entry: Entry,
  label: string,
): Judged {
  const { cue } = entry.statement;
  const place = { span: cue, paragraph: reading.paragraphAt(cue.start) };
  const sentence = sourceSentence(reading, entry.statement, entry.name);
  if (label === entry.name.label) return { code: null, sentence, place };
  if (label === noSource) return { code: "M05", sentence, place };
  if (label === extra?.name.label) return extra.judged;
  const other = voices.flatMap(({ entries }) => entries).find(({ name }) => name.label === label);
  return other ? anotherOf(reading, other) : { code: "M02", sentence, place };
}

/** One of several statements by this one. */
function anotherOf(reading: Reading, entry: Entry): Judged {
  const { name, statement } = entry;
  const judged = otherOne(reading, entry);
  const sentence = wording(
    `This is not a statement by ${name.inside}; one of those stands in `,
    paragraph(judged.place?.paragraph ?? statement.paragraph),
    ...(isSign(reading, statement.cue) ? [] : [", with ", quote(reading, statement.cue)]),
    ".",
  );
  return { ...judged, sentence };
}

function judgeSilent(reading: Reading, one: Unsourced, right: boolean): Judged {
  return {
    code: right ? null : "M05",
    sentence: silence(reading, one),
    place: { span: one.shown, paragraph: one.paragraph },
  };
}

/** By its first words, since another sentence of its paragraph may have a source. */
function silence(reading: Reading, { shown, paragraph: at }: Unsourced): Phrase[] {
  const first = /^\S+(?:\s\S+){0,3}/u.exec(reading.words(shown))?.[0].replace(/[,;:]$/u, "") ?? "";
  return wording(
    "With the sentence beginning ",
    quote(reading, { start: shown.start, end: shown.start + first.length }),
    " in ",
    paragraph(at),
    " stand no words of saying and no source.",
  );
}

function basisOf(reading: Reading, draw: Draw, { voices, silent }: Sorted): Basis {
  const entries = voices.flatMap((voice) => voice.entries);
  const indices = entries.map(({ statement }) => statement.index);
  const told = [
    ...entries.map(({ statement, name }) => sourceSentence(reading, statement, name)),
    ...silent.map((one) => silence(reading, one)),
  ];
  return {
    form: "S1-match",
    skill: "S1",
    keyClass: `${voices.length}-voices${silent.length > 0 ? "-and-none" : ""}`,
    stem: draw.pick(stems),
    confidence: suretyOf(entries) * unsourcedSureness ** silent.length,
    rules: entries.flatMap(({ statement }) => statement.relation.rules),
    facts: [
      ...indices.map((index) => `relation:${index}:source`),
      ...silent.flatMap(({ facts }) => facts),
    ],
    states: [],
    uses: { relations: indices, ownVoice: silent.flatMap(({ own }) => own) },
    proof: [
      ...proofOf(reading, entries),
      ...silent.map(({ shown, paragraph: at }) => ({
        span: shown,
        paragraph: at,
        role: "content" as const,
      })),
    ],
    explanation: wording(...told.flatMap((sentence, at) => [at > 0 ? " " : "", ...sentence])),
    strategy: "Take one statement at a time: find its words of saying, then whose they are.",
    reason: `Words of saying in paragraphs ${entries.map(({ statement }) => statement.paragraph).join(", ")}.`,
  };
}

const stems: readonly [Phrase[], ...Phrase[][]] = [
  wording("Who makes each of these statements in this article?"),
  wording("Sort these statements by their source in this article."),
  wording("Whose is each of these statements in this article?"),
];
