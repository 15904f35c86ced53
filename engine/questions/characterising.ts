/**
 * Words by which somebody gives a picture of somebody else: "painting Roe as a clown", "mocked him".
 * Whoever uses them is heard in them, so a sentence with one is nobody's plain telling (P-053a).
 */

const always =
  /\b(?:paint(?:s|ed|ing)|portray\p{L}*|depict\p{L}*|caricatur\p{L}*|characteri[sz]\p{L}+|describ\p{L}+|liken(?:s|ed|ing)?|label(?:s|l?ed|l?ing)|dub(?:s|bed|bing)|brand(?:ed|ing)|hail(?:s|ed|ing)|prais\p{L}+|laud(?:s|ed|ing)|extol\p{L}*|applaud\p{L}*|mock(?:s|ed|ing)|ridicul(?:e|es|ed|ing)|derid(?:e|es|ed|ing)|deris\p{L}+|lampoon\p{L}*|critici[sz]\p{L}+|slam(?:s|med|ming)|lambast\p{L}*|denounc\p{L}+|decr(?:y|ies|ied|ying)|vilif\p{L}+|berat(?:e|es|ed|ing)|rebuk\p{L}+|scold\p{L}*|taunt\p{L}*|insult\p{L}*|smear\p{L}*|panned|accus\p{L}+)\b/iu;

/** "cast his vote", "presents a prize": only what somebody is made out to be counts. */
const madeOut =
  /\b(?:casts?|casting|fram(?:es|ed|ing)|present(?:s|ed|ing)|brands|bill(?:s|ed|ing)|styl(?:es|ed|ing)|treat(?:s|ed|ing)|dismiss\p{L}*)\s(?:\S+\s){0,6}as\b/iu;

/** "attacked Roe", "blasting him": of a fort or a rock it is no word of speech. */
const againstSomebody =
  /\b(?:[Aa]ttack(?:s|ed|ing)|[Bb]last(?:s|ed|ing)|[Bb]ash(?:es|ed|ing)|[Kk]nock(?:s|ed|ing)|[Tt]rash(?:es|ed|ing)|[Bb]rands|[Ff]ram(?:es|ed|ing)) (?:him\b|her\b(?! \p{Ll})|them\b|(?:the |his |her |their )?(?:\p{Ll}+ )?\p{Lu}\p{L}+)/u;

export function characterises(sentence: string): boolean {
  return [always, madeOut, againstSomebody].some((pattern) => pattern.test(sentence));
}
