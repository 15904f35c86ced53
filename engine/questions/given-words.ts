/** Words that are in between: somebody gives them or feels them, and yet no verb of saying stands there. */

export function givesAnything(sentence: string): boolean {
  return given.test(sentence) || isSeenBy(sentence);
}

/** What the list of speech acts leaves out. */
const given = new RegExp(
  `\\b(?:${[
    "confess\\p{L}*|quip\\p{L}*|swears?|swore|sworn|begs?|begged|plead\\p{L}*|pleas?|congratulat\\p{L}*|chid(?:e|ed|es|ing)",
    "impl(?:y|ies|ied)|insinuat\\p{L}*|intimated|(?:blast|slam|rip|hail)(?:s|m?ed|ped|m?ing|ping)|decr(?:y|ies|ied)|denounc\\p{L}*",
    "scold\\p{L}*|shrug\\p{L}*|brushed (?:off|aside)|recount(?:s|ed|ing)|reminisc\\p{L}*|portray\\p{L}*|depict\\p{L}*|referenc(?:es|ed|ing)",
    "allud\\p{L}*|voic(?:es|ed|ing)|applaud\\p{L}*|laud\\p{L}*|ridicul\\p{L}*|teas(?:es|ed|ing)|regret\\p{L}*|reassur\\p{L}*|quizz\\p{L}*",
    "respondents|threats?|apolog\\p{L}*|critiques?|lectur\\p{L}*|sermons?|rants?|ranted|tirades?|verdicts?|views?|judg(?:e?ment)s?|assessments?",
    "backlash|outcry|rebuk\\p{L}*|rebuttals?|slogans?|mottos?|chant\\p{L}*|taunt\\p{L}*|insult\\p{L}*|slurs?|swipes?|gossip|(?:laid|lays?|laying) out",
    "leak(?:s|ed|ing)|outlin(?:e|es|ed|ing)|s[ck]+eptical|optimistic|pessimistic|doubtful|wary|cautious|convinced|confident|undecided|reservations",
    "misgivings|anxious|nervous|alarmed|jitters|boo(?:s|ed|ing)|jeer\\p{L}*|heckl\\p{L}*|pepper(?:s|ed|ing)|fum(?:es|ed|ing)|rail(?:s|ed|ing) (?:against|at)",
    "rav(?:es|ed|ing)|gush(?:es|ed)|mus(?:es|ed)|mull(?:s|ed|ing)|ponder(?:s|ed|ing)|advocat\\p{L}*|exhort\\p{L}*|implor\\p{L}*|beseech\\p{L}*",
    "brag(?:s|ged|ging)?|crow(?:s|ed|ing)|gloat\\p{L}*|chat(?:s|ted|ting)?|(?:news|press) conferences?|(?:held|holds?|holding) forth",
    "float(?:s|ed|ing)? (?:the|an?|his|her|their) (?:idea|plan|notion)|c(?:ame|ome|omes|oming) out (?:in|for|against|with)|in opposition to",
    "pressed (?:by|on|about|for|him|her|them)|(?:attack|hammer|defend)(?:s|ed|ing)? (?:him|her|them|it|\\p{Lu}\\p{L}+) (?:over|on|for|as)",
  ].join("|")})\\b`,
  "iu",
);

/** "To the fishermen, the pier is a home.": what somebody makes of it. */
const toSomebody =
  /^(?:To|For) (?:(?:the|his|her|their) \p{Ll}+s\b|(?:many|some|most|others?|critics) |(?:the |President |Senator |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}\p{L}+)[^,]{0,60}, |^(?:To|For) the [^,]{2,40} of [^,]{2,40}, /u;

function isSeenBy(words: string): boolean {
  return (
    toSomebody.test(words) &&
    !/^For (?:\S+ ){0,3}(?:\d+|years?|decades?|months?|weeks?|days?|example|instance)\b/u.test(
      words,
    )
  );
}
