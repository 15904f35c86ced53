/** What a question rests on, as marks in the article: the proof, and where wrong options come from. */
import type { Question } from "#engine";
import type { Marking, SpanMark } from "../../../../../_article/marked-paragraphs.ts";
import { proofMarks } from "../../../../../_article/proof-marks.ts";
import type { KeyRow } from "../../../../_keys/key-row.ts";

/** A wrong option's place is framed where its paragraph is open anyway, else named on the fold. */
export function evidenceOf(question: Question, rows: readonly KeyRow[]): Marking {
  const proof = question.key.proof;
  const open = new Set(proof.map(({ paragraph }) => paragraph));
  const marks: SpanMark[] = proofMarks(proof);
  const tags = new Map<number, string>();
  for (const { letter, right, said } of rows) {
    if (right || !said?.place) continue;
    const { span, paragraph } = said.place;
    const label = `option ${letter}`;
    if (open.has(paragraph)) marks.push({ kind: "choice", label, span });
    else tags.set(paragraph, tags.has(paragraph) ? `${tags.get(paragraph)}, ${letter}` : label);
  }
  return { marks, tags, fold: true };
}
