import { describe, expect, test } from "vitest";
import { stanceRules } from "../lexicon/stance.ts";
import { marked } from "./marked-drafts.ts";
import { polarityOf } from "./polarity.ts";
import { stanceOf } from "./stance.ts";
import { whoRules } from "./who-rules.ts";

function reading(text: string) {
  const { document, drafts } = marked(text);
  const [draft] = drafts;
  if (!draft) throw new Error("no draft is marked");
  return { ...polarityOf(document, draft), stance: stanceOf(document, draft) };
}

describe("M4 the content is the proposition, the polarity what the source says of it", () => {
  test.each([
    ["{1s Ann Roe} {1c said} {1t it did not rain}.", "affirms"],
    ["{1s Ann Roe} {1c denied} {1t that it rained}.", "denies"],
    ["{1s Ann Roe} {1c rejected} {1t the allegation}.", "denies"],
    ["{1s Ann Roe} {1c rejected} {1t the offer}.", "affirms"],
    ["{1s Ann Roe} {1c said that} {1t the reports are untrue}.", "denies"],
    ["{1s Ann Roe} {1c did not say} {1t that it rained}.", "not-said"],
    ["{1s Ann Roe} {1c has never claimed} {1t that it rained}.", "not-said"],
    ["{1s Nobody} {1c said} {1t that it rained}.", "not-said"],
    ["{1s Ann Roe} {1c declined} {1t to say why}.", "declined"],
    ["{1s Ann Roe} {1c refused} {1t to pay the fine}.", "affirms"],
    ["{1s Ann Roe} {1c would not say} {1t why}.", "declined"],
    ["{1s Ann Roe} {1c neither confirmed nor denied} {1t the report}.", "neither"],
    ["{1s Ann Roe} {1c did not deny} {1t the report}.", "not-denied"],
    ["{1s Ann Roe} {1c refused to deny} {1t the report}.", "not-denied"],
    ["{1s Ann Roe} {1c does not think} {1t that it rained}.", "denies"],
  ])("D-H04 %s", (text, polarity) => {
    const found = reading(text);
    expect(found.polarity).toBe(polarity);
    expect(found.rules.every((id) => id in whoRules)).toBe(true);
  });
});

describe("M5 the stance belongs to the cue", () => {
  const cases = stanceRules.flatMap(({ id, form, examples }) =>
    examples.map((example) => ({ id, stance: form.stance, ...example })),
  );
  test.each(cases)("HE5 $id: $text ($fires)", ({ text, cue, stance, fires }) => {
    const at = text.indexOf(cue);
    const rest = text.slice(at + cue.length + 1, -1);
    const found = reading(`{1s ${text.slice(0, at - 1)}} {1c ${cue}} {1t ${rest}}.`);
    expect(found.stance === stance).toBe(fires);
  });

  test.each([
    ["{1s Ann Roe} {1c denied} {1t that it rained}.", "denying"],
    ["{1s Ann Roe} {1c did not note} {1t that it rained}.", "factive"],
    ["the weather, what {1s they} {1c called} {1t a storm}.", "distancing"],
    ["{1s Ann Roe} {1c rejected} {1t the offer}.", "evaluative"],
    ["{1s Ann Roe} {1c asked} {1t whether it rained}.", "neutral"],
  ])("M5 %s", (text, stance) => {
    expect(reading(text).stance).toBe(stance);
  });
});
