import { describe, expect, test } from "vitest";
import { analyse } from "../analyse.ts";
import { findChains } from "./chains.ts";
import { readMarked } from "./marked-drafts.ts";
import { whoRules } from "./who-rules.ts";

function chains(text: string) {
  const { document, relations, entities, words } = readMarked(text);
  return findChains(document, relations, entities).map((chain) => ({
    links: chain.links.map(({ mention }) => words(mention)),
    claim: words(chain.claim),
    end: chain.end,
    safe: chain.quizSafe,
    confidence: chain.confidence,
    rules: chain.rules,
  }));
}

describe("C1 C2 sources inside sources, from the article towards the origin", () => {
  test("C1 one source is no chain", () => {
    expect(chains("{1s Ann Roe} {1c said} {1t the wall is cracked and old}.")).toEqual([]);
  });

  test("C2 a nested statement", () => {
    const found = chains(
      "{1s A statement from the mayor's office} {1c said that} {1t {2s Ann Roe} {2c had warned that} {2t the wall is cracked}}.",
    );
    expect(found).toMatchObject([
      {
        links: ["A statement from the mayor's office", "Ann Roe"],
        claim: "the wall is cracked",
        end: "named",
      },
    ]);
  });

  test("H20 an outlet cites an outlet, which says that a source said", () => {
    const found = chains(
      "{1s The Lund Herald} {1c cited} {1t {2s the Malmo Gazette} {2c which reported that} {2t {3s a source} {3c said} {3t the wall is badly cracked}}}.",
    );
    expect(found).toMatchObject([
      { links: ["The Lund Herald", "the Malmo Gazette", "a source"], end: "unnamed" },
    ]);
  });

  test("C2 a cited party whose words come in the next sentence", () => {
    const found = chains(
      "{1s The Lund Herald} {1c cited} {1t a panel of harbour experts}. {2c According to} {2s them}, {2t the old wall is safe}.",
    );
    expect(found).toMatchObject([{ links: ["The Lund Herald", "them"], end: "unnamed" }]);
  });

  test("C2 citing anonymous sources", () => {
    const found = chains(
      "{1s The Lund Herald} {1c reported}, citing two officials, {1t that the wall is cracked}.",
    );
    expect(found).toMatchObject([{ links: ["The Lund Herald", "two officials"], end: "unnamed" }]);
  });

  test("C2 citing inside the source's own words", () => {
    const found = chains(
      "{1s The Lund Herald, citing local fishing crews,} {1c reported} {1t that the wall is cracked}.",
    );
    expect(found).toMatchObject([
      {
        links: [expect.stringMatching(/^The Lund Herald/u), "local fishing crews"],
        end: "unnamed",
      },
    ]);
  });

  test("C7 a word that may name a source keeps no source from being safe", () => {
    const [plain, doubtful] = chains(
      "{1s The Lund Herald} {1c reported that} {1t the wall is cracked}. {2s The Herald} {2c reported that} {2t the wall is cracked, by an officials}.",
    );
    expect([plain?.safe, doubtful?.safe]).toEqual([true, false]);
  });

  test("C2 quoted as saying", () => {
    const found = chains(
      "{1s The Lund Herald} {1c quoted} {1t an official as saying that the wall is cracked}.",
    );
    expect(found.at(-1)).toMatchObject({
      links: ["The Lund Herald", "an official"],
      claim: "the wall is cracked",
      end: "unnamed",
    });
  });
});

describe("C3 H10 a channel named after the quotation is the outer link", () => {
  test("H10 the official noted, cited by the Herald", () => {
    const found = chains(
      '{1t "The wall will stand for years,"} {1s the mayor} {1c noted}, cited by the Lund Herald.',
    );
    expect(found).toMatchObject([{ links: ["Lund Herald", "the mayor"] }]);
  });

  test("C3 as reported by", () => {
    const found = chains(
      '{1t "The wall will stand,"} {1s Ann Roe} {1c said}, as reported by Reuters.',
    );
    expect(found).toMatchObject([{ links: ["Reuters", "Ann Roe"], end: "named" }]);
  });
});

describe("C4 H21 spoken to an outlet", () => {
  test.each([
    "{1s Ann Roe} {1c told} the Lund Herald {1t that the wall is cracked}.",
    "{1s Ann Roe} {1c said} in an interview with the Lund Herald {1t that the wall is cracked}.",
    "Speaking to the Lund Herald, {1s Ann Roe} {1c said} {1t that the wall is cracked}.",
  ])("H21 %s", (text) => {
    const [chain, ...others] = chains(text);
    expect(others).toEqual([]);
    expect(chain).toMatchObject({ links: ["Lund Herald", "Ann Roe"], end: "named", safe: false });
    expect(chain?.confidence).toBeLessThanOrEqual(0.7);
  });

  test("H21 told reporters, told the council", () => {
    expect(
      chains(
        "{1s Ann Roe} {1c told} reporters {1t that the wall is cracked}. {2s Ann Roe} {2c told} the Lund Council {2t that the wall is old}.",
      ),
    ).toEqual([]);
  });
});

