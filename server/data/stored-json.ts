/** JSON columns, read through a schema and never cast; a row that does not fit is a bug and throws. */
import type * as z from "zod";

export function parseStored<T>(schema: z.ZodType<T>, text: string): T {
  const value: unknown = JSON.parse(text);
  return schema.parse(value);
}
