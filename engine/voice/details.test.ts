import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { readingRules } from "../lexicon/reading-rules.ts";
import { detailsOf } from "./details.ts";

function wording(text: string): string[] {
  const analysis = analyse(text);
  return detailsOf(analysis).wording.map(
    ({ span, kind, owner, rules }) =>
      `${rules[0]} ${kind} ${analysis.text.slice(span.start, span.end)} (${owner})`,
  );
}

const cases: readonly (readonly [text: string, mark: string])[] = [
  ["The mayor acknowledged that the road is shut.", "W01 factive-cue acknowledged (article)"],
  ["The mayor warned that the bridge is weak.", "W02 evaluative-cue warned (article)"],
  ["The mayor claimed that the bridge is weak.", "W03 distancing-cue claimed (article)"],
  ["It was alleged that the mine closed in May.", "W04 hidden-agent It was alleged (article)"],
  ["The so-called road fund was opened in 1932.", "W05 label so-called (article)"],
  ["Ann Roe said that the reckless plan is dead.", "W06 evaluative-adjective reckless (0)"],
  ["The bridge was shut again in 1932.", "W07 presupposition again (article)"],
  ["The “old guard” left the hall in 1932.", "W08 scare-quotes “old guard” (open)"],
];

describe("details of the printing", () => {
  it.each(cases)("X1 V7 %s: %s", (text, mark) => {
    expect(wording(text)).toContain(mark);
  });

  it("X1 every rule of wording has its text", () => {
    const rules = [...readingRules.keys()].filter((id) => /^W\d/u.test(id));
    expect(rules).toEqual(cases.map(([, mark]) => mark.slice(0, 3)));
  });

  it("V4 words printed twice are compared, and the differing ones are named", () => {
    const check = (text: string) =>
      detailsOf(analyse(text)).quoteChecks.map(({ verdict, difference }) => [verdict, difference]);
    expect(check("A “reckless attack” came. They must not recklessly attack.")).toEqual([
      ["changed", "reckless / recklessly"],
    ]);
    expect(
      check("“The old bridge is closed,” she said. The old bridge is closed, a sign read."),
    ).toEqual([["same", ""]]);
    expect(check("“The old bridge is closed,” she said. The new road is open.")).toEqual([]);
  });

  it("V5 credit and caption that run together are told apart, and the parts of the credit named", () => {
    const analysis = analyse(
      "© Lund Press Agency/Ann Roe/FileSoldiers at a gate.\n\nThe gate opened. It is red.",
    );
    const picture = detailsOf(analysis).picture;
    const cut = (span?: { start: number; end: number }) =>
      span && analysis.text.slice(span.start, span.end);
    expect(picture?.caption.map(cut)).toEqual(["Soldiers at a gate."]);
    expect(picture?.creditParts.map(({ span, role }) => [cut(span), role])).toEqual([
      ["Lund Press Agency", "agency"],
      ["Ann Roe", "photographer"],
      ["File", "archive"],
    ]);
    expect(detailsOf(analyse("The gate opened. It is red.")).picture).toBeNull();
  });
});
