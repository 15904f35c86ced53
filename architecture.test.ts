/** The doors of house.md, section 2, as one table, executed; it also counts what it saw. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = path.dirname(fileURLToPath(import.meta.url));

interface Room {
  readonly holds: RegExp;
  /** Rooms that it may enter, itself always included. */
  readonly rooms: readonly string[];
  /** Packages (and Node, as "node:") that it may import. */
  readonly packages: readonly string[];
  /** It must hold at least this many source files: a check that saw nothing must fail. */
  readonly floor: number;
}

const engineInner = ["engineText", "engineLexicon", "engineAnalysis"] as const;

// The first room whose pattern fits a path is the room of that file.
const floorPlan: Readonly<Record<string, Room>> = {
  engineCli: {
    holds: /^engine\/cli(-[a-z-]+)?\.ts$/u,
    rooms: ["engineDoor"],
    packages: ["node:"],
    floor: 5,
  },
  engineTraining: {
    holds: /^engine\/training\//u,
    rooms: [...engineInner, "engineSyntax", "engineAttribution"],
    packages: ["node:"],
    floor: 24,
  },
  engineDoor: {
    holds: /^engine\/(index|analyse|version|rules)\.ts$/u,
    rooms: [
      ...engineInner,
      "engineSyntax",
      "engineAttribution",
      "engineVoice",
      "engineGrading",
      "engineQuestions",
    ],
    packages: ["zod"],
    floor: 3,
  },
  engineAnalysis: {
    holds: /^engine\/analysis\.ts$/u,
    rooms: ["engineText"],
    packages: ["zod"],
    floor: 1,
  },
  engineLexicon: {
    holds: /^engine\/lexicon\//u,
    rooms: ["engineAnalysis"],
    packages: [],
    floor: 26,
  },
  engineText: {
    holds: /^engine\/text\//u,
    rooms: ["engineLexicon", "engineAnalysis"],
    packages: ["zod"],
    floor: 9,
  },
  engineSyntax: { holds: /^engine\/syntax\//u, rooms: [...engineInner], packages: [], floor: 15 },
  engineAttribution: {
    holds: /^engine\/attribution\//u,
    rooms: [...engineInner, "engineSyntax"],
    packages: [],
    floor: 80,
  },
  engineVoice: {
    holds: /^engine\/voice\//u,
    rooms: [...engineInner, "engineSyntax", "engineAttribution"],
    packages: [],
    floor: 6,
  },
  engineGrading: {
    holds: /^engine\/grading\//u,
    rooms: ["engineText", "engineQuestions"],
    packages: ["zod"],
    floor: 4,
  },
  // One hand-made question of each kind, for the tests of every room.
  engineSamples: {
    holds: /^engine\/questions\/fixtures\//u,
    rooms: ["engineText", "engineQuestions"],
    packages: [],
    floor: 1,
  },
  engineQuestions: {
    holds: /^engine\/questions\//u,
    rooms: [...engineInner, "engineAttribution", "engineVoice", "engineGrading"],
    packages: ["zod"],
    floor: 85,
  },
  serverData: {
    holds: /^server\/data\//u,
    rooms: ["server", "serverDb", "engineDoor"],
    packages: ["zod", "node:", "server-only"],
    floor: 13,
  },
  serverDb: {
    holds: /^server\/db(-[a-z-]+)?\.ts$/u,
    rooms: ["server", "generated"],
    packages: ["node:", "server-only", "better-sqlite3", "pg", "@prisma/"],
    floor: 4,
  },
  serverWork: {
    holds: /^server\/work\//u,
    rooms: ["server", "serverDb", "serverData", "engineDoor"],
    packages: ["zod", "node:", "server-only"],
    floor: 20,
  },
  serverExports: {
    holds: /^server\/exports\//u,
    rooms: ["server", "serverData", "engineDoor"],
    packages: ["csv-stringify", "node:", "server-only"],
    floor: 1,
  },
  server: {
    holds: /^server\//u,
    rooms: ["serverDb", "serverData", "engineDoor", "prisma"],
    packages: ["zod", "node:", "server-only", "@node-rs/argon2", "yaml"],
    floor: 13,
  },
  generated: { holds: /^prisma\/generated\//u, rooms: [], packages: ["@prisma/"], floor: 0 },
  prisma: {
    holds: /^prisma\//u,
    rooms: ["server", "serverDb", "serverData", "serverWork", "engineDoor", "generated"],
    packages: ["node:", "zod", "better-sqlite3", "pg", "@prisma/", "vitest"],
    floor: 8,
  },
  ui: { holds: /^ui\//u, rooms: [], packages: ["react", "react-dom", "next"], floor: 22 },
  edge: {
    holds: /^(proxy|instrumentation)\.ts$/u,
    rooms: ["server"],
    packages: ["next/server", "node:crypto"],
    floor: 2,
  },
  app: {
    holds: /^app\//u,
    rooms: ["engineDoor", "server", "serverData", "serverWork", "serverExports", "ui"],
    packages: [
      "next",
      "react",
      "react-dom",
      "zod",
      "uqr",
      "server-only",
      "node:crypto",
      "@fontsource-variable/",
    ],
    floor: 140,
  },
  bench: {
    holds: /^bench\//u,
    rooms: [
      "engineDoor",
      "server",
      "serverDb",
      "serverData",
      "serverWork",
      "prisma",
      "engineAnalysis",
      "engineAttribution",
      "engineLexicon",
      "engineText",
      "engineSyntax",
      "engineQuestions",
    ],
    packages: [
      "node:",
      "better-sqlite3",
      "pg",
      "zod",
      "wink-nlp",
      "wink-eng-lite-web-model",
      "compromise",
    ],
    floor: 23,
  },
  e2e: {
    holds: /^e2e\//u,
    rooms: [
      "engineDoor",
      "engineSamples",
      "server",
      "serverDb",
      "serverData",
      "serverWork",
      "prisma",
      "scripts",
    ],
    packages: ["node:", "@playwright/test", "@axe-core/playwright", "better-sqlite3", "pg"],
    floor: 11,
  },
  scripts: {
    holds: /^scripts\//u,
    rooms: ["server", "serverDb", "serverData", "serverWork", "prisma"],
    packages: ["node:", "@playwright/test"],
    floor: 5,
  },
  top: { holds: /^[^/]+$/u, rooms: [], packages: ["node:", "vitest", "next"], floor: 2 },
};

const rooms = new Map(Object.entries(floorPlan));

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly place: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly isTest: boolean;
}

const skipped = new Set([
  "node_modules",
  ".next",
  ".git",
  "data",
  "prisma/generated",
  "bench/out",
  "test-results",
  "playwright-report",
]);

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(path.join(root, folder)).sort()) {
    const place = folder === "" ? name : `${folder}/${name}`;
    if (skipped.has(place)) continue;
    if (statSync(path.join(root, place)).isDirectory()) yield* walk(place);
    else if (/\.(ts|tsx|js)$/u.test(name) && name !== "next-env.d.ts") yield place;
  }
}

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const statement = /^[ \t]*(?:import|export)\b([^;"'`]*?)\bfrom\s*["']([^"']+)["']/gmu;
  for (const [, clause = "", specifier = ""] of text.matchAll(statement)) {
    const named = /^\s*\{([^}]*)\}\s*$/u
      .exec(clause)?.[1]
      ?.split(",")
      .filter((part) => part.trim() !== "");
    const typeOnly =
      /^\s*type\b/u.test(clause) || (named?.every((part) => /^\s*type\b/u.test(part)) ?? false);
    found.push({ specifier, typeOnly });
  }
  for (const [, specifier = ""] of text.matchAll(/^[ \t]*import\s*["']([^"']+)["']/gmu)) {
    found.push({ specifier, typeOnly: false });
  }
  for (const [, specifier = ""] of text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/gu)) {
    found.push({ specifier, typeOnly: false });
  }
  return found;
}

