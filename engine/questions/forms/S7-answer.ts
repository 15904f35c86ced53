/**
 * How one party answers in one paragraph: a denial, an admission, a refusal to comment, or no reply.
 * Silence is no denial, and a refusal to comment is neither a yes nor a no.
 */
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Response, type ResponseKind, responseKinds, responsesIn } from "../responses.ts";
import type { Phrase } from "../wording.ts";

/** A set phrase beside its party. */
const sureness = 0.95;
const mostOfOneArticle = 3;

export const answerGiven: Form = {
  id: "S7-answer",
  skill: "S7",
  reason:
    "Whoever takes silence for a denial, or a refusal to comment for a yes, misreads a dispute.",
  compose({ reading }, draw) {
    return spread(draw.shuffle(responsesIn(reading))).map((response) =>
      ask(reading, draw, response),
    );
  },
};

/** Each kind once before any twice. */
function spread(responses: readonly Response[]): Response[] {
  const seen = new Set<ResponseKind>();
  const first = responses.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
  const rest = responses.filter((one) => !first.includes(one) && one.kind !== "admission");
  return [...first, ...rest].slice(0, mostOfOneArticle);
}

export const answerLabels: Readonly<Record<ResponseKind, string>> = {
  denial: "A denial",
  admission: "An admission or a confirmation",
  "no-comment": "A refusal to comment",
  "no-reply": "No reply",
};

/** The same as options: of one make, and of lengths that tell nothing. */
const optionLabels: Readonly<Record<ResponseKind, readonly [string, string]>> = {
  denial: ["Words that deny something", "Words that reject something"],
  admission: ["Words that admit something", "Words that confirm something"],
  "no-comment": ["Words that refuse comment", "Words that decline to comment"],
  "no-reply": ["A request without a reply", "A request that got no reply"],
};

/** "confirmed" admits nothing, and "acknowledged" goes with both. */
function labelOf(reading: Reading, draw: Draw, { kind, cue }: Response, one: ResponseKind) {
  const [admits, confirms] = optionLabels.admission;
  if (one !== "admission" || kind !== "admission") return draw.pick(optionLabels[one]);
  return /confirm/iu.test(reading.words(cue)) ? confirms : admits;
}

/** What the printed phrase does, and does not do. */
const does: Readonly<Record<ResponseKind, string>> = {
  denial: "says that something is not so",
  admission: "says that something is so",
  "no-comment": "says neither that it is so nor that it is not",
  "no-reply": "tells that no answer came",
};

const codes: Readonly<Record<ResponseKind, Readonly<Record<ResponseKind, Judged["code"]>>>> = {
  denial: { denial: null, admission: "M10", "no-comment": "M29", "no-reply": "M29" },
  admission: { denial: "M10", admission: null, "no-comment": "M29", "no-reply": "M29" },
  "no-comment": { denial: "M11", admission: "M11", "no-comment": null, "no-reply": "M29" },
  "no-reply": { denial: "M11", admission: "M11", "no-comment": "M29", "no-reply": null },
};

/** What is said of this answer where that kind was chosen for it. */
export function judgedAs(reading: Reading, response: Response, chosen: ResponseKind): Judged {
  const { kind, cue, paragraph: at } = response;
  const head = [quote(reading, cue), " in ", paragraph(at), ` ${does[kind]}`] as const;
  const sentence =
    chosen === kind
      ? wording(...head, ".")
      : wording(...head, `; ${missing[chosen]} is not reported there.`);
  return { code: codes[kind][chosen], sentence, place: { span: cue, paragraph: at } };
}

const missing: Readonly<Record<ResponseKind, string>> = {
  denial: "a denial",
  admission: "an admission or a confirmation",
  "no-comment": "a refusal to comment",
  "no-reply": "a missing reply",
};

function ask(reading: Reading, draw: Draw, response: Response): Question {
  const { kind, party, cue, paragraph: at } = response;
  const stem = party
    ? wording(...around(draw.pick(stems), quote(reading, party), paragraph(at)), "?")
    : wording(draw.pick(bareStems), paragraph(at), "?");
  // The slip of the two kinds that are mere misreadings is offered once (P-218).
  const slips = draw.shuffle(responseKinds.filter((one) => codes[kind][one] === "M29"));
  const shown = responseKinds.filter((one) => one === kind || one !== slips[1]);
  const options = shown.map(
    (one): OptionDraft => ({
      text: [{ ours: labelOf(reading, draw, response, one) }],
      right: one === kind,
      judged: judgedAs(reading, response, one),
    }),
  );
  const basis: Basis = {
    form: answerGiven.id,
    skill: answerGiven.skill,
    keyClass: kind,
    stem,
    confidence: sureness,
    rules: response.rules,
    facts: [response.fact, `response:${cue.start}`],
    states: [],
    uses: {},
    proof: [
      ...(party ? [{ span: party, paragraph: at, role: "source" as const }] : []),
      { span: cue, paragraph: at, role: "cue" },
    ],
    explanation: wording(
      ...(party ? [quote(reading, party), " stands in "] : ["In "]),
      paragraph(at),
      party ? " with " : " stands ",
      quote(reading, cue),
      `: that ${does[kind]}. `,
      draw.pick(lessons[kind]),
    ),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(cue)}” stands in paragraph ${at}.`,
  };
  return choiceOf(reading.analysis, draw, basis, draw.shuffle(options));
}

/** The pieces of a stem round the party and the paragraph. */
function around([before, between]: readonly [string, string], who: Phrase, where: Phrase) {
  return [before, who, between, where] as const;
}

const stems: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["Which of these does the article report of ", " in "],
  ["Which kind of answer is reported of ", " in "],
  ["What is reported of ", " in "],
];

const bareStems = [
  "Which of these does the article report in ",
  "Which of these kinds of answer is reported in ",
  "Which of these is reported in ",
] as const;

const lessons: Readonly<Record<ResponseKind, readonly [string, ...string[]]>> = {
  denial: [
    "Others may say otherwise: a denial tells where somebody stands.",
    "A denial is one side’s answer.",
  ],
  admission: [
    "Such words take something as so, and go further than a plain word of saying.",
    "Whoever answers so takes it as so.",
  ],
  "no-comment": [
    "Whoever gives no comment leaves open what is so.",
    "No comment is neither a yes nor a no.",
  ],
  "no-reply": [
    "Whoever does not reply leaves open what is so.",
    "A missing reply is neither a yes nor a no.",
  ],
};

const strategies = [
  "For each side ask: a denial, an admission, no comment, or no reply?",
  "Look for the words beside the name: “denied”, “acknowledged”, “declined”, “did not respond”.",
  "A missing answer is neither a yes nor a no: look for the words of an answer.",
] as const;
