/** What a question rests on, as marks in the article: the proof, and where wrong options come from. */
import type { Proof, Question } from "#engine";
import type { MarkKind } from "#ui/mark";
import type { Marking, SpanMark } from "../../../../../_article/marked-paragraphs.ts";
import type { KeyRow } from "../../../../_keys/key-row.ts";

const drawn = {
  source: { kind: "source", label: "source" },
  cue: { kind: "cue", label: "cue" },
  content: { kind: "statement", label: "statement" },
  target: { kind: "statement", label: "statement" },
  compare: { kind: "compare", label: "compare" },
} as const satisfies Record<Proof["role"], { kind: MarkKind; label: string }>;

/** A wrong option's place is framed where its paragraph is open anyway, else named on the fold. */
export function evidenceOf(question: Question, rows: readonly KeyRow[]): Marking {
  const proof = question.key.proof;
  const open = new Set(proof.map(({ paragraph }) => paragraph));
  const marks: SpanMark[] = proof.map(({ span, role }) => ({ ...drawn[role], span }));
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
