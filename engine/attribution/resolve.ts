import { femaleRoles, maleRoles } from "../lexicon/roles.ts";
import type { Document } from "../text/document.ts";
import { contains, type Span } from "../text/span.ts";
import { spanOf } from "./clause-words.ts";
import { groupBefore, pronounNumber, relativeHead, resolvePronoun } from "./coreference.ts";
import { describedKind, describedName } from "./described.ts";
import { resolveDescription, unresolvedConfidence } from "./descriptions.ts";
import type { Draft } from "./draft.ts";
import { gatherParties } from "./entities.ts";
import {
  addFigure,
  addSighting,
  type Cast,
  castOf,
  type Figure,
  mentionKind,
  sourceWeight,
} from "./figures.ts";
import { findNames, type Name } from "./names.ts";
import { type Description, type Phrase, singlePhrase } from "./noun-phrase.ts";
import type { Party } from "./parties.ts";
import { pageOf } from "./phrase-core.ts";
import { readPhrase } from "./read-phrase.ts";
import { type Answer, entitiesOf, type Resolution, sourceOf } from "./resolution.ts";

export type { Resolution, ResolvedSource } from "./resolution.ts";

import { learnFromUse, outletsByUse } from "./usage.ts";
import { type Word, wordIndexAt } from "./words.ts";

export function resolve(document: Document, drafts: readonly Draft[]): Resolution {
  const { words, names } = findNames(document);
  const page = pageOf(document.text, words, names);
  const phrases = drafts.map((draft) => readPhrase(page, draft.source));
  const roster = gatherParties(document.text, names);
  learnFromUse(page, roster);
  outletsByUse(document, drafts, phrases, roster);
  const cast = castOf(page, roster, sourceNames(phrases));
  const answers: (Answer | null)[] = drafts.map(() => null);
  for (const index of bySource(drafts)) {
    const phrase = phrases[index];
    const draft = drafts[index];
    if (!phrase || !draft) continue;
    const whole = answerOf(cast, phrase);
    const answer =
      whole && hasCompany(document.text, phrase, draft)
        ? { ...whole, confidence: Math.min(0.85, whole.confidence) }
        : whole;
    answers[index] = answer;
    const span = draft.source[0];
    if (answer && span) see(cast, span, answer, sourceWeight);
  }
  settleFirstPersons(drafts, phrases, answers);
  carryOver(drafts, answers);
  return { entities: entitiesOf(cast, answers), sources: answers.map(sourceOf) };
}

