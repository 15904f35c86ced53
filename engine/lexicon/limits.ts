/**
 * Words that limit a number, a statement or its case, with a way to say the same and a way to lose
 * the limit. Written so that both replacements keep the sentence whole.
 */
export interface Limit {
  readonly id: string;
  readonly kind: "bound" | "modal" | "condition";
  /** Its first group is the limiting words; what follows them stays as it is. */
  readonly pattern: RegExp;
  readonly same: string;
  readonly lost: string;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

// "five or more": a number in digits or words, perhaps with a currency before it.
export const beforeNumber = String.raw`(?=\s(?:US)?[$£€]?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a (?:dozen|hundred|thousand|million|billion|third|quarter)\b|half\b|hundreds\b|thousands\b))`;

/** "200,0000", "4,20": nobody can tell what was meant. */
export const damagedNumber = /\d,\d{4}|\d,\d{1,2}(?!\d)|\d{4},\d{3}(?!\d)/u;

/**
 * Whatever may be felt to limit a number or a statement, or to hand it on with reserve: far more than can be
 * asked about. Where one of these stands, "every expression" is settled only if it is a key itself.
 */
export const mayLimit =
  /\b(?:over|under|above|below|beyond|between|more than|less than|fewer than|up to|at (?:least|most|best|worst)|no (?:more|fewer|less) than|not (?:all|every|always|necessarily)|some|several|many|most|few|fewer|half|dozens?|scores|hundreds|thousands|millions|nearly|almost|about|around|roughly|approximately|close to|as (?:many|much|few|little) as|or (?:so|more|less|fewer)|just|only|barely|hardly|virtually|practically|mostly|largely|mainly|partly|generally|usually|often|sometimes|typically|estimat\p{L}*|reportedly|allegedly|alleg\p{L}*|supposed\p{L}*|apparent\p{L}*|presumabl\p{L}*|seeming\p{L}*|evident\p{L}*|(?:by|according to|from|in) (?:\p{L}+ )?(?:reports?|accounts)|according to|(?:is|are|was|were) (?:said|reported|believed|thought|understood|expected|feared) to|may|might|could|can|would|should|likely|unlikely|likelihood|probab\p{L}*|possib\p{L}*|potential\p{L}*|perhaps|maybe|chance|risk|seem\p{L}*|appear(?:s|ed)? to|appears|suggest\p{L}*|indicat\p{L}*|believ\p{L}*|think\p{L}*|thought|expect\p{L}*|hop(?:e|es|ed|ing|eful|efully)|fear\p{L}*|suspect\p{L}*|assum\p{L}*|guess\p{L}*|doubt\p{L}*|claim\p{L}*|if|unless|whether|uncertain\p{L}*|unclear|minimum|maximum|so far|initial\p{L}*|preliminar\p{L}*|forecast\p{L}*|predict\p{L}*|intend\p{L}*|plan(?:s|ned)? to|try|tries|tried)\b|\+/giu;

function bound(id: string, words: string, same: string): Limit {
  return {
    id: `limit/${id}`,
    kind: "bound",
    pattern: new RegExp(String.raw`\b(${words})${beforeNumber}`, "iu"),
    same,
    lost: "exactly",
    examples: [
      { text: `The flood hit ${words} 40 houses.`, fires: true },
      { text: `The flood hit ${words} the old quarter.`, fires: false },
    ],
  };
}

const base =
  "(?=\\s(?:be|become|come|cost|cause|face|fall|get|go|grow|happen|have to|help|last|lead|lose|need|reach|result|rise|see|spread|stay|take|turn|drop|increase|affect|begin|start|return|continue|bring|make|give|receive|move|open|close|end|remain)\\b)";

export const limits: readonly Limit[] = [
  bound("as-many-as", "as many as", "up to"),
  bound("up-to", "up to", "as many as"),
  bound("at-least", "at least", "no fewer than"),
  bound("more-than", "more than", "over"),
  bound("over", "over", "more than"),
  bound("about", "about", "roughly"),
  bound("around", "around", "roughly"),
  bound("approximately", "approximately", "about"),
  bound("nearly", "nearly", "almost"),
  bound("almost", "almost", "nearly"),
  bound("fewer-than", "fewer than", "less than"),
  bound("less-than", "less than", "under"),
  {
    id: "limit/may",
    kind: "modal",
    pattern: new RegExp(`\\b(may)${base}`, "u"),
    same: "might",
    lost: "will",
    examples: [
      { text: "The bridge may be closed.", fires: true },
      { text: "The May fair may please nobody.", fires: false },
    ],
  },
  {
    id: "limit/might",
    kind: "modal",
    pattern: new RegExp(`\\b(might)${base}`, "u"),
    same: "may",
    lost: "will",
    examples: [
      { text: "The bridge might be closed.", fires: true },
      { text: "The might of the river grew.", fires: false },
    ],
  },
  {
    id: "limit/could",
    kind: "modal",
    pattern: new RegExp(`\\b(could)${base}`, "u"),
    same: "might",
    lost: "will",
    examples: [
      { text: "Forty people could lose their homes.", fires: true },
      { text: "They could not find the key.", fires: false },
    ],
  },
  {
    id: "limit/if",
    kind: "condition",
    pattern: /\s(if)\s(?!(?:so|not|any|only|possible|needed|necessary)\b)(?=[^,;:]+$)/u,
    same: "if",
    lost: "when",
    examples: [
      { text: "The bridge will close if the water rises", fires: true },
      { text: "They asked to be told, if possible", fires: false },
    ],
  },
];
