/** Parser scores as the weights' own heading states them, beside opponents that only tag. */
import fs from "node:fs";
import path from "node:path";

/** The lines of scores that training wrote; a test holds them true where the treebanks are at hand. */
export function parserFigures(root: string): string {
  const heading = fs
    .readFileSync(path.join(root, "engine/syntax/weights/tagger.ts"), "utf8")
    .slice(0, 2000);
  return heading
    .split("\n")
    .filter((line) => line.includes("UAS"))
    .map((line) => line.replace(/^ \* /u, ""))
    .join("\n");
}
