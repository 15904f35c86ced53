/** What a question rests on, as marks in the article: the proof, and where wrong options come from. */
import type { Question, Span } from "#engine";
import type { Marking } from "../../../../../_article/marked-paragraphs.ts";
import { proofMarks } from "../../../../../_article/proof-marks.ts";
import type { KeyRow } from "../../../../_keys/key-row.ts";

/**
 * A wrong option's place is framed where its paragraph is open anyway, else named on the fold. It
 * may lie in a statement; over a source, a cue or another frame it would only blot them.
 */
export function evidenceOf(question: Question, rows: readonly KeyRow[]): Marking {
  const { proof } = question.key;
  const open = new Set(proof.map(({ paragraph }) => paragraph));
  const marks = proofMarks(proof);
  const folded = new Map<number, string[]>();
  for (const { letter, right, said } of rows) {
    if (right || !said?.place) continue;
    const { span, paragraph } = said.place;
    if (!open.has(paragraph)) {
      folded.set(paragraph, [...(folded.get(paragraph) ?? []), letter]);
    } else if (!marks.some((mark) => mark.kind !== "statement" && meet(mark.span, span))) {
      marks.push({ kind: "choice", label: `option ${letter}`, span });
    }
  }
  const tags = new Map(
    [...folded].map(([paragraph, letters]) => [
      paragraph,
      `${letters.length === 1 ? "option" : "options"} ${letters.join(", ")}`,
    ]),
  );
  return { marks, tags, fold: true };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
