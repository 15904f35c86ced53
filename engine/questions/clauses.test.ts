/** What the words of a clause tell: whether it can stand on a page alone (P-053, W18). */
import { describe, expect, it } from "vitest";
import {
  dangles,
  hasVerb,
  isBalanced,
  isClause,
  isEdited,
  matterOf,
  opensLoosely,
  opensWithPreposition,
  restates,
} from "./clauses.ts";

describe("P-053 a statement is a clause", () => {
  it.each([
    ["the harbour bridge will stay closed until Friday", true],
    ["as many as 40 cables could be damaged", true],
    ["the captain had slept on the bridge", true],
    ["22 sold units in the past year and a half", false],
    ["more cases of measles before the shutdown began", false],
    ["whether the bridge will be opened again", false],
    ["is growing demand for better ferries", false],
    ["taking part in the race on Sunday", false],
  ])("%s: %s", (clause, whole) => {
    expect(isClause(clause)).toBe(whole);
  });

  it("counts the verb of the clause itself", () => {
    expect(hasVerb("people who live there are poor")).toBe(false);
    expect(hasVerb("While it rained, the roads were wet")).toBe(true);
  });

  it.each([
    ["against the plan", true],
    ["as many as 800 people", false],
    ["about 30 cars", false],
    ["about the plan", true],
  ])("“%s” opens with a preposition: %s", (clause, opens) => {
    expect(opensWithPreposition(clause)).toBe(opens);
  });
});

describe("W18 nothing dangles", () => {
  it.each([
    ["they expect a decision this year", true],
    ["the plan was his idea", true],
    ["the plan was a “trick of his”", false],
    ["the US called for talks", false],
    ["the pressure from the US and Israel cannot lead to any results", false],
    ["it had carried out the attack", true],
  ])("%s: %s", (clause, loose) => {
    expect(dangles(clause)).toBe(loose);
  });

  it.each([
    ["As the daughter of a diplomat, she grew up abroad.", true],
    ["All have received letters from the fund.", true],
    ["We live in a small town by the sea.", true],
    ["Ada Byrne says that she knows the bridge.", false],
  ])("%s: %s", (sentence, loose) => {
    expect(opensLoosely(sentence)).toBe(loose);
  });
});

describe("P-054 words given as exact", () => {
  it("have no editor’s brackets and no half pair of marks", () => {
    expect(isEdited("they pushed [reigning premiers] Caloundra")).toBe(true);
    expect(isEdited("we had rain ... and wind")).toBe(true);
    expect(isEdited("we had rain and wind")).toBe(false);
    expect(isEdited("a “wider view” ((it)) of the pier")).toBe(true);
    expect(isEdited("the cafÃ© on the pier")).toBe(true);
    expect(isEdited("the café on the pier")).toBe(false);
    expect(isEdited("a can of oil (paraffin} on the pier")).toBe(true);
    expect(isEdited("the firm Byrne & Sons; a rise of <5 per cent")).toBe(false);
    expect(isBalanced("he said “yes")).toBe(false);
    expect(isBalanced("he said “yes”")).toBe(true);
    expect(isBalanced("(a note")).toBe(false);
  });
});

describe("P-053a the same matter", () => {
  it("is told by longer words and numbers", () => {
    const a = matterOf("The vaccination drive started November 20");
    const b = matterOf("The government says its vaccination campaign began on 20 November");
    const c = matterOf("Schools were shut on November 17");
    expect(restates(a, b)).toBe(true);
    expect(restates(a, c)).toBe(false);
  });
});
