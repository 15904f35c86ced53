/** Each form yields where it has what it needs, and nothing where one thing is missing (P-060, P-061). */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { forms } from "./forms.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "./kinds.ts";
import { materialOf } from "./material.ts";
import type { Question } from "./question.ts";
import { skills } from "./skills.ts";
import { plain } from "./wording.ts";

const village = [
  "The harbour bridge in Northby was closed to traffic on Tuesday morning after a ship touched one of its pillars.",
  "Engineer Ada Byrne of the Harbour Board said that as many as 40 cables could be damaged if the water rises.",
  "“The bridge will stay closed until Friday,” Mayor Tom Reed said. He also said that the ferries would run “every half hour” this week.",
  "The old ferry carried about 300 passengers a day before the bridge was built in 1978. Two lorries stood on the quay on Tuesday.",
  "The Northby Herald reported that the Transport Ministry had ignored three warnings. The ship's captain had slept on the bridge, according to the newspaper.",
  "The Transport Ministry denied these claims. A spokesman for the ministry declined to comment further.",
  "Residents said that the noise on Monday night was loud. Union leader Ruth Vale said that the pilots had asked for more time.",
  "“We want a full inquiry,” Vale told reporters. The port lies six kilometres from the town and employs more than 900 people.",
  "Professor Ian Okoye of Northby University said that bridges of this kind last for 60 years. “Nobody has checked the pillars since 2010,” he added.",
  "The clerk of the council wrote that “two of the lamps were broken” on the night of the accident.",
  "The council meets on Thursday evening in the town hall on Market Street.",
].join("\n\n");

function madeFrom(article: string, form?: string): Question[] {
  const material = materialOf(analyse(article));
  return forms
    .filter(({ id }) => form === undefined || id === form)
    .flatMap(({ id, compose }) => compose(material, drawFrom(1, id)));
}

function answerOf(question: Question): string {
  return inWords(forLearner(question), fullAnswer(question));
}

function answers(article: string, form: string): string[] {
  return madeFrom(article, form).map((question) => `${plain(question.stem)} ${answerOf(question)}`);
}

/** Which statements are drawn is chance; over a few seeds each has its turn. */
function answersOverSeeds(article: string, form: string): string[] {
  const material = materialOf(analyse(article));
  return forms
    .filter(({ id }) => id === form)
    .flatMap(({ compose }) =>
      Array.from({ length: 60 }, (_, seed) => seed).flatMap((seed) =>
        compose(material, drawFrom(seed, form)),
      ),
    )
    .map((question) => `${plain(question.stem)} ${answerOf(question)}`);
}

/** Over the articles that come with the product and some seeds: few of one form come of one text. */
function manyFrom(ids: readonly string[]): Question[] {
  const folder = new URL("../../content/articles/", import.meta.url);
  const library = readdirSync(folder).map((file) =>
    readFileSync(new URL(file, folder), "utf8").replace(/^---.*?\n---\n/su, ""),
  );
  return [village, ...library].flatMap((text) => {
    const material = materialOf(analyse(text));
    return forms
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, compose }) =>
        [1, 2, 3, 4, 5, 6].flatMap((seed) => compose(material, drawFrom(seed, id))),
      );
  });
}

