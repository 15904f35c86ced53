/** How each of several parties answers, side by side: the same four kinds as in `S7-answer`. */
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording, words } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Response, type ResponseKind, responseKinds, responsesIn } from "../responses.ts";
import type { Phrase } from "../wording.ts";
import { answerLabels, judgedAs } from "./S7-answer.ts";

/** Each answer is as sure as in `S7-answer`. */
const sureness = 0.95;

export const matchAnswers: Form = {
  id: "S7-response",
  skill: "S7",
  reason: "Side by side, a denial, an admission, a refusal to comment and silence are told apart.",
  compose({ reading }, draw) {
    const chosen = partiesOf(reading, draw);
    const kinds = new Set(chosen.map(({ kind }) => kind));
    return chosen.length < 3 || kinds.size < 2 ? [] : [ask(reading, draw, chosen)];
  },
};

type Shown = Response & { readonly party: NonNullable<Response["party"]> };

/** Three or four parties of different names, of as many kinds as there are. */
function partiesOf(reading: Reading, draw: Draw): Shown[] {
  const named = draw.shuffle(responsesIn(reading)).flatMap((one): Shown[] => {
    const { party } = one;
    return party ? [{ ...one, party }] : [];
  });
  const names = new Set<string>();
  const once = named.filter(({ party }) => {
    const name = reading.words(party).replace(/^the /iu, "").toLowerCase();
    return !names.has(name) && names.add(name);
  });
  const seen = new Set<ResponseKind>();
  const first = once.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
  const rest = once.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, 4).sort((a, b) => a.cue.start - b.cue.start);
}

function ask(reading: Reading, draw: Draw, chosen: readonly Shown[]): Question {
  const shown = responseKinds.filter((kind) => kind !== "admission" || has(chosen, kind));
  const lefts = chosen.map(
    (response): LeftDraft => ({
      text: [words(reading, response.party)],
      paragraph: response.paragraph,
      partner: shown.indexOf(response.kind),
      judge: (right) => judgedAs(reading, response, shown[right] ?? response.kind),
    }),
  );
  const basis: Basis = {
    form: matchAnswers.id,
    skill: matchAnswers.skill,
    keyClass: [...new Set(chosen.map(({ kind }) => kind))].sort().join("+"),
    stem: wording(draw.pick(stems)),
    confidence: sureness,
    rules: chosen.flatMap(({ rules }) => rules),
    facts: chosen.flatMap(({ fact, cue }) => [fact, `response:${cue.start}`]),
    states: [],
    uses: {},
    proof: chosen.flatMap(({ party, cue, paragraph: at }) => [
      { span: party, paragraph: at, role: "source" as const },
      { span: cue, paragraph: at, role: "cue" as const },
    ]),
    explanation: explained(reading, chosen),
    strategy: draw.pick(strategies),
    reason: chosen.map(({ cue }) => `“${reading.words(cue)}”`).join("; "),
  };
  return sortOf(
    reading.analysis,
    draw,
    basis,
    lefts,
    shown.map((kind) => [{ ours: answerLabels[kind] }]),
  );
}

function has(chosen: readonly Response[], kind: ResponseKind): boolean {
  return chosen.some((one) => one.kind === kind);
}

function explained(reading: Reading, chosen: readonly Shown[]): Phrase[] {
  return wording(
    ...chosen.flatMap(({ party, cue, paragraph: at }) => [
      quote(reading, party),
      ": ",
      quote(reading, cue),
      " (",
      paragraph(at),
      "). ",
    ]),
    "None of these answers settles what is so.",
  );
}

const stems = [
  "How does each of these answer, in this article?",
  "Which kind of answer does this article report of each of these?",
  "What does the article report of each of these?",
] as const;

const strategies = [
  "Find each name, then the words beside it that tell how it answers.",
  "For each side ask: a denial, an admission, no comment, or no reply?",
  "Keep silence and a refusal to comment apart from a denial.",
] as const;
