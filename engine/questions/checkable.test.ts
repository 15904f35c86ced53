import { describe, expect, it } from "vitest";
import { isCheckable } from "./checkable.ts";

describe("P-065 what can be noted or pointed out", () => {
  it.each([
    "that the bridge was closed on Monday",
    "the harbour has 14 cranes and two locks",
    "officers questioned the owner of the lorry on Tuesday",
  ])("is what a reader could look up: %s", (words) => {
    expect(isCheckable(words)).toBe(true);
  });

  it.each([
    "the bridge will be closed on Monday",
    "we are going to fight the closed bridge in court",
    "the council planned to close the old bridge",
    "the closed bridge was a disgrace for the town",
    "I believe that the bridge was closed too late",
    "it was the worst storm in years",
    "the engineers were alarmed by the closed bridge",
    "the new bridge raised more hopes in the town",
    "who closed the bridge on Monday?",
    "the bridge is a part of the town",
    "closed on Monday",
  ])("is no plan, vow, wish or judgement: %s", (words) => {
    expect(isCheckable(words)).toBe(false);
  });
});
