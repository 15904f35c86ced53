/** Points with at most two decimals (P-107). */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}
