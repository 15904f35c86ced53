/**
 * Whether a reported statement tells of something past or present that a reader could look up. A vow, a
 * plan, a wish or a judgement is no such thing, and nobody can note or point it out.
 */
import { wordList } from "../lexicon/word-list.ts";
import { wordsOf } from "./clauses.ts";

const ahead = new Set(
  wordList(`will would shall should could may might must can cannot can't won't wouldn't couldn't shouldn't
    ought i'll we'll he'll she'll they'll it'll you'll i'd we'd they'd he'd she'd going gonna plan plans planned planning intend intends
    intended hope hopes hoped hoping want wants wanted wish wishes expect expects expected expecting likely
    unlikely perhaps maybe probably possibly if unless let let's needs need needed seek seeks aims aim promise
    promised vow vowed pledge pledged committed ready prepared determined tomorrow consider considering`),
);

const judging = new Set(
  wordList(`think thinks thought believe believes believed feel feels felt seem seems seemed love loves loved hate
    good bad great best worst better worse right wrong fair unfair important terrible horrible disgraceful
    shameful outrageous wonderful amazing incredible fantastic tremendous beautiful ridiculous absurd crazy
    stupid dangerous nice sad happy proud glad sorry honoured honored pleased disappointed disappointing
    concerned worried angry excited surprised shocked shocking concern nasty smart tough strong weak honest
    dishonest fit unfit qualified unqualified disaster nightmare shame disgrace hero heroes liar lie lies lied
    sick hard easy difficult simple clear clearly obvious obviously certainly absolutely totally extremely
    truly really very too enough always never nothing everything everybody everyone nobody anybody mistake
    welcome thank thanks please respect appropriate inappropriate unacceptable essential vital crucial
    necessary significant serious perfect failure success successful failed mere merely just only sense
    moral evil ugly racist bigot corrupt crooked rigged fantasy nonsense blame blamed credibility
    hypocrisy hypocritical troubling troubled disregard alarmed alarming satisfied thrilled attracted delighted
    encouraged encouraging afraid interested inspired considered trying tried represented represents means mean
    meant little intentional deliberate experienced questions question complete completely elevated far backed back supported supports opposed opposes agreed agree agrees disagreed preferred liked
    likes shouldn't matter matters`),
);

const past = /^(?:was|were|had|did|went|came|made|took|left|began|sold|won|lost|met|found)$/u;

export function isCheckable(printed: string): boolean {
  const words = wordsOf(printed);
  if (words.length < 5 || words.length > 45 || /[?!]/u.test(printed)) return false;
  if (words.some((word) => ahead.has(word) || judging.has(word) || /.est$/u.test(word)))
    return false;
  // A comparison without a number is somebody's estimate.
  if (/\b(?:more|less|fewer)\b(?! than (?:\w+ )?\d)/iu.test(printed)) return false;
  const happened = words.some((word) => past.test(word) || /[a-z]{3}ed$/u.test(word));
  const counted = /\d/u.test(printed) && words.some((word) => /^(?:is|are|has|have)$/u.test(word));
  return happened || counted;
}
