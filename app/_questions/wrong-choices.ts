/** The wrong choices of an answer, each with what it rests on; what the explanation says itself is left to it. */
import type { Explanation } from "#engine";
import { plainWords } from "../_article/plain-words.ts";

export function wrongChoices({ parts, explanation }: Explanation) {
  const told = plainWords(explanation);
  return parts.flatMap(({ id, state, sentence, place }) => {
    if (state !== "chosen-wrong" || sentence === null) return [];
    const isTold = place !== null && told.includes(plainWords(sentence));
    return isTold ? [] : [{ id, sentence, place }];
  });
}
