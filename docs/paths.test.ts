/**
 * Documentation names files that exist (HC6): every path in a README or a decision is looked up, from
 * the folder of the document and from the top. Each room says in at most 40 lines what it is.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";

const root = path.join(import.meta.dirname, "..");

const rooms = [
  "engine",
  "server",
  "app",
  "ui",
  "prisma",
  "content",
  "e2e",
  "bench",
  "scripts",
  "docs/decisions",
] as const;

const Packages = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const packageJson = Packages.parse(
  JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")),
);
const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });

/** What git ignores is made when it is needed; what lies beside the repository may be absent. */
const made = /^(data|node_modules|\.next|bench\/out|generated|prisma\/generated)(\/|$)|^\.\.\//u;
const placeholder = /^[A-Z]{2,}(\/|$)/u;
const ending = /\.(tsx?|js|json|md|css|sql|prisma|png|svg)$/u;

function documents(): string[] {
  const found = globSync(["*.md", "**/README.md", "docs/**/*.md"], {
    cwd: root,
    exclude: (name) => ["node_modules", ".next", ".git", "data"].includes(path.basename(name)),
  });
  return found.filter((name) => !name.endsWith("000-template.md")).sort();
}

/** Words in code marks and targets of links that look like places in the repository. */
function pathsIn(text: string): string[] {
  const marked = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, inner = ""]) => inner);
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = ""]) => target);
  return [...marked, ...linked].filter((word) => {
    if (/[\s{}$]|:\/\//u.test(word) || /^[#@/-]/u.test(word)) return false;
    if (packages.some((name) => word === name || word.startsWith(`${name}/`))) return false;
    if (made.test(word) || placeholder.test(word)) return false;
    return word.includes("/") || ending.test(word);
  });
}

/** From the document's folder or from the top; a bare name may lie anywhere in a room. */
function isThere(document: string, place: string): boolean {
  const folder = path.dirname(document);
  if ([folder, "."].some((from) => existsSync(path.join(root, from, place)))) return true;
  const pattern = place.replaceAll(/<[a-z]+>/gu, "*");
  const isBare = !place.includes("/") && folder !== ".";
  if (isBare) return globSync(path.join(folder, "**", pattern), { cwd: root }).length > 0;
  return (
    pattern.includes("*") &&
    [folder, "."].some((from) => globSync(path.join(from, pattern), { cwd: root }).length > 0)
  );
}

test("HC6 every path in a README or a decision exists", () => {
  const named = documents().flatMap((document) =>
    pathsIn(readFileSync(path.join(root, document), "utf8")).map((place) => ({ document, place })),
  );
  expect(named.length).toBeGreaterThan(80);
  const missing = named.filter(({ document, place }) => !isThere(document, place));
  expect(missing).toEqual([]);
});

test("HC6 a path that leads nowhere is noticed", () => {
  const places = pathsIn("See `server/nowhere.ts`, [here](docs/nothing.png) and `zod/v4`.");
  expect(places).toEqual(["server/nowhere.ts", "docs/nothing.png"]);
  expect(places.map((place) => isThere("README.md", place))).toEqual([false, false]);
});

test.each(rooms)("house 1 the room %s says what it is, in at most 40 lines", (room) => {
  const text = readFileSync(path.join(root, room, "README.md"), "utf8");
  expect(text.startsWith("# ")).toBe(true);
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
});
