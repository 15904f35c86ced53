import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { extract } from "./extract.ts";
import { draftsByFormat } from "./printed-formats.ts";

function cut(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
}

function formats(text: string): string[] {
  return draftsByFormat(readDocument(text)).map(
    ({ source, cue, content }) =>
      `${cut(text, source)} | ${cut(text, cue)} | ${cut(text, content)}`,
  );
}

const interview = [
  "The mayor spoke to the paper about the bridge.",
  "Herald: When will the bridge open?",
  "Ann Roe: In June, I hope.",
  "The steel is late.",
  "Herald: And who pays?",
  "Ann Roe: The county said it would.",
];

describe("printed formats", () => {
  it("P10 labels of an interview name the speakers, and a paragraph without one goes on", () => {
    expect(formats(interview.join("\n\n"))).toEqual([
      "Herald | : | When will the bridge open?",
      "Ann Roe | : | In June, I hope + The steel is late",
      "Herald | : | And who pays?",
      "Ann Roe | : | The county said it would",
    ]);
  });

  it("P10 a transcript in capitals with a mark on every line; what is in brackets nobody says", () => {
    const text = "“ROE: Close the road.\n\n“(CROSSTALK)\n\n“HILL: Why?\n\n“ROE: It is old.”";
    expect(formats(text)).toEqual([
      "ROE | : | Close the road",
      "HILL | : | Why?",
      "ROE | : | It is old",
    ]);
  });

  it("P10 headings with a colon and labels that never come back are no talk", () => {
    expect(formats("Update: The road is open.\n\nNote: The bridge is shut.")).toEqual([]);
    expect(formats("Ann Roe: Jobs\n\nPaul Hill: Schools\n\nEve Dahl: Roads")).toEqual([]);
  });

  it("P10 a name behind a dash signs the quotation in front of it or above it", () => {
    expect(formats("“The debate was a waste of time.” ― Ann Roe")).toEqual([
      "Ann Roe | ― | The debate was a waste of time",
    ]);
    expect(formats("“The debate was a waste of time.”\n\n- Paul Hill, Lund.")).toEqual([
      "Paul Hill | - | The debate was a waste of time",
    ]);
  });

  it("P10 a dash that signs nothing", () => {
    expect(formats("He called it “a waste of time” — Ann Roe")).toEqual([]);
    expect(formats("The debate was over.\n\n- Paul Hill")).toEqual([]);
    expect(formats("“The debate was a waste of time.” – still, he came back")).toEqual([]);
  });

  it("P10 a post is signed with a name and a handle", () => {
    expect(
      formats("The road is shut again pic.twitter.com/aB1 — Ann Roe (@annroe) May 3, 2021"),
    ).toEqual(["Ann Roe | — | The road is shut again"]);
  });

  it("M6 reports in the words of one who is named by a label stand inside them", () => {
    const text = interview.join("\n\n");
    const { drafts } = extract(readDocument(text));
    const inner = drafts.find((draft) => cut(text, draft.cue) === "said");
    expect(cut(text, inner?.source ?? [])).toBe("The county");
    expect(cut(text, drafts[inner?.parent ?? -1]?.source ?? [])).toBe("Ann Roe");
  });

  it("P10 a signed quotation is not carried from the speaker before", () => {
    const text =
      "Ann Roe said that it is late.\n\n“We are tired, and it is cold.” ― Paul Hill\n\n“We leave now, all of us.” ― Eve Dahl";
    const sources = extract(readDocument(text)).drafts.map(({ source }) => cut(text, source));
    expect(sources).toEqual(["Ann Roe", "Paul Hill", "Eve Dahl"]);
  });
});
