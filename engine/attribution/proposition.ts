/** Whether an object stands for something stated, which alone can be denied (engine.md D1, D6). */
import { claimNouns, imputedNouns, withheldNouns } from "../lexicon/denial-verbs.ts";
import { plainWords } from "./cue-words.ts";

const openers: ReadonlySet<string> = new Set([
  "that",
  "it",
  "this",
  "them",
  "those",
  "these",
  "having",
  "being",
  "ever",
  "any",
  "all",
  "as",
  "how",
  "there",
]);

/** Object of "deny": a clause, a gerund, a claim, a deed; not what is withheld from somebody. */
export function isDeniable(object: string): boolean {
  const words = plainWords(object).slice(0, 14);
  const first = words[0];
  if (first === undefined) return true;
  if (first === "that" || first.endsWith("ing")) return true;
  if (isPerson(words) && words.slice(1, 5).some((word) => withheldNouns.has(word))) return false;
  const head = headOf(words);
  if (head !== null && withheldNouns.has(head) && !claimNouns.has(head)) return false;
  return true;
}

function isPerson(words: readonly string[]): boolean {
  return /^(?:him|her|them|us|me|you|people|anyone|everyone|women|men|children|the|their|his)$/u.test(
    words[0] ?? "",
  );
}

/** Object of "reject", "dispute": a claim noun as head, a pronoun, or a that-clause. */
export function isClaim(object: string): boolean {
  const words = plainWords(object).slice(0, 14);
  const first = words[0];
  if (first === undefined) return false;
  if (first === "that" || (openers.has(first) && words.length === 1)) return true;
  if (first === "this" || first === "it" || first === "any")
    return words.length < 3 || headClaims(words);
  return headClaims(words);
}

function headClaims(words: readonly string[]): boolean {
  const head = headOf(words);
  return head !== null && (claimNouns.has(head) || head === "concerns" || head === "objections");
}

/** The last noun before a preposition, relative or comma: crude, but the object's words are few. */
export function headOf(words: readonly string[]): string | null {
  let head: string | null = null;
  const partitive =
    words[1] === "of" &&
    /^(?:many|some|most|all|each|both|several|much|none|any)$/u.test(words[0] ?? "");
  for (const word of partitive ? words.slice(2) : words) {
    if (
      /^(?:of|for|from|by|about|against|to|in|on|at|who|which|that|as|over|with|and|or|made|put|is|are|was|were|has|had|have)$/u.test(
        word,
      )
    ) {
      if (word === "and" || word === "or") return head;
      return head;
    }
    head = word.replace(/'s?$/u, "");
    if (claimNouns.has(head) || imputedNouns.has(head)) return head;
  }
  return head;
}
