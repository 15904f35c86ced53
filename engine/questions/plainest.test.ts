/** Whose a statement is by print: which ways of standing beside each other tell it, and which do not. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { isPlainest } from "./plainest.ts";
import { Reading } from "./reading.ts";
import { wordsShown } from "./statement-words.ts";

const opening =
  "Mayor Tom Reed of Northby met engineer Ada Byrne of the Harbour Board on Monday.\n\n";

function inPrint(sentence: string): string[] {
  const reading = new Reading(analyse(opening + sentence));
  return reading.analysis.relations.flatMap((relation) => {
    const entity = reading.entity(relation.entity);
    const cue = relation.cue[0];
    const words = cue ? wordsShown(reading, relation, cue) : null;
    if (!entity || !words || !isPlainest(reading, relation, entity, words)) return [];
    return [`${entity.name}: ${reading.words(words.shown)}`];
  });
}

describe("P-230 whose a statement is by print", () => {
  it.each([
    [
      "a last name after a quotation",
      "“The pillars will hold for another ten years,” Byrne said.",
      "Ada Byrne: The pillars will hold for another ten years",
    ],
    [
      "what follows “told reporters that”",
      "Byrne told reporters that the pillars would hold for another ten years.",
      "Ada Byrne: the pillars would hold for another ten years",
    ],
    [
      "what follows the day",
      "Byrne said on Tuesday that the pillars would hold for another ten years.",
      "Ada Byrne: the pillars would hold for another ten years",
    ],
    [
      "people without names",
      "Several pilots said that the lamps on the quay were too dim.",
      "several pilots: the lamps on the quay were too dim",
    ],
  ])("tells it of %s", (_, sentence, statement) => {
    expect(inPrint(sentence)).toContainEqual(
      expect.stringMatching(new RegExp(`^${statement}$`, "iu")),
    );
  });

  it.each([
    [
      "the article may go on",
      "Byrne said that the pillars would hold for ten years, though few in the town expect it.",
    ],
    [
      "the words of saying stand inside another clause",
      "The plan that Byrne said the council would never pay for has many friends in Northby.",
    ],
    [
      "the article adds a deed of the speaker",
      "Byrne said that the pillars would hold for ten years and invited the council to a walk.",
    ],
  ])("does not tell it where %s", (_, sentence) => {
    expect(inPrint(sentence)).toEqual([]);
  });
});
