/**
 * Which of the marked names are heard where they stand, and which are only named: decided by the words of
 * saying beside each name, not by what the whole article holds.
 */
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { type Heard, heardByName, type Named, onlyNamed, type Silence } from "../named-or-heard.ts";
import { paragraph, placesOnce, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

/** Name and plain verb side by side on the one hand, a sentence without any or with another's on the other. */
const sureness = 0.97;
const mostNames = 7;

export const namedOrHeard: Form = {
  id: "S11-named",
  skill: "S11",
  reason:
    "A name in the news is not yet a voice: who is only written about is easily taken for heard.",
  compose({ reading }, draw) {
    const all = heardByName(reading);
    const heard = chosenHeard(reading, draw, all);
    if (heard.length < 2) return [];
    const named = chosenNamed(reading, draw, heard, all);
    const keys = heard.slice(0, Math.max(2, Math.min(heard.length, named.length)));
    const alike = keys.every(({ entity }) => entity) || named.some(({ entity }) => entity === null);
    return named.length < 2 || !alike ? [] : [ask(reading, draw, keys, named)];
  },
};

/** Two or three of different people, with the verb before the name where there is one; named ones first. */
function chosenHeard(reading: Reading, draw: Draw, heard: readonly Heard[]): Heard[] {
  const shuffled = draw.shuffle(heard);
  // Not only beside exact words: else the marks would tell who is heard.
  const [retold] = shuffled.filter((one) => one.entity && !isQuoted(reading, one));
  const [turned] = shuffled.filter((one) => one.order === "verb first" && one.entity);
  const first = [retold, turned].flatMap((one) => one ?? []);
  const ordered = [...first, ...shuffled.filter((one) => !first.includes(one))];
  const people = new Set<string>();
  const apart = ordered.filter(
    ({ entity }) => entity && !people.has(entity.id) && people.add(entity.id),
  );
  const others = ordered.filter((one) => one.entity && !apart.includes(one));
  const described = ordered.filter(({ entity }) => entity === null);
  const names = distinct(reading, [...apart, ...others]);
  const all = names.length < 2 ? [...names, ...distinct(reading, described)] : names;
  return all.slice(0, 2 + draw.below(2));
}

/** Those who are heard elsewhere first, then one of each reason in turn. */
function chosenNamed(
  reading: Reading,
  draw: Draw,
  heard: readonly Heard[],
  all: readonly Heard[],
): Named[] {
  // Who is only described stands among the others where a key does: the make of a word must not tell.
  const mixes = heard.some(({ entity }) => entity === null);
  const taken = new Set(heard.map((one) => placed(reading, one)));
  const free = (people: boolean) =>
    inTurn(reading, draw.shuffle(onlyNamed(reading, all, people))).filter(
      (one) => !taken.has(placed(reading, one)),
    );
  const found = free(mixes);
  const own = distinct(reading, found);
  // Beside one name alone they fill up as well.
  const people = !mixes && own.length === 1 ? free(true).filter(({ entity }) => !entity) : [];
  const names = [...own, ...distinct(reading, people).slice(0, 2)];
  // The same name in another paragraph only where there are hardly any others.
  const places = new Set(names.map((one) => placed(reading, one)));
  const again = found.filter(
    ({ entity, name }) => entity && !names.some((one) => one.name === name),
  );
  const more = again.filter(
    (one) => !places.has(placed(reading, one)) && places.add(placed(reading, one)),
  );
  const most = Math.min(mostNames - heard.length, heard.length + 1 + draw.below(2));
  return [...names, ...more.slice(0, Math.max(0, 2 - names.length))].slice(0, most);
}

/** One of each reason after the other, described people and names in turn. */
function inTurn(reading: Reading, all: readonly Named[]): Named[] {
  const rows = [true, false].flatMap((described) =>
    reasons.map((reason) =>
      all
        .filter(({ silence, entity }) => silence === reason && (entity === null) === described)
        .sort((a, b) => rank(reading, a) - rank(reading, b)),
    ),
  );
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    rows.flatMap((those) => those[at] ?? []),
  );
}

const reasons: readonly Silence[] = ["named in it", "no saying", "spoken to"];

/**
 * First a name that opens its sentence, as a speaker's often does, or stands beside somebody's exact words,
 * so that marks do not tell who is heard; a state last.
 */
function rank(reading: Reading, one: Named): number {
  const { name, entity } = one;
  const sentence = reading.sentenceSpan(reading.sentenceAt(name.start));
  const opens = sentence.start === name.start;
  const quoted = isQuoted(reading, one);
  return (entity?.kind === "country" ? 2 : 0) - (opens ? 1 : 0) - (quoted ? 1 : 0);
}

