/** An article and a plan become questions on the editor's table; all of them drafts (P-305). */
import "server-only";
import { randomInt } from "node:crypto";
import { type Composition, isQuiz, Plan, type Thin } from "#engine";
import { findAnalysis, findArticle } from "#server/data/article";
import { createQuiz, recordUnsure } from "#server/data/draft";
import { write } from "#server/db";
import { composeInTime } from "#server/reading";
import type { TeacherViewer } from "#server/session";
import { freshIds } from "./fresh-ids.ts";

export interface Wanted extends Plan {
  readonly articleId: string;
  /** The same number gives the same questions; drawn where left out. */
  readonly seed?: number | undefined;
  /** Take the quiz that can be made, though it is shorter than asked (P-236). */
  readonly acceptFewer?: boolean;
}

/** The article gives less than was asked for, and what can be done about it. */
export interface TooThin {
  readonly outcome: "too-thin";
  readonly thin: Thin;
  readonly found: Composition["found"];
  /** How many questions there could be; 0 where a quiz would be too small (P-235). */
  readonly canMake: number;
  /** Further ones that a teacher may check one by one (P-232); 0 where they make no quiz either. */
  readonly toCheck: number;
  /** Composing with it again makes as many as are told here. */
  readonly seed: number;
}

export type ComposeQuiz =
  | {
      readonly outcome: "composed";
      readonly quizId: string;
      readonly made: number;
      readonly asked: number;
    }
  | TooThin
  | { readonly outcome: "missing" };

const nothingFound = {
  words: 0,
  paragraphs: 0,
  statements: 0,
  statementParagraphs: [],
  chains: 0,
  denials: 0,
  replies: 0,
  ownVoice: 0,
};

/** Told like an article that gives nothing, since there is nothing to choose from. */
const tooLong = {
  outcome: "too-thin",
  thin: {
    case: "unsure",
    sentence:
      "Finding questions in this article takes longer than ten seconds. Paste a shorter part of it.",
  },
  found: nothingFound,
  canMake: 0,
  toCheck: 0,
} as const;

/** Null where everything asked for could be made. */
export function tooThin(composition: Composition, seed: number): TooThin | null {
  const { questions, drafts, found, thin } = composition;
  if (thin === null) return null;
  const canMake = isQuiz(questions) ? questions.length : 0;
  const toCheck = isQuiz([...questions, ...drafts]) ? drafts.length : 0;
  return { outcome: "too-thin", thin, found, canMake, toCheck, seed };
}

/** The article's title, or its first words. */
function titleFrom(title: string | null, text: string): string {
  if (title !== null && title.trim() !== "") return title.trim();
  const words = text.trim().split(/\s+/u).slice(0, 9).join(" ");
  return words.length > 70 ? `${words.slice(0, 69)}…` : words;
}

export async function composeQuiz(viewer: TeacherViewer, wanted: Wanted): Promise<ComposeQuiz> {
  const { articleId, acceptFewer = false } = wanted;
  const { count, difficulty, focus } = wanted;
  const seed = wanted.seed ?? randomInt(1, 2 ** 31 - 1);
  const { personId: ownerId } = viewer;
  const article = await findArticle(viewer, articleId);
  const analysis = await findAnalysis(ownerId, articleId);
  if (article === null || analysis === null) return { outcome: "missing" };
  const plan = Plan.parse({ count, difficulty, focus, publisher: article.outlet });
  const tried = await composeInTime(analysis, plan, seed);
  if (tried.outcome === "too-long") return { ...tooLong, seed };
  const { questions, drafts, asked, left, thin, unmet } = tried.value;
  const less = tooThin(tried.value, seed);
  if (less !== null && !(acceptFewer && less.canMake + less.toCheck > 0)) return less;
  const title = titleFrom(article.title, article.text);
  const quiz = { ownerId, articleId, title, plan, seed, left, thin, unmet };
  const quizId = await write(async (tx) => {
    const id = await createQuiz(
      { ...quiz, questions: questions.map(freshIds), status: "draft" },
      tx,
    );
    await recordUnsure(id, drafts.map(freshIds), tx);
    return id;
  });
  return { outcome: "composed", quizId, made: questions.length, asked };
}
