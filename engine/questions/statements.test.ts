/** Which reported statements may be shown, and which part of them (P-053, P-053a, P-054, P-055). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { Reading } from "./reading.ts";
import { statementsOf } from "./statements.ts";

function shownIn(article: string): string[] {
  const reading = new Reading(analyse(article));
  return statementsOf(reading).map(
    ({ entity, shown }) => `${entity.name}: ${reading.words(shown)}`,
  );
}

const opening =
  "Mayor Tom Reed of Northby met engineer Ada Byrne of the Harbour Board on Monday.\n\n";

describe("P-053 what may be shown", () => {
  it.each([
    [
      "a short clause",
      "Ada Byrne of the Harbour Board said that exports were continuing.",
      "Ada Byrne: exports were continuing",
    ],
    [
      "a quotation taken up again after its words of saying",
      "“No,” said Ada Byrne of the Harbour Board. “The pillars will hold for another ten years.”",
      "Ada Byrne: The pillars will hold for another ten years",
    ],
    [
      "what somebody is said to think",
      "Ada Byrne of the Harbour Board said that the pilots believe the pillars are weak.",
      "Ada Byrne: the pilots believe the pillars are weak",
    ],
    [
      "a sentence of a quotation that does not end at a title",
      "“The report names Mr. Reed and two of the clerks,” said Ada Byrne of the Harbour Board.",
      "Ada Byrne: The report names Mr. Reed and two of the clerks",
    ],
    [
      "no half of a sentence after an abbreviation",
      "“Nobody here has to move to St. Ives or to swim the harbour,” said Ada Byrne of the Harbour Board.",
      "Ada Byrne: Nobody here has to move to St. Ives or to swim the harbour",
    ],
  ])("shows %s", (_, sentence, statement) => {
    expect(shownIn(opening + sentence)).toContain(statement);
  });

  it.each([
    [
      "a call for something",
      "Ada Byrne of the Harbour Board demanded that the bridge be closed at once.",
    ],
    [
      "half of a contrast",
      "“The bridge is not just old and narrow,” said Ada Byrne of the Harbour Board, “but a danger to ships.”",
    ],
    [
      "words behind which somebody else stands",
      "Ada Byrne of the Harbour Board said that the clerk had said the lamps were broken.",
    ],
  ])("does not show %s", (_, sentence) => {
    expect(shownIn(opening + sentence).filter((shown) => shown.startsWith("Ada Byrne"))).toEqual(
      [],
    );
  });

  it("what a paper passes on as somebody’s belief is not asked about as the paper’s", () => {
    const passed = (rest: string) =>
      shownIn(`${opening}According to the Northby Herald, ${rest}`).filter((shown) =>
        shown.includes("Herald"),
      );
    expect(passed("the pillars of the bridge were built in great haste.")).toHaveLength(1);
    expect(passed("Ada Byrne also believes the pillars were built in great haste.")).toEqual([]);
  });

  it("P-054 a part ends at a clause border and leaves no condition behind", () => {
    const long = (rest: string) =>
      `${opening}“The bridge over the harbour will stay closed to lorries and buses for the whole of the coming winter, ${rest}, and the ferries that carried the workers of the old mill across the water for so many years will have to run again from the western quay every day,” said Ada Byrne of the Harbour Board.`;
    const cut = shownIn(long("because the pillars are weak"));
    expect(cut.join()).toMatch(/Ada Byrne: The bridge over the harbour .* the coming winter/u);
    expect(shownIn(long("unless the pillars are mended")).join()).not.toMatch(/coming winter$/u);
  });

  it("“he” after another man’s name is given to nobody", () => {
    const two = `${opening}Mayor Tom Reed opened the fair. Clerk John Vale carried the flag. He said that the day was long enough.`;
    expect(shownIn(two).filter((shown) => shown.startsWith("Tom Reed"))).toEqual([]);
  });
});
