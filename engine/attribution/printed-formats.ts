/**
 * Speakers whom the layout names and no verb: a label in front of a paragraph ("Roe: ..."), a
 * signature behind a quotation or under it ("― Ann Roe"), the last words of an embedded post.
 */
import type { Document } from "../text/document.ts";
import { paragraphIndexAt } from "../text/places.ts";
import { contains, hull, overlaps, type Span } from "../text/span.ts";
import { withoutEdges } from "./content-spans.ts";
import type { Draft } from "./draft.ts";

const storyRoles: ReadonlySet<string> = new Set(["body", "list-item"]);

export function draftsByFormat(document: Document): Draft[] {
  const lines = document.paragraphs.filter(({ role }) => storyRoles.has(role));
  const labelled = draftsByLabel(document, lines);
  const taken = new Set(
    labelled.flatMap(({ content }) =>
      content.map(({ start }) => paragraphIndexAt(document, start)),
    ),
  );
  const signed = lines.flatMap((line, index) =>
    taken.has(line.number - 1)
      ? []
      : draftsBySignature(document, line.span, lines[index - 1]?.span),
  );
  return [...labelled, ...signed];
}

interface Parts {
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly rule: string;
}

function toDraft({ source, cue, content, rule }: Parts): Draft {
  return {
    source: [source],
    cue: [cue],
    content,
    cueClass: rule === "L05" ? "write" : "say",
    lemma: "",
    realised: true,
    confidence: 0.85,
    safe: false,
    rules: [rule],
    parent: null,
    heldFrom: null,
  };
}

