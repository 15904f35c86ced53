import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, readDocument } from "./document.ts";
import { normalise } from "./normalise.ts";
import type { Span } from "./span.ts";

const article = `Council Puts Off Vote

By Ann Roe

"We waited," Mr. Hill said. "The dogs' owners didn't.

"They went home," he said. The film 'Dust' cost $3.5m in the U.S. The end…`;

const anyArticle = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(..."\"“”‘’'«».,!?…:;-()\n \tAab1é$’".split(""), "said ", "U.S. ", "''"),
      {
        maxLength: 200,
      },
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.nat(article.length), fc.nat(article.length))
    .map(([from, to]) => article.slice(from) + article.slice(0, to)),
);

function isSound(text: string, span: Span): boolean {
  const piece = text.slice(span.start, span.end);
  return (
    span.start < span.end &&
    span.end <= text.length &&
    piece.trim() === piece &&
    piece.isWellFormed()
  );
}

function expectSound(document: Document): void {
  const { text } = document;
  const spans = [
    ...document.paragraphs.map(({ span }) => span),
    ...document.sentences.map(({ span }) => span),
    ...document.quotes.flatMap(({ outer, pieces }) => [outer, ...pieces]),
    ...document.tokens,
  ];
  expect(spans.filter((span) => !isSound(text, span))).toEqual([]);
  expect(document.tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(
    true,
  );
  const inOrder = document.tokens.every(
    (token, index) => index === 0 || (document.tokens[index - 1]?.end ?? 0) <= token.start,
  );
  expect(inOrder).toBe(true);
}

describe("readDocument", () => {
  it("R1 R4 takes any text, and every span of it reproduces the text", () => {
    fc.assert(
      fc.property(anyArticle, (raw) => {
        expectSound(readDocument(normalise(raw).text));
      }),
      { seed: 3, numRuns: 1500 },
    );
  });

  it("P3 tokens hold every visible character exactly once", () => {
    fc.assert(
      fc.property(anyArticle, (raw) => {
        const { text, tokens } = readDocument(normalise(raw).text);
        expect(
          tokens
            .map((token) => token.text)
            .join("")
            .replace(/\s/gu, ""),
        ).toBe(text.replace(/\s/gu, ""));
      }),
      { seed: 5, numRuns: 1500 },
    );
  });

  it("P3 each token knows its sentence, its paragraph and the quotation around it", () => {
    const document = readDocument(article);
    const find = (word: string) => document.tokens.find((token) => token.text === word);
    expect(find("waited")?.quote).toBe(0);
    expect(find("Hill")?.quote).toBeNull();
    expect(find("They")?.quote).toBe(1);
    expect(find("They")?.paragraph).toBe(4);
    expect(document.quotes[find("Dust")?.quote ?? -1]?.pieces).toHaveLength(1);
    for (const [index, range] of document.tokenRange.entries()) {
      const inside = document.tokens.slice(range.first, range.end);
      expect(inside.every((token) => token.sentence === index)).toBe(true);
    }
  });
});

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ["only straight marks", (size) => '"'.repeat(size)],
  ["only opening marks", (size) => "“".repeat(size)],
  ["alternating marks", (size) => "“”".repeat(size / 2)],
  ["opening marks before words", (size) => '"a '.repeat(size / 3)],
  ["apostrophes", (size) => "a' 'b ".repeat(size / 6)],
  ["one long word", (size) => "a".repeat(size)],
  ["hyphens", (size) => "A-".repeat(size / 2)],
  ["abbreviations", (size) => "U.S. ".repeat(size / 5)],
  ["stops", (size) => ". ".repeat(size / 2)],
  ["addresses", (size) => "http://".repeat(size / 7)],
  ["open tags", (size) => "<a".repeat(size / 2)],
  ["brackets", (size) => "(".repeat(size)],
  ["lines", (size) => "a\n".repeat(size / 2)],
  ["empty lines", (size) => "\n".repeat(size)],
  ["unclosed paragraphs", (size) => '"a\n'.repeat(size / 3)],
  ["questions", (size) => '"Why?" Ann '.repeat(size / 11)],
  ["digits", (size) => "1,".repeat(size / 2)],
  ["combining marks", (size) => `a${"\u0301\u0323".repeat(size / 2)}`],
  ["mail", (size) => "a.b@".repeat(size / 4)],
  ["one sentence", (size) => "said the ".repeat(size / 9)],
];

describe("hostile text", () => {
  it.each(hostile)(
    "R2 %s: 100 KB are read within their time",
    (_, make) => {
      const text = make(100_000);
      const document = readDocument(normalise(text).text);
      expect(document.text.length).toBeGreaterThan(0);
    },
    5_000,
  );
});
