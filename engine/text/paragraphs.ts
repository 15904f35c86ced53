/**
 * The lines of the article and what each is for (engine.md O6, P1). A paragraph is every line with
 * something on it, counted from 1. Roles other than "body" carry no statements of the article.
 */
import type { Paragraph } from "../analysis.ts";
import type { Span } from "./span.ts";
import { trimmed } from "./span.ts";

type Role = Paragraph["role"];

interface Line extends Span {
  readonly text: string;
  /** No empty line between this one and the next. */
  readonly joinsNext: boolean;
}

export function readParagraphs(text: string): Paragraph[] {
  const lines = readLines(text);
  const roles = lines.map((line, index) => ownRole(line.text, lines[index + 1]));
  markPictureText(lines, roles);
  markOpening(lines, roles);
  return lines.map((line, index) => ({
    number: index + 1,
    span: { start: line.start, end: line.end },
    role: roles[index] ?? "body",
  }));
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? text.length : found;
    const span = trimmed(text, { start, end: stop });
    if (span.start < span.end) {
      const next = text.indexOf("\n", stop + 1);
      const following = text.slice(stop + 1, next < 0 ? text.length : next);
      lines.push({
        ...span,
        text: text.slice(span.start, span.end),
        joinsNext: /\S/u.test(following.slice(0, 400)),
      });
    }
    start = stop + 1;
  }
  return lines;
}

const credit =
  /^(?:©|\(c\)\s|(?:file )?(?:photo(?:graph)?|image|picture|illustration|video|graphic|credit|caption)s?(?: credit| by|:| courtesy))/iu;
const byline = /^(?:by|from|written by|reported by|author:|reporting by)\s+\p{Lu}/iu;
const dateline =
  /^(?:(?:published|updated|posted|first published|last updated)\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[ ,.\d]*(?:\d{4})[^a-z]{0,24}$)/iu;
const listItem = /^(?:[•‣▪●◦*–—-]\s|\(?\d{1,2}[.)]\s)/u;
const boilerplate =
  /^(?:(?:read|see|watch|listen|learn) (?:more|also|next|now|it)\b.{0,200}$|(?:related|also read|more on this|don't miss|advertisement|sponsored|share this|follow us|follow @|sign up|subscribe|click here|copyright|all rights reserved|story continues|continue reading|recommended|trending)\b.{0,160}$|https?:\/\/\S{1,500}$|<[^<>]{0,300}>$)/iu;

/** What a line says about itself, whatever stands around it. */
function ownRole(line: string, next: Line | undefined): Role {
  const head = line.slice(0, 400);
  if (credit.test(head)) return "caption";
  if (line.length <= 120 && byline.test(head) && !/[.!?:]["”’]?$/u.test(line)) {
    return wordCount(head) <= 14 && !/^from\b.*,/iu.test(head) ? "byline" : "body";
  }
  if (line.length <= 80 && dateline.test(head)) return "dateline";
  if (line.length <= 240 && boilerplate.test(line)) return "boilerplate";
  if (listItem.test(head) && next !== undefined) return "list-item";
  return "body";
}

/** A short line without a full stop directly above a credit is the text of the picture. */
function markPictureText(lines: readonly Line[], roles: Role[]): void {
  for (const [index, line] of lines.entries()) {
    const isLabel = wordCount(line.text.slice(0, 200)) <= 12 && !/[.!?]["”’]?$/u.test(line.text);
    if (roles[index] !== "body" || !line.joinsNext || !isLabel) continue;
    if (roles[index + 1] === "caption") roles[index] = "image-text";
  }
}

/** The headline is the first line that is left before the story, if it does not read as a sentence. */
function markOpening(lines: readonly Line[], roles: Role[]): void {
  const first = roles.indexOf("body");
  const line = lines[first];
  const story = lines.findIndex((_, index) => index > first && roles[index] === "body");
  if (line === undefined || story < 0 || line.text.length > 220) return;
  if (/["”’']$/u.test(line.text) && /^["“‘']/u.test(line.text)) return;
  if (isHeadline(line.text)) roles[first] = "headline";
}

function isHeadline(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0 || words.length > 28) return false;
  if (!/[.!?…:;,]["”’')]?$/u.test(line)) return true;
  const long = words.slice(1).filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return long.length >= 3 && capitals.length >= long.length * 0.8;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
