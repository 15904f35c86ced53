/** Candidates are single passages: two sentences that run into one are none. */
import { expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { selectRetold } from "./S3-select.ts";

function candidatesOver(third: string): string {
  const article = [
    "The harbour bridge was closed on Monday after a crane fell into the water.",
    "Mayor Tom Reed said that the ferries would run every hour.",
    "Engineer Ada Byrne said that two of the pillars were cracked.",
    "“The repairs will take six weeks,” harbour master Ian Cole said.",
    third,
    "The road to the port was paved in June. Two lorries stood on the quay.",
  ].join("\n\n");
  const material = materialOf(analyse(article));
  return Array.from({ length: 40 }, (_, seed) =>
    selectRetold.compose(material, drawFrom(seed, "select")),
  )
    .flat()
    .flatMap((question) => kindOf(question).texts(question).shown)
    .map(({ text }) => plain(text))
    .join("\n");
}

it("passages that run on are no candidates", () => {
  expect(candidatesOver("Union leader Ruth Vale said that nobody had been warned.")).toContain(
    "Ruth Vale",
  );
  const running = "Union leader Ruth Vale said that nobody had been warned. the lamps were dark.";
  const candidates = candidatesOver(running);
  expect(candidates).toContain("Ada Byrne");
  expect(candidates).not.toContain("Ruth Vale");
});
