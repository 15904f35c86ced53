/** Who rejects, what is rejected, what is left open: each with a near miss that must stay silent. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import type { Form } from "../form.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { leftOpen } from "./S7-left-open.ts";
import { whatRejected } from "./S7-what-rejected.ts";
import { whatWasDenied } from "./S7-what-was-denied.ts";
import { whoDenies } from "./S7-who-denies.ts";

function made(form: Form, article: string) {
  return form.compose(materialOf(analyse(article)), drawFrom(1, form.id));
}

function keys(form: Form, article: string): string[] {
  return made(form, article).map(
    (question) => `${plain(question.stem)} ${inWords(forLearner(question), fullAnswer(question))}`,
  );
}

const before = [
  "Engineer Ada Byrne of the Harbour Board said that the ferry had touched the bridge twice in one night.",
  "Mayor Tom Reed said that the market would stay closed until Friday. Union leader Ruth Vale said that the pilots had asked for more time.",
].join("\n\n");
const denied =
  "The shipping company Nordfolk denied that its crew had ignored the warnings of the port.";
const after = "The port lies six kilometres from the town.";

function story(rejection: string): string {
  return [before, rejection, after].join("\n\n");
}

describe("P-064 S7-who-denies", () => {
  it("asks by the clause, by its words or by the paragraph, whatever the text gives", () => {
    const [clause] = keys(
      whoDenies,
      story("The Transport Ministry denied that the old bridge had been closed in June."),
    );
    expect(clause).toMatch(/that the old bridge had been closed in June\?.*Transport Ministry$/u);
    const [matter] = keys(
      whoDenies,
      story("The Transport Ministry denied any role in the accident at the bridge."),
    );
    expect(matter).toMatch(/“any role in the accident at the bridge”\?.*Transport Ministry$/u);
  });

  it("P-221 offers nobody who rejects anything, and tells of each where it speaks", () => {
    const [question] = made(whoDenies, story(denied));
    const texts = question ? kindOf(question).texts(question) : null;
    const told = texts?.told.map(plain) ?? [];
    expect(told.filter((sentence) => sentence.includes("without a rejection of this"))).not.toEqual(
      [],
    );
  });

  it("P-056 whoever is named where the matter stands is told with both paragraphs", () => {
    const report =
      "The Island Herald reported that inspectors had met harbour master Kim Roe in June and had given him three conditions for the old bridge.";
    const rejection = "Company chief Otto Berg said the reports are untrue.";
    const texts = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const article = story([report, rejection, "Kim Roe lives in Northby."].join("\n\n"));
      const questions = whoDenies.compose(materialOf(analyse(article)), drawFrom(seed, "who"));
      return questions.flatMap((question) => kindOf(question).texts(question).told.map(plain));
    });
    expect(texts).toContain(
      "Kim Roe: named in paragraph 3, which states what is rejected in paragraph 4; the article reports no rejection by Kim Roe.",
    );
  });

  it.each([
    ["a plan", "The Transport Ministry rejected the plan for a new bridge in Northby."],
    ["a ruling", "The court rejected the claims of the shipping company Nordfolk."],
    ["silence", "The Transport Ministry declined to comment on the old bridge in Northby."],
    ["what is not denied", "The Transport Ministry did not deny that the bridge was closed."],
  ])("P-064 leaves %s alone", (_, rejection) => {
    expect(keys(whoDenies, story(rejection))).toEqual([]);
  });
});

describe("P-060 S7-what-rejected", () => {
  it("tells what is rejected from what is stated", () => {
    const rejection = "The Transport Ministry denied that the old bridge had been closed in June.";
    const [key] = keys(whatRejected, story(rejection));
    expect(key).toMatch(/rejected by the Transport Ministry\? The old bridge had been closed/u);
    expect(keys(whatRejected, story("The Transport Ministry denied these claims."))).toEqual([]);
  });
});

describe("P-060 S7-left-open", () => {
  it("asks for what a bare rejection does not tell", () => {
    const [question] = made(leftOpen, story("The Transport Ministry denied these claims."));
    const answer = question ? inWords(forLearner(question), fullAnswer(question)) : "";
    expect(answer).toMatch(/person who spoke|exact words/u);
    expect(answer).not.toMatch(/a yes or a no|The side/u);
    // "These claims" points back to what was told: its points are not left open.
    const material = materialOf(analyse(story("The Transport Ministry denied these claims.")));
    const all = Array.from({ length: 12 }, (_, seed) => seed)
      .flatMap((seed) => leftOpen.compose(material, drawFrom(seed, leftOpen.id)))
      .map((one) => JSON.stringify(one));
    expect(all.join()).toContain("The exact words of the rejection");
    expect(all.join()).not.toContain("The points that the rejection covers");
  });

  it.each([
    [
      "a reason",
      "The Transport Ministry denied these claims because nobody had counted the ships.",
    ],
    ["a spokesman", "A spokesman for the Transport Ministry denied these claims in a statement."],
    [
      "more by the same",
      "The Transport Ministry denied these claims. It said that the port was safe.",
    ],
  ])("P-061 stays silent with %s", (_, rejection) => {
    expect(keys(leftOpen, story(rejection))).toEqual([]);
  });
});

describe("P-060 S7-what-was-denied", () => {
  const claims =
    "The Northby Herald reported that the Transport Ministry had ignored three warnings about the pillars of the bridge.";
  const told = [
    before,
    claims,
    "The Transport Ministry denied these claims.",
    "Two lorries stood on the quay for most of the week. Residents said that the noise was loud.",
    after,
  ].join("\n\n");
  // Whether the engine is sure of the place is its own test; here it is told to be.
  const sure = (article: string, quizSafe: boolean) => {
    const analysis = analyse(article);
    const denials = analysis.denials.map((denial) => ({ ...denial, quizSafe }));
    return whatWasDenied.compose(materialOf({ ...analysis, denials }), drawFrom(1, "form"));
  };

  it("asks who rejects, and for the sentence that states it", () => {
    const [question] = sure(told, true);
    expect(question?.kind).toBe("evidence");
    const answer = question ? inWords(forLearner(question), fullAnswer(question)) : "";
    expect(answer).toMatch(/Transport Ministry/u);
    expect(answer).toContain(claims.replace(/\.$/u, ""));
  });

  it("P-061 is silent where the place of the statement is not sure", () => {
    expect(sure(told, false)).toEqual([]);
  });
});