function roomOf(place: string): string {
  for (const [name, room] of rooms) if (room.holds.test(place)) return name;
  return "nowhere";
}

/** The file that a specifier means, or null for a package. */
function target(place: string, specifier: string): string | null {
  if (specifier === "#engine") return "engine/index.ts";
  if (specifier.startsWith("#server/")) return `server/${specifier.slice(8)}.ts`;
  if (specifier.startsWith("#ui/")) return `ui/${specifier.slice(4)}.tsx`;
  if (specifier.startsWith("."))
    return path.posix.normalize(path.posix.join(path.posix.dirname(place), specifier));
  return null;
}

function sourceOf(place: string, text: string): Source {
  return {
    place,
    room: roomOf(place),
    text,
    imports: importsOf(text),
    isTest: /\.test(-d)?\.ts$/u.test(place),
  };
}

const sources = [...walk("")].map((place) =>
  sourceOf(place, readFileSync(path.join(root, place), "utf8")),
);
const shipped = sources.filter((source) => !source.isTest);
const byPlace = new Map(sources.map((source) => [source.place, source]));

function isPackageAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((one) =>
    one.endsWith(":") || one.endsWith("/")
      ? name.startsWith(one)
      : name === one || name.startsWith(`${one}/`),
  );
}

function forbidden(source: Source): string[] {
  const room = rooms.get(source.room);
  if (!room) return [`${source.place} lies in no room`];
  return source.imports.flatMap(({ specifier }) => {
    const file = target(source.place, specifier);
    if (file === null) {
      return isPackageAllowed(specifier, room.packages)
        ? []
        : [`${source.place} (${source.room}) imports ${specifier}`];
    }
    if (/\.(css|json)$/u.test(file)) return [];
    const entered = roomOf(file);
    const allowed: readonly string[] = [source.room, ...room.rooms];
    return allowed.includes(entered)
      ? []
      : [`${source.place} (${source.room}) enters ${file} (${entered})`];
  });
}

