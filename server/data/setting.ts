/** Facts about this install, by name. */
import "server-only";
import { type Reader, reader, type Tx } from "#server/db";

export async function findSetting(key: string, db: Reader = reader()): Promise<string | null> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } });
  return row?.value ?? null;
}

export async function recordSetting(key: string, value: string, tx: Tx): Promise<void> {
  const { count } = await tx.setting.updateMany({ where: { key }, data: { value } });
  if (count === 0) await tx.setting.create({ data: { key, value } });
}
