/** The stems that ask whose a statement is: the same for every key, so that they tell nothing of it. */
import type { SourceKind } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import type { Draw } from "./form.ts";
import { capitalised, continued, paragraph, quote, wording, words } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";
import type { Phrase } from "./wording.ts";

type Make = Pick<Statement, "exact" | "alone" | "whole" | "begins">;

interface Asked extends Make {
  readonly who: string;
}

export function whoFor(kinds: readonly SourceKind[], made: Make): Asked {
  const { exact, alone, whole, begins } = made;
  const who = kinds.includes("document") ? "Who or what" : "Who";
  return { who, exact, alone, whole, ...(begins ? { begins } : {}) };
}

export function stemFor(
  reading: Reading,
  draw: Draw,
  shown: Span,
  at: number,
  asked: Asked,
): Phrase[] {
  const { who } = asked;
  const is = who === "Who" ? "Who is" : "Who or what is";
  const here = paragraph(at);
  const printed = marked(reading, shown);
  if (asked.begins) return beginning(draw, asked, here, printed);
  if (asked.exact) {
    const said = wording(`${who} says in `, here, ": ", ...asking(printed));
    const given = wording(`${is} the source of these words in `, here, ": ", ...asking(printed));
    if (who !== "Who") return draw.pick([said, given]);
    const whose = wording("Whose words are these in ", here, ": ", ...asking(printed));
    return draw.pick([said, given, whose]);
  }
  const source = (words: Phrase[]) =>
    wording(`${is} the source of this in `, here, ": ", ...asking(words));
  const says = (words: Phrase[]) => wording(`${who} says this in `, here, ": ", ...asking(words));
  // Words that lean on others, or are cut, are shown as printed.
  if (!asked.alone || !asked.whole) {
    return draw.pick([says(printed), source(printed)]);
  }
  const whole = capitalised(reading, shown);
  const within = continued(reading, shown);
  if (!within) return draw.pick([says(whole), source(whole)]);
  const inside = wording(`${who} says in `, here, " that ", ...asking(within));
  return draw.pick([inside, inside, says(whole), source(whole)]);
}

/** A statement of which only the first words are shown. */
function beginning(draw: Draw, { who, exact }: Asked, here: Phrase, printed: Phrase[]): Phrase[] {
  const is = who === "Who" ? "Who is" : "Who or what is";
  const what = exact ? "the words" : "the statement";
  return draw.pick([
    wording(`${is} the source of ${what} in `, here, " beginning ", ...printed, "?"),
    wording(`In `, here, ` stands a statement beginning `, ...printed, `. ${is} its source?`),
    wording(
      `${who} ${exact ? "says the words" : "makes the statement"} in `,
      here,
      " beginning ",
      ...printed,
      "?",
    ),
  ]);
}

/** The words as the end of a question: a stop before a closing mark of theirs falls out. */
function asking(said: readonly Phrase[]): Phrase[] {
  const last = said.at(-1);
  const stop = last && "words" in last ? /[.,](["”])$/u.exec(last.words) : null;
  if (!last || !("words" in last) || !stop) return wording(...said, "?");
  const { span } = last;
  const bare = { words: last.words.slice(0, -2), span: { start: span.start, end: span.end - 2 } };
  return wording(...said.slice(0, -1), bare, `${stop[1] ?? ""}?`);
}

/** Between marks of ours, unless marks stand within. */
function marked(reading: Reading, shown: Span): Phrase[] {
  return [/["“”]/u.test(reading.words(shown)) ? words(reading, shown) : quote(reading, shown)];
}
