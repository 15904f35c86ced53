import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent, readContentFolder } from "./content.ts";

const folder = join(import.meta.dirname, "..", "content", "articles");

const head = `---
title: "A bridge is closed"
outlet: "The Harbour News"
date: 2024-05-06
attribution: "Written for a test."
---

`;

describe("the shipped articles", () => {
  const { articles, faults } = readContentFolder(folder);

  test("every article of the folder is read without a fault", () => {
    expect(faults).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(15);
  });

  test("the seed article is there byte for byte, its first three paragraphs on single lines", () => {
    const seed = articles.find(({ slug }) => slug === "idlib-reckless-attack");
    const body = seed?.body ?? "";
    expect(createHash("sha256").update(body).digest("hex")).toBe(
      "3dc358b51c62b06de790a2766cba23b2d134a85c9d2538a2e94d915ee232d23c",
    );
    expect(body.split("\n").filter((line) => line.trim() !== "")).toHaveLength(24);
  });

  test("every article has an attribution, and a licensed one says where its licence was read", () => {
    for (const { front } of articles) {
      expect(front.attribution.length).toBeGreaterThan(20);
      if (front.licence === undefined) continue;
      expect(front.attribution).toContain("Creative Commons Attribution");
      expect([front.url, front.licenceUrl, front.licenceSource]).not.toContain(undefined);
    }
  });
});

describe("a faulty article is refused with file, line and reason", () => {
  const faultsOf = (text: string, file = "bridge.md") => {
    const reading = readContent(file, text);
    return reading.outcome === "faulty" ? reading.faults : [];
  };

  test.each([
    ["no front matter", "Just text.\n", 1, /front matter/u],
    ["a date that is none", head.replace("2024-05-06", "2024-13-40"), 4, /date/u],
    ["an unknown field", head.replace("outlet:", "publisher:"), 2, /publisher/u],
    ["a missing attribution", head.replace(/attribution.*\n/u, ""), 2, /attribution/u],
    ["an address that is no web address", head.replace("outlet:", "url:"), 3, /url/u],
    ["YAML that cannot be parsed", head.replace('"A bridge', '"A "bridge'), 2, /.+/u],
    ["no text", head, 6, /no text/u],
  ])("%s", (_, text, line, reason) => {
    const whole = text === head ? text : `${text}The bridge is closed.\n`;
    const [fault] = faultsOf(whole);
    expect(fault).toMatchObject({ file: "bridge.md", line });
    expect(fault?.reason).toMatch(reason);
  });

  test("a file name with a capital", () => {
    expect(faultsOf(`${head}Text.\n`, "Bridge.md")).toHaveLength(1);
  });

  test("a correct one is read", () => {
    expect(readContent("bridge.md", `${head}The bridge is closed.\n`)).toMatchObject({
      outcome: "read",
      article: { slug: "bridge", body: "The bridge is closed.\n" },
    });
  });
});
