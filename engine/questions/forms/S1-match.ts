/** Three or four statements, each with its own source, and one more name; or several of two or three. */
import { type Basis, type LeftDraft, matchOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import {
  cardOf,
  clash,
  type Entry,
  entryOf,
  isMany,
  namedElsewhere,
  otherOne,
  proofOf,
  suretyOf,
} from "../match-entries.ts";
import { sortVoices } from "../match-voices.ts";
import { mayBeSame } from "../names.ts";
import { wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rival, rivalsOf, targetOf } from "../rivals.ts";
import { sourceSentence } from "../sources.ts";
import type { Statement } from "../statements.ts";
import type { Phrase } from "../wording.ts";

export const matchSources: Form = {
  id: "S1-match",
  skill: "S1",
  reason:
    "Several voices in a row are told apart only by following each back to its words of saying.",
  compose({ reading, statements, openings, unsourced }, draw) {
    const all = [...statements, ...openings];
    const entries = all
      .flatMap((statement) => entryOf(reading, statement))
      .sort((a, b) => a.statement.shown.start - b.statement.shown.start);
    const found: Question[] = [];
    let rest: readonly Entry[] = entries;
    while (found.length < 2 && rest.length >= 3) {
      const chosen = choose(reading, rest);
      const question = chosen.length < 3 ? null : ask(reading, draw, chosen, statements);
      if (question) found.push(question);
      // Where nothing can be made of these the next try leaves out the first of them.
      const used = question || chosen.length < 3 ? chosen : chosen.slice(0, 1);
      rest = used.length === 0 ? [] : rest.filter((entry) => !used.includes(entry));
    }
    return found.length > 0 ? found : sortVoices(reading, draw, entries, unsourced, statements);
  },
};

/** Paragraphs from the first to the last of them. */
const widest = 18;

/** In text order, each source once, no two of the same matter: the set that asks most. */
function choose(reading: Reading, entries: readonly Entry[]): readonly Entry[] {
  const sets = entries.map((first, at) => {
    const near = entries.slice(at).filter(({ statement }) => {
      return statement.paragraph - first.statement.paragraph <= widest;
    });
    return fill(
      reading,
      [...near].sort((a, b) => rank(b) - rank(a)),
    );
  });
  return sets.reduce((best, set) => (value(set) > value(best) ? set : best), []);
}

function fill(reading: Reading, entries: readonly Entry[]): readonly Entry[] {
  const chosen: Entry[] = [];
  for (const entry of entries) {
    const fits = !chosen.some((other) => clash(reading, other, entry));
    if (fits && chosen.length < 4) chosen.push(entry);
  }
  return chosen.sort((a, b) => a.statement.shown.start - b.statement.shown.start);
}

function rank({ followed, statement }: Entry): number {
  const { alone, whole, begins, confidence } = statement;
  return (
    (followed ? 2 : 0) +
    (alone ? 1 : 0) +
    (whole ? 1 : 0) -
    (begins ? 1 : 0) +
    (confidence >= 0.95 ? 1 : 0)
  );
}

function value(set: readonly Entry[]): number {
  return set.length * 3 + Math.min(2, set.filter(({ followed }) => followed).length);
}

function ask(
  reading: Reading,
  draw: Draw,
  entries: readonly Entry[],
  statements: readonly Statement[],
): Question | null {
  const spare = spareName(reading, entries, statements);
  const paragraphs = new Set(entries.map(({ statement }) => statement.paragraph));
  if (!spare || paragraphs.size < 2) return null;
  const lefts = entries.map(
    (entry, at): LeftDraft => ({
      text: cardOf(reading, entry.statement),
      paragraph: entry.statement.paragraph,
      partner: at,
      judge: (right) => judge(reading, entries, spare, at, right),
    }),
  );
  const rights = [...entries.map(({ name }) => name.label), spare.rival.name.label];
  const basis = { ...basisOf(reading, entries), stem: draw.pick(stems) };
  const right = rights.map((label) => [{ ours: label }]);
  return matchOf(reading.analysis, draw, basis, lefts, right);
}

const stems: readonly [Phrase[], ...Phrase[][]] = [
  wording("Match each statement with the one who makes it in this article."),
  wording("Give each statement the source that it has in this article."),
  wording("Whose is each of these statements in this article?"),
];

function basisOf(reading: Reading, entries: readonly Entry[]): Omit<Basis, "stem"> {
  const indices = entries.map(({ statement }) => statement.index);
  const far = entries.some(({ followed }) => followed);
  return {
    form: matchSources.id,
    skill: matchSources.skill,
    keyClass: `${entries.length}-sources${far ? "" : "-named"}`,
    confidence: suretyOf(entries),
    rules: entries.flatMap(({ statement }) => statement.relation.rules),
    facts: indices.map((index) => `relation:${index}:source`),
    states: [],
    uses: { relations: indices },
    proof: proofOf(reading, entries),
    explanation: wording(
      ...entries.flatMap(({ statement, name }, at) => [
        at > 0 ? " " : "",
        ...sourceSentence(reading, statement, name),
      ]),
    ),
    strategy: "Take one statement at a time: find its words of saying, then whose they are.",
    reason: `One source each in paragraphs ${entries.map(({ statement }) => statement.paragraph).join(", ")}.`,
  };
}

interface Spare {
  readonly rival: Rival;
  /** What is told of it beside each statement. */
  readonly judged: readonly Judged[];
}

/** Named in one of the statements, or speaking nearby; never one of the sources. */
function spareName(
  reading: Reading,
  entries: readonly Entry[],
  statements: readonly Statement[],
): Spare | null {
  const near = entries.map(({ statement }) =>
    rivalsOf(reading, targetOf(reading, statement), statements),
  );
  const free = near
    .flat()
    .filter(
      ({ entity }) =>
        !isMany(entity) &&
        !entries.some(({ statement }) => mayBeSame(reading, statement.entity, entity)),
    );
  // Who speaks elsewhere can be said of any statement; who is only named needs its place told.
  const rival = free.find(({ judged }) => judged.code === "M01") ?? free[0];
  if (!rival) return null;
  const judged = near.map((rivals) => {
    const own = rivals.find(({ entity }) => entity.id === rival.entity.id);
    return own?.judged ?? (rival.judged.code === "M02" ? rival.judged : namedElsewhere(rival));
  });
  return { rival, judged };
}

function judge(
  reading: Reading,
  entries: readonly Entry[],
  spare: Spare,
  at: number,
  right: number,
): Judged {
  const own = entries[at];
  const other = entries[right];
  const beside = spare.judged[at] ?? spare.rival.judged;
  if (!own || !other) return beside;
  if (right !== at) return otherOne(reading, other);
  const { cue } = own.statement;
  const place = { span: cue, paragraph: reading.paragraphAt(cue.start) };
  return { code: null, sentence: sourceSentence(reading, own.statement, own.name), place };
}
