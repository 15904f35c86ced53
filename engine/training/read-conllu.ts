/** Reads treebanks in CoNLL-U: the words, and what tagger and parser are to learn. */
import { numberOfLabel, numberOfTag, plainLabel } from "../syntax/labels.ts";

export interface TreebankSentence {
  readonly id: string;
  readonly document: string;
  readonly words: readonly string[];
  readonly tags: readonly number[];
  /** Index of each word's head; the number of words stands for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

interface Row {
  readonly word: string;
  readonly tag: string;
  readonly head: number;
  readonly label: string;
}

function rowOf(line: string): Row | null {
  const cells = line.split("\t");
  const [id = "", word = "", , , tag = "", , head = "", label = ""] = cells;
  if (!/^\d+$/u.test(id)) return null;
  return { word, tag, head: Number(head), label };
}

function sentenceOf(id: string, document: string, rows: readonly Row[]): TreebankSentence {
  const root = rows.length;
  return {
    id,
    document,
    words: rows.map((row) => row.word),
    tags: rows.map((row) => numberOfTag(row.tag)),
    heads: rows.map((row) => (row.head === 0 ? root : row.head - 1)),
    labels: rows.map((row) => numberOfLabel(plainLabel(row.label))),
  };
}

export function readConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = "";
  for (const block of text.split(/\n\s*\n/u)) {
    let id = "";
    const rows: Row[] = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("# newdoc id = ")) document = line.slice(14).trim();
      else if (line.startsWith("# sent_id = ")) id = line.slice(12).trim();
      else if (!line.startsWith("#")) {
        const row = rowOf(line);
        if (row) rows.push(row);
      }
    }
    if (rows.length > 0) {
      sentences.push(sentenceOf(id, document, rows));
    }
  }
  return sentences;
}
