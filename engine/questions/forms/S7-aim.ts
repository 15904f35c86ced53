/**
 * What a word of refusing, denying, accepting or blaming is about: "denied the claims" rejects a statement, "denied
 * them visas" says that something is not given, "criticised the mayor" rejects nothing. What stands behind the verb decides.
 */
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { StanceKind } from "../stance-patterns.ts";
import { type Stance, stancesIn } from "../stances.ts";
import type { Phrase } from "../wording.ts";

/** Verb and object stand in print. */
const sureness = 0.96;
const mostOfOneArticle = 2;

export const aimedAt: Form = {
  id: "S7-aim",
  skill: "S7",
  reason:
    "A refusal or a rebuke is easily taken for a denial; only a denial says that a statement is wrong.",
  compose({ reading }, draw) {
    return spread(draw.shuffle(stancesIn(reading))).map((stance) => ask(reading, draw, stance));
  },
};

/** Each kind once before any twice; admissions, which are asked about elsewhere, last. */
function spread(stances: readonly Stance[]): Stance[] {
  const seen = new Set<StanceKind>();
  const first = stances.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
  const ordered = [
    ...first.filter(({ kind }) => kind !== "admission"),
    ...first.filter(({ kind }) => kind === "admission"),
    ...stances.filter((one) => !first.includes(one)),
  ];
  return ordered.slice(0, mostOfOneArticle);
}

/** Alike in length, so that none stands out. */
const labels: Readonly<Record<StanceKind, string>> = {
  denial: "A statement: it is called untrue",
  "turned-down": "Something put forward: it gets a no",
  unwilling: "An act: somebody will not do it",
  withheld: "A wanted thing: it is not given",
  silence: "A question: it is not answered",
  criticism: "A person or thing: fault is found",
  admission: "A statement: it is accepted as true",
};

const does: Readonly<Record<StanceKind, string>> = {
  denial: "is aimed at a statement and calls it untrue",
  "turned-down": "is aimed at a request, an offer or a plan and turns it down",
  unwilling: "is aimed at an act that somebody will not do",
  withheld: "is aimed at something that is not given",
  silence: "leaves a question without an answer",
  criticism: "is aimed at a person, a deed or a thing and finds fault",
  admission: "takes up a statement and accepts it as true",
};

/** When each of the others would be right: it holds for every article. */
const wouldBe: Readonly<Record<StanceKind, string>> = {
  denial: "A statement is called untrue where words such as claims or reports are rejected.",
  "turned-down": "Only what is asked for, offered or planned can be turned down.",
  unwilling: "For an act that somebody will not do look for words such as ‘refused to’.",
  withheld: "Not given would be a thing, a permit or a right that somebody wants.",
  silence: "For a question without an answer look for words such as ‘did not’ and ‘declined’.",
  criticism: "For fault look for words such as ‘criticised’ or ‘blamed’.",
  admission: "A statement is accepted as true where somebody acknowledges or concedes it.",
};

/** What may stand beside each: no two of them can be true of the same words. */
const beside: Readonly<Record<StanceKind, readonly StanceKind[]>> = {
  denial: ["admission", "silence", "unwilling", "withheld"],
  "turned-down": ["denial", "admission"],
  unwilling: ["denial", "admission", "criticism"],
  withheld: ["denial", "admission", "criticism"],
  silence: ["denial", "admission", "criticism"],
  criticism: ["denial", "admission", "silence", "unwilling"],
  admission: ["denial", "silence", "unwilling", "turned-down", "withheld"],
};

/** "Criticised the board for refusing": an act that is not done, or a question not answered, is told of as well. */
const undone = /\b(?:not|no|never|without|lack|fail\p{L}*|refus\p{L}*|silen\p{L}*|ignor\p{L}*)\b/iu;

function codeOf(key: StanceKind, chosen: StanceKind): Judged["code"] {
  if (chosen === key) return null;
  if (chosen === "denial") return key === "criticism" ? "M28" : key === "admission" ? "M10" : "M11";
  return chosen === "admission" ? "M10" : "M29";
}

