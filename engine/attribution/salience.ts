/** Who was seen before a description, and how much: near and often counts, rivals lower the confidence. */
import type { Guess } from "./coreference.ts";
import { type Cast, type Figure, type Sighting, sightingBefore } from "./figures.ts";
import type { Description } from "./noun-phrase.ts";

/** What was seen before the phrase, nearest first, not farther than `reach` paragraphs. */
export function backwards(cast: Cast, phrase: Description, reach: number): readonly Sighting[] {
  const paragraph = cast.page.words[phrase.range.first]?.paragraph ?? 0;
  const found: Sighting[] = [];
  for (
    let index = sightingBefore(cast, phrase.span.start);
    index >= 0 && found.length < 200;
    index -= 1
  ) {
    const sighting = cast.sightings[index];
    if (!sighting || paragraph - sighting.paragraph > reach) break;
    found.push(sighting);
  }
  return found;
}

export function stem(word: string): string {
  return word.toLowerCase().replace(/[.’']/gu, "").slice(0, 5);
}

/** Modifiers that single somebody out; "former" and "senior" do not. */
export function isMatter(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Steps of weight taken off for each sentence between a mention and a description. */
const fade = 0.93;

/** Weighs figures by how often and how near they were seen; rivals lower the confidence. */
export function mostSalient(
  cast: Cast,
  phrase: Description,
  fits: (figure: Figure) => boolean,
  reach: number,
  base: number,
): Guess | null {
  const sentence = cast.page.words[phrase.range.first]?.sentence ?? 0;
  const scores = new Map<Figure, number>();
  for (const sighting of backwards(cast, phrase, reach)) {
    if (!fits(sighting.figure)) continue;
    const score =
      sighting.weight * sighting.confidence * fade ** Math.min(20, sentence - sighting.sentence);
    scores.set(sighting.figure, (scores.get(sighting.figure) ?? 0) + score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, rival] = ranked;
  if (!best) return null;
  return { figure: best[0], confidence: rival ? Math.min(0.5, base) : base };
}

export function seenBefore(figure: Figure, offset: number): boolean {
  return (figure.party?.names[0]?.name.span.start ?? offset) < offset;
}