function valueTargets(source: Source): Source[] {
  return source.imports.flatMap(({ specifier, typeOnly }) => {
    const file = typeOnly ? null : target(source.place, specifier);
    const found = file === null ? undefined : byPlace.get(file);
    return found ? [found] : [];
  });
}

const isClient = (source: Source) =>
  /^\s*(\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*["']use client["']/u.test(source.text);
const isActions = (source: Source) =>
  /^\s*(\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*["']use server["']/u.test(source.text);

/** What a browser would load with this file; server actions arrive there as references only. */
function loadedWith(source: Source, seen = new Set<Source>()): Set<Source> {
  for (const next of valueTargets(source)) {
    if (seen.has(next) || isActions(next)) continue;
    seen.add(next);
    loadedWith(next, seen);
  }
  return seen;
}

function cycleFrom(start: Source): string | null {
  const done = new Set<Source>();
  const visit = (source: Source, trail: readonly Source[]): string | null => {
    const at = trail.indexOf(source);
    if (at >= 0) return [...trail.slice(at), source].map(({ place }) => place).join(" -> ");
    if (done.has(source)) return null;
    for (const next of valueTargets(source)) {
      const cycle = visit(next, [...trail, source]);
      if (cycle) return cycle;
    }
    done.add(source);
    return null;
  };
  return visit(start, []);
}

/** The code without comments and strings, so that a word in a sentence is no identifier. */
function bare(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, " ")
    .replace(/\/\/[^\n]*/gu, " ")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, '""');
}

/** `as` beside a type, which takes the compiler's word away; renaming in an import is no cast. */
function casts(text: string): readonly string[] {
  const code = bare(text).replace(/^(?:import|export)\b[^;]*?\bfrom\b[^;]*;/gmu, "");
  return code.match(/\bas\s+(?:unknown|any|never|string|number|[A-Z]\w*)\b/gu) ?? [];
}

/** From the opening bracket at `open` to its partner. */
function bracketed(code: string, open: number): string {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === "(") depth += 1;
    if (code[at] === ")") depth -= 1;
    if (depth === 0) return code.slice(open, at + 1);
  }
  return code.slice(open);
}

