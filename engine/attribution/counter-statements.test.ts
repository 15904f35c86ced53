import { describe, expect, test } from "vitest";
import { findDenials } from "./denials.ts";
import { readMarked } from "./marked-drafts.ts";

function read(text: string) {
  const { document, relations, entities, words } = readMarked(text);
  return { words, denials: findDenials(document, relations, entities) };
}

function only(text: string) {
  const { words, denials } = read(text);
  expect(denials).toHaveLength(1);
  const [denial] = denials;
  if (!denial) throw new Error("one denial was expected");
  const { denier, cue, denied, target, form } = denial;
  const plain = {
    denier: words(denier),
    cue: words(cue),
    denied: words(denied),
    target: words(target),
    form,
  };
  return { plain, denial };
}

describe("D2 D3 denials without a set word", () => {
  test("D2 a clause of its own whose “that” points back", () => {
    const { plain } = only(
      "{1s Ann Roe} {1c said} that the ferry had stopped, and {2s Tom Reed} {2c said}: {2t the crew warned us, and that is not our recollection}.",
    );
    expect(plain).toMatchObject({ denied: "that", form: "called-false" });
    expect(plain.cue).toContain("is not our recollection");
  });

  test("D2 what has not happened yet is no denial", () => {
    expect(read("{1s Ann Roe} {1c said} {1t that hasn't happened yet}.").denials).toEqual([]);
  });

  test("D3 a first report gives way to a later one of another source", () => {
    const { plain, denial } = only(
      "It {1c was initially reported} {1t the fire began in a lorry}, but {2s the Herald} {2c later reported} {2t it began in a shed}.",
    );
    expect(plain).toMatchObject({ denier: "the Herald", form: "counter-statement" });
    expect(plain.target).toBe("the fire began in a lorry");
    expect(denial.quizSafe).toBe(false);
  });

  test("D3 a later report that only adds is no denial", () => {
    const added =
      "It {1c was initially reported} {1t the fire began in a lorry}, and {2s the Herald} {2c later reported} {2t it began at dawn}.";
    expect(read(added).denials).toEqual([]);
  });

  test("D1 a charge that somebody denies: the object stands in front", () => {
    const { plain } = only(
      "{1s Ann Roe} {1c said} {1t the count was faked}, a charge that the clerks strongly denied, noting the rules.",
    );
    expect(plain).toMatchObject({ denier: "the clerks", denied: "charge" });
    expect(plain.target).toBe("the count was faked");
  });

  test("a town that belongs to a body is not cut off from it", () => {
    const { plain } = only(
      "Ann Roe of the University of Northby, {1s Eastham} {1c disputed} {1t the findings}.",
    );
    expect(plain.denier).toBe("Ann Roe of the University of Northby, Eastham");
  });
});
