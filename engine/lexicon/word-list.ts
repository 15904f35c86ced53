/** Lists of general vocabulary, written as one string so that they read as prose and not as punctuation. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** Phrases that hold spaces, one after each semicolon. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(";")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}

const sibilant = /(?:s|x|z|ch|sh)$/u;
const consonantY = /[^aeiou]y$/u;

/** The regular plural; irregular ones stand in the lists themselves. */
export function plural(noun: string): string {
  if (noun.endsWith("woman")) return `${noun.slice(0, -5)}women`;
  if (noun.endsWith("man") && noun !== "human") return `${noun.slice(0, -3)}men`;
  if (noun.endsWith("person")) return `${noun.slice(0, -6)}people`;
  if (noun.endsWith("wife")) return `${noun.slice(0, -4)}wives`;
  if (noun.endsWith("child")) return `${noun}ren`;
  if (consonantY.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (sibilant.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