/** What the operations of the lane wait for: the text of each awaited call inside `write(…)`. */
function awaitedInLane(text: string): readonly string[] {
  const code = bare(text);
  const operations = [...code.matchAll(/\bwrite(?:<[^(]*>)?\(/gu)].map(({ 0: call, index }) =>
    bracketed(code, index + call.length - 1),
  );
  return operations.flatMap((operation) =>
    [...operation.matchAll(/\bawait\s+[\w.]+\(/gu)].map(({ 0: call, index }) => {
      return call + bracketed(operation, index + call.length - 1).slice(1);
    }),
  );
}

function naming(pattern: RegExp, where: (source: Source) => boolean): string[] {
  return shipped
    .filter(where)
    .flatMap((source) => (pattern.test(bare(source.text)) ? [source.place] : []));
}

describe("HT14 the doors hold", () => {
  test("every room was seen, with at least as many files as it had", () => {
    const counts = new Map<string, number>();
    for (const source of shipped) counts.set(source.room, (counts.get(source.room) ?? 0) + 1);
    const short = [...rooms].flatMap(([name, room]) => {
      const seen = counts.get(name) ?? 0;
      return seen < room.floor ? [`${name}: ${seen} of ${room.floor}`] : [];
    });
    expect(short).toEqual([]);
    expect(counts.get("nowhere") ?? 0).toBe(0);
  });

  test("every room named in the table exists", () => {
    const named = [...rooms.values()].flatMap((room) => room.rooms);
    expect(named.filter((name) => !rooms.has(name))).toEqual([]);
  });

  test("HR1-HR13 nobody enters a room that is closed to it", () => {
    expect(shipped.flatMap(forbidden)).toEqual([]);
  });

  test("a planted bad import is caught", () => {
    const planted = [
      sourceOf("engine/text/planted.ts", 'import { now } from "../../server/clock.ts";'),
      sourceOf("ui/planted.tsx", 'import { analyse } from "#engine";'),
      sourceOf("app/planted.tsx", 'import { reader } from "#server/db";'),
      sourceOf("engine/questions/planted.ts", 'import { readFileSync } from "node:fs";'),
    ];
    expect(planted.map((source) => forbidden(source).length)).toEqual([1, 1, 1, 1]);
  });

  test("no file needs itself", () => {
    expect([...new Set(shipped.map(cycleFrom).filter((cycle) => cycle !== null))]).toEqual([]);
  });

  test("HR10 HX17 what a browser loads reaches neither the server nor the engine", () => {
    const clients = shipped.filter(isClient);
    expect(clients.length).toBeGreaterThanOrEqual(3);
    const leaks = clients.flatMap((client) =>
      [...loadedWith(client)]
        .filter(({ room }) => room.startsWith("server") || room.startsWith("engine"))
        .map(({ place }) => `${client.place} loads ${place}`),
    );
    expect(leaks).toEqual([]);
  });
});

describe("what only one place may do", () => {
  const inEngine = (source: Source) =>
    source.room.startsWith("engine") && !["engineCli", "engineTraining"].includes(source.room);

  test("HR1 the engine has no clock, no chance, no world", () => {
    expect(
      naming(
        /\bDate\b|\bMath\s*\.\s*random\b|\bglobalThis\b|\bprocess\b|\bperformance\b/u,
        inEngine,
      ),
    ).toEqual([]);
  });

  test("DS-13 no raw statement is built from a string", () => {
    expect(naming(/\$(?:query|execute)RawUnsafe\b/u, () => true)).toEqual([]);
  });

  test("DS-13 tagged raw statements stand in the database room alone", () => {
    expect(naming(/\$(?:query|execute)Raw\b/u, ({ room }) => room !== "serverDb")).toEqual([]);
  });

  test("DS-12 an operation of the lane waits for the database and for nothing else", () => {
    const work = shipped.filter(({ room }) => room === "serverWork");
    const awaited = work.flatMap(({ place, text }) =>
      awaitedInLane(text).map((call) => ({ place, call })),
    );
    expect(awaited.length).toBeGreaterThan(25);
    expect(awaited.filter(({ call }) => !/\btx\b/u.test(call))).toEqual([]);
    const planted = "await write(async (tx) => { await find(tx); await fetch(place); });";
    expect(awaitedInLane(planted).filter((call) => !/\btx\b/u.test(call))).toEqual([
      "await fetch(place)",
    ]);
  });

  test("the environment is read in one place", () => {
    const allowed = (source: Source) =>
      ["scripts", "e2e", "bench", "prisma", "engineCli", "engineTraining"].includes(source.room) ||
      // Next reads its configuration before any of our code runs.
      ["server/env.ts", "instrumentation.ts", "next.config.js"].includes(source.place);
    expect(naming(/\bprocess\s*\.\s*env\b/u, (source) => !allowed(source))).toEqual([]);
  });

  test("cookies are read and written in one place", () => {
    expect(naming(/\bcookies\s*\(\s*\)/u, ({ place }) => place !== "app/_session.ts")).toEqual([]);
  });

  test("DS-37 the clock is read in one place", () => {
    const allowed = (source: Source) =>
      ["scripts", "e2e", "bench", "engineTraining", "engineCli"].includes(source.room) ||
      source.place === "server/clock.ts";
    const browser = new Set(
      shipped.filter(isClient).flatMap((client) => [client, ...loadedWith(client)]),
    );
    const inBrowser = (source: Source) => browser.has(source);
    expect(
      naming(
        /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)/u,
        (source) => !allowed(source) && !inBrowser(source),
      ),
    ).toEqual([]);
  });

  test("HX14 once per process: globalThis is touched by db.ts and clock.ts alone", () => {
    const own = ["server/db.ts", "server/clock.ts", "server/once.ts"];
    expect(
      naming(
        /\bglobalThis\b/u,
        ({ place, room }) => room.startsWith("server") && !own.includes(place),
      ),
    ).toEqual([]);
  });

  test("HK1 nobody outside a kind asks which kind a question is", () => {
    const own =
      /^engine\/questions\/kinds(\/|\.ts$)|^app\/_questions\/look-of\.ts$|^app\/\(teach\)\/_keys\/rows\.ts$/u;
    expect(
      naming(
        /\b(?:question|item)\s*\.\s*kind\b/u,
        ({ place, room }) =>
          !own.test(place) &&
          ["app", "server", "serverData", "serverWork", "engineQuestions", "ui"].includes(room),
      ),
    ).toEqual([]);
  });

  test("house 11 no cast but where a viewer is minted and the two clients become one", () => {
    const own = ["server/db.ts", "server/session.ts"];
    const found = sources.filter(({ text }) => casts(text).length > 0);
    expect(found.map(({ place }) => place)).toEqual(own);
    expect(casts('import { a as B } from "x";\nconst c = d as B;\nconst e = f as const;')).toEqual([
      "as B",
    ]);
  });

  test("house 2 what holds a secret or speaks to the database never reaches a browser", () => {
    const guarded = ["app/_session.ts", "server/db.ts", "server/env.ts", "server/session.ts"];
    const open = guarded.filter(
      (place) => !byPlace.get(place)?.imports.some(({ specifier }) => specifier === "server-only"),
    );
    expect(open).toEqual([]);
  });

  test("HN2 no drawer is called utils, helpers, misc, common, types, manager, service or lib", () => {
    const drawers = /(^|[/-])(utils?|helpers?|misc|common|types|manager|service|lib)(\.tsx?$|\/)/u;
    expect(sources.filter(({ place }) => drawers.test(place)).map(({ place }) => place)).toEqual(
      [],
    );
  });

  test("HR8 the word quiz is unknown to ui", () => {
    expect(
      shipped
        .filter(({ room, text }) => room === "ui" && /quiz/iu.test(text))
        .map(({ place }) => place),
    ).toEqual([]);
  });
});
