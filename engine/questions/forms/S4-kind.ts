/**
 * What kind of source each one is, by the words that the article prints for it. Only sources whose
 * printed words leave one reading are used; what fits two labels is left out.
 */
import type { Entity, Relation } from "../../analysis.ts";
import { singleDocuments } from "../../lexicon/documents.ts";
import { determiners, prepositions } from "../../lexicon/function-words.ts";
import { bodyNouns } from "../../lexicon/organisations.ts";
import { outletNouns, shortOutlets } from "../../lexicon/outlets.ts";
import { groupNouns } from "../../lexicon/roles.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import { wordsOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { mayBeSame } from "../names.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import { saysPlainly } from "../plain-saying.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";

type SourceLabel = "person" | "nameless" | "group" | "body" | "outlet" | "document";

const order = ["nameless", "group", "outlet", "document", "body", "person"] as const;

const labels = {
  person: "one person, with a name",
  nameless: "one person, without a name",
  group: "several people, none of them named here",
  body: "a body, such as an authority, a firm or a society",
  outlet: "a news outlet, such as a newspaper or a website",
  document: "a text, such as a letter or a report",
} as const satisfies Record<SourceLabel, string>;

export const sourceKinds: Form = {
  id: "S4-kind",
  skill: "S4",
  reason: "A named person can be asked again; a nameless group leaves even its number open.",
  compose({ reading }, draw) {
    const chosen = choose(reading, draw.shuffle(sourcesOf(reading)));
    const kinds = new Set(chosen.map(({ label }) => label));
    const sorted = [...chosen].sort((a, b) => a.span.start - b.span.start);
    return kinds.size >= 2 && chosen.length >= 3 ? [ask(reading, draw, sorted)] : [];
  },
};

/** The printed words decide. */
const sureness = 0.95;

interface Source {
  readonly index: number;
  readonly entity: Entity;
  readonly span: Span;
  readonly label: SourceLabel;
}

function sourcesOf(reading: Reading): Source[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const entity = reading.entity(relation.entity);
    const [span] = relation.source;
    if (!entity || !span || relation.source.length > 1) return [];
    if (!saysPlainly(reading, relation) || (relation.entity?.confidence ?? 0) < 0.9) return [];
    if (spanLength(span) > 90 || relation.polarity !== "affirms") return [];
    const label = labelOf(reading.words(span), entity, relation);
    return label ? [{ index, entity, span, label }] : [];
  });
}

/** Nouns that also name a place, a household or a thing. */
const loose = new Set(
  wordList(
    `state house office camp city county town village borough district province municipality hall hotel brand
    studio palace front mission command station fire program programme school library exchange zoo gallery
    museum theatre theater church mosque synagogue airport sons label partners brothers wing conference
    convention summit who service movement`,
  ),
);

/** A name of several words that ends in, or begins with, what it is: "Rail Safety Board", "Ministry of Health". */
function isBody(printed: string): boolean {
  const words = printed.replace(/^the /iu, "").split(" ");
  const proper = words.every((word) => /^(?:\p{Lu}[\p{L}-]+|of|for|and|on)$/u.test(word));
  const [first = ""] = words;
  const ends = [first, words.at(-1) ?? ""].map((word) => word.toLowerCase());
  return (
    proper &&
    words.length >= 2 &&
    ends.some(
      (word, at) => bodyNouns.has(word) && !loose.has(word) && (at > 0 || words[1] === "of"),
    )
  );
}

/** "Reuters", "the Daily Post": known, or named as news is and no other thing. */
function isOutlet(printed: string): boolean {
  const words = printed.replace(/^the /iu, "").split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length === 1) return shortOutlets.has(printed);
  const proper = words.every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word));
  return proper && words.length <= 3 && newsNames.has(last);
}

const newsNames = new Set(
  wordList(
    "times post herald news tribune gazette guardian telegraph chronicle tv television radio",
  ),
);

const plainName = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)+$/u;

/** Shares, parts of a whole, those mentioned before: nobody can tell how many, or who. */
const unclear =
  /\d|\b(?:percent|half|one of|what|those|groups?|others?|during|yesterday|today|people)\b|^the \p{Ll}+$/iu;

