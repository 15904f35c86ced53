/** What an article holds that can be asked about, counted for the teacher (P-236). */
import type { Analysis } from "../analysis.ts";
import type { Found } from "./plan.ts";
import { Reading } from "./reading.ts";

export function findings(analysis: Analysis): Found {
  const reading = new Reading(analysis);
  const statements = analysis.relations.filter(
    ({ depth, kind }) => depth === 1 && kind !== "not-stated",
  );
  const paragraphs = statements.flatMap(({ cue, content }) => {
    const first = cue[0] ?? content[0];
    return first ? [reading.paragraphAt(first.start)] : [];
  });
  return {
    words: (analysis.text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).length,
    paragraphs: analysis.paragraphs.length,
    statements: statements.length,
    statementParagraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
    chains: analysis.chains.filter(({ links }) => links.length > 1).length,
    denials: analysis.denials.length,
    replies: analysis.replies.length,
    ownVoice: analysis.ownVoice.length,
  };
}
