/**
 * What the words beside the words of saying leave open about the source: the name, the names and the
 * number, who spoke for a body, who wrote a text, what somebody with a bare name is, or nothing.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import type { Misconception } from "../misconceptions.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import { printedRoles } from "../printed-roles.ts";
import { hasOffice, type PrintedSource, partisans, printedSources } from "../printed-sources.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { shownSources } from "../shown-sources.ts";
import type { Phrase } from "../wording.ts";

export const sourceTold: Form = {
  id: "S4-told",
  skill: "S4",
  reason:
    "Whoever wants to check a statement must know what the article leaves open about its source.",
  compose({ reading }, draw) {
    return choose(draw, toldIn(reading, draw)).map((told) => ask(reading, draw, told));
  },
};

/** The printed words decide. */
const sureness = 0.96;

type Step = "group" | "nameless" | "body" | "document" | "bare" | "named";

interface Told extends Pick<PrintedSource, "index" | "span"> {
  readonly step: Step;
  /** Source and words of saying, as printed. */
  readonly shown: Span;
}

const labels = {
  group: "The names and the number of the people",
  nameless: "The name of the one person described",
  body: "Who spoke for the organisation",
  document: "Who wrote the text",
  bare: "The position and work of the one named",
  named: "Nothing: name and position are printed",
} as const satisfies Record<Step, string>;

/** What the printed words show; a sentence that begins with them goes on so. */
const facts = {
  group: "tells of several people, with neither names nor a number",
  nameless: "tells of one person, without a name",
  body: "names an organisation and nobody who spoke for it",
  document: "names a text and nobody who wrote it",
  bare: "gives a name, and beside it nothing of what that person is or does",
  named: "gives a name and tells what that person does or is",
} as const satisfies Record<Step, string>;

/** What that means for somebody who wants to check. */
const habit = {
  group: "By these words a reader can neither ask them nor count them.",
  nameless: "By these words a reader has nobody to ask by name.",
  body: "By these words a reader can turn to the organisation, and not yet to a person.",
  document: "By these words a reader can look for the text, and not yet for who wrote it.",
  bare: "By these words a reader has a name, and not yet what that person can know.",
  named: "By these words a reader knows whom to ask.",
} as const satisfies Record<Step, string>;

function toldIn(reading: Reading, draw: Draw): Told[] {
  const printed = printedSources(reading).flatMap((source): Omit<Told, "shown">[] => {
    const step = stepOf(reading, source);
    return step ? [{ index: source.index, span: source.span, step }] : [];
  });
  const bare = shownSources(reading).flatMap(({ index, span, label }): Omit<Told, "shown">[] =>
    label === "bare" && isWorthFinding(reading, index) ? [{ index, span, step: "bare" }] : [],
  );
  return draw.shuffle([...printed, ...bare]).flatMap((told): Told[] => {
    const shown = shownWith(reading, told);
    return shown ? [{ ...told, shown }] : [];
  });
}

/** Not everybody knows what the person is: of a head of state they do. "Roe told" asks for one word more. */
function isWorthFinding(reading: Reading, index: number): boolean {
  const relation = reading.analysis.relations[index];
  const cue = relation?.cue.map((part) => reading.words(part)).join(" ") ?? "";
  const entity = reading.entity(relation?.entity ?? null);
  const near = entity?.mentions.map(({ span }) =>
    reading.text.slice(Math.max(0, span.start - 30), span.end + 30),
  );
  const told = [...(entity?.roles ?? []), ...(near ?? [])];
  // Much spoken of and never introduced: readers are taken to know who that is.
  const introduced =
    (entity?.roles.length ?? 0) > 0 ||
    printedRoles(reading).some((role) => role.entity.id === entity?.id);
  if (!introduced && (entity?.mentions.length ?? 0) > 5) return false;
  if (/\b(?:told|tells?)$/iu.test(cue)) return false;
  return !told.some((words) => isFamous.test(words));
}

const isFamous =
  /\b(?:president|prime minister|chancellor|secretary of state|king|queen|pope|candidate|nominee|presidential)\b/iu;

function stepOf(reading: Reading, { label, span, entity }: PrintedSource): Step | null {
  const printed = reading.words(span);
  if (label === "outlet") return null;
  if (label === "person") {
    return hasOffice(printed.replace(entity.name, " ")) ? "named" : null;
  }
  // A first paragraph keeps a name for later.
  const { analysis } = reading;
  const early = analysis.paragraphs.filter(({ role }) => role === "body").slice(0, 3);
  const first = early.some(({ number }) => number === reading.paragraphAt(span.start));
  if (label === "nameless" && first) return null;
  // "The study", "the board": whose, another sentence tells, and perhaps who.
  if (label === "document" && !/^an? /iu.test(printed)) return null;
  if (label === "document" && /\b(?:by|from|of) (?:the )?\p{Lu}/u.test(printed)) return null;
  if (label === "body" && /^[Tt]he \p{Ll}+$/u.test(printed)) return null;
  return label;
}

