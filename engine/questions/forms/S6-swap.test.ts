import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { swapCue } from "./S6-swap.ts";

const rest =
  "Harbour master Ian Cole said that the port would stay open. Two lorries stood on the quay.";

function answers(sentence: string): string[] {
  const material = materialOf(analyse(`${sentence}\n\n${rest}\n\n${rest}`));
  const made = Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
    swapCue
      .compose(material, drawFrom(seed, swapCue.id))
      .map((question) => ({ question, key: inWords(forLearner(question), fullAnswer(question)) })),
  );
  for (const { question } of made) expect(plain(question.stem)).toContain("paragraph 1");
  return [...new Set(made.map(({ key }) => key))];
}

describe("S6-swap asks what “said” would change", () => {
  it.each([
    ["Mayor Tom Reed admitted that the bridge was old.", "Less"],
    ["“The bridge is old and nobody cared,” Mayor Tom Reed admitted.", "Less"],
    ["Mayor Tom Reed pointed out that the bridge was old.", "Less"],
    ["Mayor Tom Reed claimed that the bridge was old.", "More"],
    ["Mayor Tom Reed stated that the bridge was old.", "Just as much"],
    ["Mayor Tom Reed claimed the old bridge did not reach the quay.", "More"],
  ])("P-065 the agreed list gives the key: %s", (sentence, key) => {
    expect(answers(sentence)).toEqual([key]);
  });

  it.each([
    "As Mayor Tom Reed admitted, the bridge was old.",
    "As many people, among them Mayor Tom Reed, have admitted, the bridge was old.",
    "Mayor Tom Reed acknowledged faults with the bridge and the road as a reason.",
    "Mayor Tom Reed claimed responsibility for the closed bridge.",
    "Mayor Tom Reed acknowledged the reality of the old bridge.",
    "Mayor Tom Reed told the council that the bridge was old.",
    "Mayor Tom Reed must admit that the bridge was old.",
    "Mayor Tom Reed falsely stated that the bridge was old.",
    "Mayor Tom Reed pointed to the old bridge.",
    "Mayor Tom Reed was told that the bridge was old.",
    "Mayor Tom Reed was reported to have said that the bridge was old.",
    "Mayor Tom Reed denied that the bridge was old.",
  ])("P-061 nothing is asked where “said” would not fit or judge otherwise: %s", (sentence) => {
    expect(answers(sentence)).toEqual([]);
  });

  it("P-210 whose source a question could ask for is shown by the verb alone, and tells no source", () => {
    const material = materialOf(
      analyse(`Mayor Tom Reed admitted that the bridge was old.\n\n${rest}\n\n${rest}`),
    );
    const told = (statements: typeof material.statements) =>
      Array.from({ length: 12 }, (_, seed) => seed)
        .flatMap((seed) => swapCue.compose({ ...material, statements }, drawFrom(seed, swapCue.id)))
        .map(({ key, stem }) => ({
          source: key.states.some((state) => state.endsWith(":source")),
          named: plain(stem).includes("Reed"),
        }));
    const asked = told(material.statements);
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked) expect(one).toEqual({ source: false, named: false });
    expect(told([])).toContainEqual({ source: true, named: true });
  });

  it("W13 puts a word of ours between single marks where the article has no plain verb of that form", () => {
    const material = materialOf(
      analyse("The port claims that the bridge is old.\n\nTwo lorries stood on the quay."),
    );
    const stems = Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
      swapCue.compose(material, drawFrom(seed, swapCue.id)).map(({ stem }) => plain(stem)),
    );
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).toContain("‘says’");
  });
});
