/** Marks and feedback by worked values (product.md section 3). */
import { describe, expect, it } from "vitest";
import { netShare, tally } from "../../grading/net-correct.ts";
import { points, resultOf } from "../../grading/result.ts";
import type { Verdict } from "../../grading/verdict.ts";
import {
  chainQuestion,
  choiceQuestion,
  choicesQuestion,
  evidenceQuestion,
  matchQuestion,
  selectQuestion,
} from "../fixtures/questions.ts";
import { explain, forLearner, fullAnswer, grade, inWords, offers } from "../kinds.ts";

describe("3.3 net marking of keys a, c, d among a to e", () => {
  it.each([
    ["acd", 1],
    ["ac", 0.6667],
    ["acde", 0.6667],
    ["ab", 0],
    ["abcde", 0.3333],
    ["", 0],
  ])("%s earns %d", (chosen, share) => {
    expect(netShare(tally([...chosen], ["a", "c", "d"]))).toBeCloseTo(share, 4);
  });
});

describe("3.4 net marking of three keys among seven", () => {
  it.each([
    ["abc", 1],
    ["ab", 0.6667],
    ["abcd", 0.6667],
    ["ad", 0],
    ["abcdefg", 0],
    ["", 0],
  ])("%s earns %d", (chosen, share) => {
    expect(netShare(tally([...chosen], ["a", "b", "c"]))).toBeCloseTo(share, 4);
  });
});

describe("choice", () => {
  const wrong = { option: "c1reeeed" };

  it("3.2 another option earns nothing and shows its code", () => {
    expect(grade(choiceQuestion, wrong)).toMatchObject({
      earned: 0,
      max: 1,
      mistakes: [{ code: "M02", id: "c1reeeed" }],
    });
  });

  it("P-246 lists every option with what became of it", () => {
    const told = explain(choiceQuestion, grade(choiceQuestion, wrong));
    expect(told.parts.map(({ words }) => words)).toEqual([
      "chosen, not right",
      "not chosen, though right",
      "rightly not chosen",
    ]);
    expect(told.howScored).toBe("Another option was chosen = 0 of 1.");
    expect(told.skill).toBe("Who says it?");
  });

  it("P-072 the right option carries no code", () => {
    const right = grade(choiceQuestion, { option: "c2byrnee" });
    expect(right).toMatchObject({ earned: 1, mistakes: [] });
    expect(offers(choiceQuestion)).toEqual(["M02", "M05"]);
  });
});

describe("choices and select", () => {
  it("P-247 tells how the score came about", () => {
    const one = grade(choicesQuestion, { options: ["d1lorrys", "d3portli", "d4bridge"] });
    const told = explain(choicesQuestion, one);
    expect(told.howScored).toBe("(2 right − 1 wrong) / 2 = 0.5 of 1.");
    expect(told.result).toBe("Partly right: 0.5 of 1");
    const none = explain(choicesQuestion, grade(choicesQuestion, { options: ["d4bridge"] }));
    expect(none.howScored).toBe("(0 right − 1 wrong) / 2, never below 0 = 0 of 1.");
  });

  it("P-107 points of two double what is earned", () => {
    const worth = { ...selectQuestion, points: 2 };
    const half = grade(worth, { spans: ["e1bridge"] });
    expect(half).toMatchObject({ earned: 1, max: 2 });
    expect(explain(worth, half).howScored).toBe("(1 right − 0 wrong) / 2 × 2 = 1 of 2.");
  });

  it("3.4 a missed key shows its code where it has one", () => {
    expect(grade(selectQuestion, { spans: ["e1bridge", "e2lorrys"] })).toMatchObject({
      mistakes: [
        { code: "M05", id: "e2lorrys" },
        { code: "M05", id: "e3ferrys" },
      ],
    });
    expect(inWords(forLearner(selectQuestion), { spans: ["e2lorrys"] })).toBe(
      "paragraph 2: Two lorries stood on the quay",
    );
  });
});

