/** What is offered as a statement states something: it has a subject and a finite verb of its own (P-053, P-060). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { materialOf } from "./material.ts";
import { hasItsSubject, statesSomething } from "./statement-print.ts";
import { voicesIn } from "./voices.ts";

const whole = (printed: string, maybeThing = false) =>
  statesSomething({ printed, whole: printed, maybeThing });
const begun = (printed: string, more: string) =>
  statesSomething({ printed, whole: `${printed} ${more}`, maybeThing: false });

describe("P-053 what states something", () => {
  it.each([
    "The barge sank off the old pier",
    "The signal received from the barge was weak",
    "There’s a lot of sand in the outer harbour",
    "The fishermen want a longer pier",
  ])("P-060 a clause with its verb: %s", (printed) => {
    expect(whole(printed, true)).toBe(true);
  });

  it.each([
    "The signal received from the barge",
    "The sand found under the old pier in May",
    "The end of the long strike in the outer harbour",
  ])("P-060 a thing that somebody noted is no statement: %s", (printed) => {
    expect(whole(printed, true)).toBe(false);
  });

  it.each([
    "Get a sense of the size of the harbour",
    "Look at how the barges are loaded",
    "Is the harbour going to be closed",
  ])("P-060 an order or a question is none: %s", (printed) => {
    expect(whole(printed)).toBe(false);
  });

  it.each([
    ["The posters hung on the wall of the mill", "were torn down at night."],
    ["The captain who left the harbour", "in a rowing boat was found on Monday."],
    ["While the pumps were being mended by the crew", ", the barge sank."],
    ["Broken pumps, blocked roads, the loss of the crane", "cost the town dear."],
    ["The captain, fined in May at the court of Harlow", ", has left."],
    ["Over 200 people near the old mill have been", "taken to the school."],
    ["On Monday in May the crane of the harbour lifted", "the hull of the barge."],
    ["The work on the pier in the outer harbour has brought", "money to the town."],
    ["Harlow, not to be confused with the old port", ", has a pier."],
    ["The town, like nine others on the coast", ", has a pier."],
  ])("P-060 a beginning before the verb is none: %s", (printed, more) => {
    expect(begun(printed, more)).toBe(false);
  });

  it.each([
    ["The crew moved the pumps to the pier", "before the storm came."],
    ["The barge collapsed at the end of the pier", "and sank."],
    ["While the pumps were mended, the barge sank at the pier", "in Harlow."],
    ["Unlike the barge, whose pumps are old, the ferries form a fleet", "of their own."],
    ["The duties that come with the work have grown", "since May."],
    ["Naming the barge after Harlow would cost", "the town dear."],
  ])("P-060 a beginning with the verb is one: %s", (printed, more) => {
    expect(begun(printed, more)).toBe(true);
  });

  it.each([
    "is right about the harbour and the pier",
    "who want to join the crew come in May",
    "represents the plan that the board took up",
    "definitely had an effect on the price of fish",
    "relies on the ferry for its post",
  ])("P-060 the rest of a clause has no subject: %s", (printed) => {
    expect(hasItsSubject(printed)).toBe(false);
  });

  it.each([
    "the pumps are old and the crane is rusty",
    "because the ferry is late we walk to Harlow",
    "we never saw the barge again",
    "It’s a long way to Harlow by boat",
    "the barge, once known as the Old Lady, left on Monday",
  ])("P-060 a clause with its subject: %s", (printed) => {
    expect(hasItsSubject(printed)).toBe(true);
  });

  it("P-060 a long sentence is shown up to its verb and beyond, or not at all", () => {
    const late =
      "The captain of the oldest barge of the company, a short man from Harlow, was found near the pier by two boys from the mill on Monday.";
    const { reading, marked, ...material } = materialOf(
      analyse(
        [
          "The harbour of Northby has four berths and a crane.",
          late,
          "Clerk Ann Vale noted the signal received from the barge on Monday night.",
          "The school was built of brick in 1931.",
        ].join("\n\n"),
      ),
    );
    const shown = voicesIn({ reading, marked, ...material }).map((one) => reading.words(one.shown));
    expect(shown.filter((one) => one.startsWith("The captain"))).toEqual([
      expect.stringMatching(/was found/u),
    ]);
    expect(shown.filter((one) => one.startsWith("the signal"))).toEqual([]);
  });
});
