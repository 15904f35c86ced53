/** Words that carry more than they state (engine.md 2.4, Wording): described, never judged. */
import { wordList } from "./word-list.ts";

/** In front of a name for something: whoever uses it says that the name is another's. */
export const labelWords: ReadonlySet<string> = new Set(
  wordList(
    "so-called self-styled self-proclaimed self-described would-be purported alleged supposed dubbed",
  ),
);

/** Adjectives that value what they stand beside. */
export const valuingAdjectives: ReadonlySet<string> = new Set(
  wordList(`controversial notorious infamous landmark historic stunning shocking devastating brutal disastrous
    scandalous shameful heroic brilliant spectacular outrageous reckless ruthless extremist radical hardline
    firebrand embattled disgraced beleaguered celebrated renowned draconian barbaric horrific horrifying
    appalling remarkable extraordinary unprecedented catastrophic dire lavish blatant brazen`),
);

/** "again", "resumed": whoever uses it takes for granted that it was so before. */
export const presuppositions: ReadonlySet<string> = new Set(
  wordList(`again anymore resume resumed resumes resuming restore restored restores regain regained relapse
    reopen reopened reopens still`),
);
