/** Tags and trees for a whole document, from the shipped weights. */
import type { Document } from "../text/document.ts";
import { parseWords } from "./parser.ts";
import { type Rows, readRows } from "./rows.ts";
import { tagWords } from "./tagger.ts";
import { vocabulary } from "./vocabulary.ts";
import { packedLabels } from "./weights/parser-labels.ts";
import { packedMoves } from "./weights/parser-moves.ts";
import { packedTagger } from "./weights/tagger.ts";
import { wordCodes } from "./word-codes.ts";

/** One entry a token of the document. */
export interface Syntax {
  /** Numbers into `tags`. */
  readonly tag: Uint8Array;
  /** Index of the head among the document's tokens, -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** Numbers into `labels`. */
  readonly label: Uint8Array;
}

interface Models {
  readonly tagger: Rows;
  readonly moves: Rows;
  readonly labels: Rows;
}

let shipped: Models | null = null;

function models(): Models {
  shipped ??= {
    tagger: readRows(packedTagger),
    moves: readRows(packedMoves),
    labels: readRows(packedLabels),
  };
  return shipped;
}

export function readSyntax(document: Document): Syntax {
  const size = document.tokens.length;
  const syntax = {
    tag: new Uint8Array(size),
    head: new Int32Array(size).fill(-1),
    label: new Uint8Array(size),
  };
  const { tagger, moves, labels } = models();
  const known = vocabulary();
  for (const { first, end } of document.tokenRange) {
    const words = document.tokens.slice(first, end).map((token) => token.text);
    const codes = wordCodes(words, known);
    const tags = tagWords(tagger, codes);
    const tree = parseWords(moves, labels, { codes, tags });
    syntax.tag.set(tags, first);
    syntax.label.set(tree.labels, first);
    tree.heads.forEach((head, i) => {
      syntax.head[first + i] = head === words.length ? -1 : first + head;
    });
  }
  return syntax;
}
