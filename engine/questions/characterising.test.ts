/** Who gives a picture of somebody is heard in it (P-053a). */
import { describe, expect, it } from "vitest";
import { characterises } from "./characterising.ts";

describe("P-053a a picture of somebody is somebody's", () => {
  it.each([
    "Vale leaned on the story all evening, painting Roe as a man of the docks.",
    "The mayor mocked the plan of the harbour board for an hour.",
    "The paper casts the captain in its columns as a hero of the flood.",
    "Vale attacked Mayor Roe from the steps of the school.",
    "Roe presented her rival all week as a friend of the builders.",
    "The crowd hailed the captain on the quay.",
  ])("%s", (sentence) => {
    expect(characterises(sentence)).toBe(true);
  });

  it.each([
    "Two lorries carried sandbags to the school on Monday morning.",
    "Roe cast her vote in the old school at noon.",
    "The fort was attacked in 1940 and rebuilt of brick.",
    "The board presented the prize to a school in Harlow.",
    "The new frames for the windows came by rail.",
  ])("none: %s", (sentence) => {
    expect(characterises(sentence)).toBe(false);
  });
});
