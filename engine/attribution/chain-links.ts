/**
 * Links of a chain that are printed around or inside one relation (engine.md C2-C4): the outlet that
 * somebody spoke to or that cites him, and the source whose words the content passes on.
 */
import type { Entity, EntityRef, Mention, Relation } from "../analysis.ts";
import { outletNouns } from "../lexicon/outlets.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import type { Document } from "../text/document.ts";
import { contains, hull, overlaps, type Span } from "../text/span.ts";
import { objectAfter, partySpan, sentenceOf } from "./clause-words.ts";
import { describedKind } from "./described.ts";
import type { Name } from "./names.ts";
import type { PartyFinder } from "./party-entity.ts";
import type { Page } from "./phrase-core.ts";
import { readPhrase } from "./read-phrase.ts";
import type { RelationPlaces } from "./relation-places.ts";
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
  /** Who a printed party is, by sources and mentions; and by mentions alone. */
  readonly partyAt: PartyFinder;
  readonly mentionAt: PartyFinder;
  readonly places: RelationPlaces;
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** Indices of the citing relations. */
  readonly cites: readonly number[];
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
  const rule =
    linkBefore(page.words, index, mention.first) ??
    pieceBefore(page.words, index, mention) ??
    (relation.cueClass === "ask" ? null : reportedBehind(page.words, mention));
  if (rule === null) return null;
  const inside = relation.content.find((span) => contains(span, mention.span));
  const noun = page.words[mention.end]?.lower ?? "";
  if (inside && !(atEdge(rule, inside, mention.span) && (rule !== "N05" || pieces.test(noun))))
    return null;
  const entity = stage.mentionAt(mention.span) ?? mention.entity;
  return { mention: mention.span, entity, rule };
}

/** "told the BBC it was late": the outlet opens what was read as the statement, or closes it. */
function atEdge(rule: string, content: Span, mention: Span): boolean {
  if (rule === "N04") return content.end - mention.end < 12;
  return mention.start - content.start <= (rule === "N03" ? 4 : 14);
}

interface Outlet {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
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
      end: name.end,
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
  return {
    span: { start: before.start, end: word.end },
    first: index - 1,
    end: index + 1,
    entity: null,
  };
}

/** "Ann Roe's podcast". */
function ownedOutlet(page: Page, index: number): Outlet | null {
  const mark = page.words[index - 1];
  const noun = page.words[index];
  if (!mark || !noun || !/^['’]s?$/u.test(mark.text)) return null;
  for (let first = index - 2; first > index - 6; first -= 1) {
    const name = page.nameAt.get(first);
    if (name?.end === index - 1)
      return {
        span: { start: name.span.start, end: noun.end },
        first,
        end: index + 1,
        entity: null,
      };
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
  const entity = stage.mentionAt(name.span);
  return entity ? { ...entity, confidence: 0.95 } : null;
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

const pieces = /^(?:report|article|story|interview|column|op-ed|essay|editorial|segment|piece)$/u;

/** "In a Herald report, ...", "in an article for the Herald": a piece of the outlet holds the words. */
function pieceBefore(words: readonly Word[], index: number, outlet: Outlet): string | null {
  const article = words[outlet.first - 1]?.lower ?? "";
  const opens = words[outlet.first - 2]?.lower === "in" && /^(?:a|an|the)$/u.test(article);
  const noun = words[outlet.end];
  const same = noun?.sentence === words[index]?.sentence;
  return opens && same && pieces.test(noun?.lower ?? "") ? "N05" : null;
}

/** '..., " the Herald reported.': the outlet hands on a whole sentence in which somebody speaks. */
function reportedBehind(words: readonly Word[], outlet: Outlet): string | null {
  const the = words[outlet.first - 1]?.lower === "the" ? 1 : 0;
  const before = words[outlet.first - 1 - the];
  const verb = words[outlet.end];
  const behind = words[outlet.end + 1];
  const closes = /^(?:,|["”]|'')$/u.test(before?.text ?? "");
  const ends = behind === undefined || /^[.]$/u.test(behind.text);
  return closes && ends && verb?.lower === "reported" ? "N04" : null;
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
      entity: stage.mentionAt(span),
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
  const kind = describedKind(page, phrase);
  return kind !== "role-person" || isRoleNoun(phrase.head);
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
  if (/^(?:per|via)$/u.test(words[at]?.lower ?? "")) return true;
  if (/^(?:to|with)$/u.test(words[at]?.lower ?? ""))
    return words.slice(Math.max(first, at - 3), at).some((word) => occasions.test(word.lower));
  if (words[at]?.lower !== "by") return false;
  return words
    .slice(Math.max(first, at - 3), at)
    .some((word) =>
      /^(?:reported|published|obtained|seen|cited|quoted|reviewed|leaked|released)$/u.test(
        word.lower,
      ),
    );
}
