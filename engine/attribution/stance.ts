/** What the cue suggests about its content (engine.md M5), by the rules of lexicon/stance.ts. */
import type { Stance } from "../analysis.ts";
import { formsOf } from "../lexicon/inflections.ts";
import { type StanceRule, stanceRules } from "../lexicon/stance.ts";
import type { Document } from "../text/document.ts";
import { objectText, plainText, plainWords } from "./cue-words.ts";
import type { Draft } from "./draft.ts";
import { polarityOf } from "./polarity.ts";

interface ReadyRule {
  readonly rule: StanceRule;
  readonly forms: ReadonlySet<string>;
}

const ready: readonly ReadyRule[] = stanceRules.map((rule) => ({
  rule,
  forms: new Set([...rule.form.verbs.flatMap(formsOf), ...rule.form.words]),
}));

export function stanceOf(document: Document, draft: Draft): Stance {
  if (polarityOf(document, draft).rules.some((id) => denyingRules.has(id))) return "denying";
  if (isCalledByThem(document, draft)) return "distancing";
  const cue = plainText(document, draft.cue);
  const around = `${cue} ${objectText(document, draft).slice(0, 40)}`;
  for (const { rule, forms } of ready) if (fires(rule, forms, cue, around)) return rule.form.stance;
  return "neutral";
}

/** "what they called": the article leaves the name to them. */
function isCalledByThem(document: Document, draft: Draft): boolean {
  const start = draft.source[0]?.start ?? draft.cue[0]?.start ?? 0;
  const before = document.text.slice(Math.max(0, start - 6), start);
  return (
    /\bwhat $/u.test(before) &&
    /\b(?:call|describ|label|term|dub)/u.test(plainText(document, draft.cue))
  );
}

const denyingRules: ReadonlySet<string> = new Set(["P01", "P02", "P03"]);

function fires(rule: StanceRule, forms: ReadonlySet<string>, cue: string, around: string): boolean {
  if (rule.form.unless.some((phrase) => holds(around, phrase))) return false;
  if (rule.form.phrases.some((phrase) => holds(cue, phrase))) return true;
  return plainWords(cue).some((word) => forms.has(word));
}

function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  const before = at === 0 || !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1));
  const end = at + phrase.length;
  return before && (end >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(end)));
}
