/** A verb for a form: where the database cannot write now, that is one more outcome to be told. */
import "server-only";
import { isBusy } from "#server/busy";

export async function unlessBusy<T>(
  act: () => Promise<T>,
): Promise<T | { readonly outcome: "busy" }> {
  try {
    return await act();
  } catch (error) {
    if (isBusy(error)) return { outcome: "busy" };
    throw error;
  }
}
