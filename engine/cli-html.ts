/**
 * `hearsay explain --html`: one page that needs nothing else: no script, no request, light and dark,
 * printable. Every word of the article is escaped.
 */
import { type Mark, marksOf, type Segment, segmentsOf } from "./cli-marks.ts";
import { type Analysis, reasonOf, type Span } from "./index.ts";

type Relation = Analysis["relations"][number];
type Chain = Analysis["chains"][number];

export function explainPage(analysis: Analysis): string {
  const marks = marksOf(analysis);
  const paragraphs = analysis.paragraphs.map(({ number, span, role }) => {
    const words = segmentsOf(span, marks).map((segment) => segmentHtml(analysis.text, segment));
    return `<p id="p${number}" class="${role}"><a class="n" href="#p${number}">${number}</a>${words.join("")}</p>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What was marked, and why</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>What was marked, and why</h1>
<p class="legend"><span class="S">source</span> <span class="C">cue</span> <span class="W">words handed on</span> <span class="D">denial</span> <span class="O">the article’s own voice</span></p>
<article>
${paragraphs.join("\n")}
</article>
<h2>Statements</h2>
<ol>
${analysis.relations.map((relation, index) => relationHtml(analysis, relation, index)).join("\n")}
</ol>
${denialsHtml(analysis)}${chainsHtml(analysis)}${repliesHtml(analysis)}${ownVoiceHtml(analysis)}</main>
</body>
</html>
`;
}

function segmentHtml(text: string, { start, end, begins, inside }: Segment): string {
  const words = escaped(text.slice(start, end));
  const labels = begins.map(({ letter, number }) => `<sup>${letter}${number}</sup>`).join("");
  if (inside.length === 0) return words;
  return `<span class="${classesOf(inside)}">${labels}${words}</span>`;
}

function classesOf(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ letter }) => letter))].join(" ");
}

function relationHtml(analysis: Analysis, relation: Relation, index: number): string {
  const { entity, kind, stance, polarity, type, confidence, quizSafe, parent } = relation;
  const who = entity === null ? "Source not stated" : `${escaped(entity.name)} (${kind})`;
  const where = paragraphOf(analysis, relation.cue[0] ?? relation.content[0]);
  const inside = parent === null ? "" : `, inside <a href="#r${parent + 1}">${parent + 1}</a>`;
  const safe = quizSafe ? ", fit for questions" : "";
  return `<li id="r${index + 1}"><strong>${who}</strong>, <a href="#p${where}">paragraph ${where}</a>: ${type}, ${stance}, ${polarity}, ${confidence}${inside}${safe}${rulesHtml(relation.rules)}</li>`;
}

function denialsHtml(analysis: Analysis): string {
  if (analysis.denials.length === 0) return "";
  const items = analysis.denials.map((denial) => {
    const denier = escaped(denial.denierEntity?.name ?? "Nobody named");
    const targets = denial.targetRelations
      .map((place) => `<a href="#r${place + 1}">${place + 1}</a>`)
      .join(", ");
    const target = targets === "" ? "" : `, statement ${targets}`;
    return `<li><strong>${denier}</strong>: “${words(analysis, denial.denied)}”${target}, ${denial.confidence}${rulesHtml(denial.rules)}</li>`;
  });
  return `<h2>Denials</h2>\n<ol>\n${items.join("\n")}\n</ol>\n`;
}

/** Nested boxes, from the article towards the origin. */
function chainsHtml(analysis: Analysis): string {
  if (analysis.chains.length === 0) return "";
  return `<h2>Chains</h2>\n${analysis.chains.map((chain) => chainHtml(analysis, chain)).join("\n")}\n`;
}

function chainHtml(analysis: Analysis, chain: Chain): string {
  const claim = `<q>${words(analysis, chain.claim)}</q>`;
  const boxes = chain.links.reduceRight((inner, { name, mention }) => {
    const printed = mention.length === 0 ? "" : ` <small>“${words(analysis, mention)}”</small>`;
    return `<div class="box">${escaped(name ?? "Not stated")}${printed}${inner}</div>`;
  }, `<div class="box">${claim}</div>`);
  return `${boxes}<p class="end">Ends: ${chain.end}, ${chain.confidence}</p>${rulesHtml(chain.rules)}`;
}

function repliesHtml(analysis: Analysis): string {
  if (analysis.replies.length === 0) return "";
  const items = analysis.replies.map((reply) => {
    const party = escaped(reply.entity?.name ?? "") || words(analysis, reply.party);
    return `<li><strong>${party || "Nobody named"}</strong>: ${reply.kind}, ${reply.confidence}${rulesHtml(reply.rules)}</li>`;
  });
  return `<h2>Replies that are no denial</h2>\n<ol>\n${items.join("\n")}\n</ol>\n`;
}

function ownVoiceHtml(analysis: Analysis): string {
  if (analysis.ownVoice.length === 0) return "";
  const items = analysis.ownVoice.map(({ span, kind, quizSafe, confidence, rules }) => {
    const where = paragraphOf(analysis, span);
    const safe = quizSafe ? ", fit for questions" : "";
    return `<li><a href="#p${where}">Paragraph ${where}</a>: ${kind}, ${confidence}${safe}${rulesHtml(rules)}</li>`;
  });
  return `<h2>The article’s own voice</h2>\n<ol>\n${items.join("\n")}\n</ol>\n`;
}

function rulesHtml(rules: readonly string[]): string {
  const items = rules.map(
    (id) => `<li><code>${escaped(id)}</code> ${escaped(reasonOf(id) ?? "")}</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function words(analysis: Analysis, spans: readonly Span[]): string {
  return escaped(spans.map(({ start, end }) => analysis.text.slice(start, end)).join(" … "));
}

function paragraphOf(analysis: Analysis, span: Span | undefined): number {
  const found = analysis.paragraphs.find((paragraph) => (span?.start ?? 0) < paragraph.span.end);
  return found?.number ?? 1;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => entities[mark] ?? mark);
}

const style = `
:root{color-scheme:light dark;--paper:#fffdf8;--ink:#1d1b18;--s:#0b4f8a;--c:#7a1f6b;--w:#eef3e2;--d:#a11616;--line:#8a8577}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ece8df;--s:#8cc4f5;--c:#eba6dd;--w:#2a3320;--d:#ff9c8f;--line:#8a8577}}
body{background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,serif;margin:0}
main{max-width:46rem;margin:0 auto;padding:1.5rem}
h1,h2{font-family:system-ui,sans-serif;line-height:1.25}
p{position:relative;margin:0 0 1rem;padding-inline-start:2.5rem}
.n{position:absolute;inset-inline-start:0;color:inherit;font:.85rem system-ui,sans-serif}
.W{background:var(--w);text-decoration:underline dotted var(--line)}
.S{color:var(--s);font-weight:700}
.C{color:var(--c);font-style:italic}
.D{color:var(--d);font-weight:700}
.O{border-inline-start:3px solid var(--line);padding-inline-start:.2rem}
sup{font:.65em system-ui,sans-serif;font-weight:400;font-style:normal}
li{margin-block-end:.6rem}
ul{font-size:.9rem}
.box{border:1px solid var(--line);padding:.6rem;margin-block:.4rem}
p:target,li:target{outline:2px solid var(--s)}
@media print{body{background:#fff;color:#000}.W{background:none}}
`;
