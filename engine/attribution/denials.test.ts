import { describe, expect, test } from "vitest";
import type { Denial } from "../analysis.ts";
import { denialRules } from "../lexicon/denial-verbs.ts";
import { readDocument } from "../text/document.ts";
import { findDenials } from "./denials.ts";
import { type Read, readMarked } from "./marked-drafts.ts";

interface Found {
  readonly read: Read;
  readonly denials: readonly Denial[];
}

function read(text: string): Found {
  const found = readMarked(text);
  return { read: found, denials: findDenials(found.document, found.relations, found.entities) };
}

function shown({ read: { words }, denials }: Found) {
  return denials.map(({ denier, cue, denied, target, form }) => ({
    denier: words(denier),
    cue: words(cue),
    denied: words(denied),
    target: words(target),
    form,
  }));
}

function only(text: string) {
  const found = read(text);
  expect(shown(found)).toHaveLength(1);
  const [plain] = shown(found);
  const [denial] = found.denials;
  if (!plain || !denial) throw new Error("one denial was expected");
  return { plain, denial };
}

describe("HE5 every denial rule fires on its example and not on its near miss", () => {
  const cases = denialRules.flatMap(({ id, examples }) =>
    examples.map((example) => ({ id, ...example })),
  );
  test.each(cases)("$id: $text ($fires)", ({ text, fires }) => {
    expect(findDenials(readDocument(text), [], []).length > 0).toBe(fires);
  });
});

describe("D1 D-H01 the object must be a proposition", () => {
  test.each([
    ["The mayor denied these claims.", "these claims"],
    ["The mayor denied that the bridge was shut.", "that the bridge was shut"],
    ["The mayor denied taking the money.", "taking the money"],
    ["The mayor denied it.", "it"],
    ["The mayor has denied wrongdoing.", "wrongdoing"],
    ["The mayor has repeatedly denied any role in the fire.", "any role in the fire"],
    ["The mayor rejected the allegation.", "the allegation"],
    ["The mayor rejected the idea that the bridge was shut.", "the idea that the bridge was shut"],
    ["The mayor, a former clerk, disputed their account.", "their account"],
    [
      "The mayor went on to rebut some of the claims in the book.",
      "some of the claims in the book",
    ],
  ])("D1 %s", (text, denied) => {
    const { plain } = only(text);
    expect(plain).toMatchObject({ denier: "The mayor", denied, form: "denial-word" });
  });

  test("D1 a relative takes up what stands before it", () => {
    const { plain } = only("There was talk of a plot, which the mayor denies.");
    expect(plain).toMatchObject({ denier: "the mayor", denied: "which" });
  });
});

describe("D2 D-H02 a claim is called untrue", () => {
  test.each([
    ["{1s Norway} {1c said that} {1t the reports are untrue}.", "the reports"],
    ["{1s A lawyer} {1c said that} {1t the allegations had no substance}.", "the allegations"],
    ["{1s The dean} {1c said} {1t your claims are simply not true}.", "your claims"],
    ["{1s The dean} {1c said} {1t there is no truth in the report}.", "the report"],
  ])("D2 %s", (text, denied) => {
    const { plain, denial } = only(text);
    expect(plain).toMatchObject({ denied, form: "called-false" });
    expect(plain.denier).not.toBe("");
    expect(denial.relation).toBe(0);
  });

  test("D2 both parts of a denial by assertion are its cue", () => {
    expect(only("{1s Norway} {1c said that} {1t the reports are untrue}.").plain.cue).toBe(
      "said that + are untrue",
    );
  });

  test("D2 called it a lie", () => {
    expect(only("The mayor called the story a lie.").plain).toMatchObject({
      cue: "called + a lie",
      denied: "the story",
    });
  });

  test("D2 untrue words in front of a noun reject nothing", () => {
    expect(read("The school taught inaccurate facts. The account was not false.").denials).toEqual(
      [],
    );
  });
});

describe("D3 a counter-statement needs a target and is never sure", () => {
  test("D3 no such meeting took place", () => {
    const { plain, denial } = only(
      "{1s The Herald} {1c reported} {1t a secret meeting at the harbour}. {2t No such meeting at the harbour took place}, {2s the ministry} {2c said}.",
    );
    expect(plain).toMatchObject({
      denier: "the ministry",
      form: "counter-statement",
      target: "a secret meeting at the harbour",
    });
    expect(denial.quizSafe).toBe(false);
  });

  test("D3 without anything to set it against it is no denial", () => {
    expect(read("{1t No such meeting took place}, {1s the ministry} {1c said}.").denials).toEqual(
      [],
    );
  });
});

