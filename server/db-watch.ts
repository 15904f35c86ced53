/**
 * Wraps Prisma's adapters so that db.ts learns what they keep to themselves: that a connection was
 * opened (to set and read back its promises), and that a COMMIT or ROLLBACK failed (DS-11).
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";

interface Ending {
  commitFailed: boolean;
  rollbackFailed: boolean;
}

const endings = new AsyncLocalStorage<Ending>();

/** A transaction whose COMMIT failed: whether it counts is not known. */
class Uncertain extends Error {
  override readonly name = "HearsayUncertain";
}

/** A transaction that did not even roll back: nothing counts, and the connection is spent. */
export class Spoiled extends Error {
  override readonly name = "HearsaySpoiled";
}

/** Runs one transaction; how its end failed decides the error, whatever Prisma makes of it. */
export async function watchEnding<T>(transaction: () => Promise<T>): Promise<T> {
  const ending: Ending = { commitFailed: false, rollbackFailed: false };
  try {
    return await endings.run(ending, transaction);
  } catch (cause) {
    if (ending.commitFailed) throw new Uncertain("a COMMIT failed", { cause });
    if (ending.rollbackFailed) throw new Spoiled("a ROLLBACK failed", { cause });
    throw cause;
  }
}

function watched(transaction: Transaction): Transaction {
  const watch = async <T>(which: keyof Ending, end: () => Promise<T>): Promise<T> => {
    try {
      return await end();
    } catch (error) {
      const ending = endings.getStore();
      if (ending) ending[which] = true;
      throw error;
    }
  };
  const execute: Transaction["executeRaw"] = (query) => {
    const run = () => transaction.executeRaw(query);
    if (/^\s*COMMIT\b/iu.test(query.sql)) return watch("commitFailed", run);
    if (/^\s*ROLLBACK\s*;?\s*$/iu.test(query.sql)) return watch("rollbackFailed", run);
    return run();
  };
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => transaction.queryRaw(query),
    executeRaw: execute,
    commit: () => watch("commitFailed", () => transaction.commit()),
    rollback: () => watch("rollbackFailed", () => transaction.rollback()),
    ...savepoints(transaction),
  };
}

function savepoints(transaction: Transaction) {
  const { createSavepoint, rollbackToSavepoint, releaseSavepoint } = transaction;
  return {
    ...(createSavepoint && { createSavepoint: createSavepoint.bind(transaction) }),
    ...(rollbackToSavepoint && { rollbackToSavepoint: rollbackToSavepoint.bind(transaction) }),
    ...(releaseSavepoint && { releaseSavepoint: releaseSavepoint.bind(transaction) }),
  };
}

/** `opened` runs on each connection before anything else does. */
export function watchedFactory(
  factory: SqlMigrationAwareDriverAdapterFactory,
  opened: (adapter: SqlDriverAdapter) => Promise<void>,
): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect();
    await opened(adapter);
    const { getConnectionInfo } = adapter;
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      executeScript: (script) => adapter.executeScript(script),
      startTransaction: async (level) => watched(await adapter.startTransaction(level)),
      ...(getConnectionInfo && { getConnectionInfo: getConnectionInfo.bind(adapter) }),
      dispose: () => adapter.dispose(),
    };
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}
