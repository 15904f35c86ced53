/**
 * Who says a statement: somebody named, somebody without a name, or nobody. Both stems serve every
 * key, so that the wording tells nothing.
 */
import type { SourceKind } from "../../analysis.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { isUnnamed, type Name, nameOf } from "../names.ts";
import { capitalised, continued, paragraph, quote, wording, words } from "../phrases.ts";
import type { Telling } from "../plain-telling.ts";
import type { ChoiceQuestion, Judged, Proof } from "../question.ts";
import type { Reading } from "../reading.ts";
import { asOption, rivalsOf, targetOf } from "../rivals.ts";
import { firstNamed, sourceSentence } from "../sources.ts";
import { isStanding, noSource } from "../standing.ts";
import type { Statement } from "../statements.ts";
import { type Phrase, plain } from "../wording.ts";

const strategy = "Look for the words of saying first, then ask who stands with them.";

export const whoSaid: Form = {
  id: "S1-who-said",
  skill: "S1",
  reason: "Before a statement can be weighed, one must know whose it is, or that it is nobody’s.",
  compose({ reading, statements, tellings }, draw) {
    const stated = statements.flatMap((statement) => sourced(reading, draw, statement, statements));
    const far = stated.filter((question) => !isNearest(reading, question));
    const near = stated.filter((question) => isNearest(reading, question));
    const untold = tellings.flatMap((telling) => unsourced(reading, draw, telling, statements));
    const chosen = spread(draw, far, most - 1, []);
    // "No source" must not be the safe guess where it is offered (P-215, P-223).
    const silent = chosen.length > 0 || draw.below(2) === 0;
    if (silent) chosen.push(...spread(draw, untold, 1, chosen));
    // Where the nearest name is right most often, nobody needs to read (P-215, P-058).
    const allowed = Math.min(most - chosen.length, Math.max(1, Math.ceil(chosen.length * 0.7)));
    return [...chosen, ...spread(draw, near, allowed, chosen)];
  },
};

/** No more of this form from one article: the best are kept. */
const most = 4;

/** From paragraphs, sources and classes that are not among those taken already. */
function spread(
  draw: Draw,
  questions: readonly ChoiceQuestion[],
  count: number,
  taken: readonly ChoiceQuestion[],
): ChoiceQuestion[] {
  let left = questions.map((question) => ({ question, cost: cost(question) + draw.below(6) }));
  const chosen: ChoiceQuestion[] = [];
  while (chosen.length < count && left.length > 0) {
    const others = [...taken, ...chosen];
    const priced = left.map((one) => ({ ...one, price: one.cost + again(one.question, others) }));
    const [best] = priced.sort((a, b) => a.price - b.price);
    if (!best) break;
    chosen.push(best.question);
    left = left.filter(({ question }) => question !== best.question);
  }
  return chosen;
}

