/** A source inside a content that no relation of its own carries: "Ann Roe said Bob Lee had promised a bridge". */
import type { EntityRef, Relation } from "../analysis.ts";
import { finiteForms } from "../lexicon/finite-forms.ts";
import { bodyNouns } from "../lexicon/organisations.ts";
import { outletNouns } from "../lexicon/outlets.ts";
import { groupNouns, roleNouns } from "../lexicon/roles.ts";
import { contains, hull, type Span, trimmed } from "../text/span.ts";
import type { Stage } from "./chain-links.ts";
import { helpersBefore, partySpan, sentenceOf, spanOf, subjectBefore } from "./clause-words.ts";
import { plainText, plainWords } from "./cue-words.ts";
import { describedKind } from "./described.ts";
import { claimByNoun } from "./inner-claims.ts";
import type { Description } from "./noun-phrase.ts";
import type { Page } from "./phrase-core.ts";
import { readPhrase } from "./read-phrase.ts";
import { rangeOf, type Word } from "./words.ts";

export interface Inner {
  readonly mention: Span;
  readonly entity: EntityRef | null;
  readonly claim: Span;
}

const quotedSaying =
  /^(?:acknowledging|saying|telling|calling|describing|arguing|admitting|denying|claiming|warning|stating)$/u;

/** "The records quote Ann Roe saying that": the cited person and what she says. */
function citedSaying(stage: Stage, relation: Relation): Inner | null {
  const piece = relation.content[0];
  const cue = plainText(stage.document, relation.cue);
  if (!piece || !(relation.cueClass === "cite" || /\b(?:quot|cit)(?:e|es|ed|ing)\b/u.test(cue)))
    return null;
  const { page } = stage;
  const between = saidAs(stage, relation, piece);
  if (between) return between;
  const range = rangeOf(page.words, piece);
  const name = page.nameAt.get(range.first) ?? page.phraseAt.get(range.first);
  const verb = name?.end ?? -1;
  if (!name || !quotedSaying.test(page.words[verb]?.lower ?? "")) return null;
  const claim = claimAfter(stage, piece, verb);
  return claim
    ? {
        mention: name.phrase,
        entity: stage.partyAt(name.phrase),
        claim,
      }
    : null;
}

/** "quoted an official as saying that": the cited party stands between cue and content, or opens it. */
function saidAs(stage: Stage, relation: Relation, piece: Span): Inner | null {
  const { words } = stage.page;
  const cue = hull(relation.cue);
  if (!cue) return null;
  const first = rangeOf(words, cue).end;
  for (let index = first; index < first + 14; index += 1) {
    if (
      words[index]?.lower !== "as" ||
      !/^(?:saying|telling|stating)$/u.test(words[index + 1]?.lower ?? "")
    )
      continue;
    const span = partySpan(stage.page, { first, end: index });
    const claim = claimAfter(stage, piece, index + 1) ?? piece;
    if (!span) return null;
    return {
      mention: span,
      entity: stage.partyAt(span),
      claim,
    };
  }
  return null;
}

const passesOn =
  /^(?:said|says|say|told|tells|claimed|claims|announced|reported|wrote|acknowledged|acknowledges|admitted|argued|argues|warned|warns|believe|believes|believed|think|thinks|insisted|insists|stated|testified|testifies|denied|denies|promised|suggested|suggests|complained|maintains|maintained|predicted|concluded|contends|contended|asserted|asserts|noted|notes|explained|cautioned|remarked)$/u;

/** A source inside the content: "Ann Roe said that Bob Lee had promised a bridge". */
export function innerStatement(stage: Stage, relation: Relation): Inner | null {
  const cited = citedSaying(stage, relation) ?? claimByNoun(stage, relation);
  if (cited) return cited;
  for (const piece of relation.content) {
    const range = rangeOf(stage.page.words, piece);
    for (let index = range.first + 1; index < range.end; index += 1) {
      const inner = innerAt(stage, piece, range, index);
      if (inner) return inner;
    }
  }
  return null;
}

