/** Sentences without a source: none whose matter somebody is given for elsewhere (P-053a). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { Reading } from "./reading.ts";
import { unsourcedIn } from "./unsourced.ts";

function found(...paragraphs: string[]): string[] {
  const reading = new Reading(analyse(paragraphs.join("\n\n")));
  return unsourcedIn(reading).map(({ shown }) => reading.words(shown));
}

const opening = "The harbour board met in the old school on Monday evening.";
const told = "The captain Paul Cole was arrested on Tuesday in the harbour of Northby.";

describe("P-053a a sentence without a source", () => {
  it("stands where nobody else is given for its matter", () => {
    expect(found(opening, "Clerk John Vale said that the lamps were broken.", told)).toContain(
      told.slice(0, -1),
    );
  });

  it("is none where reports tell its matter in the paragraph before, in other words", () => {
    const reports =
      "Recent reports have revealed that a captain from Northby was arrested with two of his sailors in the night.";
    expect(found(opening, reports, told)).not.toContain(told.slice(0, -1));
  });

  it("is none where two sentences run together in it", () => {
    const joined = "Two houses were hit in the airstrike. al-Haddad was born in the town in 1970.";
    expect(found(opening, joined).filter((text) => /airstrike\. /u.test(text))).toEqual([]);
  });
});