describe("C5 C7 where the trail ends", () => {
  test("C7 an outlet without a source of its own is a chain of one link", () => {
    expect(
      chains("{1s The Lund Herald} {1c reported that} {1t the wall is cracked}."),
    ).toMatchObject([{ links: ["The Lund Herald"], end: "not-stated" }]);
  });

  test("C9 a letter seen by an outlet ends at the document", () => {
    expect(
      chains("{1s A letter seen by the Lund Herald} {1c says} {1t that the wall is cracked}."),
    ).toMatchObject([
      { links: ["Lund Herald", "A letter seen by the Lund Herald"], end: "document" },
    ]);
  });

  test("C6 an outer source that is not stated has no mention", () => {
    expect(
      chains(
        "It was {1c reported that} {1t {2s Ann Roe} {2c had said that} {2t the wall is cracked}}.",
      ),
    ).toMatchObject([{ links: ["", "Ann Roe"], end: "named" }]);
  });

  test("C5 an agentless inner cue ends not stated", () => {
    expect(
      chains(
        "{1s Ann Roe} {1c said} {1t it was {2c alleged that} {2t the wall is badly cracked}}.",
      ),
    ).toMatchObject([{ links: ["Ann Roe", ""], end: "not-stated" }]);
  });
});

describe("what adds no link", () => {
  test("a source's own thought", () => {
    expect(
      chains(
        "{1s Ann Roe} {1c said that} {1t {2s she} {2c thought that} {2t the wall is cracked}}.",
      ),
    ).toEqual([]);
  });

  test("a discussion", () => {
    expect(
      chains("{1s Ann Roe} {1c spoke of} {1t the {2c debate about} {2t the old harbour wall}}."),
    ).toEqual([]);
  });

  test("X1 every rule of a chain is explained", () => {
    const rules = chains(
      "{1s Ann Roe} {1c told} the Lund Herald {1t that the wall is cracked}. {2s The Herald} {2c reported that} {2t Mark Tillman said the school is closed}.",
    ).flatMap((chain) => chain.rules);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((id) => !(id in whoRules))).toEqual([]);
  });
});

describe("C2 the outlet by which somebody's words came", () => {
  test.each([
    [
      "in its report",
      "In a Lund Herald report, {1s Ann Roe} {1c said} {1t the wall is badly cracked}.",
      ["Lund Herald", "Ann Roe"],
    ],
    [
      "behind “per”",
      "“{1t The wall is badly cracked},” {1c said} {1s Ann Roe per the Lund Herald}.",
      ["Lund Herald", "Ann Roe per the Lund Herald"],
    ],
    [
      "behind the sentence",
      "{1s Ann Roe} {1c said}: “{1t The wall is badly cracked},” the Lund Herald reported.",
      ["Lund Herald", "Ann Roe"],
    ],
  ])("C2 %s", (_, text, links) => {
    expect(chains(text).map((chain) => chain.links)).toEqual([links]);
    expect(chains(text).map((chain) => chain.safe)).toEqual([false]);
  });

  test("C1 what somebody is said to know or doubt passes no statement on", () => {
    const found = chains(
      "{1s Ann Roe} {1c said that} {1t {2s the harbour board} {2c doubts} {2t the old wall is safe}}.",
    );
    expect(found).toEqual([]);
  });
});

test("C1 a question states nothing that could be traced", () => {
  const asked = analyse(
    "The Lund Herald reported that critics asked whether the harbour wall was badly cracked.",
  );
  const told = analyse(
    "The Lund Herald reported that critics said that the harbour wall was badly cracked.",
  );
  const lengths = [asked, told].map(({ chains: all }) => all.map(({ links }) => links.length));
  expect(asked.relations.map(({ cueClass }) => cueClass)).toContain("ask");
  expect(lengths.map((all) => Math.max(...all))).toEqual([1, 2]);
});

describe("C2 sources that a noun gives away inside a content", () => {
  test.each([
    [
      "{1s Ann Roe} {1c said} {1t you have records showing that the wall is badly cracked}.",
      ["Ann Roe", "records"],
    ],
    [
      "{1s Ann Roe} {1c said} {1t the mayor's claim that the wall is badly cracked is new}.",
      ["Ann Roe", "the mayor"],
    ],
  ])("C2 %s", (text, links) => {
    const found = chains(text);
    expect(found.map((chain) => chain.links)).toContainEqual(links);
    expect(found.some((chain) => chain.safe)).toBe(false);
  });

  test("C2 words that can be nobody are no link", () => {
    const found = chains(
      "{1s Ann Roe} {1c called} {1t {2s the two lengthy} {2c reports} {2t dull and not worth reading}}.",
    );
    expect(found).toEqual([]);
  });
});
