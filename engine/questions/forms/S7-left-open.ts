/**
 * What the article leaves open about a rejection: only where its sentence holds the denier, the word of
 * rejecting and what is rejected, and the same party says nothing more nearby.
 */
import { months, weekdays } from "../../lexicon/calendar.ts";
import type { Span } from "../../text/span.ts";
import { type Basis, choicesOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rejection, rejectionsOf } from "../rejections.ts";
import type { Phrase } from "../wording.ts";

/** What a paragraph holds beside a bare rejection stands in print. */
const sureness = 0.95;

export const leftOpen: Form = {
  id: "S7-left-open",
  skill: "S7",
  reason: "A bare rejection leaves much open; whoever sees that knows what to ask next.",
  compose({ reading }, draw) {
    return rejectionsOf(reading)
      .flatMap((rejection) => ask(reading, draw, rejection))
      .slice(0, 1);
  },
};

interface Slot {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly sentence: Phrase[];
  readonly place: Span | null;
}

function ask(reading: Reading, draw: Draw, rejection: Rejection): Question[] {
  const { cue, denier, denial, index, paragraph: at, name } = rejection;
  if (!isBare(reading, rejection) || saysMore(reading, rejection)) return [];
  const slots = slotsOf(reading, rejection);
  const keys = draw.shuffle(slots.filter(({ open }) => open)).slice(0, 3);
  const filled = draw.shuffle(slots.filter(({ open }) => !open)).slice(0, 3);
  if (keys.length < 2 || filled.length < 2) return [];
  const options = [...keys, ...filled].map((slot) => optionOf(slot, at));
  const basis: Basis = {
    form: leftOpen.id,
    skill: leftOpen.skill,
    keyClass: keys
      .map(({ id }) => id)
      .sort()
      .join("+"),
    stem: wording(
      "What does ",
      paragraph(at),
      ` leave open about the rejection by ${name.inside}?`,
    ),
    confidence: Math.min(sureness, rejection.sureness),
    rules: denial.rules,
    facts: [`denial:${index}:open`],
    states: [`denial:${index}:denier`],
    uses: denial.quizSafe ? { denials: [index] } : {},
    proof: [
      { span: denier, paragraph: at, role: "source" },
      { span: cue, paragraph: at, role: "cue" },
    ],
    explanation: wording(
      "The sentence in ",
      paragraph(at),
      " has ",
      quote(reading, denier),
      " and ",
      quote(reading, cue),
      ". ",
      draw.pick(lessons),
    ),
    strategy: draw.pick(strategies),
    reason: `The sentence with “${reading.words(cue)}” in paragraph ${at} holds no more than this.`,
  };
  return [choicesOf(reading.analysis, draw, basis, draw.shuffle(options))];
}

function optionOf({ label, open, sentence, place }: Slot, at: number): OptionDraft {
  return {
    text: [{ ours: label }],
    right: open,
    judged: {
      code: open ? null : "M29",
      sentence,
      place: place ? { span: place, paragraph: at } : null,
    },
  };
}

const lessons = [
  "It tells that something is disputed and by whom; more would have to be asked.",
  "What a rejection leaves open is where further questions begin.",
  "The matter itself is not settled by a rejection either way.",
] as const;

const strategies = [
  "Of each rejection ask: who spoke, when, in what words, for what reasons, about which points?",
  "List what a rejection tells; what is then missing is open.",
  "Look for the day, the exact words and the reasons; mark what is missing.",
] as const;

/** Nothing in the sentence but the party, the word of rejecting and its object. */
function isBare(reading: Reading, { denial, denier, cue }: Rejection): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const parts = [denier, ...denial.cue, ...denial.denied].sort((a, b) => a.start - b.start);
  let rest = "";
  let at = sentence.start;
  for (const part of parts) {
    rest += ` ${reading.text.slice(at, Math.max(at, part.start))}`;
    at = Math.max(at, part.end);
  }
  rest += ` ${reading.text.slice(at, sentence.end)}`;
  return (
    reading.isBody(reading.paragraphAt(cue.start)) &&
    reading.quoteAround(cue) === null &&
    /^(?:[\s.,]|\b(?:but|and|also|has|have|had|that|however|furthermore|later|both)\b|\b\p{L}+ly\b)*$/iu.test(
      rest,
    ) &&
    parts.every((part) => !told.test(reading.words(part)))
  );
}

