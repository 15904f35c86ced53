import { expect, test } from "vitest";
import { datelineOf } from "./dateline.ts";

test("the length under the headline is the one that the page with the link names", () => {
  const text = "The ferry - an old one - sails at noon.";
  const facts = { title: null, outlet: "Quay Courier", publishedOn: "2026-05-14", byline: null };
  const paragraphs = [1, 2].map((number) => ({ number, start: 0, end: 39, text, role: "body" }));
  const links = { url: null, attribution: null, licenceUrl: null };
  expect(datelineOf({ ...facts, ...links, paragraphs })).toEqual([
    "Quay Courier",
    "14 May 2026",
    "20 words",
  ]);
});