describe("match", () => {
  it("3.5 two entries swapped of three earn a third and show two mistakes", () => {
    const pairs = { f1bridge: "f7reeeed", f2ferrys: "f5byrnee", f3vessel: "f4nordfo" };
    const verdict = grade(matchQuestion, { pairs });
    expect(verdict).toMatchObject({ mistakes: [{ code: "M02" }, { code: "M02" }] });
    expect(verdict.outcome === "marked" && verdict.earned).toBeCloseTo(1 / 3, 10);
    expect(explain(matchQuestion, verdict).parts[0]).toMatchObject({
      words: "matched, not right",
      chosen: "Mayor Tom Reed",
      right: "engineer Ada Byrne",
    });
  });

  it("3.5 a part of the entries filled is read, the rest is missed", () => {
    const verdict = grade(matchQuestion, { pairs: { f1bridge: "f5byrnee", f2ferrys: null } });
    expect(verdict.outcome === "marked" && verdict.earned).toBeCloseTo(1 / 3, 10);
    expect(explain(matchQuestion, verdict).howScored).toBe("1 right of 3 = 0.33 of 1.");
  });

  it("3.5 in pairs one right entry used twice is unreadable, in a sort it is not", () => {
    const pairs = { f1bridge: "f5byrnee", f2ferrys: "f5byrnee" };
    expect(grade(matchQuestion, { pairs }).outcome).toBe("ungradable");
    const sort = { ...matchQuestion, shown: { ...matchQuestion.shown, mode: "sort" as const } };
    expect(grade(sort, { pairs }).outcome).toBe("marked");
  });
});

it("a pair is told without a stop before its colon", () => {
  const { shown } = matchQuestion;
  const left = shown.left.map((entry) => ({ ...entry, text: [...entry.text, { ours: "." }] }));
  const sentences = { ...matchQuestion, shown: { ...shown, left } };
  const words = inWords(forLearner(sentences), fullAnswer(sentences));
  expect(words).toMatch(/: .*; .*: /u);
  expect(words).not.toMatch(/[.][:;]/u);
});

describe("chain", () => {
  const [herald, radio, unstated] = ["g1herald", "g2wavefm", "g3unstat"] as const;
  const [guards, company] = ["g4guards", "g5nordfo"] as const;

  it.each([
    [[herald, radio, unstated], 1, []],
    [[herald, radio], 2 / 3, ["M03"]],
    [[herald, unstated], 1 / 3, ["M03"]],
    [[radio, herald, unstated], 0, ["M04"]],
    [[herald, radio, company], 1 / 3, ["M01"]],
    [[guards, herald, radio, unstated], 1 / 3, ["M01"]],
    [[herald, radio, unstated, company], 2 / 3, ["M01"]],
  ])("3.6 %j earns %d and shows %j", (cards, share, codes) => {
    const verdict = grade(chainQuestion, { cards });
    expect(verdict.outcome === "marked" && verdict.earned).toBeCloseTo(share, 10);
    expect(verdict).toMatchObject({ mistakes: codes.map((code) => ({ code })) });
  });

  it("3.6 no card at all is omitted", () => {
    expect(grade(chainQuestion, { cards: [] })).toEqual({ outcome: "omitted", max: 1 });
  });

  it("P-246 the learner's order and the right one can be told from what is explained", () => {
    const told = explain(chainQuestion, grade(chainQuestion, { cards: [radio, herald, guards] }));
    expect(
      told.parts.map(({ words, chosen, right, order }) => [words, chosen, right, order]),
    ).toEqual([
      ["not right here", "this article", "the Island Herald", { given: 1, right: 2 }],
      ["left out, rightly", null, null, { given: null, right: null }],
      ["not right here", "the radio station Wave FM", "this article", { given: 2, right: 1 }],
      ["not needed", "the Island Herald", null, { given: 3, right: null }],
      ["left out, needed", null, "the radio station Wave FM", { given: null, right: 3 }],
    ]);
  });

  it("P-247 tells how the score came about", () => {
    const some = grade(chainQuestion, { cards: [herald, radio, company] });
    expect(explain(chainQuestion, some).howScored).toBe(
      "(2 right links − 1 unneeded card) / 3 = 0.33 of 1.",
    );
    const worth = { ...chainQuestion, points: 3 };
    const two = grade(worth, { cards: [guards, company] });
    expect(explain(worth, two).howScored).toBe(
      "(0 right links − 2 unneeded cards) / 3 × 3, never below 0 = 0 of 3.",
    );
  });

  it("3.6 is told in words from this article outwards", () => {
    expect(inWords(forLearner(chainQuestion), { cards: [herald, radio] })).toBe(
      "the Island Herald, from the radio station Wave FM",
    );
    expect(offers(chainQuestion)).toEqual(["M01", "M03", "M04"]);
  });
});

