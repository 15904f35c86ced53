/**
 * What no reader would ask a source for: a sentence that states a date of the calendar or what a word
 * means, and nothing else.
 */

const date =
  "(?:(?:this|next|last|coming) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\\.|uary|ruary|ch|il|e|y|ust|ember|tember|ober)? \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?|today|tomorrow|yesterday|tonight|election day|\\d{4}";

/** "Monday was a holiday.", "Tomorrow marks ..." */
const dayIs = new RegExp(`^(?:${date}) (?:is|was|will be|marks|marked|happens)\\b`, "iu");

/** "The next vote is scheduled for May 5 in Harlow.", "Election Day is Nov. 8.", "The race runs from May to June." */
const isOnDay = new RegExp(
  `^[^,]{3,80}? (?:is|are|was|were|will be|takes? place|will take place|runs?|begins?|starts?|opens?|ends?|comes?)(?: (?:scheduled|set|slated|planned|due|held|to be held|to take place|to begin|to start|to run|to end|expected|born))*(?: (?:for|on|in|from|at))? (?:${date})\\b(?:\\W+(?:at|in|on|from|to|and|through|until|between|by)? ?(?:${date}|[\\p{L}\\d.:]+)){0,5}\\.?$`,
  "iu",
);

/** "A caucus is a meeting of voters.", "ECB stands for ..." */
const definition =
  /^(?:An?|The term|The word) (?:\p{Ll}[\p{L}-]* ){1,4}(?:is|are|means|refers to|consists of) (?:an?|the|any|when|where|one)\b|\b(?:stands? for|is short for|is an abbreviation|is an acronym|is the term)\b/u;

export function isTrivial(sentence: string): boolean {
  return dayIs.test(sentence) || isOnDay.test(sentence) || definition.test(sentence);
}
