/** WordNet's sense index: which lemmas exist, and the broad class of their senses. */
import fs from "node:fs";
import path from "node:path";

export interface SenseClasses {
  /** Number of the lexicographer's file of the first sense: 32 is verb.communication. */
  readonly first: number;
  /** Files of all senses. */
  readonly all: ReadonlySet<number>;
}

export interface WordNet {
  readonly noun: ReadonlyMap<string, SenseClasses>;
  readonly verb: ReadonlyMap<string, SenseClasses>;
  readonly other: ReadonlySet<string>;
}

export function readWordNet(folder: string): WordNet {
  const noun = new Map<string, { first: number; all: Set<number> }>();
  const verb = new Map<string, { first: number; all: Set<number> }>();
  const other = new Set<string>();
  for (const line of fs.readFileSync(path.join(folder, "index.sense"), "utf8").split("\n")) {
    const [sense = "", , order = ""] = line.split(" ");
    const [lemma = "", code = ""] = sense.split("%");
    if (!/^[a-z]+$/u.test(lemma)) continue;
    const [kind = "", file = ""] = code.split(":");
    const list = kind === "1" ? noun : kind === "2" ? verb : null;
    if (list === null) {
      other.add(lemma);
      continue;
    }
    const entry = list.get(lemma) ?? { first: 0, all: new Set<number>() };
    entry.all.add(Number(file));
    if (order === "1") entry.first = Number(file);
    list.set(lemma, entry);
  }
  return { noun, verb, other };
}
