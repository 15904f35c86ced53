/** Names to which the end of a title was read on. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { isOfAnother, startsLate } from "./name-print.ts";
import { nameOf } from "./names.ts";
import { Reading } from "./reading.ts";

const reading = new Reading(
  analyse("Miss Harbour Anna Lee met Secretary of State Jane Roe and Anna Maria Vale in Northby."),
);

describe("W15 a person is called by no part of a title", () => {
  it.each(["Harbour Anna Lee", "State Jane Roe", "Council Tom Reed", "Northby Mayor Ann Cole"])(
    "%s begins late",
    (name) => expect(startsLate(reading, name)).toBe(true),
  );

  it.each(["Anna Maria Vale", "Jane Roe", "Queen Anne Vale", "Martin Luther King Jr."])(
    "%s is a name",
    (name) => expect(startsLate(reading, name)).toBe(false),
  );
});

describe("P-221 one last name, two people", () => {
  const two = new Reading(analyse("Mary Vale came early. Mr. Vale came late, and Mr. Reed later."));

  it("“Mr.” before the last name of a woman is another one", () => {
    expect(isOfAnother(two, "Vale", "f")).toBe(true);
    expect(isOfAnother(two, "Vale", "m")).toBe(false);
    expect(isOfAnother(two, "Reed", "m")).toBe(false);
  });
});

describe("W15 a title that goes on is not called by its first word", () => {
  const called = (text: string) => {
    const start = text.indexOf("Judgment");
    const mention = {
      span: { start, end: start + "Judgment".length },
      how: "full-name" as const,
      confidence: 0.99,
    };
    const entity = { id: "e1", name: "Judgment", kind: "outlet" as const, mentions: [mention] };
    return nameOf(new Reading(analyse(text)), { ...entity, roles: [], gender: null });
  };

  it("“Judgment | and Decision Making” has no name, “Judgment” has one", () => {
    expect(called("The study in the journal Judgment and Decision Making was short.")).toBeNull();
    expect(called("The study in the journal Judgment was short.")?.inside).toContain("Judgment");
  });
});
