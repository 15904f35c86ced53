/** Three or four statements, each with its own source, and one more name. */
import { spanLength } from "../../text/span.ts";
import { type Basis, type LeftDraft, matchOf } from "../build.ts";
import { matterOf, sharedMatter } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { mayBeSame, type Name, nameOf } from "../names.ts";
import { capitalised, paragraph, quote, wording, words } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rival, rivalsOf, targetOf } from "../rivals.ts";
import { firstNamed, sourceSentence } from "../sources.ts";
import type { Statement } from "../statements.ts";
import type { Phrase } from "../wording.ts";

export const matchSources: Form = {
  id: "S1-match",
  skill: "S1",
  reason:
    "Several voices in a row are told apart only by following each back to its words of saying.",
  compose({ reading, statements }, draw) {
    const entries = statements.flatMap((statement) => entryOf(reading, statement));
    const found: Question[] = [];
    let rest = entries;
    while (found.length < 2 && rest.length >= 3) {
      const chosen = choose(reading, rest);
      const question = chosen.length < 3 ? null : ask(reading, draw, chosen, statements);
      if (question) found.push(question);
      // Where nothing can be made of these the next try leaves out the first of them.
      const used = question || chosen.length < 3 ? chosen : chosen.slice(0, 1);
      rest = used.length === 0 ? [] : rest.filter((entry) => !used.includes(entry));
    }
    return found;
  },
};

interface Entry {
  readonly statement: Statement;
  readonly name: Name;
  /** The name must be looked for in another sentence. */
  readonly followed: boolean;
}

function entryOf(reading: Reading, statement: Statement): Entry[] {
  const { entity, shown, confidence } = statement;
  const name = nameOf(reading, entity);
  const length = spanLength(shown);
  if (!name || entity.kind === "joint" || length > 170 || length < 30) return [];
  // Three or four of them must hold together.
  if (confidence < 0.92) return [];
  const printed = reading.words(shown);
  if (printed.includes(name.inside.replace(/^the /u, ""))) return [];
  return [{ statement, name, followed: isFollowed(reading, statement) }];
}

const widest = 12;

/** In text order, each source once, no two near the same matter: the set that asks most. */
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
    const clash = chosen.some(
      ({ statement, name }) =>
        mayBeSame(reading, statement.entity, entry.statement.entity) ||
        isNear(reading, statement, entry.statement) ||
        namesOther(reading, statement, entry) ||
        namesOther(reading, entry.statement, { statement, name }),
    );
    if (!clash && chosen.length < 4) chosen.push(entry);
  }
  return chosen.sort((a, b) => a.statement.shown.start - b.statement.shown.start);
}

function rank({ followed, statement }: Entry): number {
  return (followed ? 2 : 0) + (statement.alone ? 1 : 0) + (statement.whole ? 1 : 0);
}

function value(set: readonly Entry[]): number {
  return set.length * 3 + Math.min(2, set.filter(({ followed }) => followed).length);
}

/** "... told the Herald", "according to the Herald, Roe ...": the sentence names the source of another card. */
function namesOther(
  reading: Reading,
  { sentence }: Statement,
  { statement, name }: Pick<Entry, "statement" | "name">,
): boolean {
  const printed = reading.words(reading.sentenceSpan(sentence));
  const bare = name.inside.replace(/^the /u, "");
  const person = statement.entity.kind === "named-person";
  return printed.includes(person ? (bare.split(" ").at(-1) ?? bare) : bare);
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
  const spare = spareName(reading, entries, statements);
  const paragraphs = new Set(entries.map(({ statement }) => statement.paragraph));
  const far = entries.some(({ followed }) => followed);
  if (!spare || (!far && paragraphs.size < 3)) return null;
  const lefts = entries.map(
    (entry, at): LeftDraft => ({
      text: shownText(reading, entry.statement),
      paragraph: entry.statement.paragraph,
      partner: at,
      judge: (right) => judge(reading, entries, spare, at, right),
    }),
  );
  const rights = [...entries.map(({ name }) => name.label), spare.name.label];
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
  return {
    form: matchSources.id,
    skill: matchSources.skill,
    keyClass: `${entries.length}-sources`,
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

function shownText(reading: Reading, { shown, exact, alone, whole }: Statement) {
  if (!exact && alone && whole) return capitalised(reading, shown);
  return /["“”]/u.test(reading.words(shown)) ? [words(reading, shown)] : [quote(reading, shown)];
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
      // Feedback on "the statement" must be true of each.
      if (!clash && rival.judged.code === "M02") return rival;
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
