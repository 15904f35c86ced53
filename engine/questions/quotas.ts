/**
 * What a quiz wants (product.md P-205 to P-208, P-058, P-223), as one number for a set of questions.
 * Each question brings something; what goes beyond a limit costs more the further it goes, up to a
 * bound: the limits are made for a full quiz, and where little else is left to ask they give way.
 */
import { hash } from "./draw.ts";
import { fingerprint } from "./fingerprint.ts";
import { kindOf } from "./kinds.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Skill } from "./skills.ts";
import { restsOnSourcing } from "./sourcing.ts";
import { staysLast } from "./standing.ts";

/** What going beyond limits takes from a question: never so much that a short quiz does without it. */
const mostOff = 7;

/** Of one form even a short quiz takes no more: what they ask is too much alike. */
const mostOfForm = 5;
const fullForm = 9;

/** For each question by which those on sources, chains, denials and replies are less than half. */
const halfRule = 5;

/** So that of two that fit alike the one on a source is taken. */
const forSourcing = 3;

const pillars: ReadonlySet<Skill> = new Set(["S1", "S2", "S5", "S7"]);

/** Forms that could ask about nearly every report: one of each is enough, unless little else is left. */
const atWill: ReadonlySet<string> = new Set(["S6-instead"]);

/** What the quotas look at in one question. */
export interface Trait {
  readonly question: Question;
  /** Counted by these labels; each starts with what it is. */
  readonly labels: Readonly<Record<Label, string>>;
  readonly isLookUp: boolean;
  readonly isStretch: boolean;
  readonly isSourcing: boolean;
  /** Whether "No source is given" or the like is shown, and whether it is the key (P-223). */
  readonly standing: "none" | "wrong" | "key";
  /** Confidence, and a little by the seed, so that another seed gives another quiz. */
  readonly own: number;
}

type Label = "skill" | "kind" | "form" | "keyClass" | "place" | "third";

export function traitOf(question: Question, reading: Reading, seed: number): Trait {
  const { key, kind } = question;
  const place = mainParagraph(question);
  const { length } = reading.analysis.paragraphs;
  const third = Math.floor(((place - 1) * 3) / Math.max(1, length));
  const last = kindOf(question)
    .texts(question)
    .shown.filter(({ text }) => staysLast(text));
  return {
    question,
    labels: {
      skill: `skill ${key.skill}`,
      kind: `kind ${kind}`,
      form: `form ${key.form}`,
      keyClass: `class ${key.form} ${key.keyClass}`,
      place: `place ${place}`,
      third: `third ${third}`,
    },
    isLookUp: isLookUp(question, reading),
    isStretch: key.difficulty === "stretch",
    isSourcing: restsOnSourcing(key.skill),
    standing: last.length === 0 ? "none" : last.some(({ right }) => right) ? "key" : "wrong",
    own: key.confidence + hash(`${seed}|${fingerprint(question)}`) / 0x1_0000_0000,
  };
}

export function mainParagraph({ key }: Question): number {
  const main = key.proof.find(({ role }) => role === "content" || role === "target");
  return (main ?? key.proof[0])?.paragraph ?? 1;
}

/** The answer stands beside the words asked about (P-058). */
function isLookUp({ key }: Question, reading: Reading): boolean {
  const source = key.proof.find(({ role }) => role === "source");
  const content = key.proof.find(({ role }) => role === "content");
  const followed = key.proof.some(({ role }) => role === "compare");
  return (
    key.skill === "S1" &&
    source !== undefined &&
    content !== undefined &&
    !followed &&
    reading.sentenceAt(source.span.start) === reading.sentenceAt(content.span.start)
  );
}

export interface Limits {
  readonly count: number;
  readonly share: number;
  readonly stretch: number;
}

export function limitsOf({ count, difficulty }: Plan): Limits {
  const stretch = { core: 0, mixed: 0.3, stretch: 0.6 } as const;
  return {
    count,
    share: Math.ceil(count / 5),
    stretch: Math.round(stretch[difficulty] * count),
  };
}

