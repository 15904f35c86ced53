/** Which database a DATABASE_URL means (MI-01). Free of the environment, so that scripts share it. */
import { isAbsolute, join } from "node:path";

export type DatabasePlace =
  | { readonly provider: "sqlite"; readonly file: string }
  | { readonly provider: "postgresql"; readonly url: string };

export const defaultDatabaseUrl = "file:data/hearsay.db";

/** Null for an address that means neither database. Relative files count from `root`. */
export function databasePlace(url: string, root: string): DatabasePlace | null {
  if (/^postgres(?:ql)?:\/\//u.test(url)) return { provider: "postgresql", url };
  const file = /^file:(?:\/\/)?(?<path>[^?]+)$/u.exec(url)?.groups?.["path"];
  if (file === undefined) return null;
  return { provider: "sqlite", file: isAbsolute(file) ? file : join(root, file) };
}
