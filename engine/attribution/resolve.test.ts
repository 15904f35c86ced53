import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-drafts.ts";

function sources(text: string) {
  return readMarked(text).sources.map(({ entity, kind }) => ({
    name: entity?.name ?? null,
    kind,
    confidence: entity?.confidence ?? 0,
  }));
}

function last(text: string) {
  const found = sources(text).at(-1);
  if (!found) throw new Error("no draft is marked");
  return found;
}

describe("E1 the name is the fullest form printed, without the role", () => {
  test.each([
    [
      "{1s Northland Deputy Foreign Minister Sheikh Omar Dahl} {1c said} {1t it was late}.",
      "Sheikh Omar Dahl",
    ],
    ["{1s Lena Voss, the harbour envoy for Northland,} {1c said} {1t it was late}.", "Lena Voss"],
    ["{1s An attorney for the harbour, Mark Tillman,} {1c said} {1t it was late}.", "Mark Tillman"],
    ["{1s US Secretary of State Paul Ferris} {1c said} {1t it was late}.", "Paul Ferris"],
    [
      "{1s Northland's foreign minister Omar Karim Dahl} {1c said} {1t it was late}.",
      "Omar Karim Dahl",
    ],
    ["{1s Geochemist Seth Lund} {1c said} {1t it was late}.", "Seth Lund"],
    ["{1s Study co-author and geochemist Seth Lund} {1c said} {1t it was late}.", "Seth Lund"],
    ["{1s Maria del Campo of the Lund Institute} {1c said} {1t it was late}.", "Maria del Campo"],
  ])("E1 %s", (text, name) => {
    expect(last(text)).toMatchObject({ name, kind: "named-person" });
  });

  test("E1 a role is kept beside the name", () => {
    const { entities } = readMarked("{1s Northland Minister Ann Roe} {1c said} {1t it was late}.");
    expect(entities.find(({ name }) => name === "Ann Roe")?.roles).toEqual(["Northland Minister"]);
  });
});

describe("E2 short names join the party named more fully", () => {
  const opening = "Omar al-Dahl, the mayor, and the Northland Health Board met. ";
  test.each([
    ["{1s Dahl} {1c said} {1t it was late}.", "Omar al-Dahl"],
    ["{1s Mr Dahl} {1c said} {1t it was late}.", "Omar al-Dahl"],
    ["{1s al Dahl} {1c said} {1t it was late}.", "Omar al-Dahl"],
    ["{1s al-Dahl} {1c said} {1t it was late}.", "Omar al-Dahl"],
    ["{1s Mayor Dahl} {1c said} {1t it was late}.", "Omar al-Dahl"],
    ["{1s The NHB} {1c said} {1t it was late}.", "Northland Health Board"],
  ])("E2 %s", (text, name) => {
    expect(last(opening + text).name).toBe(name);
  });

  test("E2 two people with one surname stay apart, and a bare surname is unsure", () => {
    const found = sources(
      "{1s Ann Roe} {1c said} {1t it was late}. {2s Peter Roe} {2c said} {2t it was early}. {3s Roe} {3c said} {3t it was noon}.",
    );
    expect(found.map(({ name }) => name)).toEqual(["Ann Roe", "Peter Roe", "Peter Roe"]);
    expect(found[2]?.confidence).toBeLessThanOrEqual(0.6);
  });

  test("E2 an acronym of a body does not stand for an outlet that is printed as one", () => {
    expect(last("UXTV News reported it. {1s The UN} {1c said} {1t it was late}.").name).toBe("UN");
  });
});