/** What a half-made quiz holds; never changed, `with` gives the next one. */
export class Tally {
  readonly size: number;
  readonly #counts: ReadonlyMap<string, number>;
  /** The sum of what each question brought when it came. */
  readonly #brought: number;

  constructor(size = 0, counts: ReadonlyMap<string, number> = new Map(), brought = 0) {
    this.size = size;
    this.#counts = counts;
    this.#brought = brought;
  }

  with(trait: Trait, limits: Limits): Tally {
    const counts = new Map(this.#counts);
    if (!counts.has(trait.labels.kind)) counts.set("kinds", (counts.get("kinds") ?? 0) + 1);
    if (!counts.has(trait.labels.skill)) counts.set("skills", (counts.get("skills") ?? 0) + 1);
    for (const label of countedIn(trait)) counts.set(label, (counts.get(label) ?? 0) + 1);
    return new Tally(this.size + 1, counts, this.#brought + this.#brings(trait, limits));
  }

  #have(label: string): number {
    return this.#counts.get(label) ?? 0;
  }

  /** The worth of this quiz with one question more. */
  valueWith(trait: Trait, limits: Limits): number {
    const size = this.size + 1;
    const others = this.#have("others") + (trait.isSourcing ? 0 : 1);
    const shown = this.#have("standing shown") + (trait.standing === "none" ? 0 : 1);
    const keyed = this.#have("standing key") + (trait.standing === "key" ? 1 : 0);
    const lopsided = shown >= 3 && (keyed === 0 || keyed === shown);
    return (
      this.#brought +
      this.#brings(trait, limits) +
      // Below five a quiz is hardly one.
      6 * Math.min(size, 5) -
      halfRule * Math.max(0, others - Math.floor(size / 2)) -
      (lopsided ? 3 : 0)
    );
  }

  #brings(trait: Trait, { count, share, stretch }: Limits): number {
    const { labels, isStretch, own, question } = trait;
    const pillar = pillars.has(question.key.skill) && count >= 5;
    let worth = 10 + own + (trait.isSourcing ? forSourcing : 0);
    if (this.#have(labels.skill) === 0)
      worth += pillar ? 20 : this.#have("skills") < Math.ceil(count / 2) ? 18 : 6;
    if (this.#have(labels.kind) === 0) worth += this.#have("kinds") < Math.ceil(count / 3) ? 24 : 2;
    if (this.#have(labels.third) === 0 && count >= 6) worth += 1.5;
    if (isStretch) worth += this.#have("stretch") < stretch ? 1 : -2;
    else if (this.#have("core") >= count - stretch) worth -= 1;
    const oneForm = fullForm * over(this.#have(labels.form), mostOfForm);
    return worth - Math.min(mostOff, this.#goesBeyond(trait, { count, share })) - oneForm;
  }

  /** What the limits are worth that one more would go beyond. */
  #goesBeyond(
    { labels, isLookUp, question }: Trait,
    { count, share }: Pick<Limits, "count" | "share">,
  ): number {
    const pillar = pillars.has(question.key.skill) && count >= 5;
    const form = this.#have(labels.form);
    const same = (form + this.#have(labels.keyClass)) / 2;
    const skill = (pillar ? 1 : 3) * over(this.#have(labels.skill), share);
    const place = 4 * over(this.#have(labels.place), share);
    const kind = 2 * over(this.#have(labels.kind), Math.ceil(count * 0.6));
    const lookUp = isLookUp ? 1 + 4 * over(this.#have("look-up"), share) : 0;
    const again = atWill.has(question.key.form) ? 6 * over(form, 1) : 0;
    return same + again + 3 * over(form, share) + skill + place + kind + lookUp;
  }
}

function countedIn({ labels, isLookUp, isStretch, isSourcing, standing }: Trait): string[] {
  return [
    ...Object.values(labels),
    isStretch ? "stretch" : "core",
    ...(isLookUp ? ["look-up"] : []),
    ...(isSourcing ? [] : ["others"]),
    ...(standing === "none" ? [] : ["standing shown"]),
    ...(standing === "key" ? ["standing key"] : []),
  ];
}

/** How far one more would go beyond the limit. */
function over(have: number, limit: number): number {
  return Math.max(0, have + 1 - limit);
}
