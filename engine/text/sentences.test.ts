import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";

const sentences = (text: string) =>
  readDocument(text).sentences.map(({ span }) => text.slice(span.start, span.end));

describe("splitSentences", () => {
  it.each([
    ["Mr. Roe of the U.S. Army met Gen. Hill on Sept. 4. It rained.", 2],
    ["She lives in the U.S. The rest moved.", 2],
    ["He works for Hill Inc. in Oslo, i.e. at sea.", 1],
    ["“We waited. We left,” she said.", 2],
    ["“It is done.” She left.", 2],
    ["“Why?” Ann Roe asked. “Why not?” The town has two wells.", 3],
    ["“Stop!” he said.", 1],
    ["It cost 3.5 million. Then... nothing.", 2],
    ["Is it? Yes! (It is.) Good.", 4],
    ["1. The town has two wells.", 1],
    ["“It is done.” “Go.”", 2],
    ["J. K. Hill said so. A. N. Roe did not.", 2],
    ["In Lund v. Board of Schools the court ruled. It was close.", 2],
    ["They met in Dover, Del. The vote came later, said Del. Mary Roe.", 2],
  ])("H29 cuts where a sentence ends: %s", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it("P3 the closing mark stays with its sentence", () => {
    expect(sentences("“It is done.” She left.")).toEqual(["“It is done.”", "She left."]);
  });

  it("O6 no sentence runs over the end of a line", () => {
    expect(sentences("The report read:\n“It is done.”")).toHaveLength(2);
  });
});