function innerAt(
  stage: Stage,
  piece: Span,
  range: { first: number; end: number },
  index: number,
): Inner | null {
  const { page } = stage;
  const word = page.words[index];
  if (!word || !passesOn.test(word.lower)) return null;
  const helpers = helpersBefore(page.words, index);
  if (
    page.words
      .slice(helpers.first, index)
      .some((helper) =>
        /^(?:not|n['’]t|never|to|would|could|might|should|will|can|may)$|n['’]t$/u.test(
          helper.lower,
        ),
      )
  )
    return null;
  const subject = subjectBefore(page, index);
  const opens = subject !== null && opensClause(page, range, subject, index);
  const span = opens ? partySpan(page, subject) : null;
  if (!span || !subject || !contains(piece, span) || isIdle(page, span)) return null;
  const claim = claimBefore(stage, piece, subject.first, index) ?? claimAfter(stage, piece, index);
  if (!claim) return null;
  return {
    mention: span,
    entity: stage.partyAt(span),
    claim,
  };
}

/** "he thinks" is mostly the speaker himself, "I say" always: no further source. */
function isIdle(page: Page, span: Span): boolean {
  const phrase = readPhrase(page, [span]);
  if (finiteForms.has(plainWords(page.text.slice(span.start, span.end).toLowerCase())[0] ?? ""))
    return true;
  if (phrase.form === "name")
    return phrase.name.kind === "place" || phrase.name.kind === "document";
  if (phrase.form !== "description") return phrase.form !== "joint";
  return describedKind(page, phrase) === "document" || !describesParty(page, phrase);
}

/** Whether the head is a noun for people, a body, an outlet or a paper; "the two lengthy" is nobody. */
function describesParty(page: Page, phrase: Description): boolean {
  const kind = describedKind(page, phrase);
  return (
    kind === "unnamed-group" ||
    kind === "unnamed-person" ||
    kind === "document" ||
    roleNouns.has(phrase.head) ||
    groupNouns.has(phrase.head) ||
    bodyNouns.has(phrase.head) ||
    outletNouns.has(phrase.head)
  );
}

/** Whether the words of a source can be one: a name, a pronoun, several, or a party described. */
export function canSpeak(page: Page, source: readonly Span[]): boolean {
  const phrase = readPhrase(page, source);
  return phrase.form !== "description" || describesParty(page, phrase);
}

/** The statement is the content's main clause: first in it, behind a subordinate clause, or before a quotation. */
function opensClause(
  page: Page,
  range: { first: number; end: number },
  subject: { first: number; end: number },
  verb: number,
): boolean {
  if (subject.first < range.first) return false;
  const { words } = page;
  let sentence = Math.max(range.first, sentenceOf(words, verb).first);
  while (sentence < subject.first && !words[sentence]?.letters) sentence += 1;
  if (subject.first <= sentence + 4) return true;
  if (closesQuote(words, subject.first)) return true;
  const next = words[verb + 1]?.text ?? "";
  if (next === ":" || /^["“]$|^''$/u.test(next)) return true;
  const comma = words[subject.first - 1]?.text === ",";
  return (
    comma &&
    /^(?:after|when|as|although|though|because|while|if|since|before|on|in)$/u.test(
      words[sentence]?.lower ?? "",
    )
  );
}

/** "..., " Ann Roe said: a quotation ends in front of the subject. */
function closesQuote(words: readonly Word[], first: number): boolean {
  return /^["”]$|^''$/u.test(words[first - 1]?.text ?? "");
}

function claimBefore(stage: Stage, piece: Span, first: number, verb: number): Span | null {
  const { words } = stage.page;
  const next = words[verb + 1];
  if (
    !closesQuote(words, first) ||
    (next?.letters && !/^(?:on|in|at|during|to|after)$/u.test(next.lower))
  )
    return null;
  const end = words[first - 1]?.end ?? piece.start;
  const start = Math.max(piece.start, words[sentenceOf(words, first).first]?.start ?? piece.start);
  const span = trimmed(stage.document.text, { start, end });
  return span.end - span.start >= 12 ? span : null;
}

/** What follows the verb in its sentence, without "that" and without the person told. */
function claimAfter(stage: Stage, piece: Span, verb: number): Span | null {
  const { words } = stage.page;
  const sentence = sentenceOf(words, verb);
  let first = verb + 1;
  if (/^(?:told|tells)$/u.test(words[verb]?.lower ?? "")) {
    const that = words
      .slice(first, Math.min(sentence.end, first + 6))
      .findIndex((word) => word.lower === "that" || /^["“]$|^''$/u.test(word.text));
    if (that < 0) return null;
    first += that;
  }
  while (
    first < sentence.end &&
    (!words[first]?.letters ||
      words[first]?.lower === "that" ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
        words[first]?.lower ?? "",
      ))
  )
    first += 1;
  const span = spanOf(words, { first, end: sentence.end });
  if (!span || span.start >= piece.end) return null;
  const cut = trimmed(stage.document.text, {
    start: span.start,
    end: Math.min(span.end, piece.end),
  });
  return cut.end - cut.start >= 12 ? cut : null;
}
