import { describe, expect, it } from "vitest";
import { draftsByFormat } from "../attribution/printed-formats.ts";
import { draftsByRules } from "../attribution/rule-drafts.ts";
import { readDocument } from "../text/document.ts";
import { findAnomalies } from "../voice/anomalies.ts";
import { readingRules } from "./reading-rules.ts";

/** For each structural rule a text in which it fires; without the rule the test fails (engine.md X1). */
const fires: Readonly<Record<string, string>> = {
  C01: "Ann Roe said that it is late.",
  C02: "According to Ann Roe, it is late.",
  C03: "Ann Roe spoke on Monday, adding that it is late.",
  C04: "It was announced that the road is shut.",
  C05: "“It is late,” Ann Roe said, cited by the Herald.",
  S01: "Ann Roe said that it is late.",
  S02: "“It is late,” said Ann Roe.",
  S03: "The firm warned of rain and denied that it is late.",
  S04: "It is late, according to Ann Roe.",
  S05: "“It is late,” Ann Roe said, cited by the Herald.",
  S06: "It was announced that the road is shut.",
  B01: "“It is late,” Ann Roe said.",
  B02: "Ann Roe said, “It is late.”",
  B03: "The road is shut until May, Ann Roe said.",
  B04: "Ann Roe said: “It is late.”",
  B05: "Ann Roe said that it is late.",
  B06: "Ann Roe said it is late.",
  B07: "The firm threatened to leave.",
  B08: "The firm denied these claims.",
  B10: "According to Ann Roe, it is late.",
  B11: "It is late, according to Ann Roe.",
  B12: "A new road, Ann Roe said, would help.",
  L01: "“It is late,” Ann Roe said. “We are tired.”",
  L02: "Ann Roe said that it is late.\n\n“We are tired. It is cold.”",
  L03: "Ann Roe: Is it late?\n\nPaul Hill: It is.\n\nAnn Roe: Then we leave.",
  L04: "The town was asked.\n\n“It is late and cold.” ― Ann Roe",
  L05: "The road is shut again today — Ann Roe (@annroe) May 3, 2021",
};

const anomalies: Readonly<Record<string, string>> = {
  A01: "He said “it is late.",
  A02: 'He read: ""We wait" for years, she said." Done.',
  A03: "They visited the capital and March and met him.",
  A04: "© Agency /Some/FileSoldiers at a gate.\n\nThe gate opened. It is red.",
  A05: "A “reckless attack” came. They recklessly attacked. They must recklessly attack.",
};

describe("rules of the reading", () => {
  it.each(Object.entries(fires))("X1 %s fires: %s", (id, text) => {
    const document = readDocument(text);
    const drafts = [...draftsByRules(document), ...draftsByFormat(document)];
    expect(drafts.flatMap(({ rules }) => rules)).toContain(id);
  });

  it.each(Object.entries(anomalies))("X1 %s fires: %s", (id, text) => {
    expect(findAnomalies(readDocument(text)).flatMap(({ rules }) => rules)).toContain(id);
  });

  it("X1 every rule of this room has a sentence for a reader and a text in which it fires", () => {
    const elsewhere = /^(?:[VW]\d+|verb\/|hedge\/)/u;
    const untested = [...readingRules.keys()].filter(
      (id) => !(id in fires) && !(id in anomalies) && !elsewhere.test(id),
    );
    expect(untested).toEqual([]);
    for (const reason of readingRules.values()) expect(reason).toMatch(/^[\p{Lu}“].*\.$/u);
  });
});
