/** Capitalised words that name a time and never a source. */
import { wordList } from "./word-list.ts";

export const months: ReadonlySet<string> = new Set(
  wordList(`January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`),
);

export const weekdays: ReadonlySet<string> = new Set(
  wordList(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Wed Thu Fri`),
);

export const feasts: ReadonlySet<string> = new Set(
  wordList(`Christmas Easter Thanksgiving Ramadan Halloween Passover Hanukkah Diwali Eid Lent`),
);
