/** What stands under the headline: outlet, date and length, as far as they are known. */
import type { ShownArticle } from "./shown-article.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2020-03-13" as "13 March 2020"; a date known only in part or in words stays as it is. */
export function dayInWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : date;
}

export function datelineOf(article: ShownArticle): string[] {
  const words = article.paragraphs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const date = article.publishedOn === null ? null : dayInWords(article.publishedOn);
  return [article.outlet, date, `${words} words`].filter((part) => part !== null);
}

/** Counted as the page with the link counts, so that both name one length. */
function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
