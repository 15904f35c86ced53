/**
 * Sources inside a content that a noun gives away: "records showing that", "Roe's claim that". Never
 * sure enough for a question, since no report of their own carries them.
 */
import type { Relation } from "../analysis.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { determiners } from "../lexicon/function-words.ts";
import { outletPieces } from "../lexicon/outlets.ts";
import { hull, type Span } from "../text/span.ts";
import type { Stage } from "./chain-links.ts";
import { sentenceOf, spanOf } from "./clause-words.ts";
import type { Inner } from "./inner-statements.ts";
import { type Range, rangeOf, type Word } from "./words.ts";

const showing = /^(?:showing|reporting|saying|stating|suggesting|indicating)$/u;
const claims =
  /^(?:suggestion|assertion|claim|allegation|accusation|contention|belief|argument|warning)$/u;

/** The first such source in cue or content. */
export function claimByNoun(stage: Stage, relation: Relation): Inner | null {
  const piece = relation.content[0];
  const cue = hull(relation.cue);
  if (!piece || relation.polarity !== "affirms") return null;
  const { words } = stage.page;
  const content = rangeOf(words, piece);
  const first = cue && cue.start < piece.start ? rangeOf(words, cue).first : content.first;
  return (
    paperShowing(stage, { first, end: content.end }, piece) ??
    ownedClaim(
      stage,
      { first: content.first, end: Math.min(content.end, content.first + 8) },
      piece,
    )
  );
}

/** "email records showing that ...", "a news article reporting that ...". */
function paperShowing(stage: Stage, range: Range, piece: Span): Inner | null {
  const { words } = stage.page;
  for (let index = range.first + 1; index < range.end - 1; index += 1) {
    const noun = words[index - 1]?.lower ?? "";
    const paper = documentNouns.has(noun) || documentNouns.has(noun.replace(/s$/u, ""));
    if (!showing.test(words[index]?.lower ?? "") || words[index + 1]?.lower !== "that") continue;
    if (!paper && !outletPieces.has(noun)) continue;
    return innerFrom(stage, { first: paperStart(words, index - 1), end: index }, index + 2, piece);
  }
  return null;
}

/** Back to the determiner, over two words at most; else the noun alone. */
function paperStart(words: readonly Word[], noun: number): number {
  for (let first = noun - 1; first >= noun - 3 && first >= 0; first -= 1)
    if (determiners.has(words[first]?.lower ?? "")) return first;
  return noun;
}

/** "Roe's claim that ..." at the head of the content. */
function ownedClaim(stage: Stage, range: Range, piece: Span): Inner | null {
  const { words } = stage.page;
  for (let index = range.first + 2; index < range.end; index += 1) {
    const mark = words[index - 1];
    const next = words[index + 1]?.lower === "that" || words[index + 2]?.lower === "that";
    if (!next || !claims.test(words[index]?.lower ?? "")) continue;
    const quoted = mark && !mark.letters && /^["“]$/u.test(mark.text) ? index - 2 : index - 1;
    if (!/^['’]s?$/u.test(words[quoted]?.text ?? "")) continue;
    const that = words[index + 1]?.lower === "that" ? index + 2 : index + 3;
    return innerFrom(stage, { first: range.first, end: quoted }, that, piece);
  }
  return null;
}

function innerFrom(stage: Stage, party: Range, claim: number, piece: Span): Inner | null {
  const { words } = stage.page;
  const mention = spanOf(words, party);
  const start = words[claim]?.start;
  const last = words[sentenceOf(words, claim).end - 1];
  if (!mention || start === undefined || !last || start >= piece.end) return null;
  const end = Math.min(piece.end, last.end);
  return end - start >= 12
    ? { mention, entity: stage.partyAt(mention), claim: { start, end } }
    : null;
}
