/** An act of `server/work` that the database could not take now, as one more outcome to tell of. */
import "server-only";
import { isBusy } from "#server/busy";

export async function orBusy<T>(act: Promise<T>): Promise<T | { readonly outcome: "busy" }> {
  try {
    return await act;
  } catch (error) {
    if (isBusy(error)) return { outcome: "busy" };
    throw error;
  }
}
