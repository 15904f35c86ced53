/** Facts about this install, by name. */
import "server-only";
import { type Reader, reader, type Tx } from "#server/db";

export async function findSetting(key: string, db: Reader = reader()): Promise<string | null> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } });
  return row?.value ?? null;
}

/** The value that is kept: the one that was there before, else this one. */
export async function recordSettingOnce(key: string, value: string, tx: Tx): Promise<string> {
  const before = await findSetting(key, tx);
  if (before !== null) return before;
  // Another instance at the same instant: the unique key lets one pass, the lane repeats the other.
  await tx.setting.create({ data: { key, value } });
  return value;
}
