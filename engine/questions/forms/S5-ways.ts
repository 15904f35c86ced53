/**
 * Statements, each by how it begins, sorted by the way in which the article tells that they were given
 * out: to reporters, in a text, at an event, online; of some it tells none.
 */
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import type { Misconception } from "../misconceptions.ts";
import { placesOnce, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type ToldWay, toldWaysIn, wayTold } from "../told-ways.ts";
import type { Way } from "../way-words.ts";

export const sortWays: Form = {
  id: "S5-ways",
  skill: "S5",
  reason: "Where words were first given out is where a reader can check them.",
  compose({ reading }, draw) {
    const chosen = choose(draw, draw.shuffle(toldWaysIn(reading)));
    return chosen.length > 0 ? [ask(reading, draw, chosen)] : [];
  },
};

type Class = Way | "silent";

const order = ["outlet", "letter", "audience", "online", "silent"] as const;

/** Short enough for a phone's list of choices. */
const labels = {
  outlet: "Through a news outlet or reporters",
  letter: "In a text, such as a statement",
  audience: "At an event, such as a speech",
  online: "Online, as in a post or tweet",
  silent: "The paragraph does not tell",
} as const satisfies Record<Class, string>;

/** The words beside the verb decide. */
const sureness = 0.96;

function classOf({ found }: ToldWay): Class {
  return found?.way ?? "silent";
}

/** Two sorts at least, three to five sentences, at most two of a sort, and ways before silence. */
function choose(draw: Draw, all: readonly ToldWay[]): ToldWay[] {
  const of = (at: number, classes: readonly Class[]) =>
    classes.flatMap((one) => all.filter((told) => classOf(told) === one).slice(at, at + 1));
  const told = order.filter((one) => one !== "silent");
  const first = of(0, told);
  if (first.length === 0) return [];
  const silent = [...of(0, ["silent"]), ...of(1, ["silent"])];
  const ways = [...first, ...draw.shuffle(of(1, told))];
  // Silence is the commonest; unrationed it would be a safe guess (P-215).
  const quietOnes =
    first.length > 3 ? 0 : ways.length === 1 ? 2 : ways.length === 2 ? 1 : draw.below(2);
  const quiet = silent.slice(0, quietOnes);
  const chosen = [...ways.slice(0, 5 - quiet.length), ...quiet];
  if (chosen.length < 3 || new Set(chosen.map(classOf)).size < 2) return [];
  return chosen.sort((a, b) => a.opening.start - b.opening.start);
}

/** Four answers: those that occur, "does not tell" and, where there is room, ways that do not occur. */
function offered(draw: Draw, present: readonly Class[]): Class[] {
  const more = present.includes("silent") || present.length > 3 ? [] : (["silent"] as const);
  const kept: Class[] = [...present, ...more];
  const absent = draw.shuffle(order.filter((one) => !kept.includes(one)));
  const shown = [...kept, ...absent.slice(0, Math.max(0, 4 - kept.length))];
  return order.filter((one) => shown.includes(one));
}

function ask(reading: Reading, draw: Draw, chosen: readonly ToldWay[]): Question {
  const present = order.filter((one) => chosen.some((told) => classOf(told) === one));
  const classes = offered(draw, present);
  const lefts = chosen.map(
    (told): LeftDraft => ({
      text: [quote(reading, told.opening)],
      paragraph: told.paragraph,
      partner: classes.indexOf(classOf(told)),
      judge: (right) => judge(reading, told, classes[right]),
    }),
  );
  const rights = classes.map((one) => [{ ours: labels[one] }]);
  return sortOf(reading.analysis, draw, basisOf(reading, draw, chosen, present), lefts, rights);
}

function judge(reading: Reading, told: ToldWay, chosen: Class | undefined): Judged {
  const right = classOf(told) === chosen;
  const place = { span: told.found?.span ?? told.cue, paragraph: told.paragraph };
  return { code: right ? null : codeFor(chosen), sentence: wayTold(reading, told), place };
}

/** A wrong way is no mistaken idea of its own, save an outlet that nobody names (decision 012). */
function codeFor(chosen: Class | undefined): Misconception | null {
  return chosen === "outlet" ? "M03" : chosen === "silent" ? "M29" : null;
}

function basisOf(
  reading: Reading,
  draw: Draw,
  chosen: readonly ToldWay[],
  present: readonly Class[],
): Basis {
  const indices = chosen.map(({ index }) => index);
  const told = chosen.flatMap(({ found }) => (found ? [found.span] : []));
  return {
    form: sortWays.id,
    skill: sortWays.skill,
    keyClass: present.join("+"),
    stem: draw.pick([
      wording(
        "Each of these is the beginning of a statement. How did it reach this article, according to its paragraph?",
      ),
      wording(
        "These are the first words of some statements. How was each made public, according to its paragraph?",
      ),
      wording(
        "Here some statements begin. In what way was each given out, according to its paragraph?",
      ),
    ]),
    confidence: sureness,
    rules: ["printed-words"],
    facts: indices.map((index) => `relation:${index}:way`),
    states: indices.map((index) => `relation:${index}:voice`),
    uses: { relations: indices },
    proof: chosen.map(({ found, cue, paragraph }) => ({
      span: found?.span ?? cue,
      paragraph,
      role: found ? ("compare" as const) : ("cue" as const),
    })),
    explanation: wording(
      "Words about the way stand beside the words of saying, or in them: ",
      ...placesOnce(reading, told),
      present.includes("silent") ? ". Elsewhere it is told only that something was said." : ".",
    ),
    strategy: "Ask of reported words: were they spoken to somebody, written, or sent to everybody?",
    reason: "The words beside the words of saying decide; where there are none, nothing is told.",
  };
}
