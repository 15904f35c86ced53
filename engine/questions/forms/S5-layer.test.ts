/** Speaker and channel, either asked for; near misses yield nothing (P-055, P-060, P-215). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { Question } from "../question.ts";
import { layer } from "./S5-layer.ts";

const ending = "Mayor Tom Reed said that the ferries would run every hour until the end of May.";

/** Another outlet that speaks, so that the one of the trail is not the only one. */
const paper = "The Island Herald reported that the ferries were full on the first day.";

function made(sentence: string, seed: number, rest = [paper, ending]): Question[] {
  const material = materialOf(analyse([sentence, ...rest].join("\n\n")), "Harbour Post");
  return layer.compose(material, drawFrom(seed, "layer")).map((question) => {
    expect(Question.parse(question)).toEqual(question);
    expect(brokenChecks(material.reading, question)).toEqual([]);
    return question;
  });
}

const seeds = Array.from({ length: 12 }, (_, seed) => seed);

describe("S5-layer", () => {
  it("P-055 and P-215 speaker and channel are both options, and each is asked for in turn", () => {
    const told = "Engineer Ada Byrne told the BBC that the repairs would take about six weeks.";
    const keys = seeds.flatMap((seed) =>
      made(told, seed).map((question) => {
        const learner = forLearner(question);
        expect(JSON.stringify(learner)).toContain("The BBC");
        expect(JSON.stringify(learner)).toContain("Ada Byrne");
        return `${question.key.keyClass}: ${inWords(learner, fullAnswer(question))}`;
      }),
    );
    expect(new Set(keys)).toEqual(new Set(["channel: The BBC", "speaker: Ada Byrne"]));
  });

  it("P-215 who passes the words on is not asked where one option alone is an outlet", () => {
    const told = "Engineer Ada Byrne told the BBC that the repairs would take about six weeks.";
    const keys = seeds.flatMap((seed) => made(told, seed, [ending]).map(({ key }) => key.keyClass));
    expect(new Set(keys)).toEqual(new Set(["speaker"]));
  });

  it.each([
    "Engineer Ada Byrne said that the repairs would take about six weeks.",
    "Engineer Ada Byrne told the Harbour Post that the repairs would take about six weeks.",
    "The Island Herald reported that the repairs would take about six weeks.",
    "Engineer Ada Byrne said the owners believed that the repairs would take six weeks.",
  ])("P-060 nothing is asked on: %s", (sentence) => {
    expect(seeds.flatMap((seed) => made(sentence, seed))).toEqual([]);
  });

  it("P-061 a source without a name behind an outlet is left to the whole trail", () => {
    const named = "Engineer Ada Byrne told the BBC that the repairs would take six weeks.";
    const nameless = "Anonymous sources told the BBC that the repairs would take six weeks.";
    expect(seeds.flatMap((seed) => made(named, seed)).length).toBeGreaterThan(0);
    expect(seeds.flatMap((seed) => made(nameless, seed))).toEqual([]);
  });
});
