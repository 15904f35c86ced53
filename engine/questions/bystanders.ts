/**
 * Who might be taken for one who rejects, and is not: who states it, who is named in it, who speaks of
 * something else. None of them rejects anything in the text, each with its sentence (P-056, P-221).
 */
import type { Entity } from "../analysis.ts";
import { contains, type Span } from "../text/span.ts";
import type { OptionDraft } from "./build.ts";
import { matterOf, sharedMatter } from "./clauses.ts";
import { isNamedIn, mayBeSame, type Name, nameOf } from "./names.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import { saying } from "./plain-saying.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";
import { type Rejection, rejects, untrue } from "./rejections.ts";
import { isSure } from "./statements.ts";

/** Nearest first; those far off come with their paragraph. */
export function bystandersOf(
  reading: Reading,
  rejection: Rejection,
  matter: readonly Span[],
  /** What of it the question shows; a matter found elsewhere may be another one. */
  shown: readonly Span[] = matter,
): OptionDraft[] {
  const { entities, denials } = reading.analysis;
  const deniers = denials.flatMap(({ denierEntity }) => reading.entity(denierEntity) ?? []);
  const found = entities.flatMap((entity) => {
    const name = nameOf(reading, entity);
    const judged = name ? roleOf(reading, rejection, { entity, name }, { matter, shown }) : null;
    const vague = /^(?:some|many|several|others|all|both|critics)$/iu.test(name?.label ?? "");
    return name && judged && !vague ? [{ entity, name, judged }] : [];
  });
  const kept: Entity[] = [];
  return found
    .sort((a, b) => farness(rejection, a.judged) - farness(rejection, b.judged))
    .flatMap(({ entity, name, judged }) => {
      const known = [rejection.entity, ...deniers, ...kept];
      if (rejectsAnything(reading, entity, matter) || isNamedBeside(reading, entity, rejection)) {
        return [];
      }
      if (known.some((other) => mayBeSame(reading, other, entity))) return [];
      kept.push(entity);
      return [{ text: [{ ours: name.label }], right: false, judged }];
    });
}

/** "Like Ann Roe, the mayor also denied": named in that sentence, outside of what is rejected. */
function isNamedBeside(reading: Reading, entity: Entity, { cue, denial }: Rejection): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  return entity.mentions.some(
    ({ span }) => contains(sentence, span) && !denial.denied.some((part) => contains(part, span)),
  );
}

function farness({ paragraph: at }: Rejection, { place }: Judged): number {
  return Math.abs((place?.paragraph ?? 0) - at);
}

function roleOf(
  reading: Reading,
  { denial, paragraph: at }: Rejection,
  { entity, name }: { readonly entity: Entity; readonly name: Name },
  { matter, shown }: { readonly matter: readonly Span[]; readonly shown: readonly Span[] },
): Judged | null {
  const { relations } = reading.analysis;
  const targets = denial.targetRelations.flatMap((index) => relations[index] ?? []);
  const states = targets.find(({ entity: ref, realised }) => ref?.id === entity.id && realised);
  const stated = states?.cue[0];
  if (states && stated) {
    return isSure(states)
      ? spoken(reading, "M01", `The statement is by ${name.inside}: see `, stated)
      : null;
  }
  const passes = targets
    .flatMap(({ parent }) => (parent === null ? [] : (relations[parent] ?? [])))
    .find(({ entity: ref }) => ref?.id === entity.id)?.cue[0];
  if (passes) return spoken(reading, "M03", `${name.label} passes the statement on: see `, passes);
  const said = plainWords(reading, entity);
  const [named] = shown.flatMap((span) => isNamedIn(reading, entity, span) ?? []);
  const speaker = ["named-person", "institution", "country"].includes(entity.kind);
  if (named && speaker && said.length === 0) {
    const place = { span: named, paragraph: reading.paragraphAt(named.start) };
    const close = `; the article reports no rejection by ${name.inside}.`;
    // The words named may stand in another paragraph, which states them and rejects nothing.
    const sentence =
      place.paragraph === at
        ? wording(`${name.label}: named in what is rejected, in `, paragraph(at), close)
        : wording(
            `${name.label}: named in `,
            paragraph(place.paragraph),
            ", which states what is rejected in ",
            paragraph(at),
            close,
          );
    return { code: "M11", sentence, place };
  }
  // Whoever reports anything beside the statement may be passing it on.
  const places = matter.map(({ start }) => reading.paragraphAt(start));
  const beside = said.some((cue) => {
    const here = reading.paragraphAt(cue.start);
    return here !== at && places.includes(here);
  });
  const [near] = [...said].sort((a, b) => gap(reading, a, at) - gap(reading, b, at));
  if (beside || !near) return null;
  return spoken(
    reading,
    "M28",
    `Of ${name.inside} the article reports something else, without a rejection of this: see `,
    near,
  );
}

function gap(reading: Reading, span: Span, at: number): number {
  return Math.abs(reading.paragraphAt(span.start) - at);
}

function spoken(reading: Reading, code: Judged["code"], head: string, cue: Span): Judged {
  const at = reading.paragraphAt(cue.start);
  const sentence = wording(head, quote(reading, cue), " in ", paragraph(at), ".");
  return { code, sentence, place: { span: cue, paragraph: at } };
}

/** Words of saying that are surely this one's. */
function plainWords(reading: Reading, entity: Entity): Span[] {
  return reading.analysis.relations.flatMap(
    ({ entity: ref, cue, polarity, confidence, realised, cueClass }) => {
      const [first] = cue;
      const own = ref?.id === entity.id && ref.confidence >= 0.9;
      const said = realised && saying.has(cueClass) && polarity === "affirms" && confidence >= 0.6;
      return first && own && said && reading.words(first).length <= 40 ? [first] : [];
    },
  );
}

const negation = /\b(?:not|no|never|none|nothing|neither|nor|without)\b|n[’']t\b/iu;

/** Any reply or rejection of this one, or a negation in this matter, makes it unfit as a wrong answer. */
function rejectsAnything(reading: Reading, entity: Entity, matter: readonly Span[]): boolean {
  const { relations, replies } = reading.analysis;
  const about = matterOf(matter.map((span) => reading.words(span)).join(" "));
  return (
    replies.some(({ entity: party, rules }) => party?.id === entity.id && !rules.includes("D20")) ||
    relations.some(
      ({ entity: source, polarity, stance, content, cue }) =>
        source?.id === entity.id &&
        (polarity === "denies" ||
          polarity === "not-denied" ||
          polarity === "neither" ||
          stance === "denying" ||
          cue.some((part) => rejects.test(reading.words(part))) ||
          [...content, ...cue].some((part) => {
            const words = reading.words(part);
            const against = negation.test(words) && sharedMatter(about, matterOf(words)) >= 2;
            return untrue.test(words) || against;
          })),
    )
  );
}
