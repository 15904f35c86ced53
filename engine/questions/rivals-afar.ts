/**
 * More wrong sources where too few speak near a statement: people named near by, and whoever speaks
 * further off. Only for statements of a person, since a name beside a body may stand for it (P-221).
 */
import type { Entity } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import { mayBeSame, nameOf } from "./names.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { type Rival, rivalsOf, targetOf } from "./rivals.ts";
import { isPerson } from "./shut-out.ts";
import type { Statement } from "./statements.ts";

const enough = 3;
const nearBy = 4;
const anywhere = 1000;

/** Those given first, and others up to three. */
export function withRivalsAfar(
  reading: Reading,
  statement: Statement,
  statements: readonly Statement[],
  rivals: readonly Rival[],
): Rival[] {
  const kept = [...rivals];
  const target = targetOf(reading, statement);
  const more = () => [
    ...namedNear(reading, statement),
    ...rivalsOf(reading, target, statements, anywhere).filter(
      ({ entity }) => entity.kind !== "document",
    ),
  ];
  for (const rival of kept.length < 2 ? more() : []) {
    const clash = kept.some(({ entity }) => mayBeSame(reading, entity, rival.entity));
    if (!clash && kept.length < enough) kept.push(rival);
  }
  return kept;
}

/** People whose whole name stands in the same paragraph or one near it. */
function namedNear(reading: Reading, statement: Statement): Rival[] {
  const { entity: owner, paragraph: at, relation } = statement;
  if (owner.kind !== "named-person") return [];
  const passing = targetOf(reading, statement).channel;
  return reading.analysis.entities
    .flatMap((entity): Rival[] => {
      const name = nameOf(reading, entity);
      const place = name && isPerson(reading, entity) ? nearest(reading, entity, at) : null;
      const known = [owner.id, passing?.id, ...relation.members.map(({ id }) => id)];
      if (!name || !place || known.includes(entity.id)) return [];
      if (mayBeSame(reading, owner, entity)) return [];
      const here = reading.paragraphAt(place.start);
      const sentence = wording(
        "In ",
        paragraph(here),
        ` the article names ${name.inside}; the words of saying with this statement stand with `,
        quote(reading, statement.source),
        ".",
      );
      const judged = { code: "M01", sentence, place: { span: place, paragraph: here } } as const;
      return [{ entity, name, distance: Math.abs(here - at), judged }];
    })
    .sort((a, b) => a.distance - b.distance);
}

function nearest(reading: Reading, { mentions, name }: Entity, at: number): Span | null {
  const distance = ({ start }: Span) => Math.abs(reading.paragraphAt(start) - at);
  const [found] = mentions
    .map(({ span }) => span)
    .filter((span) => reading.words(span).includes(name) && distance(span) <= nearBy)
    .filter(({ start }) => reading.isBody(reading.paragraphAt(start)))
    .sort((a, b) => distance(a) - distance(b));
  return found ?? null;
}
