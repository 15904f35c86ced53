/**
 * What the article states with no source (engine.md V1, X4b). A fact of absence: quiz-safe only where
 * nothing near it could be taken for a report.
 */
import type { Anomaly, OwnVoice, Relation } from "../analysis.ts";
import { namesBusiness, tellsOfAttitude } from "../lexicon/attitudes.ts";
import { months } from "../lexicon/calendar.ts";
import { finiteForms } from "../lexicon/finite-forms.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import type { Document, Token } from "../text/document.ts";
import { sentenceIndexAt } from "../text/places.ts";
import { overlaps, type Span, trimmed } from "../text/span.ts";

export function findOwnVoice(
  document: Document,
  relations: readonly Relation[],
  anomalies: readonly Anomaly[],
  nearest: Int32Array,
): OwnVoice[] {
  const parts = relations.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const covered = coverage(document, parts);
  const touched = touchedSentences(document, parts);
  return document.sentences.flatMap((sentence, index) => {
    const role = document.paragraphs[sentence.paragraph - 1]?.role;
    const range = document.tokenRange[index];
    if (!range || (role !== "body" && role !== "caption")) return [];
    const tokens = document.tokens.slice(range.first, range.end);
    const words = tokens.filter((token) => token.word);
    const reported = words.filter((word) => covered.has(word.start)).length;
    if (words.length < 3 || reported * 2 >= words.length || !hasFiniteVerb(tokens)) return [];
    const span = trimmed(document.text, { start: sentence.span.start, end: sentence.span.end });
    const kind = role === "caption" ? ("caption" as const) : kindOf(tokens);
    const sure = surenessOf(tokens, nearest[index] ?? 0);
    const quizSafe =
      role === "body" &&
      !touched.has(index) &&
      sure !== null &&
      isPlain(tokens) &&
      !announced(document, sentence.paragraph) &&
      !anomalies.some((a) => overlaps(a.span, span));
    return [
      {
        span,
        kind,
        quizSafe,
        confidence: quizSafe ? sure : touched.has(index) ? 0.6 : 0.8,
        rules: [role === "caption" ? "V02" : "V01", ...(quizSafe ? ["V03"] : [])],
      },
    ];
  });
}

/**
 * How sure it is that nothing near a report was found: the sum of the forest for the likeliest one,
 * with what words weigh that tell of saying, of an attitude, or hand something on. Weights and steps
 * are those of a logistic model over articles that the fold models did not see.
 */
const weights = { speech: 250, attitude: 360, that: 400 };
const steps: readonly (readonly [most: number, confidence: number])[] = [
  [-1000, 0.97],
  [-650, 0.94],
  [-260, 0.86],
];

function surenessOf(tokens: readonly Token[], nearest: number): number | null {
  const words = tokens.flatMap(({ text }, index) => {
    const word = text.slice(0, 40).toLowerCase();
    return (index > 0 && months.has(text)) || namesBusiness(word) ? [] : [word];
  });
  const sum =
    Math.max(nearest, -1200) +
    (words.some(tellsOfSpeech) ? weights.speech : 0) +
    (words.some(tellsOfAttitude) ? weights.attitude : 0) +
    (tokens.some(({ text }, index) => index > 0 && text === "that") ? weights.that : 0);
  return steps.find(([most]) => sum <= most)?.[1] ?? null;
}

/** Start offsets of the words that lie in some report: what is said, who says it, and how. */
function coverage(document: Document, parts: readonly Span[]): ReadonlySet<number> {
  const spans = parts.toSorted((a, b) => a.start - b.start);
  const covered = new Set<number>();
  let next = 0;
  let reach = 0;
  for (const token of document.tokens) {
    for (let span = spans[next]; span && span.start <= token.start; span = spans[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (token.end <= reach) covered.add(token.start);
  }
  return covered;
}

/** The sentences that hold a part of some relation. */
function touchedSentences(document: Document, parts: readonly Span[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const part of parts) {
    for (let index = sentenceIndexAt(document, part.start); ; index += 1) {
      const span = document.sentences[index]?.span;
      if (!span || span.start >= part.end) break;
      touched.add(index);
    }
  }
  return touched;
}

/** A label or a colon in front ("A: ...", "He went on:") may give the paragraph a speaker. */
function announced(document: Document, paragraph: number): boolean {
  const own = document.paragraphs[paragraph - 1]?.span;
  const before = document.paragraphs[paragraph - 2]?.span;
  if (!own) return false;
  const label = /^[\p{L}][^:.!?"“]{0,40}:/u.test(document.text.slice(own.start, own.start + 42));
  return label || (before !== undefined && document.text.charAt(before.end - 1) === ":");
}

/** Nobody's words in marks, no question, nobody who speaks of himself or to somebody, no talk, no unnamed report, no "the word is that". */
function isPlain(tokens: readonly Token[]): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(tokens[0]?.text ?? "")) return false;
  if (/^(?:okay|ok|hm+|well|oh|yes|yeah|no|hey|please|thanks)$/iu.test(tokens[0]?.text ?? ""))
    return false;
  if (tokens.some((token) => token.quote !== null || /["“”‘«»?]/u.test(token.text))) return false;
  return !tokens.some(
    ({ text }, index) =>
      /^(?:reportedly|allegedly|supposedly|purportedly|reputedly|rumou?red|i|we|my|our|you|your|me|us)$/iu.test(
        text,
      ) ||
      (text === "that" && /^(?:is|was|['’]s)$/iu.test(tokens[index - 1]?.text ?? "")),
  );
}

function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    const word = text.slice(0, 40).toLowerCase();
    return finiteForms.has(word) || (index > 0 && /^\p{Ll}+ed$/u.test(text));
  });
}

/** A first sorting by the verb and by figures; the article is taken at its word. */
function kindOf(tokens: readonly Token[]): OwnVoice["kind"] {
  const words = tokens.map(({ text }) => text.slice(0, 40).toLowerCase());
  const head = words.slice(0, 2).join(" ");
  if (
    /^(?:this|that|it) (?:shows|showed|means|meant|suggests|suggested|proves|proved|indicates|indicated)$/u.test(
      head,
    )
  )
    return "inference";
  if (/^(?:to|in order)$/u.test(words[0] ?? "")) return "purpose";
  if (words.some((word) => /^(?:will|shall|'ll|’ll)$/u.test(word))) return "forecast";
  if (
    words.some((word) =>
      /^(?:fears?|worried|nervous|angry|delighted|discontent|hopes?|furious|proud)$/u.test(word),
    )
  )
    return "affect";
  if (
    words.some((word) => /^\p{N}/u.test(word) && !/^(?:19|20)\d\d$/u.test(word)) &&
    words.some((word) => /^(?:percent|%|million|billion|people|thousand|\$|£|€)$/u.test(word))
  )
    return "number";
  if (
    words.some((word) => /^(?:is|are|has|have|remains?|stands?|lies?)$/u.test(word)) &&
    !words.some((word) => /\p{Ll}{2,}ed$/u.test(word))
  )
    return "situation";
  return "event";
}
