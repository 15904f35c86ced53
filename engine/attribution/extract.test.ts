import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { extract } from "./extract.ts";
import { learnedRules } from "./learned-rules.ts";

/** Each report as "source | cue | content", pieces joined by " + "; deeper ones behind ">". */
function reports(text: string): string[] {
  const { drafts } = extract(readDocument(text));
  const cut = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
  const depth = (index: number): number => {
    const parent = drafts[index]?.parent ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  return drafts.map(
    (draft, index) =>
      `${">".repeat(depth(index))}${cut(draft.source)} | ${cut(draft.cue)} | ${cut(draft.content)}`,
  );
}

const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    "H13 a quotation goes on behind its speaker",
    "“It was cold,” said Paul Hill, a teacher who moved there in 2002. “We left the town the next day.”",
    [
      "Paul Hill, a teacher who moved there in 2002 | said | It was cold + We left the town the next day",
    ],
  ],
  [
    "H26 “according to” behind its statement",
    "The river will rise again on Friday, according to the weather office.",
    ["the weather office | according to | The river will rise again on Friday"],
  ],
  [
    "H20 a report inside a report keeps its parent",
    "The Herald reported that a spokesman said that the mine was shut.",
    [
      "The Herald | reported | that a spokesman said that the mine was shut",
      ">a spokesman | said | that the mine was shut",
    ],
  ],
  [
    "H24 lives and titles are claimed without a word",
    "The town had not recovered from the storm, which claimed about 3000 lives. The club claimed the title.",
    [],
  ],
  ["H22 talk without a statement is no report", "The leaders met and signed the plan.", []],
];

describe("extract", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

  it("X4 no question rests on a statement that stands elsewhere", () => {
    const { drafts } = extract(
      readDocument("Ann Roe acknowledged as much in a letter to the council on Monday."),
    );
    expect(drafts.map(({ safe }) => safe)).not.toContain(true);
  });

  it("X2 each decision of the models names itself", () => {
    const text = cases.map(([, words]) => words).join("\n\n");
    const rules = new Set(extract(readDocument(text)).drafts.flatMap((draft) => draft.rules));
    expect(Object.keys(learnedRules).filter((id) => !rules.has(id))).toEqual([]);
  });

  it("X3 a confidence is a share in hundredths", () => {
    const { drafts } = extract(readDocument(cases.map(([, words]) => words).join("\n\n")));
    expect(drafts.length).toBeGreaterThan(3);
    for (const { confidence } of drafts) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.abs(100 * confidence - Math.round(100 * confidence))).toBeLessThan(1e-9);
    }
  });
});