function isQuoted(reading: Reading, { name }: Place): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(name.start));
  return /["“]|''/u.test(reading.words(sentence));
}

/** Each name once on either side; a key may stand elsewhere as one that is only named. */
function distinct<T extends Place>(reading: Reading, all: readonly T[]): T[] {
  const printed = new Set<string>();
  return all.filter(({ name }) => {
    const words = reading.words(name).toLowerCase();
    return !printed.has(words) && printed.add(words);
  });
}

function placed(reading: Reading, { name }: Place): string {
  return `${reading.paragraphAt(name.start)} ${reading.words(name).toLowerCase()}`;
}

interface Place {
  readonly name: Heard["name"];
}

function ask(
  reading: Reading,
  draw: Draw,
  heard: readonly Heard[],
  named: readonly Named[],
): Question {
  const keys = [...heard].sort((a, b) => a.name.start - b.name.start);
  const basis: Basis = {
    form: namedOrHeard.id,
    skill: namedOrHeard.skill,
    keyClass: `${[...new Set(keys.map(({ order }) => order))].sort().join("+")}, ${keys.length} of ${keys.length + named.length}`,
    stem: wording(draw.pick(stems)),
    confidence: sureness,
    rules: keys.map(({ order }) => `heard/${order.replace(" ", "-")}`),
    facts: [...keys, ...named].map(({ name }) => `name:${name.start}:heard`),
    states: [],
    uses: { relations: keys.map(({ index }) => index) },
    proof: keys.flatMap(({ name, cue }) => {
      const at = reading.paragraphAt(name.start);
      return [
        { span: name, paragraph: at, role: "source" as const },
        { span: cue, paragraph: at, role: "cue" as const },
      ];
    }),
    explanation: wording(
      "Words of saying stand beside the names that are heard: ",
      ...placesOnce(
        reading,
        keys.map(({ cue }) => cue),
      ),
      ". ",
      draw.pick(lessons),
    ),
    strategy: draw.pick(strategies),
    reason: keys
      .map(({ name, cue }) => `“${reading.words(cue)}” stands with “${reading.words(name)}”`)
      .join("; "),
  };
  const drafts = [
    ...keys.map((one) => key(reading, one)),
    ...named.map((one) => other(reading, one)),
  ];
  const question = selectOf(
    reading.analysis,
    draw,
    basis,
    drafts.sort((a, b) => a.place.span.start - b.place.span.start),
  );
  return { ...question, instruction, shown: { ...question.shown, unit: "words" } };
}

const instruction = "Select the names in the article.";

const stems = [
  "Some of those marked are only mentioned. Select each one whose words its sentence reports.",
  "Select each of those marked who is reported, in the same sentence, as saying or writing something.",
  "Who is heard, and who is only named? Select each of those marked who stands with words of saying.",
] as const;

const lessons = [
  "The others are named there and not heard.",
  "To be named, or to be spoken to, is not to be heard.",
  "Of the others these sentences report no words.",
] as const;

const strategies = [
  "At each name ask: does it stand with words of saying, or is it only written about?",
  "Find the word of saying, then its subject: that one is heard, the others are named.",
  "Keep apart who speaks, who is spoken to and who is spoken about.",
] as const;

function key(reading: Reading, { name, cue }: Heard): CandidateDraft {
  const at = reading.paragraphAt(name.start);
  const sentence = wording(
    quote(reading, cue),
    " in ",
    paragraph(at),
    " stands with ",
    quote(reading, name),
    ": that one is heard.",
  );
  return draft(reading, name, true, sentence);
}

function other(reading: Reading, { name, silence, cue, speaker }: Named): CandidateDraft {
  const at = paragraph(reading.paragraphAt(name.start));
  const who = quote(reading, name);
  if (!cue || !speaker) {
    return draft(
      reading,
      name,
      false,
      wording("In its sentence in ", at, " ", who, " stands without words of saying."),
    );
  }
  const comma = reading.words(speaker).search(/,\s/u);
  const short = comma > 0 ? { start: speaker.start, end: speaker.start + comma } : speaker;
  const head = [quote(reading, cue), " in ", at, " stands with ", quote(reading, short)] as const;
  const role = silence === "spoken to" ? " is spoken to there." : " is named in what is said.";
  return draft(reading, name, false, wording(...head, "; ", who, role));
}

function draft(
  reading: Reading,
  name: Heard["name"],
  right: boolean,
  sentence: Phrase[],
): CandidateDraft {
  const place = { span: name, paragraph: reading.paragraphAt(name.start) };
  return {
    words: reading.words(name),
    place,
    right,
    judged: { code: right ? null : "M01", sentence, place },
  };
}
