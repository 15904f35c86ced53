/** What surrounds a trail: wrong sources for it, and the facts that a question on it gives away. */
import type { Entity } from "../analysis.ts";
import { contains } from "../text/span.ts";
import { mayBeSame, type Name } from "./names.ts";
import type { Reading } from "./reading.ts";
import { type Rival, rivalsOf } from "./rivals.ts";
import type { Statement } from "./statements.ts";
import { isOutletName, type WayBack } from "./ways-back.ts";

/** Speakers nearby, and names in the statement; nobody who could be one of the trail. */
export function sparesFor(
  reading: Reading,
  way: WayBack,
  statements: readonly Statement[],
): Rival[] {
  const [channel] = way.sources;
  const target = {
    shown: way.opening,
    paragraph: way.paragraph,
    owner: way.sources.at(-1)?.entity ?? null,
    channel: channel?.entity ?? null,
  };
  // "Roe told Kim Lee of the Herald": Lee is a part of the trail, though no card of it.
  const mentions = way.sources.map(({ mention }) => mention);
  const link = {
    start: Math.min(...mentions.map(({ start }) => start)),
    end: Math.max(...mentions.map(({ end }) => end)),
  };
  const others = rivalsOf(reading, target, statements).filter(
    ({ entity, name }) =>
      isClearly(entity, name) &&
      !entity.mentions.some(({ span }) => contains(link, span)) &&
      way.sources.every((source) => {
        const [a, b] = [source.name.inside.toLowerCase(), name.inside.toLowerCase()];
        const known = source.entity !== null && mayBeSame(reading, source.entity, entity);
        return !known && !a.includes(b) && !b.includes(a);
      }),
  );
  // Another outlet tempts most: else the outlet among the cards would always come first.
  return others.sort((a, b) => Number(isOutlet(b)) - Number(isOutlet(a)));
}

/** "Reports in the news media" may hold the very outlet of the trail. */
function isClearly({ kind }: Entity, { inside }: Name): boolean {
  // "A source" beside "Source not stated": two cards that mean the same to a reader.
  if (/\bsources?\b/iu.test(inside)) return false;
  return kind !== "document" && (kind !== "outlet" || isOutletName(inside));
}

function isOutlet({ entity }: Rival): boolean {
  return entity.kind === "outlet";
}

/** Whose the statement is, and in what way it was given out (P-210). */
export function givenAway(reading: Reading, { opening }: WayBack): string[] {
  return reading.analysis.relations.flatMap(({ content }, relation) =>
    content.some((part) => part.start <= opening.start && opening.start < part.end)
      ? [`relation:${relation}:source`, `relation:${relation}:way`]
      : [],
  );
}
