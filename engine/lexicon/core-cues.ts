import { wordList } from "./word-list.ts";

/** The plain cues of engine.md X4a: only with these may a question rest on an indirect report. */
export const coreCues: ReadonlySet<string> = new Set(
  wordList(`said says say saying told tells tell telling added adds add adding wrote writes tweeted according
    explained replied stated noted argued claimed insisted warned announced denied rejected dismissed disputed
    reported reports acknowledged acknowledges confirmed`),
);
