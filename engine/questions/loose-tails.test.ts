import { describe, expect, it } from "vitest";
import { beforeLooseClause, beforeLooseTail } from "./loose-tails.ts";

describe("a cut leaves nothing behind that belongs to something else (W18)", () => {
  it.each([
    ["the trains stopped at noon and blocked", "the trains stopped at noon"],
    ["the trains stopped at noon, but most buses", "the trains stopped at noon"],
    ["the trains stopped at noon", "the trains stopped at noon"],
    [
      "the rain and the long cold winter harmed them",
      "the rain and the long cold winter harmed them",
    ],
  ])("an opening is cut before its last joint: %s", (cut, kept) => {
    expect(beforeLooseTail(cut)).toBe(kept);
  });

  it.each([
    ["the port should be opened, and her rivals", ", who", "the port should be opened"],
    ["the port should be opened, and her rivals", " blame", "the port should be opened"],
    ["the port should be opened, and her rivals", ".", "the port should be opened, and her rivals"],
    [
      "the port was opened, and the mill was shut",
      ", he",
      "the port was opened, and the mill was shut",
    ],
  ])("a clause is cut where the text goes on: %s%s", (clause, behind, kept) => {
    expect(beforeLooseClause(clause, behind)).toBe(kept);
  });
});
