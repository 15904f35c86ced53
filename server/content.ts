/**
 * Reads content/articles: front matter and text of each shipped article, checked by a schema. A fault
 * is reported with file, line and reason; the text after the front matter is taken byte for byte.
 */
import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import * as z from "zod";

const Line = z.string().min(1).max(600);

/** What is not known of an article is left out. */
const FrontMatter = z
  .strictObject({
    title: Line.optional(),
    /** What its example quiz is called, where the article itself has no known headline. */
    quizTitle: Line.optional(),
    outlet: Line.optional(),
    date: z.iso.date().optional(),
    byline: Line.optional(),
    url: z.url({ protocol: /^https?$/u }).optional(),
    /** Stands apart from the body, also where the body repeats it. */
    picture: z.strictObject({ credit: Line, caption: Line }).optional(),
    licence: z.enum(["CC-BY-2.5", "CC-BY-3.0"]).optional(),
    licenceUrl: z.url({ protocol: /^https$/u }).optional(),
    licenceSource: Line.optional(),
    /** The line that every page with this article shows. */
    attribution: Line,
    retrievedFrom: z.strictObject({ repository: Line, path: Line, commit: Line }).optional(),
    notes: z.string().min(1).optional(),
  })
  .refine((front) => front.title !== undefined || front.quizTitle !== undefined, {
    path: ["title"],
    error: "needs a title, or a quizTitle where the headline is not known",
  })
  .refine((front) => front.licence === undefined || front.licenceUrl !== undefined, {
    path: ["licence"],
    error: "a licence needs its licenceUrl",
  });
type FrontMatter = z.infer<typeof FrontMatter>;

export interface ContentArticle {
  readonly slug: string;
  readonly front: FrontMatter;
  readonly body: string;
}

interface ContentFault {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export type ContentReading =
  | { readonly outcome: "read"; readonly article: ContentArticle }
  | { readonly outcome: "faulty"; readonly faults: readonly ContentFault[] };

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** `text` is the whole file; `file` is its name, for the reader of a fault. */
export function readContent(file: string, text: string): ContentReading {
  const fault = (line: number, reason: string): ContentReading => {
    return { outcome: "faulty", faults: [{ file, line, reason }] };
  };
  const slug = basename(file, ".md");
  if (!slugPattern.test(slug)) return fault(1, "the file name must be words joined by hyphens");
  const parts = /^---\n(?<head>[\s\S]*?\n)---\n\n(?<body>[\s\S]*)$/u.exec(text)?.groups;
  if (!parts) return fault(1, "front matter between two lines of --- and an empty line is missing");
  const { head = "", body = "" } = parts;
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines, prettyErrors: false });
  // The first line of the file is the opening "---".
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => {
      return { file, line: lineAt(pos[0]), reason: message };
    });
    return { outcome: "faulty", faults };
  }
  const value: unknown = document.toJS();
  const front = FrontMatter.safeParse(value);
  if (!front.success) {
    const faults = front.error.issues.map(({ path, message }) => {
      const node: unknown = document.getIn(path, true);
      const range: unknown =
        typeof node === "object" && node !== null ? Reflect.get(node, "range") : null;
      const offset = Array.isArray(range) && typeof range[0] === "number" ? range[0] : 0;
      const name = path.length === 0 ? "front matter" : path.join(".");
      return { file, line: lineAt(offset), reason: `${name}: ${message}` };
    });
    return { outcome: "faulty", faults };
  }
  if (body.trim() === "") return fault(lineAt(head.length), "the article has no text");
  return { outcome: "read", article: { slug, front: front.data, body } };
}

export interface ContentFolder {
  readonly articles: readonly ContentArticle[];
  readonly faults: readonly ContentFault[];
}

/** All articles of a folder, by name; those with a fault are listed apart. */
export function readContentFolder(folder: string): ContentFolder {
  const articles: ContentArticle[] = [];
  const faults: ContentFault[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  for (const name of names.sort()) {
    const reading = readContent(name, readFileSync(join(folder, name), "utf8"));
    if (reading.outcome === "read") articles.push(reading.article);
    else faults.push(...reading.faults);
  }
  return { articles, faults };
}
