/** How words of denying, refusing, blaming and admitting are printed together with what they are aimed at. */
export const stanceKinds = [
  "denial",
  "turned-down",
  "unwilling",
  "withheld",
  "silence",
  "criticism",
  "admission",
] as const;
export type StanceKind = (typeof stanceKinds)[number];

export interface StancePattern {
  readonly kind: StanceKind;
  /** Its first group is the verb. */
  readonly pattern: RegExp;
  /**
   * What it is aimed at is whole where the match ends ("phrase"), only with the clause ("clause"), or the
   * match opens it and a name or noun before "for" or "in" would do ("person").
   */
  readonly ends: "phrase" | "clause" | "person";
  /** Whoever it is aimed at stands before: "was accused of". */
  readonly passive?: true;
}

const claim =
  "(?:allegations?|claims|accusations?|rumou?rs?|reports|assertions?|insinuations?|account|findings|conclusions?)";
const plea =
  "(?:requests?|proposals?|plans?|offers?|bids?|appeals?|applications?|motions?|invitations?|petitions?|demands?|calls|compromise|amendments?)";
const given =
  "(?:visas?|entry|access|permits?|licen[cs]es?|bail|asylum|citizenship|permission|admission|parole|refuge|the (?:right|chance|opportunity))";
const the =
  "(?:(?:the|a|an|this|that|these|those|all|any|such|both|its|his|her|their|recent|earlier|(?-i:\\p{Lu})[\\p{L}.]*(?:[’']s?)?)\\s){1,4}(?:\\p{Ll}[\\p{L}-]*\\s){0,2}";
const asked =
  "(?:(?:(?:a|an|any|the|my|our|several|multiple|repeated|numerous|further|e-?mailed|written) ){0,2}(?:requests? for (?:comment|an interview)|messages?|calls|e-?mails?|questions|inquiries|enquiries))";
const wh = "(?:why|whether|how|what|who|where|when|if)";

const on = (pattern: string) => new RegExp(pattern, "giu");

export const stancePatterns: readonly StancePattern[] = [
  {
    kind: "denial",
    ends: "clause",
    pattern: /\b(den(?:ies|ied)) (?:that |having \p{Ll}|being \p{Ll}|knowing )/giu,
  },
  {
    kind: "denial",
    ends: "phrase",
    pattern:
      /\b(den(?:ies|ied)) any (?:\p{L}+ )?(?:involvement|role|wrongdoing|links?|knowledge|responsibility|connection)\b/giu,
  },
  {
    kind: "denial",
    ends: "phrase",
    pattern: on(
      `\\b(den(?:ies|ied)|disput(?:es|ed)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)) ${the}${claim}\\b`,
    ),
  },
  {
    kind: "denial",
    ends: "clause",
    pattern:
      /\b(disput(?:es|ed)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)) (?:the|any) (?:idea|notion|claim|allegation|suggestion) that\b/giu,
  },
  { kind: "denial", ends: "clause", pattern: /\b(disput(?:es|ed)) that\b/giu },
  {
    kind: "turned-down",
    ends: "phrase",
    pattern: on(
      `\\b(reject(?:s|ed)|turn(?:s|ed) down|den(?:ies|ied)|veto(?:es|ed)|dismiss(?:es|ed)|declin(?:es|ed)|refus(?:es|ed)) ${the}${plea}\\b(?! for (?:comment|an interview))(?! to comment)`,
    ),
  },
  {
    kind: "turned-down",
    ends: "clause",
    pattern: on(
      `^(?:(?:the|a|an|these|those|all|both|several|two|three) )?(?:[\\p{L}-]+ ){0,2}${plea} (?:(?:for|to|by|from) (?:[\\p{L}’'-]+ ){1,5})?(?:was|were) ((?:rejected|turned down)) by \\p{L}`,
    ),
  },
  {
    kind: "withheld",
    ends: "phrase",
    pattern: on(
      `\\b(den(?:ies|ied)) (?:(?!that\\b|any\\b|having\\b)[\\p{L}.’'-]+ ){0,3}${given}\\b`,
    ),
  },
  {
    kind: "unwilling",
    ends: "clause",
    pattern:
      /\b(refus(?:es|ed)) to (?:release|disclose|publish|make public|apologi[sz]e|resign|step down|hand over|sign|withdraw|retract|testify|pledge|back down)\b(?! wh| how| if)/giu,
  },
  {
    kind: "silence",
    ends: "phrase",
    pattern: on(
      `\\b((?:refus(?:es|ed)|declin(?:es|ed)) to (?:comment|respond to|reply to|answer))(?<=comment|(?:to|answer)(?= ${asked}\\b))(?: ${asked}\\b)?`,
    ),
  },
  {
    kind: "silence",
    ends: "clause",
    pattern: on(
      `\\b((?:refus(?:es|ed)|declin(?:es|ed)) to say|(?:has|have|had)(?: not|n[’']t) said|did(?: not|n[’']t) say) ${wh}\\b`,
    ),
  },
  {
    kind: "silence",
    ends: "phrase",
    pattern: on(
      `\\b((?:did|has|have|had)(?: not|n[’']t) (?:immediately |yet |publicly )?(?:respon(?:d|ded) to|repl(?:y|ied) to|return(?:ed)?|answer(?:ed)?)) ${asked}\\b`,
    ),
  },
  {
    kind: "criticism",
    ends: "person",
    pattern:
      /\b(slammed|blasted|bashed|faulted|scolded|critici[sz](?:es|ed)|condemn(?:s|ed)|denounc(?:es|ed)|chastis(?:es|ed)|lambast(?:s|es|ed)|rebuk(?:es|ed)|decri(?:es|ed)) (?:(?:his|her|their|its|the|a|an|this|these|both) (?!door|brakes?|wall)[\p{L}]|(?-i:\p{Lu}))/giu,
  },
  {
    kind: "criticism",
    ends: "clause",
    pattern: /\b(accus(?:es|ed)|blam(?:es|ed)) (?!on\b)(?:[\p{L}\d.’'-]+ ){1,7}(?:of|for) \p{L}/giu,
  },
  {
    kind: "criticism",
    ends: "clause",
    passive: true,
    pattern: /\b(accused|critici[sz]ed|denounced|faulted) (?:of|for) \p{L}/giu,
  },
  {
    kind: "admission",
    ends: "clause",
    pattern: /\b(admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)) that \p{L}/giu,
  },
  {
    kind: "admission",
    ends: "clause",
    pattern:
      /\b(admit(?:s|ted)) to (?!bring|boarding|nursing|training|building|meeting|hearing|evening|morning)(?-i:\p{Ll}{2,}ing)\b/giu,
  },
];

/** Most sentences hold none of these, and need no closer look. */
export const stanceWords =
  /den(?:ies|ied)|disput|reject|dismiss|refut|rebut|turn(?:s|ed) down|veto|refus|declin|(?:did|has|have|had)(?: not|n[’']t)|slammed|blasted|bashed|faulted|scolded|critici|condemn|denounc|chastis|lambast|rebuk|decri|accus|blam|admit|conced|acknowledg/iu;
