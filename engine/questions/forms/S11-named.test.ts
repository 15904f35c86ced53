/** Who is heard and who is only named, by the words of saying in each sentence. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { heardByName, onlyNamed } from "../named-or-heard.ts";
import { Reading } from "../reading.ts";
import { plain } from "../wording.ts";
import { namedOrHeard } from "./S11-named.ts";

const harbour = [
  "Mayor Tom Reed opened the new quay on Monday. The quay is 300 metres long and lies behind the market.",
  "“The old bridge will stay closed until Friday,” said Ruth Vale. Ian Okoye said that Tom Reed had paid for the lamps of the harbour.",
  "The Harbour Board bought two cranes from Paul Carter in June. Paul Carter lives near the port. Ben Wood and Tim Hall own the old sheds behind the quay.",
  "Ada Byrne told the Northby Herald that the pillars were safe.",
].join("\n\n");

function made(article: string, seed = 1) {
  return namedOrHeard.compose(materialOf(analyse(article)), drawFrom(seed, namedOrHeard.id));
}

function overSeeds(article: string) {
  return Array.from({ length: 20 }, (_, seed) => made(article, seed)).flat();
}

describe("P-060 S11-named", () => {
  it("keys names beside words of saying, and no name that is only told about", () => {
    const answers = overSeeds(harbour).map((question) =>
      inWords(forLearner(question), fullAnswer(question)),
    );
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.join(" ")).toMatch(/Ruth Vale.*Ian Okoye|Ian Okoye.*Ruth Vale/u);
    for (const answer of answers) expect(answer).not.toMatch(/Tom Reed|Paul Carter|Herald/u);
  });

  it("P-056 tells of each other name what its sentence does with it", () => {
    const told = overSeeds(harbour).flatMap((question) =>
      kindOf(question).texts(question).told.map(plain),
    );
    expect(told).toContain(
      "In its sentence in paragraph 3 “Paul Carter” stands without words of saying.",
    );
    expect(told).toContain(
      "“said” in paragraph 2 stands with “Ian Okoye”; “Tom Reed” is named in what is said.",
    );
  });

  it("P-215 has several key classes, by where the verb stands and how many are heard", () => {
    expect(new Set(overSeeds(harbour).map(({ key }) => key.keyClass)).size).toBeGreaterThan(1);
  });

  it.each([
    ["one who speaks by another word", "Paul Carter made clear that the cranes were old."],
    [
      "one of those who say so",
      "Many have said the same, including Paul Carter, in the last weeks.",
    ],
    [
      "what somebody says, as a thing",
      "The gap between what Paul Carter says and the bill is wide.",
    ],
    [
      "one who refers to something, as another tells",
      "Ruth Vale said that the pilots and Paul Carter were referring to studies of the pier.",
    ],
  ])("P-061 leaves %s alone", (_, sentence) => {
    const article = harbour.replace(
      "The Harbour Board bought two cranes from Paul Carter in June. Paul Carter lives near the port.",
      sentence,
    );
    const shown = overSeeds(article).flatMap((question) =>
      kindOf(question)
        .texts(question)
        .shown.map(({ text }) => plain(text)),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain("Paul Carter");
  });

  it.each([
    [
      "what somebody is said to be",
      "Ada Byrne said that the owner is just a candidate.",
      "a candidate",
    ],
    ["anybody", "Ada Byrne said that the ferry takes a pilot to school.", "a pilot"],
    [
      "whoever comes next",
      "Some of the next owners live near the port. Two other pilots live there.",
      "other pilots",
    ],
    ["one who gives figures", "Paul Carter increased the count of lost boats.", "Paul Carter"],
    ["one who has given figures", "Paul Carter has increased the count again.", "Paul Carter"],
    [
      "one who does more on the side",
      "Paul Carter went to the market hall, bashing the clerks.",
      "Paul Carter",
    ],
    [
      "one at whose speech",
      "The clerks left the stump speech by Paul Carter early.",
      "Paul Carter",
    ],
    [
      "one who is listened to",
      "The clerks were listening to a new song by Paul Carter.",
      "Paul Carter",
    ],
    [
      "a name in a damaged sentence",
      "One pilot, Paul Carter, the first boat from the north was turned around twice.",
      "Paul Carter",
    ],
    ["a headline", "Tom Reed Reassures The Northby Harbour Clerks Again.", "Tom Reed"],
  ])("P-061 has no place for %s", (_, sentence, name) => {
    const reading = new Reading(
      analyse(`Mayor Tom Reed\n\n${sentence}\n\nRuth Vale said that the bridge was old.`),
    );
    const marked = onlyNamed(reading, heardByName(reading), true);
    expect(marked.map((one) => reading.words(one.name)).join(" | ")).not.toContain(name);
  });

  it.each([
    ["behind a preposition", "The two clerks of the port work for Paul Carter in the summer."],
    ["as the subject of a plain deed", "Paul Carter lives in the old house near the port."],
    ["with an inset and a plain state", "Paul Carter, a pilot, was born in the old port."],
    ["as an owner", "Many of the new sheds hold Paul Carter’s old boats from the north."],
  ])("P-060 marks a name %s as only named", (_, sentence) => {
    const reading = new Reading(
      analyse(`Mayor Tom Reed\n\n${sentence}\n\nRuth Vale said that the bridge was old.`),
    );
    const marked = onlyNamed(reading, heardByName(reading), false);
    expect(marked.map((one) => reading.words(one.name))).toContain("Paul Carter");
  });

  it("P-221 nobody is heard of whom only is told when something was said", () => {
    const reading = new Reading(
      analyse(
        "Ruth Vale said that the bridge was old.\n\nBut when the council cut the funds of the pier two years later, Ada Byrne said enough.",
      ),
    );
    expect(heardByName(reading).map(({ name }) => reading.words(name))).toEqual(["Ruth Vale"]);
  });

  it("P-221 nobody is heard in a sentence whose words stand in the next paragraph", () => {
    const reading = new Reading(
      analyse(
        "Ruth Vale said that the bridge was old.\n\nAda Byrne added:\n\n“The gate of the school is far too narrow for the new bus.”",
      ),
    );
    expect(heardByName(reading).map(({ name }) => reading.words(name))).toEqual(["Ruth Vale"]);
  });

  it("P-061 is silent where only one is heard", () => {
    expect(
      made("Ruth Vale said that the bridge was old. Paul Carter lives near the port."),
    ).toEqual([]);
  });
});
