/** `hearsay relations`: one article a line in, one reading a line out (engine.md 11.1, K1-K5). */
import { readLines, write } from "./cli-files.ts";
import { type Analysis, analyse, detailsOf, normalise, type Span } from "./index.ts";

type Pair = readonly [number, number];
type Place = (span: Span) => Pair;

export interface LineResult {
  readonly json: string;
  readonly read: boolean;
}

export async function runRelations(file: string, full: boolean): Promise<number> {
  let number = 0;
  let allRead = true;
  for await (const line of readLines(file)) {
    number += 1;
    if (line.trim() === "") continue;
    const { json, read } = relationsLine(line, number, full);
    allRead &&= read;
    await write(`${json}\n`);
  }
  return allRead ? 0 : 1;
}

export function relationsLine(line: string, number: number, full: boolean): LineResult {
  const article = articleOf(line);
  if (typeof article === "string") {
    return { json: JSON.stringify({ id: null, line: number, error: article }), read: false };
  }
  const { toRawSpan } = normalise(article.text);
  const place: Place = (span) => {
    const { start, end } = toRawSpan(span);
    return [start, end];
  };
  return {
    json: JSON.stringify(readingOf(article.id, analyse(article.text), place, full)),
    read: true,
  };
}

/** The article of a line, or why it is none. */
function articleOf(line: string): { id: string; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "the line is no JSON";
  }
  if (typeof value !== "object" || value === null) return "the line is no object";
  const id = "id" in value ? value.id : undefined;
  const text = "text" in value ? value.text : undefined;
  if (typeof id !== "string") return "the line has no id";
  return typeof text === "string" ? { id, text } : "the line has no text";
}

function readingOf(id: string, analysis: Analysis, place: Place, full: boolean) {
  const spans = (list: readonly Span[]) => list.map(place);
  const basic = {
    id,
    relations: analysis.relations.map((relation) => relationOf(relation, spans, full)),
    denials: analysis.denials.map((denial) => ({
      ...denial,
      denier: spans(denial.denier),
      cue: spans(denial.cue),
      denied: spans(denial.denied),
      target: spans(denial.target),
    })),
    chains: analysis.chains.map(({ claim, links, ...chain }) => ({
      claim: spans(claim),
      links: links.map((link) => ({ ...link, mention: spans(link.mention) })),
      ...chain,
    })),
    replies: analysis.replies.map((reply) => ({
      ...reply,
      party: spans(reply.party),
      cue: spans(reply.cue),
      about: spans(reply.about),
    })),
    ownVoice: analysis.ownVoice.map((own) => ({ ...own, span: spans([own.span]) })),
  };
  return full ? { ...basic, ...restOf(analysis, place) } : basic;
}

type Relation = Analysis["relations"][number];

function relationOf(relation: Relation, spans: (list: readonly Span[]) => Pair[], full: boolean) {
  const basic = {
    source: spans(relation.source),
    cue: spans(relation.cue),
    content: spans(relation.content),
    type: relation.type,
    stance: relation.stance,
    polarity: relation.polarity,
    quizSafe: relation.quizSafe,
    confidence: relation.confidence,
    rules: relation.rules,
    sourceEntity: relation.entity,
    depth: relation.depth,
    parent: relation.parent,
    realised: relation.realised,
  };
  if (!full) return basic;
  const { kind, cueClass, members, certainty, heldFrom } = relation;
  return { ...basic, kind, cueClass, members, certainty, quotes: spans(relation.quotes), heldFrom };
}

function restOf(analysis: Analysis, place: Place) {
  const { wording, quoteChecks, picture } = detailsOf(analysis);
  return {
    entities: analysis.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, span: place(mention.span) })),
    })),
    certainty: analysis.certainty.map((word) => ({
      ...word,
      span: place(word.span),
      owner: word.owner ?? "article",
    })),
    wording: wording.map((word) => ({ ...word, span: place(word.span) })),
    quoteChecks: quoteChecks.map((check) => ({
      ...check,
      quote: place(check.quote),
      other: place(check.other),
    })),
    picture: picture && {
      ...picture,
      alt: picture.alt.map(place),
      credit: picture.credit.map(place),
      caption: picture.caption.map(place),
      creditParts: picture.creditParts.map((part) => ({ ...part, span: place(part.span) })),
    },
    anomalies: analysis.anomalies.map((anomaly) => ({ ...anomaly, span: place(anomaly.span) })),
  };
}
