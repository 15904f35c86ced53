/**
 * What kind of source each one is, by the words that the article prints for it. Only sources whose
 * printed words leave one reading are used; what fits two labels is left out.
 */
import { type Basis, sortOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, paragraphs, quote, wording } from "../phrases.ts";
import {
  type PrintedSource,
  partisans,
  printedSources,
  type SourceLabel,
} from "../printed-sources.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { entriesOf, restsOn } from "../sorted-sources.ts";

const order = ["nameless", "group", "outlet", "document", "body", "person"] as const;

/** Short enough for a phone's list of choices, and no two fit one source. */
const labels = {
  person: "one person, named",
  nameless: "one person, not named",
  group: "several people, not named",
  body: "a body, not a news outlet",
  outlet: "a news outlet, such as a paper",
  document: "a text, such as a report",
} as const satisfies Record<SourceLabel, string>;

export const sourceKinds: Form = {
  id: "S4-kind",
  skill: "S4",
  reason: "A named person can be asked again; a nameless group leaves even its number open.",
  compose({ reading }, draw) {
    const chosen = kindsIn(reading, draw);
    return chosen.length > 0 ? [ask(reading, draw, chosen)] : [];
  },
};

/** Sources of two kinds at least, in the order of the text; none where there are too few. */
export function kindsIn(reading: Reading, draw: Draw): PrintedSource[] {
  const sources = printedSources(reading).filter(
    ({ span }) => !partisans.test(reading.words(span)),
  );
  const chosen = choose(reading, draw.shuffle(sources));
  const kinds = new Set(chosen.map(({ label }) => label));
  const sorted = [...chosen].sort((a, b) => a.span.start - b.span.start);
  return kinds.size >= 2 && chosen.length >= 3 ? sorted : [];
}

const stems = [
  "What kind of source is each of these, by the words printed here?",
  "Which kind of source is each of these, going by its printed words?",
  "By the words printed here, who or what speaks in each case?",
] as const;

/** The printed words decide. */
const sureness = 0.95;

/**
 * The same one twice, or a spokesman beside a body; an officer and the police are two, since the printed
 * words alone decide.
 */
function mayClash(reading: Reading, a: PrintedSource, b: PrintedSource): boolean {
  const speaks = ({ span }: PrintedSource) => /\bspokes/iu.test(reading.words(span));
  const beside = (speaks(a) && b.label === "body") || (speaks(b) && a.label === "body");
  const names = new Set(reading.words(a.span).match(capitals) ?? []);
  const alike = (reading.words(b.span).match(capitals) ?? []).some((word) => names.has(word));
  return a.entity.id === b.entity.id || beside || (a.label === b.label && alike);
}

const capitals = /\p{Lu}[\p{L}-]+/gu;

/**
 * At most two of a sort, nobody twice, five in all. Two persons with names are easily told: a second one
 * comes in only where there would be too few.
 */
function choose(reading: Reading, sources: readonly PrintedSource[]): PrintedSource[] {
  const chosen: PrintedSource[] = [];
  for (const label of [...order, ...order]) {
    const next = sources.find(
      (source) =>
        source.label === label && !chosen.some((other) => mayClash(reading, other, source)),
    );
    const second = label === "person" && chosen.some((other) => other.label === label);
    if (next && chosen.length < (second ? 3 : 5)) chosen.push(next);
  }
  return chosen;
}

function ask(reading: Reading, draw: Draw, sources: readonly PrintedSource[]): Question {
  const present = order.filter((label) => sources.some((source) => source.label === label));
  const shown = offered(draw, present);
  const lefts = entriesOf(reading, sources, shown, (source, chosen) =>
    judge(reading, source, chosen),
  );
  const basis: Basis = {
    form: sourceKinds.id,
    skill: sourceKinds.skill,
    keyClass: present.join("+"),
    stem: wording(draw.pick(stems)),
    confidence: sureness,
    ...restsOn(reading, sources),
    explanation: wording(
      "Go by the words in ",
      paragraphs(sources.map(({ span }) => reading.paragraphAt(span.start))),
      ": each names somebody, tells of people without naming them, or names a body, an outlet or a text.",
    ),
    strategy: "Ask of each source: is there a name, how many are they, or is it a text?",
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

const tells = {
  person: "points to one person",
  nameless: "points to one person",
  group: "points to several people",
  body: "is a body",
  outlet: "is a news outlet",
  document: "is a text",
} as const satisfies Record<SourceLabel, string>;

const instead = {
  person: "not one person",
  nameless: "not one person",
  group: "not several people",
  body: "not a body",
  outlet: "not a news outlet",
  document: "not a text",
} as const satisfies Record<SourceLabel, string>;

/** Why this source is what it is, and not what was chosen: “is a body, not a text”. */
function whyOf(label: SourceLabel, chosen: SourceLabel | undefined): string {
  const people = label === "person" || label === "nameless" || label === "group";
  const naming = chosen === undefined || chosen === label || chosen === "person";
  if (people && (naming || (label === "person" && chosen === "nameless"))) {
    return `${tells[label]} and gives ${label === "person" ? "the" : "no"} name.`;
  }
  if (chosen === undefined || chosen === label) return `${tells[label]}.`;
  // In plain words an outlet is a body as well.
  if (label === "outlet" && chosen === "body") return "is a news outlet, not another body.";
  return `${tells[label]}, ${instead[chosen]}.`;
}

function judge(
  reading: Reading,
  { span, label }: PrintedSource,
  chosen: SourceLabel | undefined,
): Judged {
  const at = reading.paragraphAt(span.start);
  return {
    code: chosen === label ? null : label === "group" || chosen === "group" ? "M12" : "M13",
    sentence: wording(quote(reading, span), " in ", paragraph(at), ` ${whyOf(label, chosen)}`),
    place: { span, paragraph: at },
  };
}
