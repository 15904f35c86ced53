/**
 * Blind guessers (product.md P-215): each answers without understanding anything. A form on which
 * one of them does much better than chance gives its keys away.
 */

import { kindOf } from "../../engine/questions/kinds.ts";
import type { Question } from "../../engine/questions/question.ts";
import { isStanding } from "../../engine/questions/standing.ts";
import { plain } from "../../engine/questions/wording.ts";

interface Shown {
  readonly label: string;
  readonly right: boolean;
  readonly standing: boolean;
}

interface Sheet {
  readonly question: Question;
  readonly article: string;
  readonly options: readonly Shown[];
}

/** The index of the option that this guesser takes; null where it has no opinion. */
export interface Guesser {
  readonly name: string;
  guess(sheet: Sheet): number | null;
}

function best(options: readonly Shown[], worth: (option: Shown) => number): number | null {
  const values = options.map(worth);
  const top = Math.max(...values);
  const winners = values.flatMap((value, at) => (value === top ? [at] : []));
  return winners.length === 1 ? (winners[0] ?? null) : null;
}

function count(text: string, words: string): number {
  return words === "" ? 0 : text.split(words).length - 1;
}

function bare({ label, standing }: Shown): string {
  return standing ? "" : label.replace(/^The /u, "");
}

export const guessers: readonly Guesser[] = [
  { name: "longest", guess: ({ options }) => best(options, ({ label }) => label.length) },
  { name: "shortest", guess: ({ options }) => best(options, ({ label }) => -label.length) },
  {
    name: "fixed answer",
    guess: ({ options }) => {
      const at = options.findIndex(({ standing }) => standing);
      return at < 0 ? null : at;
    },
  },
  {
    name: "most frequent name",
    guess: ({ options, article }) => best(options, (option) => count(article, bare(option))),
  },
  {
    name: "nearest name",
    guess: ({ options, article, question }) => {
      const place = question.key.proof.find(({ role }) => role === "content")?.span.start;
      if (place === undefined) return null;
      return best(options, (option) => -distance(article, bare(option), place));
    },
  },
  ...[0, 1, 2].map((place) => ({ name: `place ${place + 1}`, guess: () => place })),
];

function distance(article: string, words: string, place: number): number {
  if (words === "") return Number.MAX_SAFE_INTEGER;
  let nearest = Number.MAX_SAFE_INTEGER;
  for (let at = article.indexOf(words); at >= 0; at = article.indexOf(words, at + 1)) {
    nearest = Math.min(nearest, Math.abs(at - place));
  }
  return nearest;
}

export interface Guessed {
  readonly form: string;
  readonly guesser: string;
  readonly tried: number;
  readonly right: number;
  /** What chance alone would have got right among those tried. */
  readonly chance: number;
}

/** Questions with one right option among those shown; the others have no single guess. */
export function guess(items: readonly { question: Question; article: string }[]): Guessed[] {
  const sheets = items.flatMap(({ question, article }): Sheet[] => {
    const { shown } = kindOf(question).texts(question);
    const options = shown.map(({ text, right }) => ({
      label: plain(text),
      right,
      standing: isStanding(text),
    }));
    return options.filter(({ right }) => right).length === 1
      ? [{ question, article, options }]
      : [];
  });
  const forms = [...new Set(sheets.map(({ question }) => question.key.form))];
  return forms.flatMap((form) =>
    guessers.map((guesser) =>
      tried(
        form,
        guesser,
        sheets.filter((sheet) => sheet.question.key.form === form),
      ),
    ),
  );
}

function tried(form: string, guesser: Guesser, sheets: readonly Sheet[]): Guessed {
  const guesses = sheets.flatMap((sheet) => {
    const at = guesser.guess(sheet);
    return at === null || at >= sheet.options.length ? [] : [{ sheet, at }];
  });
  return {
    form,
    guesser: guesser.name,
    tried: guesses.length,
    right: guesses.filter(({ sheet, at }) => sheet.options[at]?.right === true).length,
    chance: guesses.reduce((sum, { sheet }) => sum + 1 / sheet.options.length, 0),
  };
}
