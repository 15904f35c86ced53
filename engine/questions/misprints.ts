/**
 * Misprints that can be seen by rule: forms that print a whole sentence leave such a sentence alone, since its
 * reader would stumble over it. Only what is no English in any sentence; the rest is not looked for.
 */

/** "of of"; but "had had", "that that" and "very very" are no slips. */
const twice =
  /(?<![\p{L}\p{N}'’-])(?!(?:had|that|very|so|no|far|many|who|bye|ha|really|much|long|again|her|is)\s)(\p{Ll}+)\s\1(?![\p{L}\p{N}'’-])/u;

/** "the a boat" */
const articles = /(?<![\p{L}'’-])(?:an?|the)\s(?:an?|the)(?![\p{L}'’.-])/u;

/** "is a reminiscent of" */
const predicate =
  /(?<![\p{L}'’-])an?\s(?:reminiscent of|aware (?:of|that)|unaware (?:of|that)|afraid (?:of|to)|(?:un)?likely to|(?:un)?able to|capable of|asleep|awake)(?![\p{L}'’-])/iu;

/** "by doing do" */
const done =
  /(?<![\p{L}'’-])(?:doing\s(?:do|does|did|doing)|do\s(?:does|did|doing)|did\s(?:does|did|doing)|does\s(?:did|doing))(?![\p{L}'’-])/iu;

export function isMisprinted(printed: string): boolean {
  return [twice, articles, predicate, done].some((slip) => slip.test(printed));
}