describe("D4 D5 the target is where the proposition stands", () => {
  const twoClaims =
    "{1s The Herald} {1c reported that} {1t the harbour wall is cracked}. {2s Ann Roe} {2c said that} {2t the school will close in May}. ";

  test("D4 repeated words find the statement", () => {
    expect(
      only(`${twoClaims}{3s The mayor} {3c denied} {3t that the harbour wall is cracked}.`).plain
        .target,
    ).toBe("the harbour wall is cracked");
  });

  test("D4 a bare plural takes up all that the nearest source reported", () => {
    const { plain, denial } = only(
      "{1s The Herald} {1c reported that} {1t a delegation came}. {2s It} {2c also reported that} {2t the delegation met the king}. {3s The palace} {3c denied} {3t these claims}.",
    );
    expect(plain.target).toBe("a delegation came + the delegation met the king");
    expect(denial.targetRelations).toEqual([0, 1]);
    expect(denial.specificity.scope).toBe("not-specified");
  });

  test("D4 a bare claim noun is sure only where an outlet or paper has just reported it", () => {
    const near = only(
      "{1s The Herald} {1c reported that} {1t a delegation came}. {2s The Palace} {2c denied} {2t these claims}.",
    );
    const person = only(
      "{1s Ann Roe} {1c said that} {1t a delegation came}. {2s The Palace} {2c denied} {2t these claims}.",
    );
    expect([near.denial.quizSafe, person.denial.quizSafe]).toEqual([true, false]);
  });

  test("D5 a value judgement is no target of a bare claim noun", () => {
    const { plain } = only(
      "{1s The Gazette} {1c reported that} {1t a delegation came}. {2s Ann Roe} {2c hailed} {2t the visit as a triumph}. {3s The palace} {3c denied} {3t these claims}.",
    );
    expect(plain.target).toBe("a delegation came");
  });

  test("D-H08 of two claims by one outlet the denied one is found", () => {
    const { denial } = only(
      "{1s The Herald} {1c reported that} {1t the harbour wall is cracked}. {2s It} {2c also reported that} {2t the old school closes in May}. {3s The mayor} {3c denied} {3t that the old school closes}.",
    );
    expect(denial.targetRelations).toEqual([1]);
  });

  test("D-H07 the claim may come after the denial", () => {
    const { denial } = only(
      "{1s The mayor} {1c denied} {1t the claims}. {2s The Herald} {2c had reported that} {2t the wall is cracked}.",
    );
    expect(denial.targetRelations).toEqual([1]);
  });

  test("D4 the article's own statement may be the target", () => {
    const { plain } = only(
      "The harbour office moved its night watch twice. {1s Ann Roe} {1c rejected} {1t the idea that the office moved its harbour watch}.",
    );
    expect(plain.target).toBe("The harbour office moved its night watch twice.");
  });
});

describe("D6 D-H03 D-H04 what is no denial", () => {
  test.each([
    "The clerk denied him entry.",
    "The judge denied bail.",
    "The family was denied a visa.",
    "The clerk denied the woman a permit.",
    "The charges were dismissed.",
    "The court dismissed the charges.",
    "The court rejected the appeal.",
    "The board rejected the objections.",
    "The union rejected the offer.",
    "The union rejected the idea of a strike as the wrong one, which should wait.",
    "He was dismissed as coach.",
    "The boat lay in disputed waters.",
    "The rejected application was returned.",
    "There is no denying that it rained.",
    "The mayor declined to comment.",
    "The mayor did not deny the report.",
    "The mayor neither confirmed nor denied the report.",
    "The mayor refused to deny the report.",
    "The mayor would deny the report.",
    "The minister rejected the remarks.",
    "The union rejected the notion that the strike should end.",
  ])("D6 %s", (text) => {
    expect(read(text).denials).toEqual([]);
  });
});

describe("D7 D-H05 passive denials", () => {
  test("D7 the agent behind by denies", () => {
    expect(only("The claim was denied by the firm.").plain).toMatchObject({
      denier: "the firm",
      denied: "The claim",
    });
  });

  test("D7 without an agent nobody is named", () => {
    expect(only("The claim was denied.").plain).toMatchObject({ denier: "", denied: "The claim" });
  });
});

describe("D8 D-H06 D-H09 nested and negated", () => {
  test("D-H06 the proposition keeps its own negation", () => {
    expect(only("The mayor denied a report that he had not paid.").plain.denied).toBe(
      "a report that he had not paid",
    );
  });

  test("D-H06 denied having denied is one denial", () => {
    expect(only("The mayor denied having denied it.").plain.denied).toBe("having denied it");
  });

  test("D8 D-H09 inside an outlet's words the inner source denies", () => {
    const { plain, denial } = only(
      "{1s The Herald} {1c wrote that} {1t {2s the minister} {2c denied} {2t the report}}.",
    );
    expect(plain.denier).toBe("the minister");
    expect(denial.relation).toBe(1);
  });
});

describe("specificity", () => {
  test("a bare denial is particular in nothing", () => {
    expect(only("{1s The ministry} {1c denied} {1t these claims}.").denial.specificity).toEqual({
      namedSpokesperson: false,
      directWords: false,
      date: false,
      venue: false,
      reasons: false,
      scope: "not-specified",
    });
  });

  test("a full denial says who, when, where, in what words and why", () => {
    const { denial } = only(
      '{1s Ann Roe} {1c denied} on Monday in a statement {1t that the wall "will fall"} because it was built in May.',
    );
    expect(denial.specificity).toEqual({
      namedSpokesperson: true,
      directWords: true,
      date: true,
      venue: true,
      reasons: true,
      scope: "whole",
    });
  });
});

describe("D1 when a question may rest on a denial", () => {
  const safe = (text: string) => only(text).denial.quizSafe;

  test("D1 the clause spells out what is denied, and one named party denies it", () => {
    expect(safe("{1s Ann Roe} {1c denied} {1t that the bridge was ever shut}.")).toBe(true);
  });

  test.each([
    ["the denied words only point", "{1s Ann Roe} {1c denied} {1t that this was ever so}."],
    [
      "two deny together",
      "{1s Ann Roe and her aides} {1c denied} {1t that the bridge was ever shut}.",
    ],
    ["a bare pronoun stands for it", "{1s Ann Roe} {1c denied} {1t it}."],
  ])("D1 not where %s", (_, text) => {
    expect(safe(text)).toBe(false);
  });
});
