/** What belongs to the pictures: text of the image, credit, caption, apart (engine.md V5). */
import type { Analysis } from "../analysis.ts";
import { shortOutlets } from "../lexicon/outlets.ts";
import { type Span, trimmed } from "../text/span.ts";

export interface CreditPart {
  readonly span: Span;
  readonly role: "platform" | "account" | "agency" | "archive" | "photographer" | "other";
}

export interface Picture {
  readonly alt: readonly Span[];
  readonly credit: readonly Span[];
  readonly caption: readonly Span[];
  readonly creditParts: readonly CreditPart[];
  readonly rules: readonly string[];
}

/** Null where no line belongs to a picture. */
export function findPicture({ text, paragraphs }: Analysis): Picture | null {
  const lines = (role: string) => paragraphs.filter((one) => one.role === role);
  const alt = lines("image-text").map(({ span }) => span);
  const parts = lines("caption").map(({ span }) => divided(text, span));
  if (alt.length === 0 && parts.length === 0) return null;
  const credit = parts.flatMap((part) => part.credit);
  return {
    alt,
    credit,
    caption: parts.flatMap((part) => part.caption),
    creditParts: credit.flatMap((span) => creditParts(text, span)),
    rules: parts.some(({ seam }) => seam) ? ["V02", "A04"] : ["V02"],
  };
}

const creditMark = /^(?:©|\(c\)\s|(?:photo|image|picture|credit)s?(?: credit)?(?: by|:))/iu;
const archive = /\b(?:File|Photo|Images|Pool|Handout|Archive)(?=\p{Lu})/u;

/** Credit first, caption behind an archive marker or a seam of small and capital letters (V5). */
function divided(text: string, line: Span): { credit: Span[]; caption: Span[]; seam: boolean } {
  const words = text.slice(line.start, line.end);
  if (!creditMark.test(words)) return { credit: [], caption: [line], seam: false };
  const seam = archive.exec(words) ?? /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(words);
  if (!seam) return { credit: [line], caption: [], seam: false };
  const at = line.start + seam.index + seam[0].length;
  return {
    credit: [trimmed(text, { start: line.start, end: at })],
    caption: [trimmed(text, { start: at, end: line.end })],
    seam: true,
  };
}

function creditParts(text: string, credit: Span): CreditPart[] {
  return [...text.slice(credit.start, credit.end).matchAll(/[^/|©]+/gu)].flatMap((found) => {
    const start = credit.start + found.index;
    const span = trimmed(text, { start, end: start + found[0].length });
    return span.start < span.end ? [{ span, role: roleOf(text.slice(span.start, span.end)) }] : [];
  });
}

const platforms =
  /^(?:facebook|twitter|x|youtube|instagram|telegram|tiktok|flickr|wikimedia(?: commons)?)$/iu;
const agencies = /\b(?:agency|press|getty|epa|afp|ap|reuters|tass|news)\b/iu;

function roleOf(part: string): CreditPart["role"] {
  if (platforms.test(part)) return "platform";
  if (/^@|_/u.test(part)) return "account";
  if (/^(?:file|archive|handout|pool|file photo)$/iu.test(part)) return "archive";
  if (agencies.test(part) || shortOutlets.has(part.toLowerCase())) return "agency";
  return /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]+){1,2}$/u.test(part) ? "photographer" : "other";
}
