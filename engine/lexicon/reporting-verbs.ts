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
  /** The rule of this file that lists it. */
  readonly rule: string;
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

export interface VerbRule {
  readonly id: string;
  /** Each verb with its frames as letters; a star where the plain form is as often a noun. */
  readonly form: { readonly cueClass: CueClass; readonly verbs: string };
  readonly reason: string;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

export const verbRules: readonly VerbRule[] = [
  {
    id: "verb/say",
    form: {
      cueClass: "say",
      verbs: `say:cq state:cq* add:cq tell:cqpi explain:cqn reply:cq respond:cq answer:cq* note:cq* argue:cq claim:cq*
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
    },
    reason:
      "The verb says that somebody spoke or stated something; what follows or precedes it is theirs.",
    examples: [
      { text: "The mayor said that the bridge is shut.", fires: true },
      { text: "Officials acknowledged the mistake.", fires: true },
      { text: "Reports and claims lay on the table.", fires: false },
      { text: "The fire claimed.", fires: false },
      { text: "They discussed the bridge at length.", fires: false },
    ],
  },
  {
    id: "verb/write",
    form: { cueClass: "write", verbs: "write:cqo post:q* read:cq publish:n blog:cq" },
    reason: "The words were written or printed by the one named.",
    examples: [
      { text: "“We close in May,” the owner wrote.", fires: true },
      { text: "The letter read: “We close in May.”", fires: true },
      { text: "The post was vacant.", fires: false },
    ],
  },
  {
    id: "verb/cite",
    form: { cueClass: "cite", verbs: "cite:n quote:n*" },
    reason: "One source names another as the origin of what it passes on.",
    examples: [
      { text: "The paper cited a letter from the firm.", fires: true },
      { text: "The site of the quote is unknown.", fires: false },
    ],
  },
  {
    id: "verb/ask",
    form: { cueClass: "ask", verbs: "ask:cqpi wonder:cq* question:cn* inquire:q" },
    reason: "A question is put by the one named; it states nothing by itself.",
    examples: [
      { text: "“Why now?” the owner asked.", fires: true },
      { text: "The question was left open.", fires: false },
    ],
  },
  {
    id: "verb/think",
    form: {
      cueClass: "think",
      verbs: `think:c believe:c consider:c assume:c suspect:c* imagine:c conclude:c expect:ci doubt:c* hope:ci* fear:c*
        understand:c know:c realize:c realise:c worry:co* wish:c* feel:c* suppose:c regard:s view:s* see:s`,
    },
    reason:
      "A thought or feeling is ascribed to the one named; nobody is reported to have said it aloud.",
    examples: [
      { text: "The owner believes that the road will open.", fires: true },
      { text: "The hope was gone.", fires: false },
    ],
  },
  {
    id: "verb/plan",
    form: {
      cueClass: "plan",
      verbs: "plan:i* intend:i want:i decide:ci aim:i* seek:i refuse:i decline:i agree:i",
    },
    reason: "An aim or decision is ascribed to the one named.",
    examples: [
      { text: "The council decided to close the road.", fires: true },
      { text: "The plan of the house is lost.", fires: false },
    ],
  },
  {
    id: "verb/show",
    form: {
      cueClass: "show",
      verbs: "show:c* find:c* indicate:c suggest:c demonstrate:c reveal:c prove:c",
    },
    reason: "A study, a figure or a document is given as the ground for a statement.",
    examples: [
      { text: "The survey shows that most pupils walk to school.", fires: true },
      { text: "The show was sold out.", fires: false },
    ],
  },
];

function build(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const { id, form } of verbRules) {
    for (const entry of wordList(form.verbs)) {
      const [lemma = "", codes = ""] = entry.split(":");
      if (verbs.has(lemma)) continue;
      const frames = [...codes].flatMap((code) => letters[code] ?? []);
      const alsoNoun = codes.endsWith("*");
      verbs.set(lemma, {
        lemma,
        cueClass: form.cueClass,
        frames: new Set(frames),
        alsoNoun,
        rule: id,
      });
    }
  }
  return verbs;
}

const reportingVerbs: ReadonlyMap<string, ReportingVerb> = build();

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