describe("P-060 what a form yields", () => {
  it("S1-who-said finds named, unnamed and missing sources", () => {
    const made = answersOverSeeds(village, "S1-who-said");
    expect(made).toContainEqual(expect.stringMatching(/40 cables.* Ada Byrne$/u));
    expect(made).toContainEqual(expect.stringMatching(/noise on Monday.* Residents$/u));
    expect(made).toContainEqual(expect.stringMatching(/No source is given$/u));
  });

  it("S1-who-said follows “he” and “the newspaper” to a name", () => {
    const made = answersOverSeeds(village, "S1-who-said");
    expect(made).toContainEqual(expect.stringMatching(/ferries would run.* Tom Reed$/u));
    const paper = village.replace(
      /reported that the Transport Ministry had ignored \S+ \w+/u,
      "has looked into it",
    );
    const found = answersOverSeeds(paper, "S1-who-said");
    expect(found).toContainEqual(expect.stringMatching(/captain had slept.* Northby Herald$/u));
  });

  it("S1-match has one statement each and a name left over", () => {
    const [question] = madeFrom(village, "S1-match");
    const texts = question && JSON.stringify(forLearner(question).shown);
    expect(texts).toBeDefined();
    expect(question && Object.keys(Object(question.key.right)).length).toBeGreaterThanOrEqual(3);
  });

  it("S1-same follows a pronoun past another man", () => {
    const two = [
      "Engineer John Byrne of the Harbour Board said that the bridge was old.",
      "The port lies six kilometres from the town. Two lorries stood on the quay.",
      "The ferry carried about 300 passengers a day before the war.",
      "Mayor Tom Reed said that the ferries would run again. He also said that the bridge would stay closed.",
    ].join("\n\n");
    const made = answers(two, "S1-same");
    expect(made).toContainEqual(expect.stringMatching(/“He”.* Tom Reed$/u));
  });

  it("S2-own-voice keys the sentences on one side of words of saying", () => {
    const made = madeFrom(village, "S2-own-voice");
    expect(made.length).toBeGreaterThan(0);
    for (const question of made) {
      const asksSaid = question.key.keyClass === "with a source";
      expect(/lorries|old ferry|harbour bridge/u.test(answerOf(question))).toBe(!asksSaid);
      expect(/cables|noise|sixty/u.test(answerOf(question))).toBe(asksSaid);
    }
  });

  it("S2-select tells report from telling", () => {
    const made = madeFrom(village, "S2-select");
    expect(made.length).toBeGreaterThan(0);
    for (const question of made) {
      const asksSaid = question.key.keyClass === "with a source";
      expect(/said|reported/u.test(answerOf(question))).toBe(asksSaid);
      expect(/lorries|old ferry/u.test(answerOf(question))).toBe(!asksSaid);
    }
  });

  it("S3-verbatim keys the words between the marks", () => {
    const made = answers(village, "S3-verbatim");
    expect(made).toContainEqual(
      expect.stringContaining("“two of the lamps were broken” and no other"),
    );
  });

  it("S3-form, S4-kind and S8-retell have their matter", () => {
    const made = madeFrom(village).map(({ key }) => key.form);
    expect(made).toEqual(expect.arrayContaining(["S3-form", "S4-kind", "S8-retell"]));
    const [retelling] = answers(village, "S8-retell");
    expect(retelling).toMatch(/up to 40 cables might be damaged if the water rises$/u);
  });

  it("S7-who-denies ties a rejection to what it rejects", () => {
    // Whether the engine is sure is its own test; here it is told to be.
    const analysis = analyse(village);
    const denials = analysis.denials.map((denial) => ({
      ...denial,
      quizSafe: true,
      confidence: 0.96,
    }));
    const material = materialOf({ ...analysis, denials });
    const made = forms
      .filter(({ id }) => id === "S7-who-denies")
      .flatMap(({ id, compose }) => compose(material, drawFrom(1, id)))
      .map((question) => `${plain(question.stem)} ${answerOf(question)}`);
    expect(made).toEqual([expect.stringMatching(/paragraph 5\? The Transport Ministry$/u)]);
  });
});

