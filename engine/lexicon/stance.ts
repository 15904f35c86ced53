/**
 * What a cue suggests about the content (engine.md M5): one rule for each shade, with the words that
 * carry it and the neighbours that take it away again. Nothing here judges a speaker.
 */
import type { Stance } from "../analysis.ts";
import { phraseList, wordList } from "./word-list.ts";

export interface StanceRule {
  readonly id: string;
  readonly form: {
    readonly stance: Stance;
    readonly verbs: readonly string[];
    /** Nouns, adjectives and adverbs, in the forms in which they occur. */
    readonly words: readonly string[];
    readonly phrases: readonly string[];
    /** Phrases in cue or object that take the shade away. */
    readonly unless: readonly string[];
  };
  readonly reason: string;
  readonly examples: readonly {
    readonly text: string;
    readonly cue: string;
    readonly fires: boolean;
  }[];
}

export const stanceRules: readonly StanceRule[] = [
  {
    id: "stance/distancing",
    form: {
      stance: "distancing",
      verbs: wordList(
        "claim allege purport portray insinuate profess pretend misstate rumour rumor",
      ),
      words:
        wordList(`claims allegations allegation allegedly purportedly supposedly reputedly so-called
        rumoured rumored incorrectly falsely wrongly misleadingly`),
      phrases: phraseList(
        "what they called; what he called; what she called; would have us believe",
      ),
      unless:
        phraseList(`claim responsibility; claims responsibility; claimed responsibility; claiming responsibility;
        claimed credit; claimed the title; claimed the lives; claim asylum; claimed asylum`),
    },
    reason: "The cue keeps its distance: it leaves open, or doubts, whether the content is so.",
    examples: [
      { text: "The firm claimed that the water was clean.", cue: "claimed", fires: true },
      { text: "Two groups claimed responsibility for the fire.", cue: "claimed", fires: false },
    ],
  },
  {
    id: "stance/evaluative",
    form: {
      stance: "evaluative",
      verbs:
        wordList(`warn praise hail slam boast lament threaten accuse blast complain criticise criticize endorse mock
        urge condemn denounce decry deride applaud commend laud chastise rebuke scold chide berate ridicule scoff sneer
        attack assail lash rip rail fume bristle protest oppose support champion defend blame fear regret bemoan celebrate
        welcome object reject rebuff spurn veto overrule overturn repeal override challenge marvel tout gloat plead bash
        rue mourn admire extol belittle vilify castigate excoriate trash lambast lambaste pan grumble moan rejoice cheer
        resent dread exhort implore beg back second caution bemoan snub disagree accost dismiss heckle taunt trumpet`),
      words:
        wordList(`warning warnings praise criticism criticisms accusation accusations complaint complaints threat threats
        endorsement support supporter supporters backer backing proponent opponent opponents condemnation outrage fury anger angry
        angered furious concern concerns concerned worried worry worries fears nervous afraid grateful thankful dismayed
        disappointed disappointment mistrustful distrustful critical favorable favourable hostile sarcastically darkly bitterly proudly
        tribute fan ally allies lawsuit dispute displeasure frustration frustrated alarmed alarm shocked appalled proud attacks
        implicated charged impressed forthcoming apologize apologise`),
      phrases:
        phraseList(`voted for; votes for; in support of; spoke out against; hit out at; hit back; fired back; lashed out;
        took aim at; rules against; ruled against; cautioned against; taken issue with; took issue with`),
      unless: phraseList(
        "concerned with; backed up; backed away; back then; back to; supports itself; defend itself; second time",
      ),
    },
    reason: "The cue carries a valuation, a feeling or an act that goes beyond saying.",
    examples: [
      { text: "The minister hailed the agreement as a turning point.", cue: "hailed", fires: true },
      { text: "The minister said the agreement was a turning point.", cue: "said", fires: false },
    ],
  },
  {
    id: "stance/factive",
    form: {
      stance: "factive",
      verbs:
        wordList(`acknowledge admit concede confess note reveal disclose confirm find discover show demonstrate prove realise
        realize recognise recognize know learn understand explain clarify highlight underline underscore determine illustrate
        verify uncover expose see notice observe-that`),
      words: wordList(
        "acknowledgement acknowledgment admission revelation findings confirmation recognition conclusive",
      ),
      phrases:
        phraseList(`made clear; made it clear; makes clear; makes it clear; make clear; make it clear; pointed out;
        points out; pointing out; point out; let slip; establish that; established that`),
      unless:
        phraseList(`known as; known for; is known; not known; found guilty; seen as; was seen; were seen; seen by; to see;
        fact-finding; shown signs; shown little; shows signs; refuse to; refuses to; refused to; declined to; see as; as seen`),
    },
    reason:
      "The cue takes the content as so: only what is the case can be acknowledged, noted or revealed.",
    examples: [
      {
        text: "The director acknowledged that the count was late.",
        cue: "acknowledged",
        fires: true,
      },
      { text: "The river, known as the Ash, is deep.", cue: "known as", fires: false },
    ],
  },
];
