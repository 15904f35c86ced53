/** A page on which a person judges questions, article beside them, and the same as JSON. */
import { kindOf } from "../../engine/questions/kinds.ts";
import type { Question } from "../../engine/questions/question.ts";
import { plain } from "../../engine/questions/wording.ts";

export interface ReviewItem {
  readonly article: string;
  readonly text: string;
  readonly question: Question;
}

/** What a judge fills in; `null` is not judged. */
export interface VerdictRow {
  readonly id: string;
  readonly article: string;
  readonly form: string;
  readonly stem: string;
  readonly key: "right" | "wrong" | "disputable" | null;
  readonly feedbackTrue: boolean | null;
  readonly usable: boolean | null;
  readonly why: string;
}

export function verdictRows(items: readonly ReviewItem[]): VerdictRow[] {
  return items.map(({ article, question }) => ({
    id: question.id,
    article,
    form: question.key.form,
    stem: plain(question.stem),
    key: null,
    feedbackTrue: null,
    usable: null,
    why: "",
  }));
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function reviewPage(items: readonly ReviewItem[]): string {
  return page("Questions to judge", items, questionBlock);
}

/** Each article beside its questions. */
export function page(
  title: string,
  items: readonly ReviewItem[],
  block: (item: ReviewItem) => string,
): string {
  const articles = [...new Set(items.map(({ article }) => article))];
  const sections = articles.map((article) => {
    const own = items.filter((item) => item.article === article);
    const [first] = own;
    const lines = (first?.text ?? "").split("\n").filter((line) => line.trim() !== "");
    const text = lines.map((line, at) => `<p><b>${at + 1}</b> ${escaped(line)}</p>`).join("");
    return `<section><h2>${escaped(article)}</h2><div class="text">${text}</div><div>${own.map(block).join("")}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:15px/1.5 sans-serif;margin:1rem}section{display:grid;grid-template-columns:1fr 1fr;gap:2rem}h2{grid-column:1/-1}.text{font-family:serif;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto}article{border-top:1px solid #999;padding:.5rem 0}.key{font-weight:bold}small{color:#555}</style>
<h1>${title}</h1>${sections.join("")}</html>\n`;
}

function questionBlock({ question }: ReviewItem): string {
  const kind = kindOf(question);
  const { shown, told } = kind.texts(question);
  const options = shown
    .map(({ text, right }) => `<li${right ? ' class="key"' : ""}>${escaped(plain(text))}</li>`)
    .join("");
  const answer = kind.inWords(kind.forLearner(question), kind.fullAnswer(question));
  const said = told.map((sentence) => `<li>${escaped(plain(sentence))}</li>`).join("");
  const { key } = question;
  return `<article><p><small>${question.id} · ${key.form} · ${key.keyClass} · ${key.confidence.toFixed(2)}</small><br>${escaped(plain(question.stem))}</p><ul>${options}</ul>
<details><summary>Key and feedback</summary><p>${escaped(answer)}</p><ul>${said}</ul><p>${escaped(plain(key.explanation))}</p><p><small>${escaped(key.reason)}</small></p></details></article>`;
}
