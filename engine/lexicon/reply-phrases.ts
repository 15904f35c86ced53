/**
 * Answers that are no denial (engine.md D9): declining, silence, neither yes nor no. Each rule lists
 * what the clause must hold; the examples are executed.
 */
import type { Reply } from "../analysis.ts";
import { wordList } from "./word-list.ts";

export interface ReplyRule {
  readonly id: string;
  readonly form: { readonly kind: Reply["kind"]; readonly pattern: RegExp };
  readonly reason: string;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

/** What somebody is asked to do with words; "refused to pay" is an act and no reply. */
export const answerVerbs: ReadonlySet<string> = new Set(
  wordList(`say comment answer acknowledge recognise recognize confirm discuss respond elaborate explain specify name identify
    disclose reveal talk speak speculate state tell provide address clarify respond rule divulge reply weigh detail offer
    describe declare commit concede admit discuss endorse-that`),
);

const adverbs =
  "(?:\\s+(?:immediately|publicly|repeatedly|further|yet|directly|also|even|again|promptly|initially|still))?";
const asked =
  "(?:(?:several|multiple|repeated|numerous|emailed|written|our|a|an|the|any|two|three)\\s+){0,3}";

export const replyRules: readonly ReplyRule[] = [
  {
    id: "reply/neither",
    form: {
      kind: "neither",
      pattern:
        /\b(?:neither|not|never|cannot|could|would|can|n['’]t)\s+(?:either\s+)?(?:confirm(?:ed|s|ing)?)\s+(?:n?or)\s+(?:den(?:y|ied|ies|ying))\b/giu,
    },
    reason: "Neither confirming nor denying says nothing about the statement.",
    examples: [
      { text: "The airline neither confirmed nor denied the report.", fires: true },
      { text: "The airline confirmed the report.", fires: false },
    ],
  },
  {
    id: "reply/not-denied",
    form: {
      kind: "not-denied",
      pattern:
        /\b(?:(?:did|does|do|has|have|had|would|could)\s*(?:not|n['’]t|never)|never|(?:refus|declin)(?:ed|es|e|ing)\s+to)(?:\s+\p{L}+ly)?\s+(?:deny|denied|dispute|disputed|dispel)\b/giu,
    },
    reason: "Not denying a statement is neither a denial nor a confirmation.",
    examples: [
      { text: "The coach did not deny the rumour.", fires: true },
      { text: "The coach denied the rumour.", fires: false },
    ],
  },
  {
    id: "reply/declined",
    form: {
      kind: "declined",
      pattern:
        /\b(?:(?:declin|refus)(?:ed|es|e|ing)\s+(?:to\s+(?:comment|answer|say|discuss|elaborate|respond|confirm|speculate|talk|speak|be\s+(?:interviewed|named|drawn)|give\s+(?:details|a\s+reason)|provide\s+(?:details|comment)|explain|specify|identify|name|reply|address|disclose)|(?:further\s+)?comment|(?:\p{L}+\s+){0,3}requests?\s+for\s+(?:an?\s+)?(?:comment|interview)|an?\s+interview)|(?:would|will|could)\s*(?:not|n['’]t)\s+(?:say|comment|elaborate|discuss|confirm|speculate|be\s+drawn|answer|disclose|identify|specify|give\s+details)|had\s+no\s+(?:immediate\s+|further\s+)?comment|(?:offered|gave|made)\s+no\s+comment)\b/giu,
    },
    reason: "Whoever declines to comment has neither confirmed nor denied anything.",
    examples: [
      { text: "The bank declined to comment.", fires: true },
      { text: "The bank declined to lend the money.", fires: false },
    ],
  },
  {
    id: "reply/no-answer",
    form: {
      kind: "no-answer",
      pattern: new RegExp(
        `\\b(?:(?:did|has|have|had|does|do)\\s*(?:not|n['’]t|never)${adverbs}\\s+(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?|acknowledged?)(?:\\s+(?:to|\\p{L}+ly))?\\s+${asked}(?:requests?|calls?|messages?|emails?|e-mails?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|phone\\s+calls?|letters?)(?:\\s+(?:for|seeking|asking)\\s+(?:an?\\s+|further\\s+)?(?:comment|interview|information|response|clarification))?|could\\s*(?:not|n['’]t)(?:\\s+immediately)?\\s+be\\s+reached(?:\\s+for\\s+comment)?|(?:was|were)\\s*(?:not|n['’]t)(?:\\s+immediately)?\\s+(?:available|reachable)\\s+for\\s+comment|(?:was|were)\\s+unavailable\\s+for\\s+comment)`,
        "giu",
      ),
    },
    reason: "No answer is no denial: it only says that nothing came back.",
    examples: [
      { text: "The ministry did not respond to a request for comment.", fires: true },
      { text: "The ministry responded to the letter.", fires: false },
    ],
  },
];
