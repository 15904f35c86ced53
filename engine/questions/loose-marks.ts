/**
 * Paragraphs in which nobody can tell by the marks beside them whose words stand there: a quotation runs
 * on from another paragraph, a mark lacks its partner, or a long passage of another text is set off.
 */
import { overlaps } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A passage of another text seldom goes on for longer after its opening mark. */
const reach = 6;

export function looseParagraphs(reading: Reading): ReadonlySet<number> {
  const { paragraphs, quotes, anomalies } = reading.analysis;
  const loose = new Set<number>();
  for (const { outer, pieces, closed, depth } of quotes) {
    if (depth > 1 || (closed && pieces.length === 1)) continue;
    const first = reading.paragraphAt(outer.start);
    const last = closed ? reading.paragraphAt(outer.end - 1) : first + reach;
    for (let number = first; number <= last; number += 1) loose.add(number);
  }
  for (const { number, span } of paragraphs) {
    const broken = anomalies.some(
      (anomaly) => overlaps(anomaly.span, span) && /quotes|nesting/u.test(anomaly.kind),
    );
    if (broken) loose.add(number);
    // "The council wrote:" and a block without marks.
    if (/:\s*$/u.test(reading.words(span))) loose.add(number + 1);
  }
  return loose;
}
