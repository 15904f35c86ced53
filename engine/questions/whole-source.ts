/**
 * Whether the words printed for a source are one noun phrase from end to end, so that feedback may show
 * them: "a spokesman for | the firm", "Fire and | Rescue" and "the board of the Post | Roe" are not.
 */
import { months, weekdays } from "../lexicon/calendar.ts";
import { closedClass } from "../lexicon/function-words.ts";
import { bodyNouns } from "../lexicon/organisations.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import { contains, type Span } from "../text/span.ts";
import { isFirstName } from "./name-print.ts";
import type { Reading } from "./reading.ts";

/** Many forms ask it of the same source. */
const answers = new WeakMap<Reading, Map<string, boolean>>();

export function isWholeSource(reading: Reading, source: Span, cue: Span): boolean {
  const known = answers.get(reading) ?? new Map<string, boolean>();
  answers.set(reading, known);
  const place = `${source.start} ${source.end} ${cue.start} ${cue.end}`;
  const answer = known.get(place) ?? isOnePhrase(reading, source, cue);
  known.set(place, answer);
  return answer;
}

function isOnePhrase(reading: Reading, source: Span, cue: Span): boolean {
  const printed = reading.words(source);
  return (
    !broken.test(printed) &&
    !amount.test(printed) &&
    !whenNotWho.test(printed) &&
    !isReadOn(printed) &&
    !aside.test(printed) &&
    !isCutBefore(reading, source, cue) &&
    !isCutAfter(reading, source) &&
    !printed.split(/,\s/u).some((part) => runsTogether(reading, part))
  );
}

/** The rest of a clause, or the head of one. */
const broken =
  /^\p{L}+ing that\b|\b(?:who|which|that|of|for|from|with|by|at|and|or)$|\b(?:citing|quoting)\b|["“”]|\s\p{Ll}+ed\s[^,]*,\s(?:and|but)\s|\p{Ll}{4,}\.\s+\p{Ll}/u;

const amount = /[$£€%]|\b(?:million|billion|percent)\b/u;

/** "Roe this week", "the third time Roe" */
const whenNotWho =
  /\p{Lu}\S*\s(?:this|last|next) (?:week|month|year|morning|afternoon|evening)$|^[^,]*\s(?:today|yesterday|tonight)$|^(?:an?|the|this|that|his|her|their|its) (?:\p{Ll}+ )*?(?:times?|moment|day|night|week|month|year|point|reason|way|place|thing) \p{Lu}/u;

/** "With the merger | Roe said": a noun that tells of nobody, read on to a name. */
function isReadOn(printed: string): boolean {
  const [, noun] =
    /^(?:an?|the) (\p{Ll}+(?:ion|ment|ance|ence|ure|ing|al)) \p{Lu}\S*$/u.exec(printed) ?? [];
  return noun !== undefined && !isRoleNoun(noun) && !officeTitles.has(noun) && !bodyNouns.has(noun);
}

/** "Northby, in July 2012," is the end of a place, "Roe, of course," more than a name. */
const aside =
  /^[^,]+,\s(?:in|on|at|by|during|after|before|when|where|while)\b(?!\s(?:charge|office|his|her)\b)|,\s(?:of course|in contrast|in turn|in fact|however|meanwhile|for (?:one|instance|example))\b/iu;

/** The words right before belong to the same phrase: a part of the name, or what the name hangs on. */
function isCutBefore(reading: Reading, source: Span, cue: Span): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(source.start));
  const before = reading.text.slice(sentence.start, source.start);
  const last = /(\S+)\s$/u.exec(before)?.[1];
  if (!last || /[.,;:!?"'“”’)–—-]$/u.test(last)) return /(?:^|\s)(?:v|vs)\.\s$/u.test(before);
  const place = { start: source.start - 1 - last.length, end: source.start - 1 };
  if (contains(cue, place)) return false;
  const word = last.toLowerCase();
  if (/^(?:of|for|from|with)$/u.test(word)) return before.trim() !== last;
  const proper = /^\p{Lu}/u.test(reading.words(source));
  if (word === "and" || word === "&") return proper && /\p{Lu}\S*\s(?:and|&)\s$/u.test(before);
  return proper && /^\p{Lu}/u.test(last) && !standsApart(last);
}

/** "On Monday Roe", "But Roe", "President Roe": nothing of the name is lost. */
function standsApart(printed: string): boolean {
  const word = printed.toLowerCase().replace(/\.$/u, "");
  return (
    closedClass.has(word) ||
    months.has(printed) ||
    weekdays.has(printed) ||
    courtesyTitles.has(word) ||
    officeTitles.has(word) ||
    isRoleNoun(word)
  );
}

/** "the Board | of Health", "Fire | Rescue" */
function isCutAfter(reading: Reading, { start, end }: Span): boolean {
  const after = reading.text.slice(end, end + 40);
  if (/^(?:[\p{L}\p{N}]|[-–]\p{L}|—\p{Lu}|['’]s?\s)/u.test(after)) return true;
  const last = reading.text.slice(start, end).split(/\s/u).at(-1) ?? "";
  // "the Alliance | to Save the Pier", "the Council | on Harbours"
  if (namesAim.test(last) && /^ (?:to|for|on|in|against) (?:the )?\p{Lu}/u.test(after)) return true;
  return (
    /^\p{Lu}/u.test(last) &&
    /^ (?:of|&) (?:the )?\p{Lu}|^ and \p{Lu}\p{Ll}+ (?:sa(?:id|ys)|told)\b/u.test(after)
  );
}

/** Bodies whose name goes on with what they are for. */
const namesAim =
  /^(?:Alliance|Coalition|Campaign|Cent(?:er|re)|Institute|Council|Committee|Foundation|Association|Society|Union|Fund|Partnership|Network|League|Citizens|Americans|Project|Commission|Board|Office|Agency|Bureau)$/u;

/** A last name alone after another noun: whoever really speaks was read on to what stood before. */
function runsTogether(reading: Reading, part: string): boolean {
  const words = part.trim().split(/\s+/u);
  return words.some((word, at) => {
    const before = words[at - 1];
    if (at < 2 || before === undefined || !/^\p{Lu}/u.test(word)) return false;
    const bearers = reading.analysis.entities.filter(
      ({ kind, name }) => kind === "named-person" && name.split(/\s+/u).at(-1) === word,
    );
    if (bearers.length === 0 || !/^\p{Lu}[\p{L}'’-]+$/u.test(before)) return false;
    const given = bearers.some(({ name }) => name.split(/\s+/u).includes(before));
    return !isFirstName(before) && !given && !standsApart(before);
  });
}
