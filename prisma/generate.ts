/**
 * Generates both database clients from the one schema (MI-02): SQLite's from schema.prisma as it
 * stands, PostgreSQL's from a twin in which only the provider's word and the output folder differ.
 * Run by the bootstrap: `node prisma/generate.ts`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
const generated = join(root, "prisma", "generated");

export function readSchema(): string {
  return readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
}

export function postgresqlTwin(schema: string): string {
  const provider = 'provider = "sqlite"';
  if (schema.split(provider).length !== 2) {
    throw new Error("schema.prisma must name the provider sqlite exactly once");
  }
  return schema.replace(provider, 'provider = "postgresql"');
}

function runPrisma(schemaPath: string): void {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  // The generator asks for an engine that it never calls; any executable keeps it from the network.
  const engine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  const run = spawnSync(process.execPath, [cli, "generate", "--schema", schemaPath], {
    cwd: root,
    env: { ...process.env, ...engine },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    throw new Error(`prisma generate failed for ${schemaPath}\n${run.stdout}\n${run.stderr}`);
  }
}

export function generate(): void {
  mkdirSync(generated, { recursive: true });
  const twin = join(generated, "postgresql.prisma");
  const elsewhere = postgresqlTwin(readSchema()).replace("./generated/sqlite", "./postgresql");
  writeFileSync(twin, elsewhere);
  runPrisma(join(root, "prisma", "schema.prisma"));
  runPrisma(twin);
}

if (import.meta.main) generate();
