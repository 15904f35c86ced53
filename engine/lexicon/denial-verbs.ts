/**
 * Verbs that deny and what must stand behind them (engine.md D1, D6): the object decides, not the
 * verb. One rule for each kind of object; the examples are executed.
 */
import { phraseList, wordList } from "./word-list.ts";

export interface DenialRule {
  readonly id: string;
  readonly form: { readonly verbs: readonly string[]; readonly objects: "proposition" | "claim" };
  readonly reason: string;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

export const denialRules: readonly DenialRule[] = [
  {
    id: "denial/deny",
    form: { verbs: ["deny"], objects: "proposition" },
    reason:
      "To deny a statement is to say that it is not so; to deny somebody a thing is to withhold it.",
    examples: [
      { text: "The mayor denied that the bridge was unsafe.", fires: true },
      { text: "The mayor denied taking the money.", fires: true },
      { text: "The mayor denied the reports.", fires: true },
      { text: "The clerk denied him entry.", fires: false },
      { text: "The family was denied a visa.", fires: false },
    ],
  },
  {
    id: "denial/reject-claim",
    form: {
      verbs: wordList(
        "reject dismiss dispute refute rebut repudiate contest rebuff contradict disprove discount disagree",
      ),
      objects: "claim",
    },
    reason: "To reject a claim is to deny it; to reject a ballot, an offer or an appeal is not.",
    examples: [
      { text: "The ministry rejected reports of a ceasefire.", fires: true },
      { text: "The firm disputed the allegation.", fires: true },
      { text: "The surgeon disagreed with these findings.", fires: true },
      { text: "The clerk rejected forty ballots.", fires: false },
      { text: "The court dismissed the appeal.", fires: false },
    ],
  },
];

/** Nouns that stand for something stated. */
export const claimNouns: ReadonlySet<string> = new Set(
  wordList(`claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors suggestion
    suggestions assertion assertions charge charges idea notion argument arguments account accounts insinuation insinuations
    contention contentions theory theories speculation characterisation characterization narrative story stories statement
    statements finding findings conclusion conclusions premise implication implications talk criticism complaint complaints
    imputation imputations version view remark remarks comment comments description assessment reporting points substance
    interpretation perception comparison comparisons hearsay gossip belief impression thesis`),
);

/** Claim nouns that also name a business of courts, boards and offices. */
export const formalNouns: ReadonlySet<string> = new Set(
  wordList(`charge charges objection objections challenge complaint complaints claim claims motion motions appeal appeals suit
    lawsuit case petition application plea bid`),
);

/** Deeds and states that stand for a proposition about oneself: "denied wrongdoing". */
export const imputedNouns: ReadonlySet<string> = new Set(
  wordList(`wrongdoing involvement responsibility role link links connection connections knowledge guilt liability complicity
    collusion misconduct malpractice bribery negligence plagiarism corruption fraud bias discrimination racism doping cheating
    ties part intent existence impropriety breach breaches violation violations affair relationship offence offences`),
);

/** What is withheld, not stated to be untrue: "denied entry". */
export const withheldNouns: ReadonlySet<string> = new Set(
  wordList(`entry access bail visa visas permission permit permits request requests asylum parole service services benefits care
    treatment coverage citizenship admission right rights license licence passage opportunity chance justice application
    applications appeal appeals motion motions relief food water education employment funding medal victory title win promotion
    certification marriage loan loans credit pension leave clemency petition bond custody refuge protection petitions status hearing hearings trial`),
);

/** Words that call a claim untrue (engine.md D2). */
export const untrueWords: ReadonlySet<string> = new Set(
  wordList(`untrue false baseless unfounded groundless wrong incorrect inaccurate misleading fabricated invented nonsense
    ridiculous preposterous bogus fake fictitious fiction fictional lie lies lying hoax fabrication fabrications
    falsehood falsehoods falsely erroneous unsubstantiated unsupported untruthful slander slanderous libellous defamatory mistaken
    rubbish fantasy myth misrepresentation misinformation disinformation`),
);

export const untruePhrases: readonly string[] =
  phraseList(`not true; no truth; not the case; no basis; no substance; no foundation;
  nothing to do with reality; without merit; without foundation; without basis; without substance; no merit; not accurate;
  not correct; no evidence; not supported; nothing could be further from the truth; made up; made-up; far from the truth;
  no factual basis; simply not so; completely unfounded; pack of lies; just not so; no such thing; not a shred; false news`);

/** Adjectives of a claim that a plain statement about it may hold without rejecting it. */
export const denialNouns: ReadonlySet<string> = new Set(
  wordList("denial denials rebuttal repudiation"),
);
