/** Statements that are shown by how they begin. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { wordsOf } from "./clauses.ts";
import { Reading } from "./reading.ts";
import { openingsOf, statementsOf } from "./statements.ts";

const opening =
  "Mayor Tom Reed of Northby met engineer Ada Byrne of the Harbour Board on Monday.\n\n";

function begun(sentence: string): string[] {
  const reading = new Reading(analyse(opening + sentence));
  return openingsOf(reading, statementsOf(reading)).map(
    ({ entity, shown }) => `${entity.name}: ${reading.words(shown)}`,
  );
}

describe("P-054 a statement shown by how it begins", () => {
  it("is one that cannot be shown whole, and ends before the first mark", () => {
    const [found] = begun(
      "“The harbour needs a wall of stone before winter “as high as the lamps” or the quay will fall into the sea: nobody can stop that by counting ships or by painting the lamps or by asking the clerks of the council for one more report on the stones in the harbour,” said Ada Byrne of the Harbour Board.",
    );
    expect(found).toBe("Ada Byrne: The harbour needs a wall of stone before winter");
    expect(wordsOf(found ?? "").length).toBeLessThanOrEqual(13);
  });

  it.each([
    [
      "a question",
      "“Who would have thought that we need this?” said Ada Byrne of the Harbour Board.",
    ],
    [
      "a statement that somebody else is told to make farther on",
      "According to the Northby Herald, Ada Byrne, who is the engineer of the Harbour Board [since May], said the wall was weak.",
    ],
  ])("is never %s", (_, sentence) => {
    expect(begun(sentence)).toEqual([]);
  });
});