function ask(reading: Reading, draw: Draw, stance: Stance): Question {
  const { kind, verb, shown, paragraph: at } = stance;
  const blamed = reading.words({ start: verb.end, end: shown.end });
  const wrong = draw.shuffle(
    beside[kind].filter(
      (one) =>
        kind !== "criticism" || one === "denial" || one === "admission" || !undone.test(blamed),
    ),
  );
  const slips = wrong.filter((one) => codeOf(kind, one) === "M29");
  const kinds = [kind, ...wrong.filter((one) => !slips.slice(1).includes(one))];
  const head = wording(quote(reading, verb), " in ", paragraph(at), ` ${does[kind]}`);
  const options = kinds.map((one) => optionOf(stance, one, head));
  const denials = reading.analysis.denials.flatMap((denial, index) =>
    denial.cue.some((part) => part.start < verb.end && verb.start < part.end) ? [index] : [],
  );
  const basis: Basis = {
    form: aimedAt.id,
    skill: aimedAt.skill,
    keyClass: kind,
    stem: stemOf(reading, draw, stance),
    confidence: sureness,
    rules: [`stance/${kind}`],
    facts: [`response:${shown.start}`, `response:${verb.start}`],
    states: denials.map((index) => `denial:${index}:target`),
    uses: {},
    proof: [{ span: shown, paragraph: at, role: "cue" }],
    explanation: wording(head, ". ", draw.pick(lessons[kind])),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(shown)}” stands in paragraph ${at}.`,
  };
  return choiceOf(reading.analysis, draw, basis, draw.shuffle(options));
}

function optionOf(
  { kind, shown, paragraph: at }: Stance,
  one: StanceKind,
  head: Phrase[],
): OptionDraft {
  const sentence = one === kind ? wording(head, ".") : wording(head, `. ${wouldBe[one]}`);
  return {
    text: [{ ours: labels[one] }],
    right: one === kind,
    judged: { code: codeOf(kind, one), sentence, place: { span: shown, paragraph: at } },
  };
}

function stemOf(reading: Reading, draw: Draw, { shown, paragraph: at }: Stance): Phrase[] {
  const [words, where] = [quote(reading, shown), paragraph(at)];
  // Of every kind alike: accepting and giving no answer are aimed at nothing.
  return draw.pick([
    wording("Look at ", words, " in ", where, ". What do these words tell of?"),
    wording("In ", where, " stands ", words, ". What is told with these words?"),
    wording("Look at ", words, " in ", where, ". Which of these do the words tell of?"),
    wording("In ", where, " stands ", words, ". Which of these fits the words?"),
  ]);
}

const lessons: Readonly<Record<StanceKind, readonly [string, ...string[]]>> = {
  denial: [
    "Only words aimed at a statement deny it.",
    "What stands behind the verb decides: here it is something said, or a charge.",
  ],
  "turned-down": [
    "Whoever turns something down does not yet say that a statement is wrong.",
    "What stands behind or before the verb decides: here it is no statement.",
  ],
  unwilling: [
    "Whoever will not do something does not yet say that a statement is wrong.",
    "What stands behind the verb decides: here it is an act.",
  ],
  withheld: [
    "‘Denied’ is not always about a statement: look at what stands behind it.",
    "What stands behind the verb decides: here it is something that somebody wants.",
  ],
  silence: [
    "No answer is neither a yes nor a no.",
    "Whoever gives no answer denies nothing by it.",
  ],
  criticism: [
    "Whoever finds fault does not yet say that a statement is wrong.",
    "Fault is found with somebody or something; that calls no statement untrue.",
  ],
  admission: [
    "Whoever accepts a statement as true does not reject it.",
    "To accept a statement as true is the opposite of denying it.",
  ],
};

const strategies = [
  "After “denied”, “refused” or “conceded” ask: what exactly? A statement, a plan, a thing?",
  "Ask what the verb is about, and what it does: a statement can be denied or accepted.",
  "Tell apart: to deny a statement, to accept it as true, to refuse something, to find fault.",
] as const;