describe("E3 H18 descriptions join by head and modifiers", () => {
  test("H18 the one person with that role is meant", () => {
    const found = last(
      "{1s Northland Deputy Secretary Omar Dahl} {1c said} {1t it was late}. It rained. {2s the Northland official} {2c said} {2t so}.",
    );
    expect(found.name).toBe("Omar Dahl");
    expect(found.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("H18 two people with that role leave it open", () => {
    const found = last(
      "{1s Northland Secretary Omar Dahl} {1c said} {1t it was late}. {2s Northland Minister Lena Voss} {2c agreed} {2t it was}. {3s the Northland official} {3c said} {3t so}.",
    );
    expect(found.confidence).toBeLessThanOrEqual(0.5);
  });

  test("E3 a body is taken up by its noun", () => {
    expect(
      last(
        "{1s The Lund Board of Elections} {1c said} {1t it was late}. {2s The board} {2c said} {2t so}.",
      ).name,
    ).toBe("Lund Board of Elections");
  });

  test("E3 a person whom nobody names stays a role", () => {
    expect(last("{1s A local doctor} {1c said} {1t it was late}.")).toMatchObject({
      name: "a local doctor",
      kind: "role-person",
    });
  });

  test("E3 a second, unnamed official is never one of the named", () => {
    const found = last(
      "{1s Minister Omar Dahl} {1c said} {1t it was late}. {2s A second official} {2c said} {2t it was not}.",
    );
    expect(found.name).not.toBe("Omar Dahl");
  });
});

describe("E4 pronouns", () => {
  test("E4 he and she agree with the given name", () => {
    const found = sources(
      "{1s Peter Lund} {1c told} Mary Voss {1t it was late}. {2s She} {2c said} {2t it was not}. {3s He} {3c laughed that} {3t it was}.",
    );
    expect(found.map(({ name }) => name)).toEqual(["Peter Lund", "Mary Voss", "Peter Lund"]);
  });

  test("E4 a pronoun in the text tells the gender that the name does not", () => {
    const found = sources(
      "Xochi Tern lost her bag. Peter Lund found it. {1s Peter Lund} {1c said} {1t it was late}. {2s She} {2c said} {2t it was not}.",
    );
    expect(found[1]?.name).toBe("Xochi Tern");
  });

  test("E4 two rivals of equal weight leave a pronoun open", () => {
    const found = last("Peter Lund met Mark Tillman in Lund. {1s He} {1c said} {1t it was late}.");
    expect(found.confidence).toBeLessThanOrEqual(0.8);
  });

  test("H15 E4 they takes up a joint source", () => {
    const found = sources(
      "{1s Lee and Park} {1c said} {1t it was late}. {2s They} {2c also said} {2t so}.",
    );
    expect(found).toMatchObject([
      { name: "Lee and Park", kind: "joint" },
      { name: "Lee and Park", kind: "joint" },
    ]);
  });

  test("E4 they takes up a group that has not spoken before", () => {
    const found = last(
      "{1s The Herald} {1c cited} {1t a panel of harbour experts}. {2c According to} {2s them}, {2t the wall is safe}.",
    );
    expect(found).toMatchObject({ name: "a panel of harbour experts", kind: "unnamed-group" });
  });

  test("H11 E4 who and which are their head", () => {
    const found = sources(
      "Ann Roe, {1s who} {1c said} {1t it was late}, met the Northland Council, {2s which} {2c reported that} {2t it was early}.",
    );
    expect(found.map(({ name }) => name)).toEqual(["Ann Roe", "Northland Council"]);
  });

  test("E4 the first person inside a quotation is the quotation's source", () => {
    const found = last(
      '{1t "{2s I} {2c think} {2t it was late}, and so it was,"} {1s Ann Roe} {1c said}.',
    );
    expect(found.name).toBe("Ann Roe");
  });

  test("E7 what rests on an unsure source is not surer", () => {
    const found = sources(
      "{1s Peter Roe} {1c spoke of} {1t rain}. {2s Mark Roe} {2c spoke of} {2t snow}. {3s Roe} {3c said} {3t it was late}. {4s He} {4c said} {4t so}.",
    );
    expect(found[3]?.confidence).toBeLessThanOrEqual(found[2]?.confidence ?? 0);
  });
});

describe("E5 H17 a state and a place", () => {
  test("H17 a capital that speaks is a country", () => {
    expect(last("He arrived in Oslo. {1s Oslo} {1c said} {1t it was late}.")).toMatchObject({
      name: "Oslo",
      kind: "country",
    });
  });

  test("H15 M8 a country and a capital are told together", () => {
    const { sources: found } = readMarked(
      "{1s Norway, another harbour state, and Oslo} {1c have said} {1t it was late}.",
    );
    expect(found[0]?.kind).toBe("joint");
    expect(found[0]?.members.map(({ name }) => name)).toEqual(["Norway", "Oslo"]);
  });
});

describe("E6 H19 the outlet, the report", () => {
  test("E6 one outlet in reach is meant", () => {
    const found = last(
      "{1s The Lund Herald} {1c reported} {1t rain}. {2s The outlet} {2c said} {2t so}.",
    );
    expect(found).toMatchObject({ name: "Lund Herald", kind: "outlet" });
    expect(found.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test("H19 two outlets in reach leave it open", () => {
    const found = last(
      "{1s The Lund Herald} {1c cited} {1t the Malmo Gazette}. {2c According to} {2s the report}, {2t it rained}.",
    );
    expect(found.name).toBe("Malmo Gazette");
    expect(found.confidence).toBeLessThanOrEqual(0.6);
  });

  test("E6 the statement is the statement cited before", () => {
    const found = sources(
      "{1s A statement from Roe's office} {1c said} {1t it was late}. {2s The statement} {2c read that} {2t it rained}.",
    );
    expect(found[1]).toEqual({ ...found[0], confidence: found[1]?.confidence });
    expect(found[1]?.kind).toBe("document");
  });

  test("E6 a report of an outlet is the outlet", () => {
    expect(last("{1c According to} {1s a report from the Lund Herald}, {1t it rained}.").name).toBe(
      "Lund Herald",
    );
  });
});

describe("kinds of source", () => {
  test.each([
    ["{1s Officials} {1c said} {1t it was late}.", "Officials", "unnamed-group"],
    ["{1s a source} {1c said} {1t it was late}.", "a source", "unnamed-person"],
    ["{1s Recent polls} {1c show} {1t it was late}.", "Recent polls", "document"],
    ["{1s Lund police} {1c said} {1t it was late}.", "Lund police", "institution"],
    [
      "{1s The Norwegian Geological Survey} {1c said} {1t it was late}.",
      "Norwegian Geological Survey",
      "institution",
    ],
    [
      "{1s The Ministry of Trade and Industry} {1c said} {1t it was late}.",
      "Ministry of Trade and Industry",
      "institution",
    ],
    ["{1s Reuters} {1c reported} {1t it was late}.", "Reuters", "outlet"],
    [
      "{1s court records seen by the Lund Herald} {1c show} {1t it was late}.",
      "court records",
      "document",
    ],
    [
      "{1s two class action lawsuits} {1c say} {1t it was late}.",
      "two class action lawsuits",
      "document",
    ],
  ])("%s", (text, name, kind) => {
    expect(last(text)).toMatchObject({ name, kind });
  });

  test.each([
    [
      "{1s Cleo Marsh, an Australian and former Marxist,} {1c said} {1t so}.",
      "Cleo Marsh",
      "named-person",
    ],
    [
      "{1s One of the authors, herpetologist Omar Dahl,} {1c said} {1t so}.",
      "Omar Dahl",
      "named-person",
    ],
    ["{1s K.C. Marsh} {1c said} {1t so}.", "K.C. Marsh", "named-person"],
    [
      "{1s US Special Representative for Norway Brian Marsh} {1c said} {1t so}.",
      "Brian Marsh",
      "named-person",
    ],
    ["{1s The news agency Zarya} {1c reported} {1t so}.", "Zarya", "outlet"],
    ["{1s The CEO of Zarya Rail} {1c said} {1t so}.", "the CEO of Zarya Rail", "role-person"],
    ["{1s the Texan} {1c said} {1t so}.", "the Texan", "role-person"],
    [
      "{1s A report by the Academies of Science, Engineering and Medicine} {1c said} {1t so}.",
      "a report by the Academies of Science",
      "document",
    ],
    ["{1s Mourners} {1c said} {1t so}.", "Mourners", "unnamed-group"],
    ["He met the WHO. {1s WHO} {1c said} {1t so}.", "WHO", "institution"],
  ])("%s", (text, name, kind) => {
    expect(last(text)).toMatchObject({ name, kind });
  });

  test("E3 a deputy is not the governor", () => {
    const found = last(
      "{1s Deputy Governor Omar Dahl} {1c said} {1t it was late}. {2s The governor} {2c said} {2t it was not}.",
    );
    expect(found.confidence).toBeLessThanOrEqual(0.5);
  });

  test("E2 a surname that is also a state is unsure", () => {
    const found = last(
      "{1s Steve Israel} {1c said} {1t it was late}. It rained in Israel. {2s Israel} {2c said} {2t so}.",
    );
    expect(found.confidence).toBeLessThanOrEqual(0.6);
  });

  test("H16 M7 without source words nobody is the source", () => {
    expect(last("It was {1c alleged} {1t that it was late}.")).toMatchObject({
      name: null,
      kind: "not-stated",
    });
  });

  test("an and inside an apposition or a name makes nobody joint", () => {
    const kinds = sources(
      "{1s Ann Roe, head of Norway and Sweden Relief,} {1c said} {1t it was late}. {2s Lund Fire and Rescue} {2c said} {2t so}.",
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(["named-person", "institution"]);
  });

  test("H05 a nickname in quotation marks is part of the name", () => {
    expect(last('{1s Joe "Red" Hill} {1c said} {1t it was late}.').name).toBe('Joe "Red" Hill');
  });
});

describe("E1 what a name names is told by its form and its use", () => {
  test.each([
    [
      "Its shops belong to retailer Lundmark. {1s Lundmark} {1c said} {1t it was late}.",
      "Lundmark",
    ],
    [
      "Ann Roe is the CEO of Nord Larsen. {1s Nord Larsen} {1c said} {1t it was late}.",
      "Nord Larsen",
    ],
    ["Nord Larsen's outlets shut. {1s Nord Larsen} {1c said} {1t it was late}.", "Nord Larsen"],
  ])("E1 a firm is an institution: %s", (text, name) => {
    expect(last(text)).toMatchObject({ name, kind: "institution" });
  });

  test.each([
    "{1s Memorial Day} {1c saw} {1t a long march}.",
    "{1s Los Robles} {1c said} {1t it was late}.",
  ])("E1 a day or a town is no person: %s", (text) => {
    const found = last(text);
    expect(found.kind).not.toBe("named-person");
    expect(found.confidence).toBeLessThan(0.9);
  });

  test("E1 a short form in brackets stands between an office and its name", () => {
    const text =
      "Lena Voss met Tom Dahl. {1s Member of Parliament (MP) Ann Roe} {1c said} {1t it was late}.";
    expect(last(text)).toMatchObject({ name: "Ann Roe", kind: "named-person" });
  });

  test("E1 “co-author” and “countryman” are no part of a name", () => {
    expect(last("{1s Co-developer Jing Wang} {1c said} {1t it was late}.").name).toBe("Jing Wang");
  });
});

describe("E7 what is open stays under what a question may rest on", () => {
  test.each([
    ["one named among others", "{1s Ann Roe and her lawyers} {1c said} {1t it was late}."],
    ["a description beside a name", "{1s These videos and Lund Radio} {1c show} {1t it was late}."],
    ["a clause", "{1s People were asked to send drawings} {1c said} {1t it was late}."],
  ])("E7 %s", (_, text) => {
    expect(last(text).confidence).toBeLessThan(0.9);
  });

  test("E3 a description with an owner of its own is nobody named elsewhere", () => {
    const found = last(
      "{1s Ann Roe} {1c wrote} {1t it was late}. {2s Norway's harbour spokesman} {2c said} {2t it was dark}.",
    );
    expect(found).toMatchObject({ name: "Norway's harbour spokesman", kind: "role-person" });
    expect(found.confidence).toBeLessThanOrEqual(0.5);
  });

  test("E3 a day stands for nobody", () => {
    const text = "{1s Ann Roe} {1c said} {1t it was late}. {2s Monday} {2c saw} {2t a long march}.";
    expect(last(text).name).not.toBe("Ann Roe");
  });

  test("E4 “they” takes up two who were told together before a group", () => {
    const text =
      "A thousand rescuers came. {1s The Lund Board and the Malmo Police} {1c said} {1t {2s they} {2c believe} {2t it was gas}}.";
    expect(last(text).kind).toBe("joint");
  });

  test("E4 “they” takes up no people that is only printed as an adjective", () => {
    const text =
      "The Danish market is small. The Lund traders met. {1s They} {1c said} {1t it was late}.";
    expect(last(text).name).not.toBe("Danish");
  });
});
