/** Words that a speaker takes from elsewhere are not asked about as the speaker's own (P-055). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { Reading } from "./reading.ts";
import { openingsOf, statementsOf } from "./statements.ts";

const opening =
  "Mayor Tom Reed of Northby met engineer Ada Byrne of the Harbour Board on Monday.\n\n";

function shownIn(article: string): string {
  const reading = new Reading(analyse(opening + article));
  const statements = statementsOf(reading);
  return [...statements, ...openingsOf(reading, statements)]
    .map(({ shown }) => reading.words(shown))
    .join(" | ");
}

describe("P-055 borrowed words", () => {
  it.each([
    [
      "what a text prohibits",
      'Northby’s charter prohibits "any change to the shape of the old harbour bridge," engineer Ada Byrne stated.',
      "any change",
    ],
    [
      "what critics say inside the speaker’s marks",
      "Tom Reed said, “The complaint is that, ‘You should pay for this yourselves. The bridge is a present to the rich people of the town.’”",
      "present to the rich",
    ],
    [
      "what is read out of a letter",
      "“The pillars of the bridge will not hold another winter,” said Ada Byrne, reading from a letter of the builder.",
      "pillars",
    ],
    [
      "what another told the speaker",
      "“I want to mend the pillars before the winter,” Ada Byrne recalled the mayor telling her.",
      "mend the pillars",
    ],
    [
      "a quotation within, cut at its end",
      "“I told him, ‘The lesson of the storm is that pillars need care,’” Ada Byrne said.",
      "lesson",
    ],
  ])("are not asked about: %s", (_, article, words) => {
    expect(shownIn(article)).not.toContain(words);
  });

  it("are not seen where the speaker speaks for himself", () => {
    expect(
      shownIn("“The pillars of the bridge will not hold another winter,” said Ada Byrne."),
    ).toContain("pillars of the bridge will not hold another winter");
    expect(shownIn("“The pilots’ boats can’t pass under the bridge,” said Ada Byrne.")).toContain(
      "boats can’t pass under the bridge",
    );
  });
});
