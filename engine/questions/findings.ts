/**
 * What an article holds that can be asked about, counted for the teacher (P-236): what the reading
 * lists, and what the questions rest on beside it, where print settles more than the reading is sure of.
 */
import type { Analysis } from "../analysis.ts";
import { overlaps } from "../text/span.ts";
import type { Found } from "./plan.ts";
import type { Question } from "./question.ts";
import { Reading } from "./reading.ts";

export function findings(analysis: Analysis, questions: readonly Question[]): Found {
  const reading = new Reading(analysis);
  const asked = askedOf(questions);
  const statements = analysis.relations.filter(
    ({ depth, kind }, index) => kind !== "not-stated" && (depth === 1 || asked.relation.has(index)),
  );
  const paragraphs = statements.flatMap(({ cue, content }) => {
    const first = cue[0] ?? content[0];
    return first ? [reading.paragraphAt(first.start)] : [];
  });
  const chains = analysis.chains.filter(
    ({ links }, index) => links.length > 1 || asked.chain.has(index),
  );
  return {
    words: (analysis.text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).length,
    paragraphs: analysis.paragraphs.length,
    statements: statements.length,
    statementParagraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
    chains: chains.length,
    denials: analysis.denials.length,
    replies: analysis.replies.length + repliesInPrint(analysis, asked.reply),
    ownVoice: analysis.ownVoice.length + silentSentences(analysis, asked.sentence),
  };
}

type Asked = Readonly<Record<"relation" | "chain" | "reply" | "sentence", ReadonlySet<number>>>;

/** The numbers in the facts that the questions test: "chain:4:links" asks for chain 4. */
function askedOf(questions: readonly Question[]): Asked {
  const facts = questions.flatMap(({ key }) => key.facts.map((fact) => fact.split(":")));
  const of = (what: string) =>
    new Set(facts.flatMap(([name, number]) => (name === what ? [Number(number)] : [])));
  return {
    relation: of("relation"),
    chain: of("chain"),
    reply: of("reply"),
    sentence: of("sentence"),
  };
}

/** Set phrases that the reading lists no reply for; named by where they begin. */
function repliesInPrint({ replies }: Analysis, asked: ReadonlySet<number>): number {
  const listed = new Set(replies.flatMap(({ cue }) => cue.map(({ start }) => start)));
  return [...asked].filter((start) => !listed.has(start)).length;
}

/** Sentences without a source by print alone, in which the reading lists nothing of the article's own. */
function silentSentences({ sentences, ownVoice }: Analysis, asked: ReadonlySet<number>): number {
  return [...asked].filter((index) => {
    const span = sentences[index]?.span;
    return span !== undefined && !ownVoice.some((own) => overlaps(own.span, span));
  }).length;
}
