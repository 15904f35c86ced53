/**
 * What the article could not give, in plain words for the teacher (P-209): each quota of P-205 to P-208
 * and P-223 that the quiz misses. No learner reads it.
 */
import type { Plan } from "./plan.ts";
import { limitsOf, type Trait } from "./quotas.ts";
import { type Skill, type Strand, skills, strands } from "./skills.ts";

interface Made {
  readonly plan: Plan;
  /** What could be asked at all, within the focus. */
  readonly pool: readonly Trait[];
  readonly quiz: readonly Trait[];
}

/** Below this it is no quiz, and the honest message tells why. */
const fewest = 3;

export function unmet(plan: Plan, pool: readonly Trait[], quiz: readonly Trait[]): string[] {
  if (quiz.length < fewest) return [];
  return rules.flatMap((rule) => rule({ plan, pool, quiz }));
}

const rules: readonly ((made: Made) => readonly string[])[] = [
  pillars,
  otherStrands,
  fewSkills,
  fewKinds,
  oneWay,
  fewOnSources,
  besideEachOther,
  stretch,
  thirds,
  onePlace,
  standing,
];

const pillarNames = {
  S1: "source of a statement",
  S2: "sentence in the article’s own voice",
  S5: "chain of sources",
  S7: "denial or reply",
} as const;

function isWanted({ plan }: Made, strand: Strand): boolean {
  return plan.focus.length === 0 ? plan.count >= 5 : plan.focus.includes(strand);
}

/** P-205: these four in every quiz of five. */
function pillars(made: Made): string[] {
  const missing = (["S1", "S2", "S5", "S7"] as const).filter(
    (skill) => isWanted(made, strandOf(skill)) && !asks(made.quiz, skill),
  );
  const absent = missing.filter((skill) => !asks(made.pool, skill)).map((one) => pillarNames[one]);
  const shutOut = missing.filter((skill) => asks(made.pool, skill)).map((one) => pillarNames[one]);
  return [
    ...(absent.length > 0 ? [`No ${listed(absent, "no ")} could be asked about.`] : []),
    ...shutOut.map((name) => `A question on a ${name} does not fit beside the others.`),
  ];
}

function asks(traits: readonly Trait[], skill: Skill): boolean {
  return traits.some(({ question }) => question.key.skill === skill);
}

/** Strands that have no pillar of their own. */
function otherStrands(made: Made): string[] {
  return (["in-what-words", "how-known"] as const).flatMap((strand) => {
    const isThere = made.quiz.some(({ question }) => strandOf(question.key.skill) === strand);
    return isThere || !isWanted(made, strand)
      ? []
      : [`Nothing could be asked under “${strands[strand]}”`];
  });
}

function strandOf(skill: Skill): Strand {
  return skills[skill].strand;
}

function fewSkills({ plan, quiz }: Made): string[] {
  const have = different(quiz, "skill");
  const wanted = Math.min(5, Math.ceil(quiz.length / 2));
  if (have >= wanted || plan.focus.length > 0) return [];
  return [`Only ${spelled(have)} ${have === 1 ? "skill" : "skills"} could be asked for.`];
}

/** P-206. */
function fewKinds({ pool, quiz }: Made): string[] {
  const have = different(quiz, "kind");
  const wanted = Math.min(3, Math.ceil(quiz.length / 3));
  if (have >= wanted) return [];
  const isShut = different(pool, "kind") > have;
  return have === 1
    ? [`Only one kind of question ${isShut ? "fits together" : "was possible"}.`]
    : [`Only ${spelled(have)} kinds of question ${isShut ? "fit together" : "were possible"}.`];
}

function oneWay({ quiz }: Made): string[] {
  const [most, ...others] = countsOf(quiz, "kind");
  const limit = Math.ceil(quiz.length * 0.6);
  if (!most || others.length === 0 || quiz.length < 5 || most.count <= limit) return [];
  return [`${most.count} of the ${quiz.length} questions are answered in the same way.`];
}

function fewOnSources({ plan, quiz }: Made): string[] {
  const on = quiz.filter(({ isSourcing }) => isSourcing).length;
  if (plan.focus.length > 0 || on * 2 >= quiz.length) return [];
  return ["Fewer than half of the questions rest on a source, a chain, a denial or a reply."];
}

/** P-205, P-058: a name beside its quotation tests nothing. */
function besideEachOther({ quiz }: Made): string[] {
  const sources = quiz.filter(({ question }) => question.key.skill === "S1");
  const apart = sources.filter(({ isLookUp }) => !isLookUp).length;
  if (sources.length < 2 || apart * 4 >= sources.length) return [];
  return ["The sources asked for stand in the same sentences as their statements."];
}

/** P-207. */
function stretch({ plan, quiz }: Made): string[] {
  const have = quiz.filter(({ isStretch }) => isStretch).length;
  const wanted = limitsOf({ ...plan, count: quiz.length }).stretch;
  if (have === 0 && wanted > 0) return ["No stretch question could be asked."];
  if (have < wanted) {
    return [`Only ${spelled(have)} of ${spelled(wanted)} stretch questions could be asked.`];
  }
  if (have <= wanted + 1) return [];
  return [`${capitalised(spelled(have))} questions are stretch: there were too few core ones.`];
}

/** P-208. */
function thirds({ quiz }: Made): string[] {
  if (quiz.length < 6) return [];
  const there = new Set(quiz.map(({ labels }) => labels.third));
  return ["first", "middle", "last"].flatMap((third, at) =>
    there.has(`third ${at}`) ? [] : [`No question is about the ${third} third of the article.`],
  );
}

function onePlace({ quiz }: Made): string[] {
  const share = Math.max(2, Math.ceil(quiz.length / 5));
  const full = countsOf(quiz, "place").filter(({ count }) => count > share);
  const numbers = full.map(({ label }) => label.replace("place ", ""));
  const where =
    numbers.length === 1 ? `paragraph ${numbers[0]}` : `each of the paragraphs ${listed(numbers)}`;
  return full.length === 0 ? [] : [`More than ${spelled(share)} questions rest on ${where}.`];
}

/** P-223. */
function standing({ quiz }: Made): string[] {
  const shown = quiz.filter((trait) => trait.standing !== "none");
  const keyed = shown.filter((trait) => trait.standing === "key").length;
  if (shown.length < 3 || (keyed > 0 && keyed < shown.length)) return [];
  const often = keyed === 0 ? "never" : "always";
  return [
    `Options such as “No source is given” stand in ${spelled(shown.length)} questions and are ${often} the key.`,
  ];
}

function countsOf(quiz: readonly Trait[], what: "skill" | "kind" | "place") {
  const counts = new Map<string, number>();
  for (const { labels } of quiz) counts.set(labels[what], (counts.get(labels[what]) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}

function different(quiz: readonly Trait[], what: "skill" | "kind"): number {
  return new Set(quiz.map(({ labels }) => labels[what])).size;
}

function listed(names: readonly string[], before = ""): string {
  const last = names.at(-1) ?? "";
  const first = names.slice(0, -1).join(`, ${before}`);
  return first === "" ? last : `${first} and ${before}${last}`;
}

const small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function spelled(count: number): string {
  return small[count] ?? String(count);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
