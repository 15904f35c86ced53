import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { draftsByRules } from "./rule-drafts.ts";

/** Each report as "source | cue | content", pieces joined by " + "; deeper ones behind ">". */
function reports(text: string): string[] {
  const drafts = draftsByRules(readDocument(text));
  const cut = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
  const depth = (index: number): number => {
    const parent = drafts[index]?.parent ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  return drafts.map(
    (draft, index) =>
      `${">".repeat(depth(index))}${cut(draft.source)} | ${cut(draft.cue)} | ${cut(draft.content)}`,
  );
}

const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    "H01 a quotation over three paragraphs is one report in three pieces",
    "“One day.\n\n“Two days.\n\n“Three days,” Ann Roe said.",
    ["Ann Roe | said | One day + Two days + Three days"],
  ],
  ["H02 two apostrophes as marks", "''It is done,'' she said.", ["she | said | It is done"]],
  [
    "H04 the same marks inside each other: the inner words are the speaker's, the rest the report's",
    'The report read:\n\n""We waited" for years, Ann Roe said on Monday. The town has two wells."',
    [
      'The report | read: | "We waited" for years, Ann Roe said on Monday. The town has two wells',
      '>Ann Roe | said | "We waited" for years',
    ],
  ],
  [
    "H06 a nickname in marks is no quotation",
    'Joe "Red" Hill said it was late.',
    ['Joe "Red" Hill | said | it was late'],
  ],
  [
    "H07 a quotation that goes straight on is a further piece",
    "“It is late,” Ann Roe said. “We are tired.”",
    ["Ann Roe | said | It is late + We are tired"],
  ],
  [
    "H08 a block quotation is carried from the source before, never its own subject",
    "The mayor warned that the bridge is weak.\n\n“Paul Hill must close it. It is old.”",
    [
      "The mayor | warned | that the bridge is weak",
      "The mayor |  | Paul Hill must close it. It is old",
    ],
  ],
  [
    "H09 a colon that ends the paragraph leads to the quotation in the next",
    "The report read:\n\n“The wells are dry.”",
    ["The report | read: | The wells are dry"],
  ],
  [
    "H09 “writes:” leads to the next paragraph, also where its marks are lost",
    "Ann Roe writes:\n\nThe wells are dry. We left.\n\nIt is not the first time.",
    ["Ann Roe | writes: | The wells are dry. We left"],
  ],
  [
    "H10 the one who is cited by another stands inside",
    "“We will wait,” the official noted, cited by the Herald.",
    [
      ">the official | noted | We will wait",
      "the Herald | cited by | “We will wait,” the official noted",
    ],
  ],
  [
    "H11 a relative pronoun is the source, and “reports” a verb behind it",
    "The site quoted a daily which reported that the mine closed.",
    [
      "The site | quoted | a daily which reported that the mine closed",
      ">which | reported | that the mine closed",
    ],
  ],
  [
    "H12 H27 participles share the subject",
    "Speaking on Monday, Ann Roe described the plan as “weak,” adding that it was late.",
    ["Ann Roe | described | the plan as “weak,”", "Ann Roe | adding | that it was late"],
  ],
  [
    "H13 H14 inversion with a clause behind the name, and the quotation goes on",
    "“It was cold,” said Roe, a teacher who moved there in 2002. “We left.”",
    ["Roe, a teacher who moved there in 2002 | said | It was cold + We left"],
  ],
  [
    "H14 insertions between name and verb belong to the source",
    "Ann Roe, the mayor's deputy, said that the road is shut.",
    ["Ann Roe, the mayor's deputy | said | that the road is shut"],
  ],
  [
    "H15 two together are one source",
    "Lee and Park said they would wait.",
    ["Lee and Park | said | they would wait"],
  ],
  [
    "H20 a report inside a report inside a report",
    "The Herald reported that a spokesman said that the mine was shut.",
    [
      "The Herald | reported | that a spokesman said that the mine was shut",
      ">a spokesman | said | that the mine was shut",
    ],
  ],
  [
    "H21 the one spoken to is no content",
    "Ann Roe told reporters the mine was shut.",
    ["Ann Roe | told | the mine was shut"],
  ],
  [
    "H22 talk without a statement is no report",
    "The leaders met, discussed the plan and signed it.",
    [],
  ],
  [
    "H23 files and telephone calls are no reports",
    "The reports lay on the desk. The calls were short.",
    [],
  ],
  [
    "H25 what is warned of or threatened is the content, the accused is no source",
    "The council warned Oslo and Bergen against a hasty move. The firm threatened to leave.",
    ["The council | warned | against a hasty move", "The firm | threatened | to leave"],
  ],
  [
    "H26 “according to” in front",
    "According to Ann Roe, the mine was shut.",
    ["Ann Roe | According to | the mine was shut"],
  ],
  [
    "H26 “according to” behind, with a clause about the source",
    "The mine was shut, according to Ann Roe, who runs it.",
    ["Ann Roe, who runs it | according to | The mine was shut"],
  ],
  [
    "H26 “according to” in the middle",
    "The mine, according to Ann Roe, was shut for good.",
    ["Ann Roe | according to | The mine + was shut for good"],
  ],
  [
    "H16 a passive without a speaker has no source",
    "It was alleged that the mine closed.",
    [" | was alleged | that the mine closed"],
  ],
  [
    "H17 a country speaks, a place is only visited",
    "Oslo said it would wait. She arrived in Oslo.",
    ["Oslo | said | it would wait"],
  ],
  [
    "H24 responsibility is claimed in words, lives and titles are not",
    "Two groups claimed responsibility for the fire. It claimed 12 lives. She claimed the title.",
    ["Two groups | claimed | responsibility for the fire"],
  ],
  [
    "V1 the article's remark behind a statement is no part of it",
    "They called it “pressure” at home, in apparent reference to the tax.",
    ["They | called | it “pressure” at home"],
  ],
  [
    "P8 the clause of saying inside the statement",
    "A new bridge, she said, would cost too much.",
    ["she | said | A new bridge + would cost too much"],
  ],
  [
    "P8 a second statement begins behind the report of the first",
    "The mine was shut on Monday, the Herald reported, while the road stayed open, the Post reported.",
    [
      "the Herald | reported | The mine was shut on Monday",
      "the Post | reported | the road stayed open",
    ],
  ],
  [
    "H22 what is added in number is no statement, what was so is",
    "The firm added 160 guards along the road, up from 90. It added the guards were new.",
    ["It | added | the guards were new"],
  ],
  [
    "P8 words in front of the quotation belong to the statement",
    "The plan was “a mess,” the owner said.",
    ["the owner | said | The plan was “a mess,”"],
  ],
];

describe("extract", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

  it("H28 what may, will or would be said is not reported as said", () => {
    const texts = [
      "The mayor will say that the road is shut.",
      "The mayor might argue that the road is shut.",
      "If the mayor says that the road is shut, we leave.",
    ];
    for (const text of texts) {
      expect(draftsByRules(readDocument(text)).filter((draft) => draft.realised)).toEqual([]);
    }
  });

  it("X4 what has more than one reading of its end is not safe", () => {
    const safe = (text: string) => draftsByRules(readDocument(text)).map((draft) => draft.safe);
    expect(safe("Ann Roe said that the road is shut.")).toEqual([true]);
    expect(safe("Ann Roe said that the road is shut, which angers drivers.")).toEqual([false]);
    expect(safe("Ann Roe believes that the road is shut.")).toEqual([false]);
    expect(safe("Ann Roe said the road is shut while the bridge is open.")).toEqual([false]);
  });

  it("L-H05 headlines, captions and reading tips hold no reports", () => {
    const story = "The road has been shut since May, and the bridge is to follow in June.";
    const text = `Mayor Says The Road Is Shut\n\n© Agency/FileThe mayor says so.\n\n${story}\n\nRead more: mayor says road shut`;
    expect(reports(text)).toEqual([]);
  });
});
