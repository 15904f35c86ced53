import { describe, expect, it } from "vitest";
import { extract } from "../attribution/extract.ts";
import { readDocument } from "../text/document.ts";
import { verbReadings, verbRules } from "./reporting-verbs.ts";

const cases = verbRules.flatMap(({ id, examples }) =>
  examples.map(({ text, fires }) => [id, fires, text] as const),
);

describe("reporting verbs", () => {
  it.each(cases)("HE5 %s fires (%s): %s", (id, fires, text) => {
    const found = extract(readDocument(text)).drafts.some((draft) => draft.rules.includes(id));
    expect(found).toBe(fires);
  });

  it("HE5 every rule has a sentence that fires and a near miss", () => {
    for (const { examples } of verbRules) {
      expect(new Set(examples.map(({ fires }) => fires)).size).toBe(2);
    }
  });

  it("X4a the forms of the plain verbs lead to their lemma", () => {
    expect(verbReadings.get("said")?.verb.lemma).toBe("say");
    expect(verbReadings.get("denies")?.verb.lemma).toBe("deny");
    expect(verbReadings.get("adding")).toMatchObject({ form: "gerund", verb: { lemma: "add" } });
  });
});