/** Null where the words could be read in two ways. */
function labelOf(printed: string, entity: Entity, { members }: Relation): SourceLabel | null {
  const words = wordsOf(printed);
  const last = words.at(-1) ?? "";
  const capitals = /\s\p{Lu}/u.test(printed);
  if (unclear.test(printed) || prepositions.has(last)) return null;
  if (members.length > 0 || words.includes("spokesman") || /[“"]/u.test(printed)) return null;
  if (entity.kind === "named-person") {
    const named = plainName.test(entity.name) && printed.includes(entity.name);
    const person = entity.gender !== null && entity.gender !== "n";
    return named && person && !/\band\b/u.test(printed) ? "person" : null;
  }
  if (entity.kind === "outlet") return isOutlet(printed) ? "outlet" : null;
  if (entity.kind === "institution") return isBody(printed) ? "body" : null;
  if (entity.kind === "document" && !capitals && singleDocuments.has(last)) return "document";
  if (words.some((word) => outletNouns.has(word))) return null;
  const single = entity.kind === "unnamed-person" || entity.kind === "role-person";
  if (single && /^an?\s/iu.test(printed)) return "nameless";
  if (words.length === 1 && determiners.has(last)) return null;
  const group =
    entity.kind === "unnamed-group" && words.length <= 4 && !capitals && groupNouns.has(last);
  return group && !/police|government|media/iu.test(printed) ? "group" : null;
}

/** At most two of a sort, nobody twice, four in all. */
function choose(reading: Reading, sources: readonly Source[]): Source[] {
  const chosen: Source[] = [];
  for (const label of [...order, ...order]) {
    const next = sources.find(
      (source) =>
        source.label === label &&
        !chosen.some(({ entity }) => mayBeSame(reading, entity, source.entity)),
    );
    if (next && chosen.length < 4) chosen.push(next);
  }
  return chosen;
}

function ask(reading: Reading, draw: Draw, sources: readonly Source[]): Question {
  const present = order.filter((label) => sources.some((source) => source.label === label));
  const shown = offered(draw, present);
  const lefts = sources.map(
    (source): LeftDraft => ({
      text: [quote(reading, source.span)],
      paragraph: reading.paragraphAt(source.span.start),
      partner: shown.indexOf(source.label),
      judge: (right) => judge(reading, source, shown[right]),
    }),
  );
  const indices = sources.map(({ index }) => index);
  const basis: Basis = {
    form: sourceKinds.id,
    skill: sourceKinds.skill,
    keyClass: present.join("+"),
    stem: wording("What kind of source is each of these, by the words printed here?"),
    confidence: sureness,
    rules: ["printed-words"],
    facts: indices.map((index) => `relation:${index}:kind`),
    states: indices.map((index) => `relation:${index}:voice`),
    uses: { relations: indices },
    proof: sources.map(({ span }) => ({
      span,
      paragraph: reading.paragraphAt(span.start),
      role: "source" as const,
    })),
    explanation: wording(
      ...sources.flatMap(({ span, label }, at) => [
        ...(at > 0 ? ["; "] : []),
        quote(reading, span),
        `: ${labels[label]}`,
      ]),
      ".",
    ),
    strategy: "Ask of each source: is there a name, how many are they, or is it a text?",
    reason: "The printed words of each source fit one label.",
  };
  const rights = shown.map((label) => [{ ours: labels[label] }]);
  return sortOf(reading.analysis, draw, basis, lefts, rights);
}

/** Four labels at most, one of them at least without a source. */
function offered(draw: Draw, present: readonly SourceLabel[]): SourceLabel[] {
  const absent = draw.shuffle(order.filter((label) => !present.includes(label)));
  const chosen = [...present, ...absent.slice(0, Math.max(1, 4 - present.length))];
  return order.filter((label) => chosen.includes(label));
}

const why = {
  person: "has a name",
  nameless: "tells of one person and gives no name",
  body: "is the name of a body, not of a person",
  outlet: "is the name of a news outlet, not of a person",
  group: "tells of several people and gives no name",
  document: "is a text; people stand behind it, and the words come from the text",
} as const satisfies Record<SourceLabel, string>;

function judge(reading: Reading, { span, label }: Source, chosen: SourceLabel | undefined): Judged {
  const at = reading.paragraphAt(span.start);
  return {
    code: chosen === label ? null : label === "group" || chosen === "group" ? "M12" : "M13",
    sentence: wording(quote(reading, span), " in ", paragraph(at), ` ${why[label]}.`),
    place: { span, paragraph: at },
  };
}