/** Nobody else stands between source and words of saying, and nothing that tells more. */
function shownWith(reading: Reading, { index, span }: Pick<Told, "index" | "span">): Span | null {
  const relation = reading.analysis.relations[index];
  const [cue] = relation?.cue ?? [];
  const [source] = relation?.source ?? [];
  if (!relation || !cue || !source || relation.cue.length > 1) return null;
  const start = Math.min(source.start, cue.start);
  const ends = Math.max(source.end, cue.end);
  const end = start + reading.text.slice(start, ends).trimEnd().length;
  if (relation.depth > 1) return null;
  const loose = end - start - (source.end - source.start) - (cue.end - cue.start);
  if (loose > 10 || end - start > 150 || span.start < start) return null;
  const rest = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const after = reading.text.slice(end, Math.min(rest.end, end + 60));
  if (/^,? (?:through|including|such as|like|among them|led by|speaking through)\b/iu.test(after))
    return null;
  return /["“”]/u.test(reading.text.slice(start, end)) ? null : { start, end };
}

/** Four at most, of different steps first, the rarer ones first, and a full name only beside others. */
function choose(draw: Draw, all: readonly Told[]): Told[] {
  const of = (at: number) =>
    rarestFirst.flatMap((step) => all.filter((told) => told.step === step).slice(at, at + 1));
  const open = [...of(0), ...of(1)].slice(0, 3);
  const only = (step: Step) => all.filter((told) => told.step === step).slice(0, 1);
  // Printed names are the commonest; unrationed they would be safe guesses (P-215).
  const now = draw.below(open.length > 1 ? 2 : 3) === 0;
  const bare = open.length === 0 || draw.below(4) === 0 ? only("bare") : [];
  return [...open, ...bare, ...(now ? only("named") : [])];
}

const rarestFirst = ["document", "nameless", "body", "group"] as const;

function optionsFor(reading: Reading, draw: Draw, { step, span }: Told): Step[] {
  const first: Step[] =
    step === "named" ? ["named", draw.pick(["nameless", "bare"])] : [step, "named"];
  const likely = draw.shuffle(
    // "Harbour officials": who spoke for the harbour is open as well.
    step === "group" || partisans.test(reading.words(span))
      ? (["nameless", "document"] as const)
      : (["group", "nameless", "body"] as const),
  );
  const more = likely.filter((one) => !first.includes(one));
  return draw.shuffle([...first, ...more].slice(0, 4));
}

function ask(reading: Reading, draw: Draw, told: Told): Question {
  const at = reading.paragraphAt(told.span.start);
  const place = { span: told.span, paragraph: at };
  const options = optionsFor(reading, draw, told).map((step): OptionDraft => {
    const right = step === told.step;
    const code = right ? null : codeFor(told.step, step);
    return {
      text: [{ ours: labels[step] }],
      right,
      judged: { code, sentence: fact(reading, told, step), place },
    };
  });
  return choiceOf(reading.analysis, draw, basisOf(reading, draw, told), options);
}

function codeFor(step: Step, chosen: Step): Misconception {
  if (step === "group" || chosen === "group") return "M12";
  if (step === "body" || chosen === "body") return "M13";
  if (chosen === "named" || chosen === "bare") return "M29";
  return step === "named" || step === "bare" ? "M24" : "M13";
}

/** Who or what speaks, by the printed words. */
const speaks = {
  group: "several people speak",
  nameless: "one person speaks",
  body: "an organisation speaks",
  document: "a text speaks",
  bare: "one person speaks",
  named: "one person speaks",
} as const satisfies Record<Step, string>;

/** What is missing for another answer to fit, of each another thing. */
const lacks = {
  group: ": there is nobody to count",
  nameless: ": no one person is described",
  body: ", not an organisation alone",
  document: ", and no text is the source",
  bare: ", and no name stands alone",
  named: ", and no name of a person is printed",
} as const satisfies Record<Step, string>;

function fact(reading: Reading, { span, step }: Told, chosen: Step): Phrase[] {
  const told = wording(
    quote(reading, span),
    " in ",
    paragraph(reading.paragraphAt(span.start)),
    ` ${facts[step]}.`,
  );
  if (chosen === step) return told;
  return wording(told, ` ${beside(step, chosen)}`);
}

/** Why the chosen answer does not fit what is printed. */
function beside(step: Step, chosen: Step): string {
  const isPerson = step === "named" || step === "bare";
  if (isPerson && chosen === "nameless") return "It is one person, and not without a name.";
  if (step === "named" && chosen === "bare") return "The name does not stand alone.";
  if (step === "bare" && chosen === "named") return "The name stands alone.";
  return `Here ${speaks[step]}${lacks[chosen]}.`;
}

function stemOf(reading: Reading, draw: Draw, { shown }: Told): Phrase[] {
  const at = paragraph(reading.paragraphAt(shown.start));
  const words = quote(reading, shown);
  return draw.pick([
    wording("In ", at, " stands ", words, ". What do these words leave open about the source?"),
    wording("Taken alone, what do the words ", words, " in ", at, " leave open about the source?"),
    wording(
      "A reader has read no more than ",
      words,
      ", in ",
      at,
      ", and wants to ask that source. What has to be found out first?",
    ),
  ]);
}

function basisOf(reading: Reading, draw: Draw, told: Told): Basis {
  const { index, span, step } = told;
  const at = reading.paragraphAt(span.start);
  return {
    form: sourceTold.id,
    skill: sourceTold.skill,
    keyClass: step,
    stem: stemOf(reading, draw, told),
    confidence: sureness,
    rules: ["printed-words"],
    facts: [`relation:${index}:kind`],
    states: [`relation:${index}:source`, `relation:${index}:voice`],
    uses: { relations: [index] },
    proof: [{ span, paragraph: at, role: "source" }],
    explanation: wording(fact(reading, told, step), ` ${habit[step]}`),
    strategy:
      "Ask of every source: could I find this person, and what would I still have to learn first?",
    reason: `“${reading.words(span)}” stands in paragraph ${at}.`,
  };
}
