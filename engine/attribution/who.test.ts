import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Relation } from "../analysis.ts";
import { type Document, readDocument } from "../text/document.ts";
import { normalise } from "../text/normalise.ts";
import type { Span } from "../text/span.ts";
import { findChains } from "./chains.ts";
import { findDenials } from "./denials.ts";
import type { Draft } from "./draft.ts";
import { polarityOf } from "./polarity.ts";
import { findReplies } from "./replies.ts";
import { resolve } from "./resolve.ts";
import { stanceOf } from "./stance.ts";
import { whoRules } from "./who-rules.ts";

/** A draft at every verb of saying: two words before it, twelve behind it. */
function draftsOf({ tokens }: Document): Draft[] {
  return tokens.flatMap((token, index) => {
    const source = tokens[index - 1];
    const end = tokens[Math.min(tokens.length - 1, index + 12)];
    if (!/^(?:said|told|denied|rejected|cited|reported)$/u.test(token.text)) return [];
    const content = tokens[index + 1];
    if (!source || !content || !end) return [];
    return [
      {
        source: [{ start: (tokens[index - 2] ?? source).start, end: source.end }],
        cue: [{ start: token.start, end: token.end }],
        content: [{ start: content.start, end: end.end }],
        cueClass: token.text === "cited" ? ("cite" as const) : ("say" as const),
        lemma: "",
        realised: true,
        confidence: 0.95,
        safe: true,
        rules: ["C01"],
        parent: null,
        heldFrom: null,
      },
    ];
  });
}

function readAll(raw: string) {
  const document = readDocument(normalise(raw).text);
  const drafts = draftsOf(document);
  const { entities, sources } = resolve(document, drafts);
  const relations = drafts.map((draft, index): Relation => {
    const source = sources[index];
    const { polarity, rules } = polarityOf(document, draft);
    return {
      source: [...draft.source],
      cue: [...draft.cue],
      content: [...draft.content],
      type: "indirect",
      stance: stanceOf(document, draft),
      polarity,
      quizSafe: false,
      confidence: draft.confidence,
      rules: [...rules, ...(source?.rules ?? [])],
      entity: source?.entity ?? null,
      depth: 1,
      parent: null,
      realised: true,
      kind: source?.kind ?? "not-stated",
      cueClass: draft.cueClass,
      members: source?.members ?? [],
      certainty: [],
      quotes: [],
      heldFrom: null,
    };
  });
  return {
    document,
    entities,
    relations,
    denials: findDenials(document, relations, entities),
    replies: findReplies(document, relations, entities),
    chains: findChains(document, relations, entities),
  };
}

type All = ReturnType<typeof readAll>;

function spansOf({ entities, denials, replies, chains }: All): Span[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...denials.flatMap(({ denier, cue, denied, target }) => [
      ...denier,
      ...cue,
      ...denied,
      ...target,
    ]),
    ...replies.flatMap(({ party, cue, about }) => [...party, ...cue, ...about]),
    ...chains.flatMap(({ claim, links }) => [...claim, ...links.flatMap(({ mention }) => mention)]),
  ];
}

function rulesOf({ relations, denials, replies, chains }: All): string[] {
  return [...relations, ...denials, ...replies, ...chains].flatMap(({ rules }) => rules);
}

const word = fc.constantFrom(
  ..."Ann Roe Mr the The Lund Herald said told denied rejected it that reports claims he She they who which , . : \" “ ” ( ) 's and of to by with not never a mayor board report statement officials is are untrue false cited in an interview did respond request for comment Oslo Norway official Minister".split(
    " ",
  ),
);
const newsLike = fc.array(word, { maxLength: 120 }).map((words) => words.join(" "));

describe("R4 every result is sound on any text", () => {
  test("R1 R4 O3 spans lie in the text, indices in their lists, and every rule is explained", () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ maxLength: 300, unit: "binary" })), (raw) => {
        const all = readAll(raw);
        const { text } = all.document;
        for (const { start, end } of spansOf(all)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
        const indices = all.denials.flatMap(({ relation, targetRelations }) => [
          ...(relation === null ? [] : [relation]),
          ...targetRelations,
        ]);
        expect(indices.filter((index) => all.relations[index] === undefined)).toEqual([]);
        expect(rulesOf(all).filter((id) => !(id in whoRules))).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test("R5 the same text gives the same answer", () => {
    fc.assert(
      fc.property(newsLike, (raw) => {
        expect(JSON.stringify(readAll(raw))).toBe(JSON.stringify(readAll(raw)));
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  test("R6 a paragraph that names nobody changes no earlier source", () => {
    const news = "Ann Roe said it was late. She denied the reports. The Lund Herald cited her.";
    const before = readAll(news).relations.map(({ entity }) => entity?.name);
    const after = readAll(`${news}\nIt rained for days and the road was wet.`).relations;
    expect(after.map(({ entity }) => entity?.name)).toEqual(before);
  });
});

describe("R2 the work grows with the text and no faster", () => {
  const shapes: readonly (readonly [string, (size: number) => string])[] = [
    ["one name over and over", (size) => "Ann Roe, ".repeat(size / 9)],
    [
      "ever new names",
      (size) => Array.from({ length: size / 16 }, (_, at) => `Ann R${at}x said. `).join(""),
    ],
    ["denial after denial", (size) => "He denied it. ".repeat(size / 14)],
    ["one endless sentence", (size) => "the mayor of the town who said that ".repeat(size / 36)],
    [
      "board after board",
      (size) => "The board said it. The Lund Board of Elections met. ".repeat(size / 52),
    ],
    ["nothing but quotation marks", (size) => '"'.repeat(size)],
    ["a refusal without end", (size) => "refused to did not respond to ".repeat(size / 30)],
  ];

  function durationMs(text: string): number {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      readAll(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  }

  test.each(shapes)(
    "R2 %s",
    (_, shape) => {
      readAll(shape(4000));
      const single = durationMs(shape(20_000));
      expect(durationMs(shape(40_000))).toBeLessThan(4 * single + 1500);
    },
    60_000,
  );
});