describe("P-061 what a form leaves alone", () => {
  const without = (from: string, to: string) => {
    expect(village).toContain(from);
    return village.replace(from, to);
  };

  it("S7 asks about no answer that is not a rejection", () => {
    const silent = without(
      "The Transport Ministry denied these claims.",
      "The Transport Ministry did not comment on these claims.",
    );
    expect(madeFrom(silent).filter(({ key }) => key.form === "S7-who-denies")).toEqual([]);
    const refusal = without(
      "The Transport Ministry denied these claims.",
      "The Transport Ministry was denied entry to the port.",
    );
    expect(madeFrom(refusal).filter(({ key }) => key.form === "S7-who-denies")).toEqual([]);
  });

  it("S7 ties no rejection that the engine is not sure of to a statement elsewhere", () => {
    const analysis = analyse(village);
    const unsure = analysis.denials.map((denial) => ({ ...denial, quizSafe: false }));
    const material = materialOf({ ...analysis, denials: unsure });
    const made = forms
      .filter(({ id }) => id === "S7-who-denies")
      .flatMap(({ id, compose }) => compose(material, drawFrom(1, id)));
    expect(analysis.denials).toHaveLength(1);
    expect(made).toEqual([]);
  });

  it("S3-verbatim takes no title and no second pair of marks for the speaker’s words", () => {
    const title = without(
      "The clerk of the council wrote that “two of the lamps were broken” on the night of the accident.",
      "The clerk of the council wrote that the film “Lamps” was shown on the night of the accident.",
    );
    expect(answers(title, "S3-verbatim").filter((made) => made.includes("“Lamps”"))).toEqual([]);
    const two = without("on the night of the accident", "on the night of “the accident”");
    expect(answers(two, "S3-verbatim").filter((made) => made.includes("lamps"))).toEqual([]);
  });

  it("S8-retell needs two limits in one statement", () => {
    const one = without("as many as 40 cables could be damaged", "40 cables were damaged");
    expect(answers(one, "S8-retell").filter((made) => made.includes("cables"))).toEqual([]);
  });

  it("S1-who-said gives no “no source” to what somebody says elsewhere", () => {
    const twice = without(
      "Residents said that the noise on Monday night was loud.",
      "Residents said that two lorries had stood on the quay on Tuesday.",
    );
    const made = answers(twice, "S1-who-said").filter((text) => /lorries stood/u.test(text));
    expect(made.filter((text) => text.endsWith("No source is given"))).toEqual([]);
  });

  it("a statement with a dangling pronoun is not shown alone", () => {
    const loose = without(
      "said that bridges of this kind last for 60 years",
      "said that they last for 60 years",
    );
    const forbidden = ["S1-who-said", "S1-match", "S2-own-voice"].flatMap((form) =>
      answers(loose, form).filter((made) => /they last/u.test(made)),
    );
    expect(forbidden).toEqual([]);
  });

  it("an article without anybody speaking yields nothing", () => {
    expect(madeFrom(`${"The road was paved in June. ".repeat(4)}\n`.repeat(5))).toEqual([]);
  });
});

describe("P-215, P-218 what all forms keep", () => {
  const made = madeFrom(village);

  it("each form stands once in the list, with a skill and a reason", () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
    for (const { id, skill, reason } of forms) {
      expect(id.startsWith(`${skill}-`)).toBe(true);
      expect(skills[skill]).toBeDefined();
      expect(reason).toMatch(/\.$/u);
    }
  });

  it("P-101 the make of a wording does not tell what is reported from what is told", () => {
    const make = (wording: readonly object[]) =>
      wording.map((phrase) => Object.keys(phrase).sort().join("+")).join(" ");
    const all = manyFrom(["S2-own-voice", "S1-who-said"]);
    const options = all
      .filter(({ key }) => key.form === "S2-own-voice")
      .flatMap((question) => kindOf(question).texts(question).shown);
    expect(new Set(options.map(({ right }) => right)).size).toBe(2);
    expect(new Set(options.map(({ text }) => make(text))).size).toBe(1);
    const stems = all
      .filter(({ key, stem }) => key.form === "S1-who-said" && !make(stem).includes("quote"))
      .map(({ key, stem }) => ({ none: key.keyClass === "no-source", make: make(stem) }));
    const told = new Set(stems.filter(({ none }) => none).map((entry) => entry.make));
    const reported = new Set(stems.filter(({ none }) => !none).map((entry) => entry.make));
    expect(told.size).toBeGreaterThan(0);
    expect([...told].filter((entry) => !reported.has(entry))).toEqual([]);
  });

  it("every question carries its form’s skill, and every wrong answer a code", () => {
    expect(made.length).toBeGreaterThan(12);
    for (const { key } of made) {
      expect(key.form.startsWith(`${key.skill}-`)).toBe(true);
      const told = JSON.stringify(key.judged);
      expect(told).toMatch(/"code":"M\d\d"/u);
    }
  });
});
