/** A link as a QR code: one SVG path on a grid of `size` modules, quiet zone included. */
import { encode } from "uqr";

export interface QrCode {
  readonly size: number;
  readonly path: string;
}

export function qrCode(link: string): QrCode {
  const { size, data } = encode(link, { ecc: "M", border: 4 });
  return { size, path: data.map(rowPath).join("") };
}

/** Neighbouring dark modules become one rectangle, so no hairlines show between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  let start = -1;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] && start < 0) start = x;
    if (!row[x] && start >= 0) {
      path += `M${start} ${y}h${x - start}v1h${start - x}z`;
      start = -1;
    }
  }
  return path;
}