/** "ROE: ...", "Ann Roe: ...", "Q: ...": at most five words, each with a capital. */
const label =
  /^["“]?(?<name>(?:Q|A|Question|Answer)|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})\s*(?<mark>:)\s+(?=\S)/u;
/** Labels of lines that nobody speaks. */
const heading =
  /^(?:note|update|updated|correction|editor'?s? ?note|clarification|related|previously|exclusive|breaking|watch|look|photos?|video|image|credit|source|sources|location|date|time|price|contact|twitter|email|phone|byline|headline|summary|background|read more|see also|contributing|key points|disclaimer|warning|tags?|topics?)$/iu;

interface Labelled {
  readonly place: number;
  readonly name: string;
  readonly source: Span;
  readonly cue: Span;
  readonly rest: Span;
}

type Line = Document["paragraphs"][number];

function labelOf(document: Document, { span }: Line, place: number): Labelled | null {
  const text = document.text.slice(span.start, span.end);
  const found = label.exec(text.slice(0, 120));
  const name = found?.groups?.["name"];
  if (!found || name === undefined || heading.test(name)) return null;
  const start = span.start + text.indexOf(name);
  const colon = span.start + found[0].lastIndexOf(":");
  return {
    place,
    name,
    source: { start, end: start + name.length },
    cue: { start: colon, end: colon + 1 },
    rest: { start: span.start + found[0].length, end: span.end },
  };
}

/** Talk in turns: at least two speakers, one of them heard twice. */
function isTalk(labels: readonly Labelled[]): boolean {
  const names = new Set(labels.map(({ name }) => name));
  return names.size >= 2 && labels.length > names.size;
}

/** What follows without a label belongs to the one who speaks, until the next label. */
function draftsByLabel(document: Document, lines: readonly Line[]): Draft[] {
  const labels = lines.flatMap((line, place) => labelOf(document, line, place) ?? []);
  if (!isTalk(labels)) return [];
  return labels.flatMap(({ place, source, cue, rest }, index) => {
    const next = labels[index + 1]?.place ?? place + 1;
    const further = lines.slice(place + 1, next).map(({ span }) => span);
    const content = [rest, ...further]
      .filter((span) => isSpoken(document, span))
      .map((span) => withoutMarks(document, span))
      .filter((span) => span.start < span.end);
    return content.length > 0 ? [toDraft({ source, cue, content, rule: "L03" })] : [];
  });
}

/** "(CROSSTALK)", "[Laughter]", "...": nobody's words. */
function isSpoken({ text }: Document, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 200));
  return /\p{L}/u.test(words) && !/^["“]?[([][^()[\]]{0,120}[)\]][.\s]*$/u.test(words);
}

const closing = /["”»’']/u;
const openingMark = /["“”„«‘'‟]/u;

function withoutMarks({ text }: Document, span: Span): Span {
  let { start, end } = withoutEdges(text, span);
  while (start < end && /["“”«]/u.test(text.charAt(start))) start += 1;
  while (end > start && /["“”»]/u.test(text.charAt(end - 1))) end -= 1;
  return withoutEdges(text, { start, end });
}

const word = String.raw`[\p{Lu}@][\p{L}\p{N}_.'’-]*`;
const between = "(?:(?:de|da|del|della|di|la|le|van|von|der|den|bin|al|of|the|y|e) ){0,2}";
/** A dash, a name of at most seven words, and perhaps what is said of it behind a comma. */
const signature = new RegExp(
  String.raw`(?<dash>[―—–]|-{1,2})[ ]?(?<name>${word}(?: ${between}${word}){0,6})(?: ?[,(][^\n―—–]{0,80})?[.]?$`,
  "u",
);
const postedBy =
  /(?<dash>[―—–])\s?(?<name>[^―—–\n]{2,60}?)\s?\(@\w{1,20}\)\s?(?:\p{Lu}\p{L}{2,9} \d{1,2}, \d{4})?(?:<\/tweet>)?\.?$/u;
const longestTail = 160;

function draftsBySignature(document: Document, line: Span, above: Span | undefined): Draft[] {
  const tail = Math.max(line.start, line.end - longestTail);
  const text = document.text.slice(tail, line.end);
  const post = partsOf(postedBy.exec(text), tail);
  if (post && post.dash.start > line.start) return postDraft(document, line, post);
  const signed = partsOf(signature.exec(text), tail);
  if (!signed) return [];
  const before = { start: line.start, end: signed.dash.start };
  const quoted = signed.dash.start === line.start ? above : before;
  if (!quoted || !isQuotation(document, quoted)) return [];
  const content = withoutMarks(document, quoted);
  if (content.start >= content.end) return [];
  return [toDraft({ source: signed.name, cue: signed.dash, content: [content], rule: "L04" })];
}

function partsOf(found: RegExpExecArray | null, from: number): { dash: Span; name: Span } | null {
  const dash = found?.groups?.["dash"];
  const printed = found?.groups?.["name"];
  if (!found || dash === undefined || printed === undefined) return null;
  const start = from + found.index;
  const first = start + found[0].indexOf(printed, dash.length);
  const end = first + printed.trimEnd().replace(/[.,]$/u, "").length;
  return { dash: { start, end: start + dash.length }, name: { start: first, end } };
}

/** The line is one quotation from end to end, or two in a row. */
function isQuotation({ text }: Document, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  return words.length > 8 && openingMark.test(words.charAt(0)) && closing.test(words.at(-1) ?? "");
}

/** The words of a post stand between its tag, if any, and the link to a picture, if any. */
function postDraft(document: Document, line: Span, post: { dash: Span; name: Span }): Draft[] {
  const text = document.text.slice(line.start, post.dash.start);
  const tag = /^<[^<>]{0,300}>/u.exec(text)?.[0].length ?? 0;
  const link = /\s*(?:pic\.twitter\.com|https?:\/)\S*\s*$/u.exec(text)?.index ?? text.length;
  const content = withoutMarks(document, { start: line.start + tag, end: line.start + link });
  if (content.start >= content.end) return [];
  return [toDraft({ source: post.name, cue: post.dash, content: [content], rule: "L05" })];
}

/**
 * What a format gives to its speaker is nobody else's: reports in the speaker's words stand inside
 * them, and a report from outside ends before them.
 */
export function withFormats(drafts: readonly Draft[], formats: readonly Draft[]): Draft[] {
  if (formats.length === 0) return [...drafts];
  const blocks = formats
    .flatMap(({ source, cue, content }) => {
      const reach = hull([...source, ...cue, ...content]);
      return reach ? [{ reach, content }] : [];
    })
    .toSorted((a, b) => a.reach.start - b.reach.start);
  const kept = drafts.flatMap((draft) => {
    const cue = hull(draft.cue);
    const home = cue && blockAt(blocks, cue);
    if (home && !home.content.some((span) => contains(span, cue))) return [];
    const own = draft.content.filter((span) =>
      home ? home.content.some((block) => contains(block, span)) : !blockAt(blocks, span),
    );
    return own.length > 0 ? [{ ...draft, content: own }] : [];
  });
  return [...kept, ...formats];
}

interface Block {
  readonly reach: Span;
  readonly content: readonly Span[];
}

/** The block that touches the span; blocks are ascending and apart. */
function blockAt(blocks: readonly Block[], span: Span): Block | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.reach.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && overlaps(block.reach, span) ? block : null;
}
