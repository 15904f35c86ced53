/** `hearsay explain`: the article with what was marked, and why (engine.md 11.3). */
import { bodyOf, readWhole, write } from "./cli-files.ts";
import { explainPage } from "./cli-html.ts";
import { type Letter, marksOf, segmentsOf } from "./cli-marks.ts";
import { type Analysis, analyse, reasonOf, type Span } from "./index.ts";

export async function runExplain(file: string, html: boolean): Promise<number> {
  const analysis = analyse(bodyOf(readWhole(file)));
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  await write(html ? explainPage(analysis) : explainText(analysis, colour));
  return 0;
}

const colours: Readonly<Record<Letter, string>> = { S: "36", C: "35", W: "32", D: "31", O: "33" };

/** Brackets tell the marks apart without colour: [S1 Ann Roe] [C1 said] [W1 that it is late] [O1 Rain fell]. */
export function explainText(analysis: Analysis, colour: boolean): string {
  const paint = (letter: Letter, text: string) =>
    colour ? `\u001b[${colours[letter]}m${text}\u001b[0m` : text;
  const marks = marksOf(analysis);
  const paragraphs = analysis.paragraphs.map(({ number, span }) => {
    const words = segmentsOf(span, marks).map(({ start, end, begins, ends }) => {
      const opening = begins.map((mark) => paint(mark.letter, `[${mark.letter}${mark.number} `));
      const closing = ends.map((mark) => paint(mark.letter, "]"));
      return `${opening.join("")}${analysis.text.slice(start, end)}${closing.join("")}`;
    });
    return `${String(number).padStart(3)}  ${words.join("")}`;
  });
  const legend =
    "S source, C cue, W words handed on, D denial, O the article’s own voice; the number is that of the list below.";
  return `${[...paragraphs, "", legend, "", ...list(analysis)].join("\n")}\n`;
}

function list(analysis: Analysis): string[] {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => analysis.text.slice(start, end)).join(" … ");
  const lines: string[] = [];
  for (const [index, relation] of analysis.relations.entries()) {
    const { entity, kind, stance, polarity, type, confidence, quizSafe, parent } = relation;
    const who = entity === null ? "source not stated" : `${entity.name} (${kind})`;
    const inside = parent === null ? "" : `, inside ${parent + 1}`;
    const safe = quizSafe ? ", fit for questions" : "";
    lines.push(
      `${index + 1}. ${who}: ${type}, ${stance}, ${polarity}, ${confidence}${inside}${safe}`,
    );
    lines.push(...reasons(relation.rules));
  }
  for (const [index, denial] of analysis.denials.entries()) {
    const target = denial.targetRelations.map((place) => place + 1).join(", ");
    const denier = denial.denierEntity?.name ?? "nobody named";
    lines.push(
      `D${index + 1}. Denied by ${denier}: ${words(denial.denied)}${target ? ` (statement ${target})` : ""}, ${denial.confidence}`,
    );
    lines.push(...reasons(denial.rules));
  }
  for (const [index, chain] of analysis.chains.entries()) {
    const links = chain.links.map(({ name, mention }) => name ?? (words(mention) || "not stated"));
    lines.push(
      `K${index + 1}. ${links.join(" > ")} > “${words(chain.claim)}” (ends: ${chain.end}), ${chain.confidence}`,
    );
    lines.push(...reasons(chain.rules));
  }
  for (const [index, reply] of analysis.replies.entries()) {
    const party = reply.entity?.name ?? (words(reply.party) || "nobody named");
    lines.push(`A${index + 1}. ${party}: ${reply.kind}, no denial, ${reply.confidence}`);
    lines.push(...reasons(reply.rules));
  }
  for (const [index, own] of analysis.ownVoice.entries()) {
    const safe = own.quizSafe ? ", fit for questions" : "";
    lines.push(`O${index + 1}. The article itself: ${own.kind}, ${own.confidence}${safe}`);
    lines.push(...reasons(own.rules));
  }
  return lines;
}

function reasons(rules: readonly string[]): string[] {
  return rules.map((id) => `     ${id}  ${reasonOf(id) ?? ""}`.trimEnd());
}
