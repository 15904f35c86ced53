/**
 * What a word of refusing, denying or blaming is aimed at: "denied the claims" rejects a statement, "denied
 * them visas" keeps something back, "criticised the mayor" rejects nothing. What stands behind the verb decides.
 */
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Stance, type StanceKind, stancesIn } from "../stances.ts";
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

const labels: Readonly<Record<StanceKind, string>> = {
  denial: "Words that call a statement untrue",
  "turned-down": "Words that turn something down",
  unwilling: "Words that say no to doing something",
  withheld: "Words that keep something back",
  silence: "Words that tell of no answer",
  criticism: "Words that blame or find fault",
  admission: "Words that admit something",
};

const does: Readonly<Record<StanceKind, string>> = {
  denial: "is aimed at a statement and calls it untrue",
  "turned-down": "is aimed at a request or a plan and turns it down",
  unwilling: "tells what somebody will not do",
  withheld: "tells what somebody does not get",
  silence: "tells that no answer is given",
  criticism: "finds fault with somebody or something",
  admission: "says that something is so after all",
};

const missing: Readonly<Record<StanceKind, string>> = {
  denial: "it calls no statement untrue",
  "turned-down": "it turns nothing down",
  unwilling: "it tells of nothing that somebody will not do",
  withheld: "it keeps nothing back",
  silence: "it leaves no question unanswered",
  criticism: "it finds no fault",
  admission: "it is no admission",
};

/** What may stand beside each: no two of them can be true of the same words. */
const beside: Readonly<Record<StanceKind, readonly StanceKind[]>> = {
  denial: ["admission", "silence", "unwilling"],
  "turned-down": ["denial", "admission"],
  unwilling: ["denial", "admission", "criticism"],
  withheld: ["denial", "admission", "criticism"],
  silence: ["denial", "admission", "criticism"],
  criticism: ["denial", "admission", "silence", "unwilling"],
  admission: ["denial", "silence", "unwilling"],
};

function codeOf(key: StanceKind, chosen: StanceKind): Judged["code"] {
  if (chosen === key) return null;
  if (chosen === "denial") return key === "criticism" ? "M28" : key === "admission" ? "M10" : "M11";
  return chosen === "admission" ? "M10" : "M29";
}

function ask(reading: Reading, draw: Draw, stance: Stance): Question {
  const { kind, cue, verb, shown, paragraph: at } = stance;
  const [before, between] = draw.pick(stems);
  const wrong = draw.shuffle(beside[kind]);
  const slips = wrong.filter((one) => codeOf(kind, one) === "M29");
  const kinds = [kind, ...wrong.filter((one) => !slips.slice(1).includes(one))];
  const head = wording(quote(reading, shown), " in ", paragraph(at), ` ${does[kind]}`);
  const options = kinds.map((one) => optionOf(stance, one, head));
  const denials = reading.analysis.denials.flatMap((denial, index) =>
    denial.cue.some((part) => part.start < verb.end && verb.start < part.end) ? [index] : [],
  );
  const basis: Basis = {
    form: aimedAt.id,
    skill: aimedAt.skill,
    keyClass: kind,
    stem: wording(before, quote(reading, shown), between, paragraph(at), "?"),
    confidence: sureness,
    rules: [`stance/${kind}`],
    facts: [`response:${cue.start}`, `response:${verb.start}`],
    states: denials.map((index) => `denial:${index}:target`),
    uses: {},
    proof: [{ span: shown, paragraph: at, role: "cue" }],
    explanation: wording(head, ". ", draw.pick(lessons)),
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
  const sentence = one === kind ? wording(head, ".") : wording(head, `; ${missing[one]}.`);
  return {
    text: [{ ours: labels[one] }],
    right: one === kind,
    judged: { code: codeOf(kind, one), sentence, place: { span: shown, paragraph: at } },
  };
}

const stems: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["What kind of words are ", " in "],
  ["Which of these describes the words ", " in "],
  ["Which of these are the words ", " in "],
];

const lessons = [
  "Only words aimed at a statement deny it.",
  "Look at what stands behind the verb: a statement, a plan, a thing or a person.",
  "Whoever is against something does not yet say that a statement is wrong.",
] as const;

const strategies = [
  "After “denied”, “rejected” or “refused” ask: what exactly? A statement, a plan, a thing?",
  "Ask what the verb is aimed at: only a statement can be denied.",
  "Tell apart: to deny a statement, to refuse something, to find fault.",
] as const;
