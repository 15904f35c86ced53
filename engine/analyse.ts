/**
 * The whole reading of one article, stage after stage (engine.md 4). Takes any text, never throws on
 * it, and gives the same bytes for the same text.
 */
import type { Analysis } from "./analysis.ts";
import { findChains } from "./attribution/chains.ts";
import { findDenials } from "./attribution/denials.ts";
import { extract } from "./attribution/extract.ts";
import { relate } from "./attribution/relate.ts";
import { findReplies } from "./attribution/replies.ts";
import { resolve } from "./attribution/resolve.ts";
import { readDocument } from "./text/document.ts";
import { normalise } from "./text/normalise.ts";
import { engineVersion } from "./version.ts";
import { doubtfulSpans, findAnomalies } from "./voice/anomalies.ts";
import { findCertainty, withCertainty } from "./voice/certainty.ts";
import { findOwnVoice } from "./voice/own-voice.ts";

export function analyse(raw: string): Analysis {
  const document = readDocument(normalise(raw).text);
  const { drafts, nearest } = extract(document);
  const { entities, sources } = resolve(document, drafts);
  const anomalies = findAnomalies(document);
  const plain = relate(document, drafts, sources, doubtfulSpans(anomalies));
  const certainty = findCertainty(document, plain);
  const relations = withCertainty(plain, certainty);
  return {
    engineVersion,
    text: document.text,
    paragraphs: [...document.paragraphs],
    sentences: [...document.sentences],
    quotes: [...document.quotes],
    entities,
    relations,
    denials: findDenials(document, relations, entities),
    replies: findReplies(document, relations, entities),
    chains: findChains(document, relations, entities),
    ownVoice: findOwnVoice(document, relations, anomalies, nearest),
    certainty,
    anomalies,
  };
}