describe("evidence", () => {
  const right = { option: "h3nordfo" };
  const wrong = { option: "h1guards" };
  const sentence = { spans: ["h6vessel"] };

  it.each([
    [right, sentence, 2],
    [right, null, 1],
    [right, { spans: ["h6vessel", "h7portli"] }, 1],
    [wrong, sentence, 0],
    [null, sentence, 0],
  ])("3.7 one claim: %j with %j earns %d", (claim, evidence, earned) => {
    expect(grade(evidenceQuestion, { claim, evidence })).toMatchObject({ earned, max: 2 });
  });

  it.each([
    [["a", "c"], ["p", "q"], 2],
    [["a", "c"], ["p"], 1.5],
    [["a", "c"], [], 1],
    [["a"], ["p", "q"], 1.5],
    [[], ["p", "q"], 0],
  ])("3.7 two claims: %j with %j earns %d", (claim, evidence, earned) => {
    const { shown, key } = evidenceQuestion;
    const [b, a, c] = shown.options.map(({ id }) => id);
    const [q, p] = [shown.candidates[3]?.id, "h6vessel"];
    const ids = new Map(Object.entries({ a, b, c, p, q }));
    const idsOf = (letters: readonly string[]) => letters.map((letter) => ids.get(letter) ?? "");
    const both = { claim: idsOf(["a", "c"]), evidence: idsOf(["p", "q"]) };
    const several = {
      ...evidenceQuestion,
      shown: { ...shown, mode: "several" as const },
      key: { ...key, right: both },
    };
    const answer = { claim: { options: idsOf(claim) }, evidence: { spans: idsOf(evidence) } };
    expect(grade(several, answer)).toMatchObject({ earned, max: 2 });
  });

  it("3.7 both parts blank is omitted", () => {
    expect(grade(evidenceQuestion, { claim: { option: null }, evidence: null })).toEqual({
      outcome: "omitted",
      max: 2,
    });
  });

  it("is told in one line, part by part", () => {
    expect(inWords(forLearner(evidenceQuestion), { claim: right, evidence: sentence })).toMatch(
      /^A: Nordfolk; B: paragraph \d+: [^;]*[^.;]$/u,
    );
    expect(inWords(forLearner(evidenceQuestion), { claim: null, evidence: sentence })).toMatch(
      /^B: paragraph \d/u,
    );
  });

  it("P-106 a problem names its part", () => {
    const claim = { option: "zzzzzzzz" };
    expect(grade(evidenceQuestion, { claim, evidence: sentence })).toMatchObject({
      problem: expect.stringMatching(/^Part A: /u),
    });
    expect(grade(evidenceQuestion, { claim: right, evidence: { spans: ["x"] } })).toMatchObject({
      problem: expect.stringMatching(/^Part B: /u),
    });
  });

  it("P-247 tells how the score came about", () => {
    const one = grade(evidenceQuestion, { claim: right, evidence: null });
    expect(explain(evidenceQuestion, one).howScored).toBe("(part A 1 + part B 0) = 1 of 2.");
    const none = grade({ ...evidenceQuestion, points: 4 }, { claim: wrong, evidence: sentence });
    expect(none).toMatchObject({ earned: 0, max: 4, mistakes: [{ code: "M11", id: "h1guards" }] });
    expect(explain({ ...evidenceQuestion, points: 4 }, none).howScored).toBe(
      "Part A 0, so part B does not count = 0 of 4.",
    );
  });
});

describe("P-107 points and results in words", () => {
  it.each([
    [1, "1"],
    [2 / 3, "0.67"],
    [0.5, "0.5"],
  ])("%d is shown as %s", (value, shown) => {
    expect(points(value)).toBe(shown);
  });

  it("nothing earned is not right", () => {
    const wrong: Verdict = { outcome: "marked", earned: 0, max: 1, parts: [], mistakes: [] };
    expect(resultOf(wrong)).toMatchObject({ standing: "wrong", result: "Not right" });
  });
});
