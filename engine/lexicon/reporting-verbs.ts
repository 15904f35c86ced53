import type { CueClass } from "../analysis.ts";
import { formsOf } from "./inflections.ts";
import { wordList } from "./word-list.ts";

/**
 * What may follow a reporting verb as its content: a clause ("that", or bare), quotation marks, an
 * object, an of- or about-phrase, an against-phrase, an infinitive, or one of these after the person
 * spoken to.
 */
export type Frame =
  | "clause"
  | "quote"
  | "object"
  | "of"
  | "against"
  | "infinitive"
  | "addressee"
  | "as";

export interface ReportingVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: ReadonlySet<Frame>;
  /** Its plain form or the one in -s is as often a noun ("reports", "claims"). */
  readonly alsoNoun: boolean;
}

export type VerbForm = "base" | "present" | "past" | "gerund";

const letters: Readonly<Record<string, Frame>> = {
  c: "clause",
  q: "quote",
  n: "object",
  o: "of",
  a: "against",
  i: "infinitive",
  p: "addressee",
  s: "as",
};

const table: readonly (readonly [CueClass, string])[] = [
  [
    "say",
    `say:cq state:cq* add:cq tell:cqpi explain:cqn reply:cq respond:cq answer:cq* note:cq* argue:cq claim:cq*
    insist:cqo maintain:cq assert:cq contend:cq warn:cqpoa announce:cqn declare:cq deny:cn reject:n dismiss:ns dispute:cn*
    refute:n rebut:n report:cq* acknowledge:cqn admit:cqn concede:cq confirm:cqn reveal:cqn disclose:cn allege:cq
    affirm:cq reiterate:cqn repeat:cq stress:cqn* emphasize:cqn emphasise:cqn underscore:cn underline:cn observe:cq
    remark:cq* comment:q* mention:cn suggest:cqn recall:cq joke:cq* quip:cq boast:cqo* brag:co complain:cqo lament:cqn
    caution:cqpa* counter:cq retort:q continue:q testify:c swear:c promise:ci* vow:ci* pledge:ci* threaten:i
    predict:cn forecast:cn* estimate:c* inform:cpo remind:cpo assure:cpo urge:cqpn advise:cqp clarify:c
    conclude:cq cry:q* shout:q* tweet:cq* proclaim:cq profess:c charge:cq* protest:cq* hint:c* signal:c* interject:q
    object:cq* agree:c accuse:o blame:n* praise:n* hail:ns criticize:n criticise:n condemn:n denounce:n slam:n blast:n
    mock:n welcome:n defend:n describe:s call:n* dub:n label:s* characterize:s characterise:s portray:s
    apologize:q apologise:q elaborate:q exclaim:q mutter:q whisper:q opine:cq reason:cq speculate:c guess:c*
    demand:cn* request:cn* order:cp* recommend:cn propose:cni insinuate:c imply:c volunteer:q muse:q sneer:q gush:q
    rail:a deride:n tout:n decry:n applaud:n endorse:n`,
  ],
  ["write", "write:cqo post:q* read:cq publish:n blog:cq sign:x"],
  ["cite", "cite:n quote:n*"],
  ["ask", "ask:cqpi wonder:cq* question:cn* inquire:q"],
  [
    "think",
    `think:c believe:c consider:c assume:c suspect:c* imagine:c conclude:c expect:ci doubt:c* hope:ci* fear:c*
    understand:c know:c realize:c realise:c worry:co* wish:c* feel:c* suppose:c regard:s view:s* see:s`,
  ],
  ["plan", "plan:i* intend:i want:i decide:ci aim:i* seek:i refuse:i decline:i agree:i"],
  ["show", "show:c* find:c* indicate:c suggest:c demonstrate:c reveal:c prove:c"],
];

function build(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [cueClass, list] of table) {
    for (const entry of wordList(list)) {
      const [lemma = "", codes = ""] = entry.split(":");
      if (verbs.has(lemma)) continue;
      const frames = [...codes].flatMap((code) => letters[code] ?? []);
      verbs.set(lemma, { lemma, cueClass, frames: new Set(frames), alsoNoun: codes.endsWith("*") });
    }
  }
  return verbs;
}

export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = build();

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

function kindOf(form: string, lemma: string): VerbForm {
  if (form === lemma) return lemma === "read" ? "past" : "base";
  if (form.endsWith("ing")) return "gerund";
  return form.endsWith("s") ? "present" : "past";
}

/** Each printed form of each verb. */
export const verbReadings: ReadonlyMap<string, VerbReading> = new Map(
  [...reportingVerbs.values()].flatMap((verb) =>
    formsOf(verb.lemma).map((form) => [form, { verb, form: kindOf(form, verb.lemma) }] as const),
  ),
);
