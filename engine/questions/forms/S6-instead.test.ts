import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { insteadOfSaid } from "./S6-instead.ts";

const road = "The road to the port was paved in June. Two lorries stood on the quay.";

function made(sentence: string): string[] {
  const material = materialOf(analyse(`${sentence}\n\n${road}\n\n${road}`));
  return Array.from({ length: 96 }, (_, seed) => seed).flatMap((seed) =>
    insteadOfSaid
      .compose(material, drawFrom(seed, insteadOfSaid.id))
      .map(
        (question) =>
          `${plain(question.stem)} ${inWords(forLearner(question), fullAnswer(question))}`,
      ),
  );
}

const keys: readonly (readonly [RegExp, string])[] = [
  [/‘(?:noted|pointed out)’/u, "More"],
  [/‘claimed’/u, "Less"],
  [/‘stated’/u, "Just as much"],
];

describe("S6-instead asks what another verb would do where “said” stands", () => {
  it("P-215 the verb decides the key, and each key is asked for", () => {
    const questions = made("Mayor Tom Reed said that the bridge was closed on Monday.");
    for (const [verb, key] of keys) {
      const asked = questions.filter((question) => verb.test(question));
      expect(asked.length).toBeGreaterThan(0);
      for (const question of asked) expect(question.endsWith(`? ${key}`)).toBe(true);
    }
  });

  it.each([
    "Mayor Tom Reed said that the bridge would be closed on Monday.",
    "Mayor Tom Reed said that the closed bridge was a disgrace for the town.",
    "Mayor Tom Reed said that he had planned to close the bridge.",
  ])("P-065 nobody notes a plan, a vow or a judgement: %s", (sentence) => {
    const questions = made(sentence);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).not.toMatch(/‘(?:noted|pointed out)’/u);
  });

  it("P-065 nobody adds who has not spoken before", () => {
    const first = made("Mayor Tom Reed said that the bridge was closed on Monday.");
    expect(first.join(" ")).not.toMatch(/‘added’/u);
    const more = made(
      "Mayor Tom Reed said that the bridge was closed on Monday.\n\nMayor Tom Reed said that the road was open.",
    );
    expect(more.some((question) => /paragraph 2.*‘added’/u.test(question))).toBe(true);
  });

  it("P-210 whose source a question could ask for is shown by the verb alone, and tells no source", () => {
    const text = `Mayor Tom Reed said that the bridge was closed on Monday.\n\n${road}\n\n${road}`;
    const material = materialOf(analyse(text));
    const told = (statements: typeof material.statements) =>
      insteadOfSaid
        .compose({ ...material, statements }, drawFrom(1, "P-210"))
        .map(({ key, stem }) => ({
          source: key.states.some((state) => state.endsWith(":source")),
          named: plain(stem).includes("Reed"),
        }));
    expect(material.statements.length).toBeGreaterThan(0);
    expect(told(material.statements)).toEqual([{ source: false, named: false }]);
    expect(told([])).toEqual([{ source: true, named: true }]);
  });

  it("P-209 gives up to two, of different paragraphs, for the quiz to choose from", () => {
    const one = (what: string) => `Mayor Tom Reed said that the ${what} was closed on Monday.`;
    const said = ["bridge", "road", "port", "quay", "dock"].map(one).join("\n\n");
    const questions = insteadOfSaid.compose(materialOf(analyse(said)), drawFrom(1, "P-209"));
    const places = questions.map(({ key }) => key.proof[0]?.paragraph);
    expect(places).toHaveLength(2);
    expect(new Set(places).size).toBe(2);
  });

  it("W13 a word of ours stands between single marks, and no passage does", () => {
    const { reading } = materialOf(
      analyse(`Mayor Tom Reed said that the bridge was old.\n\n${road}`),
    );
    const [question] = insteadOfSaid.compose(materialOf(reading.analysis), drawFrom(1, "w13"));
    expect(question && brokenChecks(reading, question)).toEqual([]);
    const passage = { ours: "‘the bridge was old’." };
    expect(question && brokenChecks(reading, { ...question, stem: [passage] })).toContain("W13");
  });

  it.each([
    "As Mayor Tom Reed said, the bridge was closed on Monday.",
    "The fair told visitors how Mayor Tom Reed said the bridge would be closed on Monday.",
    "Mayor Tom Reed told the council that the bridge was old.",
    "Mayor Tom Reed never said that the bridge was old.",
    "Mayor Tom Reed said a few words about the bridge.",
    "Mayor Tom Reed wrote that the bridge was old.",
  ])("P-061 nothing is asked where no plain “said” hands a clause on: %s", (sentence) => {
    expect(made(sentence)).toEqual([]);
  });
});
