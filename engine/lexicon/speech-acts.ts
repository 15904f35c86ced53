/**
 * Words that tell of saying, writing, thinking, planning or deciding. A sentence that holds one of them
 * is never taken for plain telling: somebody in it may be its source (product.md, third trial).
 */
import { wordList } from "./word-list.ts";

const verbs =
  wordList(`accuse acknowledge add admit advise affirm agree allege announce answer apologize apologise
  appeal argue ask assert assess assume assure attribute believe blame boast brief call campaign caution cite
  claim clarify comment complain concede conclude condemn confirm consider contend criticize criticise debate
  decide declare decree demand deny describe disagree disclose discuss dismiss dispute doubt dub emphasize
  emphasise endorse estimate expect explain express fear forecast guess hail hint hope imagine indicate inform
  insist intend interview investigate invite joke judge label lament learn lobby maintain mention mock name note
  observe object opine order petition plan pledge poll post praise predict presume proclaim project promise
  propose protest publish question quote rank reason recall reckon recommend record refuse regard reject release
  remark remember reply report request respond reveal rule rumor rumour say show speculate state stress suggest
  suppose suspect testify text thank think threaten tout tweet urge view vote vow want warn welcome wish wonder
  write oppose document back support
  champion lead host`);

const others =
  wordList(`said told tell tells telling spoke spoken speak speaks speaking thought thinks saw seen known knew
  found finds wrote written understood swore forbade statement statements spokesman spokeswoman spokesperson
  allegation allegations accusation accusations announcement announcements answers belief beliefs claims comments
  conclusion confirmation criticism debate decision decisions declaration demands denial denials description
  estimation evidence expectation expectations explanation findings finding letter memo message messages opinion
  opinions poll polls prediction press promise proposal proposals question questions reason reasons recommendation
  remarks report reports reportedly allegedly apparently supposedly reputedly reputed purportedly presumably perhaps
  probably possibly likely unlikely review rumors rumours speech studies study suggestion survey surveys testimony
  tweets warning warnings words according accordingly`);

function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/u, "");
  if (/[^aeiou]y$/u.test(verb)) {
    const base = verb.slice(0, -1);
    return [verb, `${base}ies`, `${base}ied`, `${verb}ing`];
  }
  const doubled = /^(?:admit|plan|dub|forget|regret)$/u.test(verb) ? verb + verb.slice(-1) : stem;
  const plural = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${doubled}ed`, `${doubled}ing`];
}

const notAlone = new Set(
  wordList(
    "state states note notes rank ranks rule rules record records view views text texts name",
  ),
);

const forms: ReadonlySet<string> = new Set(
  [...verbs.flatMap(formsOf), ...others].filter((form) => !notAlone.has(form)),
);

/** Takes a word in lower case. */
export function tellsOfSpeech(word: string): boolean {
  return forms.has(word);
}
