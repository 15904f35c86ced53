/**
 * Reads content/articles, lets the engine read them, and publishes the example quizzes, through the
 * same verbs as the app. May run twice: what is unchanged is skipped.
 * `node --conditions=react-server prisma/seed.ts`.
 */
import { join } from "node:path";
import { type ContentArticle, readContentFolder } from "../server/content.ts";
import { closeDatabase } from "../server/db.ts";
import { takeInstanceLock } from "../server/db-lock.ts";
import { env } from "../server/env.ts";
import { publishExample } from "../server/work/publish-example.ts";

const folder = join(import.meta.dirname, "..", "content", "articles");

function publish({ slug, front, body }: ContentArticle) {
  const { title = null, outlet = null, date = null, byline = null } = front;
  const { url = null, attribution, licenceUrl = null } = front;
  const facts = { title, outlet, publishedOn: date, byline, url, attribution, licenceUrl };
  return publishExample({ slug, facts, quizTitle: front.quizTitle ?? title ?? slug, body });
}

/** False when an article has a fault; the others are published all the same. */
export async function seed(): Promise<boolean> {
  const { articles, faults } = readContentFolder(folder);
  for (const { file, line, reason } of faults) {
    console.error(`content/articles/${file}:${line} ${reason}`);
  }
  let made = 0;
  let same = 0;
  for (const article of articles) {
    const result = await publish(article);
    if (result.outcome === "unchanged") same += 1;
    if (result.outcome === "published") made += 1;
    if (result.outcome === "too-thin")
      console.log(`No quiz of ${article.slug}: ${result.sentence}`);
  }
  console.log(`Example quizzes: ${made} made, ${same} up to date.`);
  return faults.length === 0;
}

if (import.meta.main) {
  const lock = takeInstanceLock(env().database);
  if (lock === null) {
    console.error("Another Hearsay server is using this database.");
    process.exit(16);
  }
  const isFine = await seed();
  await closeDatabase();
  lock.release();
  process.exitCode = isFine ? 0 : 1;
}
