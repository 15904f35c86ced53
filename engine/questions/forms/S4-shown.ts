/**
 * How much each of some sources' printed words tells: a name and what the person is, a name alone, a
 * calling without a name, several people, a body. Asked where there are too few kinds for S4-kind.
 */
import { type Basis, sortOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import type { Misconception } from "../misconceptions.ts";
import { paragraph, paragraphs, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type ShownLabel, type ShownSource, shownSources } from "../shown-sources.ts";
import { entriesOf, restsOn } from "../sorted-sources.ts";
import { kindsIn } from "./S4-kind.ts";

export const sourcesShown: Form = {
  id: "S4-shown",
  skill: "S4",
  reason:
    "A source that only a bare name or “officials” stands for takes more looking before it can be asked.",
  compose({ reading }, draw) {
    if (kindsIn(reading, draw).length > 0) return [];
    const chosen = choose(reading, draw.shuffle(shownSources(reading)));
    return chosen.length > 0 ? [ask(reading, draw, chosen)] : [];
  },
};

const order = ["titled", "bare", "role", "group", "body"] as const;

/** Short enough for a phone's list of choices, and no two fit one source. */
const labels = {
  titled: "a name, and what the person is",
  bare: "a name and nothing more",
  role: "what one person is, and no name",
  group: "several people, and no names",
  body: "a body or a company",
} as const satisfies Record<ShownLabel, string>;

/** What the printed words do; a sentence that begins with them goes on so. */
const tells = {
  titled: "gives a name and tells what that person is or does",
  bare: "gives a name, and beside it nothing of what that person is or does",
  role: "tells what one person is or does, without a name",
  group: "tells of several people, without names",
  body: "names a body, and nobody who speaks for it",
} as const satisfies Record<ShownLabel, string>;

/** The printed words decide. */
const sureness = 0.96;

/** Two sorts at least, three to five sources, at most two of a sort, the same words once. */
function choose(reading: Reading, sources: readonly ShownSource[]): ShownSource[] {
  const wordsOf = ({ span }: ShownSource) => reading.words(span).toLowerCase();
  const chosen: ShownSource[] = [];
  for (const label of [...order, ...order]) {
    const next = sources.find(
      (source) =>
        source.label === label &&
        !chosen.some(
          (other) =>
            wordsOf(other) === wordsOf(source) ||
            (other.label === label && isSameOne(reading, other, source)),
        ),
    );
    if (next && chosen.length < 5) chosen.push(next);
  }
  const sorts = new Set(chosen.map(({ label }) => label));
  if (sorts.size < 2 || chosen.length < 3) return [];
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

function isSameOne(reading: Reading, a: ShownSource, b: ShownSource): boolean {
  const { relations } = reading.analysis;
  const [one, other] = [a, b].map(({ index }) => relations[index]?.entity?.id);
  return one !== undefined && one === other;
}

/** Those that occur, and others up to four. */
function offered(draw: Draw, present: readonly ShownLabel[]): ShownLabel[] {
  const absent = draw.shuffle(order.filter((label) => !present.includes(label)));
  const shown = [...present, ...absent.slice(0, Math.max(0, 4 - present.length))];
  return order.filter((label) => shown.includes(label));
}

function ask(reading: Reading, draw: Draw, sources: readonly ShownSource[]): Question {
  const present = order.filter((label) => sources.some((source) => source.label === label));
  const shown = offered(draw, present);
  const lefts = entriesOf(reading, sources, shown, (source, chosen) =>
    judge(reading, source, chosen),
  );
  const rights = shown.map((label) => [{ ours: labels[label] }]);
  return sortOf(reading.analysis, draw, basisOf(reading, draw, sources, present), lefts, rights);
}

function judge(
  reading: Reading,
  { span, label }: ShownSource,
  chosen: ShownLabel | undefined,
): Judged {
  const at = reading.paragraphAt(span.start);
  return {
    code: chosen === label ? null : codeFor(label, chosen),
    sentence: wording(quote(reading, span), " in ", paragraph(at), ` ${tells[label]}.`),
    place: { span, paragraph: at },
  };
}

function codeFor(label: ShownLabel, chosen: ShownLabel | undefined): Misconception {
  if (label === "group" || chosen === "group") return "M12";
  return label === "body" || chosen === "body" ? "M13" : "M29";
}

function basisOf(
  reading: Reading,
  draw: Draw,
  sources: readonly ShownSource[],
  present: readonly ShownLabel[],
): Basis {
  const places = sources.map(({ span }) => reading.paragraphAt(span.start));
  return {
    form: sourcesShown.id,
    skill: sourcesShown.skill,
    keyClass: present.join("+"),
    stem: draw.pick([
      wording("What do the words printed here tell about each source?"),
      wording(
        "Each of these speaks in the article. What do just these words tell about the source?",
      ),
      wording("Taken alone, what do these words of the article tell about who speaks?"),
    ]),
    confidence: sureness,
    ...restsOn(reading, sources),
    explanation: wording(
      "These words alone, in ",
      paragraphs(places),
      ", tell as much as the answers say; what stands beside them or elsewhere may tell more.",
    ),
    strategy:
      "Ask of every source: could I find this one by these words, or must I read back first?",
  };
}
