/** Who somebody is that speaks under a short name: the article has told it where the whole name stands. */
import type { Relation } from "../../analysis.ts";
import { closedClass, prepositions } from "../../lexicon/function-words.ts";
import { isRoleNoun } from "../../lexicon/roles.ts";
import { officeTitles } from "../../lexicon/titles.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { wordsOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import { isReport } from "../plain-saying.ts";
import { type PrintedRole, printedRoles } from "../printed-roles.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

export const sourceRole: Form = {
  id: "S4-role",
  skill: "S4",
  reason:
    "What somebody can know depends on who they are; the article tells it once and then no more.",
  compose({ reading }, draw) {
    const roles = printedRoles(reading);
    const asked = draw.shuffle(roles).flatMap((own): Asked[] => {
      const later = draw.shuffle(shortlyNamed(reading, own))[0];
      const others = draw.shuffle(roles.filter((other) => isOther(reading, own, other)));
      const wrong = distinct(reading, others).slice(0, 3);
      return later && wrong.length >= 2 && !isFamous.test(reading.words(own.role))
        ? [{ own, wrong, ...later }]
        : [];
    });
    return asked.slice(0, 2).map((one) => ask(reading, draw, one));
  },
};

/** The role stands beside the whole name; that the short name is the same person is the rest. */
const sureness = 0.95;

interface Later {
  readonly index: number;
  readonly source: Span;
}

interface Asked extends Later {
  readonly own: PrintedRole;
  readonly wrong: readonly PrintedRole[];
}

/** Whoever reads news knows it without the article. */
const isFamous =
  /\b(?:president|prime minister|chancellor|secretary of state|king|queen|pope|senator|candidate|nominee)\b/iu;

/** Reports under the last name alone, in another paragraph, with nothing about who that is. */
function shortlyNamed(reading: Reading, { entity, name, role }: PrintedRole): Later[] {
  const home = reading.paragraphAt(name.start);
  const last = entity.name.split(" ").at(-1) ?? "";
  if (sharesName(reading, entity.id, last)) return [];
  return reading.analysis.relations.flatMap((relation: Relation, index): Later[] => {
    const [source] = relation.source;
    if (!source || relation.source.length > 1 || relation.depth > 1 || !isReport(relation))
      return [];
    if (relation.entity?.id !== entity.id || relation.entity.confidence < 0.9) return [];
    const printed = reading.words(source);
    const short = printed === last || /^(?:Mr|Ms|Mrs|Dr)\.? [\p{L}’'-]+$/u.test(printed);
    const [, prior = ""] =
      /([\p{L}’'.-]+) $/u.exec(reading.text.slice(Math.max(0, source.start - 30), source.start)) ??
      [];
    const bare = !/^\p{Lu}/u.test(prior) || closedClass.has(prior.toLowerCase());
    const plain = bare && !isRoleNoun(prior) && !officeTitles.has(prior.toLowerCase());
    const away = reading.paragraphAt(source.start) > home && spanLength(role) > 0;
    return short && printed.endsWith(last) && away && plain ? [{ index, source }] : [];
  });
}

function sharesName(reading: Reading, id: string, last: string): boolean {
  return reading.analysis.entities.some(
    (other) =>
      other.id !== id && other.kind === "named-person" && other.name.split(" ").includes(last),
  );
}

/** Another person whose role shares no word with this one, so that it cannot be meant here too. */
function isOther(reading: Reading, own: PrintedRole, other: PrintedRole): boolean {
  if (own.entity.id === other.entity.id) return false;
  const words = contentWords(
    [reading.words(own.role), own.entity.name, ...own.entity.roles].join(" "),
  );
  return ![...contentWords(reading.words(other.role))].some((word) => words.has(word));
}

function contentWords(words: string): ReadonlySet<string> {
  return new Set(
    wordsOf(words)
      .filter((word) => word.length > 2 && !prepositions.has(word))
      .map((word) => word.replace(/'s$/u, "").slice(0, 6)),
  );
}

/** No two wrong ones alike. */
function distinct(reading: Reading, others: readonly PrintedRole[]): PrintedRole[] {
  const kept: PrintedRole[] = [];
  for (const other of others) {
    const alike = kept.some(
      (one) => reading.words(one.role).toLowerCase() === reading.words(other.role).toLowerCase(),
    );
    if (!alike) kept.push(other);
  }
  return kept;
}

function ask(reading: Reading, draw: Draw, asked: Asked): Question {
  const { own, wrong } = asked;
  const options = draw.shuffle([own, ...wrong]).map((one): OptionDraft => {
    const right = one === own;
    const place = { span: one.role, paragraph: reading.paragraphAt(one.role.start) };
    return {
      text: [quote(reading, one.role)],
      right,
      judged: { code: right ? null : "M02", sentence: beside(reading, one), place },
    };
  });
  return choiceOf(reading.analysis, draw, basisOf(reading, draw, asked), options);
}

function beside(reading: Reading, { role, name }: PrintedRole): Phrase[] {
  const at = paragraph(reading.paragraphAt(role.start));
  return wording(
    "In ",
    at,
    " stands ",
    quote(reading, role),
    ", beside ",
    quote(reading, name),
    ".",
  );
}

function stemOf(reading: Reading, draw: Draw, { source }: Asked): Phrase[] {
  const at = paragraph(reading.paragraphAt(source.start));
  const who = quote(reading, source);
  return draw.pick([
    wording(
      "In ",
      at,
      " ",
      who,
      " is the source. Which of these does the article say about this person?",
    ),
    wording("Who is ", who, " in ", at, ", as the article describes this person?"),
    wording(
      "By which of these descriptions does the article introduce ",
      who,
      ", the source in ",
      at,
      "?",
    ),
  ]);
}

function basisOf(reading: Reading, draw: Draw, asked: Asked): Basis {
  const { own, index, source } = asked;
  const at = reading.paragraphAt(source.start);
  return {
    form: sourceRole.id,
    skill: sourceRole.skill,
    keyClass: own.role.start < own.name.start ? "before-the-name" : "after-the-name",
    stem: stemOf(reading, draw, asked),
    confidence: sureness,
    rules: ["printed-words"],
    facts: [`entity:${own.entity.id}:role`],
    states: [`relation:${index}:source`],
    uses: { relations: [index] },
    proof: [
      { span: source, paragraph: at, role: "source" },
      { span: own.role, paragraph: reading.paragraphAt(own.role.start), role: "compare" },
    ],
    explanation: wording(
      "Of ",
      quote(reading, source),
      " the article tells more where the whole name stands: ",
      lowered(beside(reading, own)),
    ),
    strategy:
      "Meet a bare name: go back to where it stands in full, and read what stands beside it.",
    reason: `“${reading.words(own.role)}” stands beside the name of this person.`,
  };
}

/** "In paragraph 4 ..." as it goes on after a colon. */
function lowered(phrases: readonly Phrase[]): Phrase[] {
  const [, ...rest] = phrases;
  return [{ ours: "in " }, ...rest];
}
