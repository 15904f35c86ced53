/** An open attempt as its page carries it to the browser: no key, no names but the nickname. */
import type { LearnerQuestion } from "#engine";
import type { ShownArticle } from "../../../../_article/shown-article.ts";
import type { Given } from "../../../../_questions/given.ts";

interface SavedAnswer {
  readonly given: Given;
  readonly seq: number;
  /** ISO 8601, as all times on the wire. */
  readonly savedAt: string;
}

export interface OpenAttempt {
  readonly attemptId: string;
  readonly title: string;
  readonly article: ShownArticle;
  readonly questions: readonly LearnerQuestion[];
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly lastSeq: number;
}

export function lastSavedAt({ answers }: OpenAttempt): Date | null {
  const times = Object.values(answers).map(({ savedAt }) => Date.parse(savedAt));
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/** What a plain form post has to say on the page that it leads back to. */
export type Said = "unreadable" | "newer" | "busy";

/** "?question=4" as an index; anything odd leads to the first question. */
export function questionIndex(number: string | null, count: number): number {
  const index = Number(number) - 1;
  return Number.isInteger(index) && index >= 0 && index < count ? index : 0;
}