/** Words that may tell of time, place, reasons or somebody who spoke. */
const told =
  /["“”:;]|\b(?:because|since|as|saying|calling|pointing|statement|interview|told|tweet\w*|spokes\p{L}+|yesterday|today|earlier|last|ago|on|in an?)\b/iu;

/** Anything more by this party, or a sentence that goes on with it, within two paragraphs. */
function saysMore(reading: Reading, { entity, denial, cue, paragraph: at }: Rejection): boolean {
  const { relations, denials, replies } = reading.analysis;
  const close = (span: Span | undefined) =>
    span !== undefined && Math.abs(reading.paragraphAt(span.start) - at) <= 2;
  const own = reading.sentenceAt(cue.start);
  const next = reading.sentenceSpan(own + 1);
  return (
    relations.some(
      (relation, index) =>
        index !== denial.relation &&
        relation.entity?.id === entity.id &&
        close(relation.cue[0]) &&
        reading.sentenceAt(relation.cue[0]?.start ?? 0) !== own,
    ) ||
    denials.some((other) => other !== denial && other.denierEntity?.id === entity.id) ||
    replies.some((reply) => reply.entity?.id === entity.id) ||
    /^["“]?(?:it|he|she|they|instead|the (?:company|ministry|government|spokes\p{L}+|statement|denial))\b|^["“]|\b(?:denial|spokes\p{L}+|statement)\b/iu.test(
      reading.words(next),
    )
  );
}

const days = new RegExp(
  `\\b(?:${[...weekdays, ...months].join("|")}|yesterday|today|tonight|earlier|week|month|year|ago|\\d{4})\\b`,
  "iu",
);

function slotsOf(reading: Reading, rejection: Rejection): Slot[] {
  return [...openSlots(reading, rejection), ...filledSlots(reading, rejection)];
}

function openSlots(reading: Reading, { entity, name, paragraph: at, denial }: Rejection): Slot[] {
  const whole = reading.analysis.paragraphs.find(({ number }) => number === at)?.span;
  const around = whole ? reading.words(whole) : "";
  const absent = (what: string): Phrase[] => wording(`${what} is given in `, paragraph(at), ".");
  const slots: Slot[] = [];
  if (entity.kind === "institution" || entity.kind === "country") {
    const speaker = `The person who spoke for ${name.inside}`;
    slots.push(openSlot("speaker", speaker, absent("No name of such a person")));
  }
  if (!days.test(around))
    slots.push(openSlot("day", "The day of the rejection", absent("No day for it")));
  if (!/["“”]/u.test(around)) {
    const exact = "The exact words of the rejection";
    slots.push(openSlot("words", exact, absent("No quoted part of it")));
  }
  slots.push(openSlot("reasons", "The reasons for the rejection", absent("No reason for it")));
  const [denied] = denial.denied;
  if (denied && severalPoints.test(reading.words(denied))) {
    const points = "The points that the rejection covers";
    slots.push(openSlot("points", points, absent("No list of points")));
  }
  return slots;
}

/** "These claims" points back to what was told before. */
const severalPoints = /^(?:the|all)\s(?:\p{L}+\s)?(?:claims|reports|allegations|accusations)$/iu;

function filledSlots(reading: Reading, { denier, cue, clause, paragraph: at }: Rejection): Slot[] {
  const filled = (id: string, label: string, place: Span): Slot => ({
    id,
    label,
    open: false,
    sentence: wording("That is told in ", paragraph(at), ": see ", quote(reading, place), "."),
    place,
  });
  const slots = [
    filled("who", "The side that the rejection comes from", denier),
    filled("answer", "The kind of answer: a yes or a no", cue),
  ];
  if (clause && reading.words(clause).length <= 110) {
    slots.push(filled("matter", "The statement that is rejected", clause));
  }
  return slots;
}

function openSlot(id: string, label: string, sentence: Phrase[]): Slot {
  return { id, label, open: true, sentence, place: null };
}
