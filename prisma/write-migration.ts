/**
 * A development tool: writes the SQL of a schema change for both databases, to be read and committed.
 * `node prisma/write-migration.ts NAME [FORMER_SCHEMA]` compares FORMER_SCHEMA (a file; the empty
 * database when left out) with schema.prisma. Needs no database (house.md HX4).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { type DiffTarget, SchemaEngine } from "@prisma/schema-engine-wasm";
import { postgresqlTwin, readSchema } from "./generate.ts";

const dialectOf = { sqlite: "sqlite", postgresql: "postgres" } as const;

type Provider = "sqlite" | "postgresql";

const twinOf = {
  sqlite: (schema: string): string => schema,
  postgresql: postgresqlTwin,
} as const satisfies Record<Provider, (schema: string) => string>;

/**
 * The engine asks its adapter for the server's version before it compares two schemas, and for
 * nothing more. This one answers that question itself, so no database is needed.
 */
function unconnected(provider: Provider): SqlMigrationAwareDriverAdapterFactory {
  const info = { provider: dialectOf[provider], adapterName: `unconnected-${provider}` } as const;
  const refuse = () => Promise.reject(new Error("writing a migration needs no transaction"));
  const connect = () =>
    Promise.resolve({
      ...info,
      queryRaw: () =>
        Promise.resolve({
          columnNames: ["exists", "version", "numeric_version"],
          columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
          rows: [[true, "PostgreSQL 15.0", 150_000]],
        }),
      executeRaw: () => Promise.resolve(0),
      executeScript: () => Promise.resolve(),
      startTransaction: refuse,
      dispose: () => Promise.resolve(),
    });
  return { ...info, connect, connectToShadowDb: connect };
}

function target(provider: Provider, schema: string | null): DiffTarget {
  if (schema === null) return { tag: "empty" };
  const content = twinOf[provider](schema);
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

/** The SQL that leads from `former` (null: the empty database) to `schema`. */
export async function migrationSql(
  provider: Provider,
  former: string | null,
  schema: string,
): Promise<string> {
  const adapter = bindMigrationAwareSqlAdapterFactory(unconnected(provider));
  const content = twinOf[provider](schema);
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", content]] },
    () => undefined,
    adapter,
  );
  const result = await engine.diff({
    from: target(provider, former),
    to: target(provider, schema),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? "";
}

if (import.meta.main) {
  const [name, formerPath] = process.argv.slice(2);
  if (name === undefined || !/^\d{14}_[a-z_]+$/u.test(name)) {
    throw new Error("usage: node prisma/write-migration.ts YYYYMMDDHHMMSS_name [former.prisma]");
  }
  const former = formerPath === undefined ? null : readFileSync(formerPath, "utf8");
  for (const provider of ["sqlite", "postgresql"] as const) {
    const folder = join(import.meta.dirname, "migrations", provider, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "migration.sql"),
      await migrationSql(provider, former, readSchema()),
    );
  }
}
