import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { analyse } from "./analyse.ts";
import { Analysis, type Relation } from "./analysis.ts";
import type { Span } from "./text/span.ts";

const Expected = z.object({
  relations: z.array(
    z.object({
      id: z.string(),
      paragraph: z.int(),
      cue: z.string().nullable(),
      names: z.array(z.string()),
      joint: z.boolean().optional(),
      content: z.string(),
    }),
  ),
  denials: z.array(
    z.object({
      denier: z.string(),
      cue: z.array(z.string()),
      denied: z.string(),
      targets: z.array(z.string()),
    }),
  ),
  chains: z.array(z.object({ id: z.string(), mentions: z.array(z.string()), end: z.string() })),
  ownVoice: z.array(z.object({ paragraph: z.int(), text: z.string() })),
  captions: z.array(z.int()),
  anomalies: z.array(z.string()),
});

const folder = new URL("./fixtures/seed-idlib/", import.meta.url);
const article = readFileSync(new URL("article.txt", folder), "utf8");
const expected = Expected.parse(
  JSON.parse(readFileSync(new URL("relations.json", folder), "utf8")),
);
const analysis = analyse(article);

const cut = (spans: readonly Span[]) =>
  spans.map(({ start, end }) => analysis.text.slice(start, end)).join(" … ");
const paragraphOf = (offset: number) =>
  analysis.paragraphs.find(({ span }) => span.start <= offset && offset < span.end)?.number;

type Wanted = (typeof expected.relations)[number];

function placeOf(relation: Relation): number {
  return relation.cue[0]?.start ?? relation.content[0]?.start ?? -1;
}

function find(wanted: Wanted): Relation | undefined {
  return analysis.relations.find(
    (relation) =>
      paragraphOf(placeOf(relation)) === wanted.paragraph &&
      (wanted.cue === null ? relation.cue.length === 0 : cut(relation.cue).includes(wanted.cue)) &&
      cut(relation.content)
        .replace(/^(?:that|when) /u, "")
        .startsWith(wanted.content),
  );
}

function isRight(wanted: Wanted, name: string | undefined): boolean {
  if (name === undefined) return false;
  return wanted.joint
    ? wanted.names.every((part) => name.includes(part))
    : wanted.names.some((part) => part === name || `the ${part}` === name.toLowerCase());
}

describe("the seed article", () => {
  it.each(expected.relations)(
    "T2 $id paragraph $paragraph, “$cue”: source and beginning",
    (wanted) => {
      expect(find(wanted)?.entity?.name).toSatisfy((name: string | undefined) =>
        isRight(wanted, name),
      );
    },
  );

  it("T2 both denials are found with the statements that they reject, and no other", () => {
    expect(analysis.denials).toHaveLength(expected.denials.length);
    for (const [index, wanted] of expected.denials.entries()) {
      const denial = analysis.denials[index];
      expect(cut(denial?.denier ?? [])).toBe(wanted.denier);
      for (const word of wanted.cue) expect(cut(denial?.cue ?? [])).toContain(word);
      expect(cut(denial?.denied ?? [])).toBe(wanted.denied);
      const indices = wanted.targets.map((id) => {
        const target = expected.relations.find((one) => one.id === id);
        const relation = target && find(target);
        return relation ? analysis.relations.indexOf(relation) : -1;
      });
      expect(denial?.targetRelations).toEqual(indices);
      expect(denial?.specificity).toEqual({
        namedSpokesperson: false,
        directWords: false,
        date: false,
        venue: false,
        reasons: false,
        scope: "not-specified",
      });
    }
  });

  it.each(expected.chains)(
    "T2 chain $id from the article towards the origin",
    ({ mentions, end }) => {
      const found = analysis.chains.some(
        (chain) =>
          chain.end === end &&
          chain.links.length === mentions.length &&
          chain.links.every(({ name, mention }, index) =>
            `${name} ${cut(mention)}`.includes(mentions[index] ?? "?"),
          ),
      );
      expect(found).toBe(true);
    },
  );

  it("T2 own-voice statements are own voice, and captions are captions", () => {
    for (const { paragraph, text } of expected.ownVoice) {
      const own = analysis.ownVoice.find(({ span }) => cut([span]).startsWith(text));
      expect(own && paragraphOf(own.span.start)).toBe(paragraph);
    }
    const captions = analysis.ownVoice.filter(({ kind }) => kind === "caption");
    expect(captions.every(({ quizSafe }) => !quizSafe)).toBe(true);
  });

  it("X4 nothing quiz-safe contradicts the reading", () => {
    const known = expected.relations.map((wanted) => ({ wanted, relation: find(wanted) }));
    for (const relation of analysis.relations.filter(({ quizSafe }) => quizSafe)) {
      const match = known.find((one) => one.relation === relation);
      expect(match?.wanted.id, cut(relation.content)).toBeDefined();
      expect(match && isRight(match.wanted, relation.entity?.name)).toBe(true);
    }
    for (const { span, quizSafe } of analysis.ownVoice) {
      const held = expected.relations.some((wanted) =>
        find(wanted)?.content.some((piece) => piece.start < span.end && span.start < piece.end),
      );
      expect(quizSafe && held).toBe(false);
    }
  });

  it("V6 what a careful reader notices is reported, never repaired", () => {
    const kinds: string[] = analysis.anomalies.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(expected.anomalies));
  });

  it("V5 image text and caption are told from the story", () => {
    expect(analysis.paragraphs.slice(0, 3).map(({ role }) => role)).toEqual([
      "image-text",
      "caption",
      "body",
    ]);
    expect(analysis.paragraphs).toHaveLength(24);
  });

  it("R5 the same text gives the same bytes, and the schema holds", () => {
    expect(JSON.stringify(analyse(article))).toBe(JSON.stringify(analysis));
    expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  });
});
