/**
 * Who says a statement: somebody named, somebody without a name, or nobody. Both stems serve every
 * key, so that the wording tells nothing.
 */
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { isMisprinted } from "../misprints.ts";
import { tellsName } from "../name-print.ts";
import { isUnnamed, nameOf } from "../names.ts";
import { paragraph, wording } from "../phrases.ts";
import type { Telling } from "../plain-telling.ts";
import type { ChoiceQuestion, Judged, Proof } from "../question.ts";
import type { Reading } from "../reading.ts";
import { asOption, type Rival, rivalsOf, targetOf } from "../rivals.ts";
import { firstNamed, sourceSentence } from "../sources.ts";
import { noSource } from "../standing.ts";
import type { Statement } from "../statements.ts";
import { isNearest, spread } from "../who-said-spread.ts";
import { stemFor, whoFor } from "../who-said-stems.ts";
import type { Phrase } from "../wording.ts";

const strategy = "Look for the words of saying first, then ask who stands with them.";

export const whoSaid: Form = {
  id: "S1-who-said",
  skill: "S1",
  reason: "Before a statement can be weighed, one must know whose it is, or that it is nobody’s.",
  compose({ reading, statements, openings, tellings }, draw) {
    const sound = ({ shown }: { shown: Span }) => !isMisprinted(reading.words(shown));
    const stated = [...statements, ...openings]
      .filter(sound)
      .flatMap((statement) => sourced(reading, draw, statement, statements));
    const far = stated.filter((question) => !isNearest(reading, question));
    const near = stated.filter((question) => isNearest(reading, question));
    const untold = tellings
      .filter(sound)
      .flatMap((telling) => unsourced(reading, draw, telling, statements));
    const chosen = spread(draw, far, most - 1, []);
    // "No source" must not be the safe guess where it is offered (P-215, P-223).
    const silent = chosen.length > 0 || draw.below(2) === 0;
    if (silent) chosen.push(...spread(draw, untold, 1, chosen));
    // Where the nearest name is right most often, nobody needs to read (P-215, P-058).
    const allowed = Math.min(most - chosen.length, Math.max(1, Math.ceil(chosen.length * 0.7)));
    const rest = spread(draw, near, allowed, chosen);
    // The likeliest to be kept come first: names from elsewhere, then the one with no source.
    const fetched = chosen.filter(({ key }) => key.keyClass !== "no-source");
    const none = chosen.filter(({ key }) => key.keyClass === "no-source");
    return [...fetched.slice(0, 2), ...none, ...fetched.slice(2), ...rest];
  },
};

/** No more of this form from one article: the best are kept. */
const most = 4;

function sourced(
  reading: Reading,
  draw: Draw,
  statement: Statement,
  statements: readonly Statement[],
): ChoiceQuestion[] {
  const claim = claimOf(reading, draw, statement, statements);
  if (!claim || claim.rivals.length === 0) return [];
  const { basis, right } = claim;
  const wrong = claim.rivals.map(asOption);
  // A last option that is seldom right would leave the first places as safe guesses (P-215, P-223).
  const none = noneOf(reading, statement.cue, basis.explanation);
  const last = wrong.length < 2 || draw.below(2) === 0 ? [none] : [];
  const shownOptions = [...draw.shuffle([right, ...wrong]), ...last];
  return [choiceOf(reading.analysis, draw, basis, shownOptions)];
}

/** Whose a statement is, with all that an answer needs: for other forms that begin with this question. */
export interface Claim {
  readonly basis: Basis;
  readonly right: OptionDraft;
  readonly rivals: readonly Rival[];
}

export function claimOf(
  reading: Reading,
  draw: Draw,
  statement: Statement,
  statements: readonly Statement[],
): Claim | null {
  const { index, relation, entity, shown, cue, source } = statement;
  const name = nameOf(reading, entity);
  const at = statement.paragraph;
  if (!name || tellsName(reading, shown, name, entity.kind) || /,["”]$/u.test(reading.words(shown)))
    return null;
  const rivals = rivalsOf(reading, targetOf(reading, statement), statements).slice(
    0,
    2 + draw.below(2),
  );
  const told = sourceSentence(reading, statement, name);
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: { code: null, sentence: told, place: place(reading, source) },
  };
  const kinds = [entity.kind, ...rivals.map((rival) => rival.entity.kind)];
  const stem = stemFor(reading, draw, shown, at, whoFor(kinds, statement));
  const basis: Basis = {
    form: whoSaid.id,
    skill: whoSaid.skill,
    keyClass: isUnnamed(entity.kind) ? "unnamed" : "named",
    stem,
    confidence: statement.confidence,
    rules: relation.rules,
    facts: [`relation:${index}:source`],
    states: [],
    uses: { relations: [index] },
    proof: proofOf(reading, statement),
    explanation: told,
    strategy,
    reason: `“${reading.words(cue)}” in paragraph ${reading.paragraphAt(cue.start)} stands with “${reading.words(source)}”.`,
  };
  return { basis, right, rivals };
}

/** That nobody says it, where somebody does. */
function noneOf(reading: Reading, cue: Span, told: Phrase[]): OptionDraft {
  return {
    text: [{ ours: noSource }],
    right: false,
    judged: { code: "M05", sentence: told, place: place(reading, cue) },
  };
}

function unsourced(
  reading: Reading,
  draw: Draw,
  telling: Telling,
  statements: readonly Statement[],
): ChoiceQuestion[] {
  const { index, shown, paragraph: at, confidence, rules } = telling;
  const rivals = rivalsOf(
    reading,
    { shown, paragraph: at, owner: null, channel: null },
    statements,
  ).slice(0, 2 + draw.below(2));
  // Somebody must be near who does speak: else nobody would think of a source.
  if (rivals.length < 2 || !rivals.some(({ judged }) => judged.code === "M02")) return [];
  const kinds = rivals.map((rival) => rival.entity.kind);
  const stem = stemFor(
    reading,
    draw,
    shown,
    at,
    whoFor(kinds, { exact: false, whole: true, alone: telling.alone }),
  );
  const told = wording(
    "With this sentence in ",
    paragraph(at),
    " stand no words of saying and nobody who says it. That leaves open whom to ask, and no more.",
  );
  const right: OptionDraft = {
    text: [{ ours: noSource }],
    right: true,
    judged: { code: null, sentence: told, place: { span: shown, paragraph: at } },
  };
  const basis: Basis = {
    form: whoSaid.id,
    skill: whoSaid.skill,
    keyClass: "no-source",
    stem,
    confidence,
    rules,
    facts: [`ownVoice:${index}:source`],
    states: [],
    uses: { ownVoice: [index] },
    proof: [{ span: shown, paragraph: at, role: "content" }],
    explanation: told,
    strategy,
    reason: `The sentence in paragraph ${at} has no words of saying, nor has the one before it.`,
  };
  const options = [...draw.shuffle(rivals.map(asOption)), right];
  return [choiceOf(reading.analysis, draw, basis, options)];
}

function place(reading: Reading, span: Span): NonNullable<Judged["place"]> {
  return { span, paragraph: reading.paragraphAt(span.start) };
}

function proofOf(reading: Reading, statement: Statement): Proof[] {
  const { source, cue, shown, entity } = statement;
  const spans: [Span, Proof["role"]][] = [
    [source, "source"],
    [cue, "cue"],
    [shown, "content"],
  ];
  const named = firstNamed(reading, entity, source);
  if (named) spans.push([named, "compare"]);
  return spans
    .filter(([span]) => spanLength(span) > 0)
    .map(([span, role]) => ({ span, role, paragraph: reading.paragraphAt(span.start) }));
}