/** The less, the better. A name to be fetched from another sentence is worth asking for (P-205). */
function cost({ key, stem }: ChoiceQuestion): number {
  const printed = plain(stem);
  const odd = printed.length > 200 || printed.length < 70 || /[.,]["”]\?$/u.test(printed);
  const fetched = key.proof.some(({ role }) => role === "compare");
  return (odd ? 2 : 0) - (fetched ? 2 : 0) - (key.keyClass === "unnamed" ? 3 : 0);
}

/** How much of a question the others have already. */
function again({ key, shown }: ChoiceQuestion, others: readonly ChoiceQuestion[]): number {
  const answer = answerOf(shown.options, key.right);
  return others.reduce(
    (sum, other) =>
      sum +
      (placeOf(other) === placeOf({ key }) ? 3 : 0) +
      (answerOf(other.shown.options, other.key.right) === answer ? 2 : 0) +
      (other.key.keyClass === key.keyClass ? 1 : 0),
    0,
  );
}

function placeOf({ key }: Pick<ChoiceQuestion, "key">): number {
  return key.proof.find(({ role }) => role === "content")?.paragraph ?? 0;
}

function answerOf(options: ChoiceQuestion["shown"]["options"], right: string): string {
  return plain(options.find(({ id }) => id === right)?.text ?? [{ ours: "?" }]);
}

function sourced(
  reading: Reading,
  draw: Draw,
  statement: Statement,
  statements: readonly Statement[],
): ChoiceQuestion[] {
  const { index, relation, entity, shown, cue, source } = statement;
  const name = nameOf(reading, entity);
  const at = statement.paragraph;
  if (!name || hasName(reading, shown, name, entity.kind) || /,["”]$/u.test(reading.words(shown)))
    return [];
  const rivals = rivalsOf(reading, targetOf(reading, statement), statements).slice(
    0,
    2 + draw.below(2),
  );
  const told = sourceSentence(reading, statement, name);
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: { code: null, sentence: told, place: place(reading, source) },
  };
  const none: OptionDraft = {
    text: [{ ours: noSource }],
    right: false,
    judged: { code: "M05", sentence: told, place: place(reading, cue) },
  };
  if (rivals.length === 0) return [];
  const options = [right, ...rivals.map(asOption)];
  const kinds = [entity.kind, ...rivals.map((rival) => rival.entity.kind)];
  const stem = stemFor(reading, draw, shown, at, whoFor(kinds, statement));
  const fact = `relation:${index}:source`;
  const basis: Basis = {
    form: whoSaid.id,
    skill: whoSaid.skill,
    keyClass: isUnnamed(entity.kind) ? "unnamed" : "named",
    stem,
    confidence: statement.confidence,
    rules: relation.rules,
    facts: [fact],
    states: [],
    uses: { relations: [index] },
    proof: proofOf(reading, statement),
    explanation: told,
    strategy,
    reason: `“${reading.words(cue)}” in paragraph ${reading.paragraphAt(cue.start)} stands with “${reading.words(source)}”.`,
  };
  // A last option that is seldom right would leave the first places as safe guesses (P-215, P-223).
  const last = rivals.length < 2 || draw.below(2) === 0 ? [none] : [];
  const shownOptions = [...draw.shuffle(options), ...last];
  return [choiceOf(reading.analysis, draw, basis, shownOptions)];
}

function unsourced(
  reading: Reading,
  draw: Draw,
  telling: Telling,
  statements: readonly Statement[],
): ChoiceQuestion[] {
  const { index, shown, paragraph: at, confidence, rules } = telling;
  const rivals = rivalsOf(
    reading,
    { shown, paragraph: at, owner: null, channel: null },
    statements,
  ).slice(0, 2 + draw.below(2));
  // Somebody must be near who does speak: else nobody would think of a source.
  if (rivals.length < 2 || !rivals.some(({ judged }) => judged.code === "M02")) return [];
  const kinds = rivals.map((rival) => rival.entity.kind);
  const stem = stemFor(
    reading,
    draw,
    shown,
    at,
    whoFor(kinds, { exact: false, whole: true, alone: telling.alone }),
  );
  const told = wording(
    "With this sentence in ",
    paragraph(at),
    " stand no words of saying and nobody who says it. That leaves open whom to ask, and no more.",
  );
  const right: OptionDraft = {
    text: [{ ours: noSource }],
    right: true,
    judged: { code: null, sentence: told, place: { span: shown, paragraph: at } },
  };
  const basis: Basis = {
    form: whoSaid.id,
    skill: whoSaid.skill,
    keyClass: "no-source",
    stem,
    confidence,
    rules,
    facts: [`ownVoice:${index}:source`],
    states: [],
    uses: { ownVoice: [index] },
    proof: [{ span: shown, paragraph: at, role: "content" }],
    explanation: told,
    strategy,
    reason: `The sentence in paragraph ${at} has no words of saying, nor has the one before it.`,
  };
  const options = [...draw.shuffle(rivals.map(asOption)), right];
  return [choiceOf(reading.analysis, draw, basis, options)];
}

type Make = Pick<Statement, "exact" | "alone" | "whole">;

interface Asked extends Make {
  readonly who: string;
}

function whoFor(kinds: readonly SourceKind[], { exact, alone, whole }: Make): Asked {
  return { who: kinds.includes("document") ? "Who or what" : "Who", exact, alone, whole };
}

function stemFor(reading: Reading, draw: Draw, shown: Span, at: number, asked: Asked): Phrase[] {
  const { who } = asked;
  const is = who === "Who" ? "Who is" : "Who or what is";
  const here = paragraph(at);
  const printed = marked(reading, shown);
  if (asked.exact) {
    const said = wording(`${who} says in `, here, ": ", printed, "?");
    const given = wording(`${is} the source of these words in `, here, ": ", printed, "?");
    if (who !== "Who") return draw.pick([said, given]);
    return draw.pick([said, given, wording("Whose words are these in ", here, ": ", printed, "?")]);
  }
  const source = (words: Phrase[]) =>
    wording(`${is} the source of this in `, here, ": ", words, "?");
  const says = (words: Phrase[]) => wording(`${who} says this in `, here, ": ", words, "?");
  // Words that lean on others, or are cut, are shown as printed.
  if (!asked.alone || !asked.whole) {
    return draw.pick([says(printed), source(printed)]);
  }
  const whole = capitalised(reading, shown);
  const within = continued(reading, shown);
  if (!within) return draw.pick([says(whole), source(whole)]);
  const inside = wording(`${who} says in `, here, " that ", within, "?");
  return draw.pick([inside, inside, says(whole), source(whole)]);
}

/** Between marks of ours, unless marks stand within. */
function marked(reading: Reading, shown: Span): Phrase[] {
  return [/["“”]/u.test(reading.words(shown)) ? words(reading, shown) : quote(reading, shown)];
}

/** Whether the name of the key stands nearer to the statement than any other name offered. */
function isNearest(reading: Reading, { shown, key }: ChoiceQuestion): boolean {
  const place = key.proof.find(({ role }) => role === "content")?.span.start ?? 0;
  const away = (label: string) => distance(reading.text, label.replace(/^The /u, ""), place);
  const names = shown.options.filter(({ text }) => !isStanding(text));
  const right = names.find(({ id }) => id === key.right);
  const others = names.filter(({ id }) => id !== key.right);
  const own = right ? away(plain(right.text)) : Number.POSITIVE_INFINITY;
  return others.every(({ text }) => away(plain(text)) > own);
}

function distance(text: string, words: string, place: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    nearest = Math.min(nearest, Math.abs(at - place));
  }
  return nearest;
}

/** A statement that prints the key, or a person's last name, gives it away. */
function hasName(reading: Reading, shown: Span, { inside }: Name, kind: SourceKind): boolean {
  const printed = reading.words(shown);
  const last = inside.split(" ").at(-1) ?? inside;
  const whole = printed.includes(inside.replace(/^the /u, ""));
  return whole || (kind === "named-person" && last.length > 3 && printed.includes(last));
}

function place(reading: Reading, span: Span): NonNullable<Judged["place"]> {
  return { span, paragraph: reading.paragraphAt(span.start) };
}

function proofOf(reading: Reading, statement: Statement): Proof[] {
  const { source, cue, shown, entity } = statement;
  const spans: [Span, Proof["role"]][] = [
    [source, "source"],
    [cue, "cue"],
    [shown, "content"],
  ];
  const named = firstNamed(reading, entity, source);
  if (named) spans.push([named, "compare"]);
  return spans
    .filter(([span]) => spanLength(span) > 0)
    .map(([span, role]) => ({ span, role, paragraph: reading.paragraphAt(span.start) }));
}
