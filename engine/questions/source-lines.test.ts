/** Pages on which another line tells whose a paragraph is. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { materialOf } from "./material.ts";
import { Reading } from "./reading.ts";
import { isSigned } from "./source-lines.ts";

const letters = (first: string, second: string) =>
  [
    "The harbour of Northby was shut for three weeks after the storm of last January.",
    first,
    "Forty boats lay in the outer basin, and nobody opened the north gate for them in spring.",
    second,
    "The council spent 2,000 pounds on a new crane in March and left the old pier as it was.",
  ].join("\n\n");

describe("P-053a letters and posts with a name under each", () => {
  it.each([
    ["names", "Peter Lund", "Anna Vale"],
    ["names behind a dash", "— Peter Lund", "— Anna Vale"],
    ["accounts", "@northbypilot", "@oldquay"],
  ])("%s sign what stands over them", (_, first, second) => {
    expect(isSigned(new Reading(analyse(letters(first, second))))).toBe(true);
    const { tellings, unsourced, marked } = materialOf(analyse(letters(first, second)));
    expect(tellings).toEqual([]);
    expect(unsourced).toEqual([]);
    expect(marked.filter(({ said }) => !said)).toEqual([]);
  });

  it("headings sign nothing", () => {
    const plain = letters("Human Rights", "Climate Change");
    expect(isSigned(new Reading(analyse(plain)))).toBe(false);
    expect(materialOf(analyse(plain)).unsourced.length).toBeGreaterThan(0);
  });
});
