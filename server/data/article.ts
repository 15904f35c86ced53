/** Articles: every read and write of them. A teacher sees only their own. */
import "server-only";
import { createHash, randomUUID } from "node:crypto";
import * as z from "zod";
import { Analysis } from "#engine";
import { now } from "#server/clock";
import { type Reader, reader, type Tx } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { isKey } from "./key.ts";
import { parseStored } from "./stored-json.ts";

const ArticleParagraph = z.strictObject({
  number: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  role: z.string(),
});

/** An article as pages show it, and as a revision keeps it. `attribution` is the licence line. */
export const ArticleView = z.strictObject({
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedOn: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  attribution: z.string().nullable(),
  licenceUrl: z.string().nullable(),
  text: z.string(),
  paragraphs: z.array(ArticleParagraph),
});
export type ArticleView = z.infer<typeof ArticleView>;

/** What is known of an article beside its text. */
export type ArticleFacts = Omit<ArticleView, "text" | "paragraphs">;

export interface StoredArticle extends ArticleView {
  readonly articleId: string;
  readonly engineVersion: string;
}

const factColumns = {
  title: true,
  outlet: true,
  publishedOn: true,
  byline: true,
  url: true,
  attribution: true,
  licenceUrl: true,
} as const;

export const articleColumns = {
  id: true,
  ...factColumns,
  text: true,
  analysisJson: true,
  engineVersion: true,
} as const;

interface ArticleRow extends ArticleFacts {
  readonly id: string;
  readonly text: string;
  readonly analysisJson: string;
  readonly engineVersion: string;
}

function analysisOf(row: Pick<ArticleRow, "analysisJson">): Analysis {
  return parseStored(Analysis, row.analysisJson);
}

export function viewOf(row: Omit<ArticleRow, "id" | "engineVersion">): ArticleView {
  const { title, outlet, publishedOn, byline, url, attribution, licenceUrl, text } = row;
  const paragraphs = analysisOf(row).paragraphs.map(({ number, span, role }) => {
    const { start, end } = span;
    return { number, start, end, text: text.slice(start, end), role };
  });
  const facts = { title, outlet, publishedOn, byline, url, attribution, licenceUrl };
  return { ...facts, text, paragraphs };
}

export async function findArticle(
  viewer: TeacherViewer,
  articleId: string,
  db: Reader = reader(),
): Promise<StoredArticle | null> {
  if (!isKey(articleId)) return null;
  const row = await db.article.findFirst({
    where: { id: articleId, ownerId: viewer.personId },
    select: articleColumns,
  });
  if (row === null) return null;
  return { articleId: row.id, engineVersion: row.engineVersion, ...viewOf(row) };
}

export async function findAnalysis(
  ownerId: string,
  articleId: string,
  db: Reader = reader(),
): Promise<Analysis | null> {
  if (!isKey(articleId)) return null;
  const row = await db.article.findFirst({
    where: { id: articleId, ownerId },
    select: { analysisJson: true },
  });
  return row === null ? null : analysisOf(row);
}

export interface ShippedArticle {
  readonly articleId: string;
  readonly sha256: string;
  readonly engineVersion: string;
  readonly facts: ArticleFacts;
}

/** An article that came with the product, by its slug. */
export async function findShipped(
  slug: string,
  db: Reader = reader(),
): Promise<ShippedArticle | null> {
  const row = await db.article.findUnique({
    where: { slug },
    select: { id: true, sha256: true, engineVersion: true, ...factColumns },
  });
  if (row === null) return null;
  const { id: articleId, sha256, engineVersion, ...facts } = row;
  return { articleId, sha256, engineVersion, facts };
}

export interface NewArticle {
  readonly ownerId: string;
  readonly slug: string | null;
  readonly facts: ArticleFacts;
  readonly analysis: Analysis;
}

function columnsOf({ ownerId, slug, facts, analysis }: NewArticle) {
  const { text, engineVersion } = analysis;
  return {
    ownerId,
    slug,
    ...facts,
    text,
    sha256: sha256Of(text),
    analysisJson: JSON.stringify(analysis),
    engineVersion,
  };
}

export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export async function createArticle(article: NewArticle, tx: Tx): Promise<string> {
  const id = randomUUID();
  await tx.article.create({ data: { id, ...columnsOf(article), createdAt: now() } });
  return id;
}

/** A shipped article whose text or reading changed; revisions keep their own copy. */
export async function recordArticle(articleId: string, article: NewArticle, tx: Tx): Promise<void> {
  await tx.article.updateMany({ where: { id: articleId }, data: columnsOf(article) });
}
