/** The marks that a judged question puts into the text: what proves it, and what was chosen. */
import type { Explanation, Proof } from "#engine";
import type { MarkKind } from "#ui/mark";
import type { MarkedParagraph } from "#ui/marked-text";
import { markedParagraphs, type SpanMark } from "./marked-paragraphs.ts";
import type { ShownArticle, ShownParagraph } from "./shown-article.ts";

const kinds = {
  source: "source",
  cue: "cue",
  content: "statement",
  target: "statement",
  compare: "compare",
} as const satisfies Record<Proof["role"], MarkKind>;

/** What is compared and marked by its role already needs no second line and label on the same words. */
export function proofMarks(proof: readonly Proof[]): SpanMark[] {
  const told = proof.filter(
    ({ role, span }) =>
      role !== "compare" || !proof.some((one) => one.role !== role && isSame(one.span, span)),
  );
  return told.map(({ span, role, link }) => ({
    kind: kinds[role],
    label: link === undefined ? kinds[role] : `${kinds[role]} ${link}`,
    span,
  }));
}

function isSame(a: Proof["span"], b: Proof["span"]): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * Where each wrong choice comes from in the article, where it has a place there (P-244). Words that
 * prove the key, and a card that only stands elsewhere in its chain, are marked as what they are;
 * words matched with the wrong partner are no choice, since the partner stands beside them.
 */
export function choiceMarks({ parts, proof }: Explanation): SpanMark[] {
  return parts.flatMap(({ state, place, right, order }) => {
    const isMatched = right !== null && order === null;
    if (state !== "chosen-wrong" || place === null || isMatched) return [];
    const isProof = proof.some(({ span, link }) => {
      const endsAlike = span.end === place.span.end || link !== undefined || order !== null;
      return endsAlike && span.start === place.span.start;
    });
    return isProof ? [] : [{ kind: "choice" as const, label: "your choice", span: place.span }];
  });
}

/** Evidence far apart: then what lies between is folded to one line each. */
export function isFarApart(article: ShownArticle, marks: readonly SpanMark[]): boolean {
  const numbers = article.paragraphs
    .filter(({ start, end }) => marks.some(({ span }) => span.start < end && start < span.end))
    .map(({ number }) => number);
  return Math.max(...numbers) - Math.min(...numbers) > 3;
}

/** Only what is marked, from sentence to sentence, for where the text itself is out of sight. */
export function excerptOf(article: ShownArticle, marks: readonly SpanMark[]): MarkedParagraph[] {
  const cut = article.paragraphs.flatMap((paragraph) => {
    const here = marks.filter(
      ({ span }) => span.start < paragraph.end && paragraph.start < span.end,
    );
    return here.length === 0 ? [] : [sentencesAround(paragraph, here)];
  });
  return markedParagraphs(cut, { marks }).map((paragraph) => ({
    ...paragraph,
    id: `excerpt-${paragraph.id}`,
  }));
}

function sentencesAround(paragraph: ShownParagraph, marks: readonly SpanMark[]): ShownParagraph {
  const first = Math.min(...marks.map(({ span }) => span.start)) - paragraph.start;
  const last = Math.max(...marks.map(({ span }) => span.end)) - paragraph.start;
  const { text } = paragraph;
  const before = Math.max(0, first) === 0 ? 0 : text.lastIndexOf(". ", first - 1) + 1;
  const from = before === 0 ? 0 : before + 1;
  const after = text.indexOf(". ", Math.min(last, text.length));
  const to = after === -1 ? text.length : after + 1;
  return {
    ...paragraph,
    start: paragraph.start + from,
    end: paragraph.start + to,
    text: text.slice(from, to),
  };
}
