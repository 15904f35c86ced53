/** What stands before or in numbers, and whatever may be felt to limit a number or a statement. */

// "five or more": a number in digits or words, perhaps with a currency before it.
export const beforeNumber = String.raw`(?=\s(?:US)?[$£€]?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a (?:dozen|hundred|thousand|million|billion|third|quarter)\b|half\b|hundreds\b|thousands\b))`;

/** "200,0000", "4,20": nobody can tell what was meant. */
export const damagedNumber = /\d,\d{4}|\d,\d{1,2}(?!\d)|\d{4},\d{3}(?!\d)/u;

/**
 * Whatever may be felt to limit a number or a statement, or to hand it on with reserve: far more than can be
 * asked about. Where one of these stands, "every expression" is settled only if it is a key itself.
 */
export const mayLimit =
  /\b(?:over|under|above|below|beyond|between|more than|less than|fewer than|up to|at (?:least|most|best|worst)|no (?:more|fewer|less) than|not (?:all|every|always|necessarily)|some|several|many|most|few|fewer|half|dozens?|scores|hundreds|thousands|millions|nearly|almost|about|around|roughly|approximately|close to|as (?:many|much|few|little) as|or (?:so|more|less|fewer)|just|only|barely|hardly|virtually|practically|mostly|largely|mainly|partly|generally|usually|often|sometimes|typically|estimat\p{L}*|reportedly|allegedly|alleg\p{L}*|supposed\p{L}*|apparent\p{L}*|presumabl\p{L}*|seeming\p{L}*|evident\p{L}*|(?:by|according to|from|in) (?:\p{L}+ )?(?:reports?|accounts)|according to|(?:is|are|was|were) (?:said|reported|believed|thought|understood|expected|feared) to|may|might|could|can|would|should|likely|unlikely|likelihood|probab\p{L}*|possib\p{L}*|potential\p{L}*|perhaps|maybe|chance|risk|seem\p{L}*|appear(?:s|ed)? to|appears|suggest\p{L}*|indicat\p{L}*|believ\p{L}*|think\p{L}*|thought|expect\p{L}*|hop(?:e|es|ed|ing|eful|efully)|fear\p{L}*|suspect\p{L}*|assum\p{L}*|guess\p{L}*|doubt\p{L}*|claim\p{L}*|if|unless|whether|uncertain\p{L}*|unclear|minimum|maximum|so far|initial\p{L}*|preliminar\p{L}*|forecast\p{L}*|predict\p{L}*|intend\p{L}*|plan(?:s|ned)? to|try|tries|tried)\b|\+/iu;

/** "Nearly half (47 percent)", "about a third, or 12 of 35": the exact figure follows or goes before. */
const figure = String.raw`(?:or |exactly |precisely |to be exact,? |in all,? |a total of )?(?:US)?[$£€]?\d`;
const figureBehind = new RegExp(`^[^.;]{0,60}?(?:\\(|[—–:]\\s?|,\\s|\\s-\\s)${figure}`, "u");
const figureBefore =
  /\d[\d.,]*(?:\s?(?:%|percent|per cent|of \d+))?(?: \p{L}+){0,3}(?:,| \(| [—–-]) ?(?:or |that is,? )?$/u;
const share = /\b(?:half|thirds?|quarters?|fifths?)\b/iu;

/** Whether the sentence gives the very number that the words of limit leave open. */
export function isToldExactly(before: string, words: string, behind: string): boolean {
  const shares = share.test(words) || share.test(/^\s(?:\p{L}+ ?){1,2}/u.exec(behind)?.[0] ?? "");
  if (shares && /\d\s?(?:%|percent|per cent)|\b\d+ of (?:the )?\d/u.test(before + behind))
    return true;
  return figureBehind.test(behind) || figureBefore.test(before);
}

/** "Whatever it may cost", "no matter who might leave", "old as it may be", "although they may be rivals". */
const grantedBefore =
  /\b(?:(?:what|who|whom|whose|how|wher|which|when)(?:so)?ever|no matter|(?:al)?though|even if|much as)\b[^,;]*$|\bwhile\b[^,;]*$|\bas (?:[\p{L}’'-]+ ){0,5}$/iu;

/** "They may be rivals, but ...", "They may be rivals. Yet ..." */
const grantedBehind = /[\s,.;”"](?:but|yet|though|although|nevertheless|nonetheless)\b/iu;

/** Whether "may" or "might" grants something for what stands beside it, rather than holding it possible. */
export function isGranted(before: string, behind: string): boolean {
  return grantedBefore.test(before) || grantedBehind.test(behind);
}
