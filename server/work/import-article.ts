/**
 * A pasted text becomes an article with its reading. What cannot be one is refused with a code of
 * assurance.md 2.3 and one plain sentence; the size is looked at before anything else.
 */
import "server-only";
import { type Analysis, normalise } from "#engine";
import { createArticle } from "#server/data/article";
import { write } from "#server/db";
import { secondsToWait } from "#server/limits";
import { analyseInTime, composeInTime } from "#server/reading";
import type { TeacherViewer } from "#server/session";

export interface PastedArticle {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date. */
  readonly publishedOn: string | null;
}

type RefusalCode =
  | "empty"
  | "text_too_long"
  | "text_too_short"
  | "file_refused"
  | "not_english"
  | "not_an_article"
  | "took_too_long"
  | "wait";

export type ImportArticle =
  | { readonly outcome: "imported"; readonly articleId: string }
  | { readonly outcome: "refused"; readonly code: RefusalCode; readonly sentence: string };

const longest = 200_000;
/** White space and line ends may go; more than this is not even normalised. */
const longestRaw = 1_000_000;
const fewest = { words: 80, paragraphs: 3 } as const;

function refuse(code: RefusalCode, sentence: string): ImportArticle {
  return { outcome: "refused", code, sentence };
}

const tookTooLong = refuse(
  "took_too_long",
  "Reading this text takes longer than ten seconds: paste one article, or a part of it.",
);

/** Bytes of a picture or an archive, seen as text: control characters and replacement marks. */
function isBinary(text: string): boolean {
  if (text.includes("\0") || !text.isWellFormed()) return true;
  const strange = text.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > 4 && strange > text.length / 200;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** One line of text that both databases can hold; null when nothing is left. */
function line(text: string | null): string | null {
  const clean = (text ?? "")
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return clean === "" ? null : clean.slice(0, 300);
}

function refusalOfRaw(raw: string): ImportArticle | null {
  if (raw.trim() === "") return refuse("empty", "Paste the text of an article first.");
  if (raw.length > longestRaw) return tooLong(raw.length);
  if (isBinary(raw)) {
    return refuse(
      "file_refused",
      "This is not text but the inside of a file, such as a picture: copy the words of the article and paste those.",
    );
  }
  return null;
}

function tooLong(characters: number): ImportArticle {
  return refuse(
    "text_too_long",
    `The text has ${counted(characters, "character", "characters")}; Hearsay reads up to 200,000. Paste one article, not several.`,
  );
}

async function refusalOfText(analysis: Analysis): Promise<ImportArticle | null> {
  const words = analysis.text.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  const paragraphs = analysis.paragraphs.length;
  if (words < fewest.words || paragraphs < fewest.paragraphs) {
    return refuse(
      "text_too_short",
      `The text has ${counted(words, "word", "words")} in ${counted(paragraphs, "paragraph", "paragraphs")}; a quiz needs at least 80 words in 3 paragraphs.`,
    );
  }
  const tried = await composeInTime(analysis, { count: 3, difficulty: "mixed", focus: [] }, 1);
  if (tried.outcome === "too-long") return tookTooLong;
  const { thin } = tried.value;
  if (thin?.case === "not-english") return refuse("not_english", thin.sentence);
  return thin?.case === "not-an-article" ? refuse("not_an_article", thin.sentence) : null;
}

export async function importArticle(
  viewer: TeacherViewer,
  pasted: PastedArticle,
): Promise<ImportArticle> {
  const { text: raw, title, outlet, publishedOn } = pasted;
  const ofRaw = refusalOfRaw(raw);
  if (ofRaw) return ofRaw;
  const { personId: ownerId } = viewer;
  const seconds = secondsToWait("intake", ownerId) ?? secondsToWait("intake-day", ownerId);
  if (seconds !== null) {
    return refuse("wait", `Many articles in a short time: wait ${seconds} seconds and try again.`);
  }
  const { text } = normalise(raw);
  if (text.length > longest) return tooLong(text.length);
  const reading = await analyseInTime(raw);
  if (reading.outcome === "too-long") return tookTooLong;
  const analysis = reading.value;
  const ofText = await refusalOfText(analysis);
  if (ofText) return ofText;
  const unknown = { byline: null, url: null, attribution: null, licenceUrl: null };
  const facts = { title: line(title), outlet: line(outlet), publishedOn, ...unknown };
  const article = { ownerId, slug: null, facts, analysis };
  const articleId = await write((tx) => createArticle(article, tx));
  return { outcome: "imported", articleId };
}
