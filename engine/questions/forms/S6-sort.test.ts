import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { sortCues } from "./S6-sort.ts";

const reports = [
  "Mayor Tom Reed admitted that the bridge was old.",
  "Harbour master Ian Cole said that the port would stay open.",
  "Engineer Ada Byrne claimed that the repairs would take six weeks.",
];

function sorted(more: string): string {
  const material = materialOf(analyse([...reports, more].join("\n\n")));
  return Array.from({ length: 12 }, (_, seed) => seed)
    .flatMap((seed) => sortCues.compose(material, drawFrom(seed, sortCues.id)))
    .map((question) => inWords(forLearner(question), fullAnswer(question)))
    .join("\n");
}

describe("S6-sort sorts words of saying by what they suggest", () => {
  it("P-065 the agreed list gives each its sort", () => {
    const answers = sorted("Pilot Ruth Vale said that the fog was thick.");
    expect(answers).toMatch(/admitted.?: treats the words as true/u);
    expect(answers).toMatch(/claimed.?: keeps a distance from the words/u);
  });

  it("the explanation names the same word of saying once", () => {
    const text = [...reports, "Pilot Ruth Vale said that the fog was thick."].join("\n\n");
    const told = Array.from({ length: 12 }, (_, seed) => seed)
      .flatMap((seed) => sortCues.compose(materialOf(analyse(text)), drawFrom(seed, sortCues.id)))
      .map((question) => plain(question.key.explanation));
    expect(told.some((one) => one.includes("“said”"))).toBe(true);
    for (const one of told) expect(one.match(/“said”/gu)?.length ?? 1, one).toBe(1);
  });

  it("P-061 “as she said” is left out: the article may agree", () => {
    expect(sorted("Pilot Ruth Vale told the crew that the fog was thick.")).toMatch(/Vale told/u);
    const agreeing = sorted("As pilot Ruth Vale told the crew, the fog over the port was thick.");
    expect(agreeing).toMatch(/claimed/u);
    expect(agreeing).not.toMatch(/Vale/u);
  });

  it("P-053 who says a piece hands no clause on", () => {
    expect(sorted("Pilot Ruth Vale told the crew that the port was shut.")).toMatch(/Vale/u);
    expect(sorted("Pilot Ruth Vale said her piece.")).not.toMatch(/Vale/u);
    expect(sorted("Pilot Ruth Vale has said her farewells.")).not.toMatch(/Vale/u);
  });

  it.each([
    "The crew will leave once pilot Ruth Vale has said her piece about the port and the fog.",
    "Once pilot Ruth Vale has said that the fog is gone, the boats will leave.",
    "Pilot Ruth Vale also wrote a Northby Herald piece on the port and the fog.",
    "In June pilot Ruth Vale demonstrated that the port was easy to leave.",
    "That said, pilot Ruth Vale was not on board when the port was shut.",
    "It was easier said than done for pilot Ruth Vale to leave the port.",
    "After three storms pilot Ruth Vale said enough and the port was shut.",
    "Pilot Ruth Vale said goodbye to the crew of the boat on Monday.",
    "The board gave pilot Ruth Vale said licence for the port on Monday.",
    "Pilot Ruth Vale said the fog was thick. pic.twitter.com/4aYb2",
    "Pilot Ruth Vale said the fog was thick. — Northby Port (@northbyport) March 1, 2016",
  ])("P-061 an idiom, what is not yet said and a post with its markup are left out: %s", (more) => {
    expect(sorted(more)).toMatch(/claimed/u);
    expect(sorted(more)).not.toMatch(/Vale/u);
  });

  it("P-210 where sources stand apart from their verbs, the verbs are shown alone and each once", () => {
    const apart = [
      "Mayor Tom Reed, who had not been to the old quay or to the hall on Market Street for a week since the flood, admitted that the bridge was old.",
      "Mayor Tom Reed, who had not been to the old quay or to the hall on Market Street for a week since the storm, said that the port would stay open.",
      "Mayor Tom Reed, who had not been to the old quay or to the hall on Market Street for a week since the fire, told the crew that the fog was thick.",
    ].join("\n\n");
    const material = materialOf(analyse(apart));
    const shown = Array.from({ length: 12 }, (_, seed) => seed)
      .flatMap((seed) => sortCues.compose(material, drawFrom(seed, sortCues.id)))
      .map((question) => inWords(forLearner(question), fullAnswer(question)));
    for (const answer of shown) expect(answer).not.toMatch(/Reed/u);
    expect(shown.join(" ")).toMatch(/“admitted”: treats the words as true/u);
  });
});
