/** Three or four statements, each with its own source, and one more name. */
import { spanLength } from "../../text/span.ts";
import { type Basis, type LeftDraft, matchOf } from "../build.ts";
import { matterOf, sharedMatter } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { mayBeSame, type Name, nameOf } from "../names.ts";
import { capitalised, paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rival, rivalsOf, targetOf } from "../rivals.ts";
import { firstNamed, sourceSentence } from "../sources.ts";
import type { Statement } from "../statements.ts";

export const matchSources: Form = {
  id: "S1-match",
  skill: "S1",
  reason:
    "Several voices in a row are told apart only by following each back to its words of saying.",
  compose({ reading, statements }, draw) {
    const entries = statements.flatMap((statement) => entryOf(reading, statement));
    const found: Question[] = [];
    let rest = entries;
    while (rest.length >= 3) {
      const chosen = choose(reading, rest);
      if (chosen.length < 3) break;
      const question = ask(reading, draw, chosen, statements);
      if (question) found.push(question);
      rest = rest.filter((entry) => !chosen.includes(entry));
    }
    return found;
  },
};

interface Entry {
  readonly statement: Statement;
  readonly name: Name;
}

function entryOf(reading: Reading, statement: Statement): Entry[] {
  const { entity, shown } = statement;
  const name = nameOf(reading, entity);
  if (!name || !statement.alone || entity.kind === "joint" || spanLength(shown) > 130) return [];
  const printed = reading.words(shown);
  return printed.includes(name.inside.replace(/^the /u, "")) ? [] : [{ statement, name }];
}

/** In text order, each source once, no two near the same matter, within eight paragraphs. */
function choose(reading: Reading, entries: readonly Entry[]): Entry[] {
  const chosen: Entry[] = [];
  for (const entry of entries) {
    const [first] = chosen;
    if (first && entry.statement.paragraph - first.statement.paragraph > 8) break;
    const clash = chosen.some(
      ({ statement }) =>
        mayBeSame(reading, statement.entity, entry.statement.entity) ||
        isNear(reading, statement, entry.statement),
    );
    if (!clash) chosen.push(entry);
    if (chosen.length === 4) break;
  }
  return chosen;
}

function isNear(reading: Reading, a: Statement, b: Statement): boolean {
  const matter = matterOf(reading.words(a.shown));
  return sharedMatter(matter, matterOf(reading.words(b.shown))) >= 3;
}

function ask(
  reading: Reading,
  draw: Draw,
  entries: readonly Entry[],
  statements: readonly Statement[],
): Question | null {
  const far = entries.filter(({ statement }) => isFollowed(reading, statement));
  const spare = spareName(reading, entries, statements);
  if (far.length === 0 || !spare) return null;
  const lefts = entries.map(
    (entry, at): LeftDraft => ({
      text: shownText(reading, entry.statement),
      paragraph: entry.statement.paragraph,
      partner: at,
      judge: (right) => judge(reading, entries, spare, at, right),
    }),
  );
  const rights = [...entries.map(({ name }) => name.label), spare.name.label];
  const basis = basisOf(reading, entries);
  const right = rights.map((label) => [{ ours: label }]);
  return matchOf(reading.analysis, draw, basis, lefts, right);
}

function basisOf(reading: Reading, entries: readonly Entry[]): Basis {
  const indices = entries.map(({ statement }) => statement.index);
  return {
    form: matchSources.id,
    skill: matchSources.skill,
    keyClass: `${entries.length}-sources`,
    stem: wording("Match each statement with the one who makes it in this article."),
    confidence: entries.reduce((product, { statement }) => product * statement.confidence, 1),
    rules: entries.flatMap(({ statement }) => statement.relation.rules),
    facts: indices.map((index) => `relation:${index}:source`),
    states: [],
    uses: { relations: indices },
    proof: entries.flatMap(({ statement }) => [
      {
        span: statement.source,
        paragraph: reading.paragraphAt(statement.source.start),
        role: "source" as const,
      },
      {
        span: statement.cue,
        paragraph: reading.paragraphAt(statement.cue.start),
        role: "cue" as const,
      },
    ]),
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

/** The name must be looked for in another sentence. */
function isFollowed(reading: Reading, { entity, source, sentence }: Statement): boolean {
  const named = firstNamed(reading, entity, source);
  return named !== null && reading.sentenceAt(named.start) !== sentence;
}

function shownText(reading: Reading, { shown, exact }: Statement) {
  return exact ? [quote(reading, shown)] : capitalised(reading, shown);
}

/** Named in one of the statements, or speaking nearby; never one of the sources. */
function spareName(
  reading: Reading,
  entries: readonly Entry[],
  statements: readonly Statement[],
): Rival | null {
  for (const { statement } of entries) {
    for (const rival of rivalsOf(reading, targetOf(reading, statement), statements)) {
      const clash = entries.some((entry) =>
        mayBeSame(reading, entry.statement.entity, rival.entity),
      );
      if (!clash) return rival;
    }
  }
  return null;
}

function judge(
  reading: Reading,
  entries: readonly Entry[],
  spare: Rival,
  at: number,
  right: number,
): Judged {
  const own = entries[at];
  const other = entries[right];
  if (!own || !other) return spare.judged;
  const { statement, name } = right === at ? own : other;
  const place = {
    span: statement.cue,
    paragraph: reading.paragraphAt(statement.cue.start),
  };
  if (right === at)
    return { code: null, sentence: sourceSentence(reading, statement, name), place };
  const sentence = wording(
    `The statement by ${name.inside} is another one: see `,
    quote(reading, statement.cue),
    " in ",
    paragraph(place.paragraph),
    ".",
  );
  return { code: "M02", sentence, place };
}
