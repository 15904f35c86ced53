/** What resolving gives: for each draft its party with confidence and reason, and all parties of the article. */
import type { Entity, EntityRef, MentionKind, SourceKind } from "../analysis.ts";
import type { Guess } from "./coreference.ts";
import type { Cast, Figure } from "./figures.ts";

export interface ResolvedSource {
  readonly entity: EntityRef | null;
  readonly kind: SourceKind;
  readonly members: EntityRef[];
  /** Ids of who-rules.ts: how the printed words were taken to their party. */
  readonly rules: string[];
}

export interface Resolution {
  readonly entities: Entity[];
  /** One for each draft, in the same order. */
  readonly sources: readonly ResolvedSource[];
}

export interface Answer extends Guess {
  readonly how: MentionKind;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function refOf(figure: Figure, confidence: number): EntityRef {
  return { id: figure.id, name: figure.name, kind: figure.kind, confidence: round(confidence) };
}

const ruleByMention: Readonly<Record<MentionKind, string>> = {
  "full-name": "R01",
  "short-name": "R02",
  "title-name": "R02",
  acronym: "R02",
  pronoun: "R03",
  role: "R04",
  description: "R04",
  metonymy: "R04",
  "report-noun": "R05",
  carried: "R07",
};

function ruleOf({ figure, how }: Answer): string {
  if (figure.kind === "joint" && how !== "pronoun") return "R06";
  const described = how === "role" || how === "description";
  return described && figure.party === null ? "R08" : ruleByMention[how];
}

export function sourceOf(answer: Answer | null): ResolvedSource {
  if (!answer) return { entity: null, kind: "not-stated", members: [], rules: [] };
  const { figure, confidence } = answer;
  return {
    entity: refOf(figure, confidence),
    kind: figure.kind,
    members: figure.members.map((member) => refOf(member, confidence)),
    rules: [ruleOf(answer)],
  };
}

export function entitiesOf(cast: Cast, answers: readonly (Answer | null)[]): Entity[] {
  const used = new Set(
    answers.flatMap((answer) => (answer ? [answer.figure, ...answer.figure.members] : [])),
  );
  const shown = cast.figures.filter((figure) => used.has(figure) || isNamedParty(figure));
  const seen = Map.groupBy(cast.sightings, (sighting) => sighting.figure);
  return shown.map((figure) => ({
    id: figure.id,
    name: figure.name,
    kind: figure.kind,
    mentions: (seen.get(figure) ?? []).map(({ start, end, how, confidence }) => ({
      span: { start, end },
      how,
      confidence: round(confidence),
    })),
    roles: [
      ...new Set(figure.roles.map((role) => cast.page.text.slice(role.span.start, role.span.end))),
    ],
    gender: figure.gender,
  }));
}

/** Places, peoples and names of unclear kind are listed only where they are a source. */
function isNamedParty(figure: Figure): boolean {
  const kind = figure.party?.kind;
  return kind === "person" || kind === "institution" || kind === "outlet" || kind === "country";
}
