/**
 * Printed words by which somebody denies, refuses, finds fault or admits, told apart by what stands behind
 * them: "denied the claims" rejects a statement, "denied them visas" keeps something back. Only the article's own
 * report counts, outside all marks, as something done.
 */
import { closedClass } from "../lexicon/function-words.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

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

export interface Stance {
  readonly kind: StanceKind;
  /** The verb with its helpers: "has denied". */
  readonly cue: Span;
  /** The verb alone. */
  readonly verb: Span;
  /** The verb and what it is aimed at, to the next border. */
  readonly shown: Span;
  readonly paragraph: number;
}

const claim =
  "(?:allegations?|claims?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|insinuations?|account|findings?|conclusions?)";
const plea =
  "(?:requests?|proposals?|plans?|offers?|bids?|appeals?|applications?|bills?|motions?|invitations?|petitions?|demands?|calls|compromise|amendments?|legislation|measures?|resolutions?|lawsuits?)";
const given =
  "(?:visas?|entry|access|permits?|licen[cs]es?|bail|asylum|citizenship|care|treatment|coverage|benefits|permission|admission|parole|funding|tenure|refuge|the (?:right|chance|opportunity))";
const the =
  "(?:(?:the|a|an|this|that|these|those|all|any|such|both|its|his|her|their|recent|earlier|\\p{Lu}[\\p{L}.]*(?:[’']s?)?)\\s){1,4}(?:\\p{Ll}[\\p{L}-]*\\s){0,2}";

