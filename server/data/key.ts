/** Ids and tokens as they come from an address: anything else names no row, on either database. */
const pattern = /^[\w-]{1,64}$/u;

export function isKey(value: string): boolean {
  return pattern.test(value);
}
