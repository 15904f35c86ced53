/** The sentences of an article that a question rests on: what a teacher checks it by. */
import type { Proof } from "#engine";
import type { ArticleView } from "#server/data/article";

export interface ProofSentence {
  readonly paragraph: number;
  readonly words: string;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** In the order of the article, each once; neighbours stand together. */
export function proofSentences(
  { paragraphs }: ArticleView,
  proof: readonly Proof[],
): ProofSentence[] {
  return paragraphs.flatMap(({ number, start, text }) => {
    const spans = proof.filter(({ paragraph }) => paragraph === number).map(({ span }) => span);
    const runs: { start: number; end: number }[] = [];
    for (const { index, segment } of segmenter.segment(text)) {
      const end = index + segment.length;
      const isMeant = spans.some((span) => span.start < start + end && span.end > start + index);
      if (!isMeant) continue;
      const last = runs.at(-1);
      if (last?.end === index) last.end = end;
      else runs.push({ start: index, end });
    }
    return runs.map((run) => ({
      paragraph: number,
      words: text.slice(run.start, run.end).trim(),
    }));
  });
}
