/**
 * Links of a chain that are printed around or inside one relation (engine.md C2-C4): the outlet that
 * somebody spoke to or that cites him, and the source whose words the content passes on.
 */
import type { Entity, EntityRef, Relation } from "../analysis.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { bodyNouns } from "../lexicon/organisations.ts";
import { outletNouns } from "../lexicon/outlets.ts";
import { groupNouns, roleNouns } from "../lexicon/roles.ts";
import type { Document } from "../text/document.ts";
import { contains, hull, overlaps, type Span, trimmed } from "../text/span.ts";
import {
  helpersBefore,
  objectAfter,
  partySpan,
  sentenceOf,
  spanOf,
  subjectBefore,
} from "./clause-words.ts";
import { plainText } from "./cue-words.ts";
import { describedKind } from "./described.ts";
import type { Name } from "./names.ts";
import { type Page, readPhrase } from "./noun-phrase.ts";
import { partyEntity } from "./party-entity.ts";
import { rangeOf, type Word } from "./words.ts";

export interface Channel {
  readonly mention: Span;
  readonly entity: EntityRef | null;
  readonly rule: string;
}

export interface Stage {
  readonly document: Document;
  readonly page: Page;
  readonly relations: readonly Relation[];
  readonly entities: readonly Entity[];
}

/** Words in front of an outlet that make it the way by which the words came. */
const told = /^(?:told|tells|telling|tell|informed)$/u;
const channelPrepositions: ReadonlySet<string> = new Set([
  "to",
  "with",
  "on",
  "in",
  "by",
  "for",
  "from",
]);
const occasions =
  /^(?:interview|remarks|comments|email|e-mail|letter|statement|conversation|speaking|spoke|talking|appearance|appearing|podcast|broadcast|message|cited|quoted|reported|carried|published|told|said|wrote|writing|posted|aired|says|according|interviewed|op-ed|column|article|report|essay|added|adding|tweeted|explained|explaining|stated|confirmed|argued|admitted|claimed|complained|program|programme|show)$/u;

/** The outlets named beside the relation's cue, outside its content and outside quotations. */
export function channelsOf(stage: Stage, relation: Relation): readonly Channel[] {
  const region = regionOf(stage, relation);
  if (!region) return [];
  const found: Channel[] = [...channelsInSource(stage, relation)];
  for (let index = region.first; index < region.end; index += 1) {
    const channel = channelAt(stage, relation, index);
    if (channel && !found.some((known) => overlaps(known.mention, channel.mention)))
      found.push(channel);
  }
  return found;
}

/** The sentence that holds the cue. */
function regionOf(stage: Stage, relation: Relation): { first: number; end: number } | null {
  const cue = hull(relation.cue);
  if (!cue) return null;
  return sentenceOf(stage.page.words, rangeOf(stage.page.words, cue).first);
}

function channelAt(stage: Stage, relation: Relation, index: number): Channel | null {
  const { page } = stage;
  const mention = outletAt(stage, index);
  if (!mention || relation.source.some((span) => overlaps(span, mention.span))) return null;
  if (relation.content.some((span) => contains(span, mention.span))) return null;
  const rule = linkBefore(page.words, index, mention.first);
  if (rule === null) return null;
  const entity = partyEntity(stage.document, [], stage.entities, mention.span) ?? mention.entity;
  return { mention: mention.span, entity, rule };
}

interface Outlet {
  readonly span: Span;
  readonly first: number;
  readonly entity: EntityRef | null;
}

