/**
 * The sheet of the reader who answers without the key: article, question as a learner gets it, and
 * room for an answer and a judgement.
 */
import { forLearner, fromForm } from "../../engine/questions/kinds.ts";
import type { LearnerQuestion } from "../../engine/questions/question.ts";
import { plain, Wording } from "../../engine/questions/wording.ts";
import { escaped, page, type ReviewItem } from "./review-sheet.ts";

export interface BlindRow {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly stem: string;
  readonly instruction: string;
  /** Headings, and under them entries with their ids. */
  readonly shown: readonly string[];
  /** In the shape of the kind, with ids of `shown`; as it stands it is blank. */
  readonly answer: unknown;
  /** How many answers could be defended with the article in hand. */
  readonly defensible: "one" | "several" | "none" | null;
  readonly usable: boolean | null;
  readonly why: string;
}

export function blindRows(items: readonly ReviewItem[]): BlindRow[] {
  return items.map(({ article, question }) => {
    const learner = forLearner(question);
    return {
      id: question.id,
      article,
      kind: learner.kind,
      stem: plain(learner.stem),
      instruction: learner.instruction,
      shown: shownLines(learner.shown),
      answer: fromForm(learner, new Map()),
      defensible: null,
      usable: null,
      why: "",
    };
  });
}

/** Whatever a kind shows is lists of entries, each with an id and words, and what to do in a second part. */
function shownLines(shown: unknown, heading = ""): string[] {
  const task = Wording.safeParse(shown);
  if (task.success) return [plain(task.data)];
  if (Array.isArray(shown)) {
    return [...(heading === "" ? [] : [`${heading}:`]), ...shown.map(entryLine)];
  }
  if (!isRecord(shown)) return [];
  return Object.entries(shown).flatMap(([name, part]) => shownLines(part, name));
}

function entryLine(entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const text = Wording.safeParse(entry["text"]);
  const words = text.success ? plain(text.data) : String(entry["words"]);
  const place = typeof entry["paragraph"] === "number" ? ` (paragraph ${entry["paragraph"]})` : "";
  return `  ${String(entry["id"])}  ${words}${place}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function blindPage(items: readonly ReviewItem[]): string {
  return page("Questions to answer", items, ({ question }) => questionBlock(forLearner(question)));
}

function questionBlock(question: LearnerQuestion): string {
  const lines = shownLines(question.shown).map((line) => `<li>${escaped(line.trim())}</li>`);
  return `<article><p><small>${question.id}</small><br>${escaped(plain(question.stem))} <i>${escaped(question.instruction)}</i></p><ul>${lines.join("")}</ul></article>`;
}
