/**
 * Words that tell of saying, writing, thinking, planning or deciding. A sentence that holds one of them
 * is never taken for plain telling: somebody in it may be its source (product.md, third trial).
 */
import { wordList } from "./word-list.ts";

const stems =
  wordList(`accept accord accus acknowledg add address admit advis affirm agree alleg announc answer
  apolog appeal appear apparent argu ask assert assess assum assur attribut believ blam boast brand brief call
  campaign caution cit claim clarif comment complain conced conclud condemn confirm consider contend criti
  debate decid declar decr defend demand den describ determin disagree disclos discover discuss dismiss disput
  doubt dub emphas endors estimat evidence expect explain express fear file find forecast found guess hail hint
  hop imagin indicat inform insist intend interview investigat invit join judg know known label laud learn letter
  list maintain mean mention message mock nam not object observ offer opin order perceiv petition plan pledg
  point poll post prais predict presum pretend proclaim promis propos protest prov publish purport question
  quot rais rank read reason recall reckon recommend record refer refus regard reject releas remark remember
  reply repl report reput request respon reveal rul rumor rumour said sai saw say seem show sign speak spoke
  speculat stat statement stress studi study suggest suppos suspect swor tell testif text thank think thought
  told tout tweet understand understood urg view vote vow want warn welcom wish wonder word writ wrote`);

const endings =
  "(?:s|es|ed|d|t|ing|ion|ions|ation|ations|er|ers|or|e|ies|ied|y|ment|ments|al|als|edly|ly)?";
const pattern = new RegExp(`^(?:${stems.join("|")})${endings}$`, "u");

/** Takes a word in lower case. */
export function tellsOfSpeech(word: string): boolean {
  return pattern.test(word);
}