/** What kind it is, how it is printed, and what has to stand before it. */
const patterns: readonly (readonly [StanceKind, RegExp, RegExp?])[] = [
  [
    "turned-down",
    /\b((?:was|were|been|be) (?:rejected|turned down|vetoed))\b(?: by \p{L}+)?/giu,
    new RegExp(`\\b${plea}\\b`, "iu"),
  ],
  [
    "denial",
    /\b((?:was|were|been) (?:denied|disputed|rejected|dismissed)) by \p{L}+/giu,
    new RegExp(`^[^.;]{0,40}\\b${claim}\\b`, "iu"),
  ],
  [
    "denial",
    new RegExp(
      `\\b(den(?:ies|ied)) (?:that |having |being |knowing |any (?:\\p{L}+ )?(?:involvement|role|wrongdoing|links?|knowledge|part|responsibility|connection|plans?)\\b|${the}${claim}\\b)`,
      "giu",
    ),
  ],
  [
    "denial",
    new RegExp(
      `\\b(disput(?:es|ed)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)) (?:${the}${claim}\\b|(?:the|any) (?:idea|notion) that\\b)`,
      "giu",
    ),
  ],
  ["denial", /\b(disput(?:es|ed)) that\b/giu],
  ["denial", new RegExp(`\\b(disagree(?:s|d)) with (?:${the})${claim}\\b`, "giu")],
  [
    "turned-down",
    new RegExp(
      `\\b(reject(?:s|ed)|turn(?:s|ed) down|den(?:ies|ied)|veto(?:es|ed)|dismiss(?:es|ed)) ${the}${plea}\\b`,
      "giu",
    ),
  ],
  [
    "withheld",
    new RegExp(
      `\\b(den(?:ies|ied)) (?:(?!that\\b|any\\b|having\\b)[\\p{L}.’'-]+ ){0,3}${given}\\b`,
      "giu",
    ),
  ],
  [
    "unwilling",
    /\b((?:refus(?:es|ed)|declin(?:es|ed)) to) (?!comment|say|answer|discuss|elaborate|respond|talk|reply|speculate|tell|name|identify|give|provide|offer|explain|confirm|deny|acknowledge|admit|accept|believe|recogni[sz]e|call|describe|speak|state|address|specify|(?:disclose|reveal) (?:why|whether|how|what|who|where|when|if)\b|concede|agree|be)\p{Ll}+/giu,
  ],
  [
    "silence",
    /\b((?:refus(?:es|ed)|declin(?:es|ed)) to) (?:comment|answer|discuss|elaborate|respond|reply|speculate|explain|say (?:why|how|what|whether|when|where|who|if|more)|give (?:\p{L}+ ){0,2}details?)\b/giu,
  ],
  [
    "silence",
    /\b((?:did|has|have|had)(?: not|n[’']t)) (?:immediately |yet |publicly )?(?:respon(?:d|ded) to|repl(?:y|ied) to|return(?:ed)? (?:my|our|calls|messages|phone|a|an|the|requests?)|said (?:why|whether|how|who|what|when|if)|comment(?:ed)?)\b/giu,
  ],
  ["silence", /\b(could(?: not|n[’']t) (?:immediately )?be reached)\b/giu],
  [
    "criticism",
    /\b(slammed|blasted|bashed|faulted|scolded) (?:\p{Lu}|his\b|her\b|their\b|the (?!door|brakes?|wall)\p{L})[\p{L}’'.-]*/gu,
  ],
  [
    "criticism",
    /\b(critici[sz](?:es|ed)|condemn(?:s|ed)(?! to\b)|denounc(?:es|ed)|chastis(?:es|ed)|lambast(?:s|es|ed)|ridicul(?:es|ed)|rebuk(?:es|ed)|mock(?:s|ed)|decri(?:es|ed)) (?!as\b|by\b|for\b)\S+/giu,
  ],
  [
    "criticism",
    /\b(accus(?:es|ed)|blam(?:es|ed)) (?!on\b)(?:[\p{L}\d.’'-]+ ){1,7}(?:of|for) \p{L}+/giu,
  ],
  [
    "admission",
    /\b(admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)) (?:that |there |to (?:\p{L}{2,8}ing) |s?he |it |they |(?:the|his|her|its|their|a|an|some|faults?|\p{L}+ing) (?!crowd|applause|hospital|audience|receipt|goal|penalty|defeat|game|match|race|election|point|corner|run)\p{L}+)/giu,
  ],
];

/** Not done, or only thought of. */
const notDone =
  /(?:\b(?:not|never|without|if|whether|unless|would|could|might|may|must|should|will|can|cannot|to|nobody|none|neither|nor|hardly|(?<!, )who|they|we|I|you|that|(?<!, )which)|n[’']t)\s(?:\p{L}+ly\s|also\s|ever\s|have\s|be\s|been\s)*$/iu;
const claims = new RegExp(`\\b${claim}\\b`, "iu");
/** Whoever decides on a plea denies no statement (P-064). */
const decides =
  /\b(?:courts?|judges?|justices?|tribunal|jury|panel|regulators?|magistrates?|prosecutors?)\b/iu;
const supposed = /\b(?:if|whether|unless)\b[^.,;]*$/iu;
/** "a rejected plan" */
const describes = /\b(?:the|a|an|his|her|its|their|this|that|these|those|of|by|with)\s$/iu;
const helpers =
  /(?:\b(?:has|have|had|is|are|was|were|been|also|both|again|still|steadfastly|initially|twice|repeatedly|\p{L}+ly)\s)+$/u;

/** Most sentences hold none of these, and need no closer look. */
const stems =
  /den(?:ies|ied)|disput|reject|dismiss|refut|rebut|disagree|turn(?:s|ed) down|veto|refus|declin|(?:did|has|have|had)(?: not|n[’']t)|be reached|slammed|blasted|bashed|faulted|scolded|critici|condemn|denounc|chastis|lambast|ridicul|rebuk|mock|decri|accus|blam|admit|conced|acknowledg/iu;

export function stancesIn(reading: Reading): Stance[] {
  const found = reading.analysis.sentences.flatMap(({ span, paragraph }) => {
    const words = reading.words(span);
    if (!stems.test(words)) return [];
    return patterns.flatMap(([kind, pattern, needs]) =>
      [...words.matchAll(pattern)].flatMap((hit): Stance[] => {
        const start = span.start + hit.index;
        const verb = hit[1] ?? "";
        const before = words.slice(0, hit.index);
        const aid = helpers.exec(before)?.[0] ?? "";
        const lead = before.slice(0, before.length - aid.length);
        const passive = /\b(?:is|are|was|were|been)\b/u.test(aid);
        if (supposed.test(before) || notDone.test(before) || describes.test(lead)) return [];
        if (passive && kind !== "withheld") return [];
        if (needs && (!needs.test(before) || (kind === "turned-down" && claims.test(before))))
          return [];
        if (kind === "denial" && decides.test(before)) return [];
        if (!reading.isBody(paragraph) || reading.quoteAround({ start, end: start + 1 })) return [];
        const cue = { start: start - aid.length, end: start + verb.length };
        const shown = {
          start: cue.start,
          end: shownTo(reading, kind, start + hit[0].length, span.end),
        };
        const verbSpan = { start, end: start + verb.length };
        return isFit(reading, kind, shown) ? [{ kind, cue, verb: verbSpan, shown, paragraph }] : [];
      }),
    );
  });
  return found.filter(
    ({ cue }, at) => !found.slice(0, at).some((other) => other.cue.end === cue.end),
  );
}

/** Finding fault with somebody's words is close to a denial, and "criticised Tulsa, Okla., police" to a city. */
function isFit(reading: Reading, kind: StanceKind, shown: Span): boolean {
  if (kind !== "criticism") return true;
  const words = reading.words(shown);
  const cutName = words.includes(",");
  return !cutName && !saidWords.test(words);
}

const saidWords =
  /\b(?:what|complaints?|claims?|statements?|remarks?|comments?|accusations?|charges?|allegations?|reports?|ideas?|notions?|arguments?|suggestions?|denials?|words|calls|plans?|proposals?|requests?|demands?)\b/iu;

/** To the next border or some words further, and not into the middle of a phrase. */
function shownTo(reading: Reading, kind: StanceKind, from: number, end: number): number {
  const rest = reading.text.slice(from, end);
  const border =
    borders[kind === "denial" || kind === "admission" ? "clause" : "phrase"].exec(rest);
  const upTo = rest.slice(0, border?.index ?? rest.length).trimEnd();
  const words = /^[\p{L}\d’'-]*(?:\s[\p{L}\d’'$%./-]+){0,7}/u.exec(upTo)?.[0] ?? "";
  const cut = words.length < upTo.length ? withoutTail(words) : words;
  return from + cut.trimEnd().length;
}

const stops =
  '[,;:!?"“”()]|\\.(?=\\s+["“]?\\p{Lu}|\\s*$)|\\s[-–—]+\\s|\\s(?:because|since|after|when|while|but|and|as|saying|which|who|over)\\s';
const borders = {
  clause: new RegExp(stops, "u"),
  phrase: new RegExp(
    `${stops}|\\s(?:may|might|is|are|was|were|has|have|had|would|could|will)\\s`,
    "u",
  ),
} as const;

/** "of a", "until last": nothing ends there. */
function withoutTail(words: string): string {
  const parts = words.split(" ");
  while (
    parts.length > 1 &&
    (closedClass.has(parts.at(-1)?.toLowerCase() ?? "") ||
      /^(?:last|next|such)$|-old$/u.test(parts.at(-1) ?? ""))
  )
    parts.pop();
  return parts.join(" ");
}