/** "Roe per Northland News": somebody else passes the words on. */
const channel = /^\s*\(?(?:per|via)\s+(?:the\s+)?\p{Lu}/u;

/** "Roe and her lawyers", "he and others": the one spoke together with others, so nothing may rest on the one. */
function hasCompany(text: string, phrase: Phrase, draft: Draft): boolean {
  if (phrase.form !== "name" && phrase.form !== "pronoun") return false;
  const one = phrase.form === "name" ? phrase.name.span : phrase.word;
  const source = draft.source.find((span) => contains(span, one));
  const rest = source ? text.slice(one.end, source.end) : "";
  if (channel.test(rest)) return true;
  const and = /\band (?:his|her|their|its|other|others|another|the|a|an|some|several)\b/u.exec(
    rest,
  );
  if (!and) return false;
  // ", founder and the head of": an apposition that no second comma closes goes on over "and".
  const commas = rest.slice(0, and.index).split(",").length - 1;
  return commas !== 1;
}

function bySource(drafts: readonly Draft[]): readonly number[] {
  const start = (index: number) =>
    drafts[index]?.source[0]?.start ?? drafts[index]?.cue[0]?.start ?? 0;
  return drafts.map((_, index) => index).sort((a, b) => start(a) - start(b) || a - b);
}

function sourceNames(phrases: readonly Phrase[]): ReadonlySet<Name> {
  const names = new Set<Name>();
  const visit = (phrase: Phrase) => {
    if (phrase.form === "name") names.add(phrase.name);
    if (phrase.form === "joint") phrase.parts.forEach(visit);
  };
  phrases.forEach(visit);
  return names;
}

function answerOf(cast: Cast, phrase: Phrase): Answer | null {
  if (phrase.form === "name") return nameAnswer(cast, phrase.name);
  if (phrase.form === "pronoun") return pronounAnswer(cast, phrase.word, phrase.index);
  if (phrase.form === "description") return descriptionAnswer(cast, phrase);
  if (phrase.form === "joint") return jointAnswer(cast, phrase.parts);
  return null;
}

/** The name is plain; where nothing tells what it names, nothing may rest on it either. */
function nameAnswer(cast: Cast, name: Name): Answer | null {
  const found = cast.roster.partyOf.get(name);
  const figure = found ? cast.figureOf.get(found.party) : undefined;
  if (!found || !figure) return null;
  const country = name.kind === "people" ? countryOfPeople(cast, name) : null;
  if (country) return { figure: country, confidence: 0.8, how: "metonymy" };
  return {
    figure,
    confidence: found.confidence * sureness(found.party),
    how: mentionKind(name, figure),
  };
}

/** Two words and more that stand like a person's name are one, whoever it is. */
function sureness({ kind, sure, parts }: Party): number {
  if (sure > 0.6) return 1;
  if (kind === "person" && parts.length > 1) return 0.95;
  return sure <= 0.4 ? 0.85 : 0.9;
}

/** "the Saudis" in a text that speaks of Saudi Arabia. */
function countryOfPeople(cast: Cast, name: Name): Figure | null {
  if (!name.definite || !name.text.endsWith("s")) return null;
  const stem = name.text.slice(0, 4).toLowerCase();
  const found = cast.named.countries.find((figure) => figure.name.toLowerCase().startsWith(stem));
  return found ?? null;
}

function pronounAnswer(cast: Cast, word: Word, index: number): Answer | null {
  if (pronounNumber(word.lower) === null) {
    if (!/^(?:who|whom|which|that|whose)$/u.test(word.lower)) return null;
    const head = relativeHead(cast, index);
    if (!head) return null;
    const answer = answerOf(cast, singlePhrase(cast.page, head));
    return answer
      ? {
          ...answer,
          confidence: answer.confidence * (/^(?:who|which)$/u.test(word.lower) ? 0.93 : 0.85),
          how: "pronoun",
        }
      : null;
  }
  const guess = resolvePronoun(cast, word);
  const group = /^(?:they|them|their)$/u.test(word.lower) ? groupBefore(cast, index) : null;
  if (
    group &&
    guess?.figure.kind !== "joint" &&
    (!guess || guess.confidence < 0.6 || !guess.figure.plural)
  ) {
    const answer = answerOf(cast, singlePhrase(cast.page, group));
    const span = spanOf(cast.page.words, group);
    if (answer && span) {
      see(cast, span, { ...answer, how: "description" }, 1);
      return { ...answer, confidence: Math.min(0.85, answer.confidence), how: "pronoun" };
    }
  }
  return guess ? { ...guess, how: "pronoun" } : null;
}

function descriptionAnswer(cast: Cast, phrase: Description): Answer {
  if (phrase.apposition) {
    const named = nameAnswer(cast, phrase.apposition);
    if (named) return { ...named, confidence: named.confidence * 0.97 };
  }
  const behind = nameBehindMarks(cast, phrase);
  if (behind) return behind;
  const kind = describedKind(cast.page, phrase);
  const guess = resolveDescription(cast, phrase);
  const how =
    kind === "role-person"
      ? "role"
      : kind === "document" || kind === "outlet"
        ? "report-noun"
        : "description";
  if (guess) return { ...guess, how };
  const figure = addFigure(cast, {
    name: describedName(cast.page, phrase),
    kind,
    gender: genderOfRole(phrase.head),
    plural: kind === "unnamed-group",
    party: null,
    head: phrase.head,
    modifiers: phrase.modifiers,
    owner: null,
    members: [],
    roles: [],
  });
  return { figure, confidence: unresolvedConfidence(cast, phrase, kind), how };
}

/** "Member of Parliament (MP) Ann Roe": the short form in brackets parts the office from its name. */
function nameBehindMarks(cast: Cast, phrase: Description): Answer | null {
  const { words, nameAt, phraseAt } = cast.page;
  const open = phrase.range.end;
  if (words[open]?.text !== "(" || words[open + 2]?.text !== ")") return null;
  const name = nameAt.get(open + 3) ?? phraseAt.get(open + 3);
  return name?.kind === "person" ? nameAnswer(cast, name) : null;
}

function genderOfRole(head: string): Figure["gender"] {
  if (femaleRoles.has(head)) return "f";
  return maleRoles.has(head) ? "m" : null;
}

function jointAnswer(cast: Cast, parts: readonly Phrase[]): Answer {
  const members = parts.map((part) => answerOf(cast, part)).filter((answer) => answer !== null);
  const same = cast.joint.findLast((figure) => sameMembers(figure, members));
  const confidence = members.reduce((product, member) => product * member.confidence, 1);
  if (same) return { figure: same, confidence, how: "full-name" };
  const figure = addFigure(cast, {
    name: jointName(members.map((member) => member.figure.name)),
    kind: "joint",
    gender: null,
    plural: true,
    party: null,
    head: "",
    modifiers: [],
    owner: null,
    members: members.map((member) => member.figure),
    roles: [],
  });
  return { figure, confidence, how: "full-name" };
}

function jointName(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function sameMembers(figure: Figure, members: readonly Answer[]): boolean {
  return (
    figure.members.length === members.length &&
    members.every((member) => figure.members.includes(member.figure))
  );
}

function see(cast: Cast, span: Span, answer: Answer, weight: number): void {
  const word = cast.page.words[wordIndexAt(cast.page.words, span.start)];
  if (!word) return;
  addSighting(cast, {
    ...span,
    figure: answer.figure,
    how: answer.how,
    confidence: answer.confidence,
    weight,
    sentence: word.sentence,
    paragraph: word.paragraph,
    quote: word.quote,
  });
}

/** "I" inside a quotation is the quotation's own source (E4). */
function settleFirstPersons(
  drafts: readonly Draft[],
  phrases: readonly Phrase[],
  answers: (Answer | null)[],
): void {
  phrases.forEach((phrase, index) => {
    if (phrase.form !== "pronoun" || pronounNumber(phrase.word.lower) !== "first") return;
    const holder = smallestHolder(drafts, phrase.word, index);
    const speaker = holder === null ? null : answers[holder];
    if (speaker)
      answers[index] = { ...speaker, confidence: speaker.confidence * 0.95, how: "pronoun" };
  });
}

function smallestHolder(drafts: readonly Draft[], word: Span, self: number): number | null {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  drafts.forEach((draft, index) => {
    const piece = draft.content.find((content) => contains(content, word));
    if (index === self || !piece || piece.end - piece.start >= size) return;
    best = index;
    size = piece.end - piece.start;
  });
  return best;
}

function carryOver(drafts: readonly Draft[], answers: (Answer | null)[]): void {
  drafts.forEach((draft, index) => {
    const held = draft.heldFrom === null ? null : answers[draft.heldFrom];
    if (held) answers[index] = { ...held, how: "carried", confidence: held.confidence * 0.97 };
  });
}