/** An outlet's name, or "the newspaper" for one. */
function outletAt(stage: Stage, index: number): Outlet | null {
  const { page } = stage;
  const name = page.nameAt.get(index);
  if (name) {
    const entity = entityOfName(stage, name);
    if (entity?.kind !== "outlet" && !isProgramme(page, name)) return null;
    return {
      span: name.span,
      first: name.first,
      entity: entity?.kind === "outlet" ? entity : null,
    };
  }
  const word = page.words[index];
  if (!word || !outletNouns.has(word.lower) || word.text !== word.lower) return null;
  const before = page.words[index - 1];
  const owned = ownedOutlet(page, index);
  if (owned) return owned;
  if (
    !before ||
    !/^(?:the|same)$/u.test(before.lower) ||
    !/^(?:newspaper|paper|show|program|programme|network|station|magazine|outlet|site|website|podcast)$/u.test(
      word.lower,
    )
  )
    return null;
  return { span: { start: before.start, end: word.end }, first: index - 1, entity: null };
}

/** "Ann Roe's podcast". */
function ownedOutlet(page: Page, index: number): Outlet | null {
  const mark = page.words[index - 1];
  const noun = page.words[index];
  if (!mark || !noun || !/^['’]s?$/u.test(mark.text)) return null;
  for (let first = index - 2; first > index - 6; first -= 1) {
    const name = page.nameAt.get(first);
    if (name?.end === index - 1)
      return { span: { start: name.span.start, end: noun.end }, first, entity: null };
  }
  return null;
}

/** A title in quotation marks behind "told" or "interview with": a programme. */
function isProgramme(page: Page, name: Name): boolean {
  if (name.quote === null || name.kind === "person" || name.kind === "country") return false;
  const quote =
    page.words
      .slice(Math.max(0, name.first - 3), name.first)
      .some((word) => word.quote !== name.quote && word.letters) ||
    !page.words[name.first - 2]?.letters;
  const close = page.words
    .slice(name.end, name.end + 2)
    .some((word) => /^["”'’]$|^''$/u.test(word.text));
  return quote && close;
}

function entityOfName(stage: Stage, name: Name): EntityRef | null {
  const entity = stage.entities.find((candidate) =>
    candidate.mentions.some(
      (mention) => mention.span.start === name.span.start && mention.span.end === name.span.end,
    ),
  );
  return entity ? { id: entity.id, name: entity.name, kind: entity.kind, confidence: 0.95 } : null;
}

/** "told the Herald", "in an interview with the Herald", "cited by the Herald". */
function linkBefore(words: readonly Word[], index: number, first: number): string | null {
  let at = first - 1;
  while (at >= 0 && skipsToLink(words[at]) && first - at < 8) at -= 1;
  const word = words[at];
  if (!word || word.sentence !== words[index]?.sentence) return null;
  if (told.test(word.lower)) return "N03";
  if (!channelPrepositions.has(word.lower)) return null;
  for (let back = at - 1; back >= 0 && at - back < 6; back -= 1) {
    const before = words[back];
    if (!before || before.sentence !== word.sentence) break;
    if (/^(?:cited|quoted|reported|carried|published)$/u.test(before.lower) && word.lower === "by")
      return "N04";
    if (occasions.test(before.lower)) return word.lower === "by" ? null : "N05";
  }
  return null;
}

/** Determiners, adjectives and the reporter between the link word and the outlet. */
function skipsToLink(word: Word | undefined): boolean {
  if (!word) return false;
  if (/^["“”'‘’]$|^''$/u.test(word.text)) return true;
  return (
    /^(?:the|a|an|of|radio|television|tv|program|programme|show|newspaper|magazine|channel|network|station|broadcaster|agency|news|website|daily|local|national|host|anchor|reporter|reporters|service|site|journalist|['’]s)$/u.test(
      word.lower,
    ) || /^\p{Lu}/u.test(word.text)
  );
}

export interface Inner {
  readonly mention: Span;
  readonly entity: EntityRef | null;
  readonly claim: Span;
}

const passesOn =
  /^(?:said|says|say|told|tells|claimed|claims|announced|reported|wrote|acknowledged|acknowledges|admitted|argued|argues|warned|warns|believe|believes|believed|think|thinks|insisted|insists|stated|testified|testifies|denied|denies|promised|suggested|suggests|complained|maintains|maintained|predicted|concluded|contends|contended|asserted|asserts|noted|notes|explained|cautioned|remarked)$/u;

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
        entity: partyEntity(stage.document, stage.relations, stage.entities, name.phrase),
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
      entity: partyEntity(stage.document, stage.relations, stage.entities, span),
      claim,
    };
  }
  return null;
}

/** ", citing anonymous sources,": whom the source itself goes back to. */
export function citedSource(stage: Stage, relation: Relation): Channel | null {
  const region = regionOf(stage, relation);
  const { words } = stage.page;
  if (!region) return null;
  for (let index = region.first; index < region.end; index += 1) {
    const word = words[index];
    if (!word || !/^(?:citing|quoting)$/u.test(word.lower) || word.quote !== null) continue;
    if (relation.content.some((span) => span.start > word.start && span.start - word.end < 2))
      return null;
    const object = objectAfter(stage.page, index);
    const span = object ? partySpan(stage.page, object) : null;
    if (
      !span ||
      relation.content.some((content) => contains(content, span)) ||
      !carriesClaims(stage.page, span)
    )
      return null;
    return {
      mention: span,
      entity: partyEntity(stage.document, stage.relations, stage.entities, span),
      rule: "N08",
    };
  }
  return null;
}

/** People, outlets and papers say something; "concerns" and "reasons" do not. */
function carriesClaims(page: Page, span: Span): boolean {
  const phrase = readPhrase(page, [span]);
  if (phrase.form === "name") return phrase.name.kind !== "place";
  if (phrase.form !== "description") return false;
  return (
    roleNouns.has(phrase.head) ||
    groupNouns.has(phrase.head) ||
    outletNouns.has(phrase.head) ||
    documentNouns.has(phrase.head)
  );
}

/** "court documents reported by the Herald", "a letter seen by the Herald": inside the source's own words. */
function channelsInSource(stage: Stage, relation: Relation): readonly Channel[] {
  return relation.source.flatMap((span) => {
    const range = rangeOf(stage.page.words, span);
    const found: Channel[] = [];
    for (let index = range.first + 2; index < range.end; index += 1) {
      const mention = outletAt(stage, index);
      if (mention && handedOn(stage.page.words, range.first, mention.first)) {
        found.push({ mention: mention.span, entity: mention.entity, rule: "N09" });
      }
    }
    return found;
  });
}

function handedOn(words: readonly Word[], first: number, outlet: number): boolean {
  let at = outlet - 1;
  while (at > first && skipsToLink(words[at])) at -= 1;
  if (words[at]?.lower !== "by") return false;
  return words
    .slice(Math.max(first, at - 3), at)
    .some((word) =>
      /^(?:reported|published|obtained|seen|cited|quoted|reviewed|leaked|released)$/u.test(
        word.lower,
      ),
    );
}

/** A source inside the content: "Ann Roe said that Bob Lee had promised a bridge". */
export function innerStatement(stage: Stage, relation: Relation): Inner | null {
  const cited = citedSaying(stage, relation);
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
  const { page, document } = stage;
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
    entity: partyEntity(document, stage.relations, stage.entities, span),
    claim,
  };
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

/** "he thinks" is mostly the speaker himself, "I say" always: no further source. */
function isIdle(page: Page, span: Span): boolean {
  const phrase = readPhrase(page, [span]);
  if (phrase.form === "name")
    return phrase.name.kind === "place" || phrase.name.kind === "document";
  if (phrase.form !== "description") return phrase.form !== "joint";
  const kind = describedKind(page, phrase);
  if (kind === "unnamed-group" || kind === "unnamed-person") return false;
  return (
    !roleNouns.has(phrase.head) &&
    !groupNouns.has(phrase.head) &&
    !bodyNouns.has(phrase.head) &&
    !outletNouns.has(phrase.head)
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
