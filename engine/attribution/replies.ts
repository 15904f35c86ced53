/**
 * Replies that are no denial (engine.md D9): declining, silence, neither yes nor no. Listed so that a
 * question about who answered what never takes silence for a denial.
 */
import type { Entity, Relation, Reply } from "../analysis.ts";
import { type ReplyRule, replyRules } from "../lexicon/reply-phrases.ts";
import type { Document } from "../text/document.ts";
import { overlaps, type Span, trimmed } from "../text/span.ts";
import { partySpan, subjectBefore } from "./clause-words.ts";
import { findNames } from "./names.ts";
import { type PartyFinder, partyFinder } from "./party-entity.ts";
import { type Page, pageOf } from "./phrase-core.ts";
import { type RelationPlaces, relationPlaces } from "./relation-places.ts";
import { wordIndexAt } from "./words.ts";

export function findReplies(
  document: Document,
  relations: readonly Relation[],
  entities: readonly Entity[],
): Reply[] {
  const { words, names } = findNames(document);
  const page = pageOf(document.text, words, names);
  const partyAt = partyFinder(document, relations, entities);
  const places = relationPlaces(relations);
  const found: Reply[] = [];
  for (const rule of replyRules) {
    for (const cue of matchesOf(document.text, rule)) {
      if (found.some((reply) => reply.cue.some((span) => overlaps(span, cue)))) continue;
      const reply = replyFrom(document, page, relations, partyAt, places, rule, cue);
      if (reply) found.push(reply);
    }
  }
  return [...found, ...silentRelations(relations, found)].toSorted(
    (a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
  );
}

function matchesOf(text: string, rule: ReplyRule): readonly Span[] {
  return [...text.matchAll(rule.form.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A plan or condition ("will not comment if") is no reply yet; the sentence must tell of one. */
const hypothetical = /\b(?:if|whether|should|might|may)\s+(?:he|she|they|it|the\s+\p{L}+)\s*$/iu;

function replyFrom(
  document: Document,
  page: Page,
  relations: readonly Relation[],
  partyAt: PartyFinder,
  places: RelationPlaces,
  rule: ReplyRule,
  cue: Span,
): Reply | null {
  if (hypothetical.test(document.text.slice(Math.max(0, cue.start - 40), cue.start))) return null;
  const at = places.byCue(cue);
  const own = at === null ? undefined : relations[at];
  const party = partyOf(page, own, cue);
  const entity = own?.entity ?? partyAt(party[0]);
  const confidence = Math.round(95 * (entity?.confidence ?? 0.85)) / 100;
  const first = party[0];
  return {
    party,
    entity,
    kind: rule.form.kind,
    cue: [cue],
    about: aboutOf(document, cue),
    quizSafe: entity !== null && first !== undefined && confidence >= leastFor(document, first),
    confidence,
    rules: [rule.id],
  };
}

/** The set phrase leaves only the party open; where that is printed and no pronoun, less will do. */
function leastFor(document: Document, party: Span): number {
  const pronoun = /^(?:he|she|it|they|who|which)$/iu.test(
    document.text.slice(party.start, party.end),
  );
  return pronoun ? 0.9 : 0.85;
}

function partyOf(page: Page, own: Relation | undefined, cue: Span): Span[] {
  if (own && own.source.length > 0) return [...own.source];
  const subject = subjectBefore(page, wordIndexAt(page.words, cue.start));
  const party = subject ? partySpan(page, subject) : null;
  return party ? [party] : [];
}

const topic =
  /^\s+((?:on|about|whether|if|what|why|how|who|regarding|where|when)\b[^.;\n]{2,160})/iu;

function aboutOf(document: Document, cue: Span): Span[] {
  const found = topic.exec(document.text.slice(cue.end, cue.end + 180));
  if (!found?.[1]) return [];
  const start = cue.end + found[0].length - found[1].length;
  const stop = found[1].search(/,|\s(?:but|and|although|while|saying)\s/u);
  const end = start + (stop > 0 ? stop : found[1].length);
  return [trimmed(document.text, { start, end })];
}

/** "did not say whether": a relation whose polarity is silence, where no phrase above fired. */
function silentRelations(relations: readonly Relation[], found: readonly Reply[]): Reply[] {
  return relations.flatMap((relation) => {
    const speech = relation.cueClass === "say" || relation.cueClass === "write";
    const cue = relation.cue[0];
    if (relation.polarity !== "not-said" || !speech || !cue) return [];
    if (
      found.some((reply) =>
        reply.cue.some((span) => relation.cue.some((own) => overlaps(own, span))),
      )
    )
      return [];
    return [
      {
        party: relation.source,
        entity: relation.entity,
        kind: "not-said" as const,
        cue: relation.cue,
        about: relation.content,
        quizSafe: relation.quizSafe && relation.entity !== null,
        confidence: relation.confidence,
        rules: ["D20"],
      },
    ];
  });
}
