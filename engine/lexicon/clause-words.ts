/** Small words by what they tell about the build of a clause: where its verb is, where it ends. */
import { wordList } from "./word-list.ts";

const words = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Stand between a subject and its verb and belong to the verb. */
export const auxiliaries = words(
  "has have had is was were are am be been being did does do 's 'd 've ’s ’d ’ve 're ’re 'm ’m",
);
export const modals = words(
  "will would can could may might shall should must ca wo 'll ’ll 'd ’d to",
);
export const negations = words("not n't n’t nt never");
const verbAdverbs = words(
  `also later then further again still once just even already often always never first now soon
  since twice thus only therefore instead meanwhile however earlier both all itself himself
  herself themselves ever quickly too`,
);
const notAdverbs = words("family july ally assembly italy daily weekly monthly reply supply rally");
export const subjectPronouns = words("he she they it i we you who which nobody everyone someone");
/** After an addressee's verb: "told them". */
export const objectPronouns = words("him her them me us you it");
/** Join the parts of a noun phrase. */
export const nounPrepositions = words(
  "of for at from in with on to by near against under about between behind within over across among inside",
);
export const subordinators = words(
  `because although though while when whenever if unless until since after before whereas as so than
  whether where once lest`,
);
export const coordinators = words("and or but nor &");
/** No statement begins with them: they place the act of saying in time. */
export const timeWords = words(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january
  february march april may june july august september october november december earlier later last
  this next recently afterwards afterward again ago week month year night morning afternoon evening`,
);

export function isAdverb(lower: string): boolean {
  if (verbAdverbs.has(lower)) return true;
  return lower.length > 4 && lower.endsWith("ly") && !notAdverbs.has(lower);
}
