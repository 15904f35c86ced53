/**
 * Who rejects a statement (P-064): explicit words of rejecting right beside somebody. What is rejected is
 * shown as a clause or in the article's words; where it is only pointed at, by the paragraph that states it.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { bystandersOf } from "../bystanders.ts";
import { dangles, isBalanced, isClause, isEdited, matterOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { continued, paragraph, quote, wording } from "../phrases.ts";
import type { Proof, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rejection, rejectionsOf } from "../rejections.ts";
import type { Phrase } from "../wording.ts";

const mostOfOneArticle = 3;

export const whoDenies: Form = {
  id: "S7-who-denies",
  skill: "S7",
  reason: "A dispute is read rightly only by one who sees who rejects what, and who does not.",
  compose({ reading }, draw) {
    return rejectionsOf(reading)
      .flatMap((rejection) => ask(reading, draw, rejection))
      .slice(0, mostOfOneArticle);
  },
};

interface Disputed {
  readonly stem: Phrase[];
  /** Where it is stated, or the words that say what is rejected. */
  readonly matter: readonly Span[];
  /** What of it is shown as proof: a place elsewhere only where the question names it. */
  readonly shown: readonly Span[];
  readonly keyClass: string;
}

function ask(reading: Reading, draw: Draw, rejection: Rejection): Question[] {
  const { index, denial, denier, cue, name, paragraph: at } = rejection;
  const disputed = disputedBy(reading, draw, rejection);
  if (!disputed) return [];
  const wrong = bystandersOf(reading, rejection, disputed.matter, disputed.shown).slice(0, 4);
  if (wrong.length < 2) return [];
  const told = wording(
    "In ",
    paragraph(at),
    " stands ",
    quote(reading, cue),
    ", and with it ",
    quote(reading, denier),
    ". ",
  );
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: {
      code: null,
      sentence: wording(told, "That is a rejection."),
      place: { span: denier, paragraph: at },
    },
  };
  const basis: Basis = {
    form: whoDenies.id,
    skill: whoDenies.skill,
    keyClass: disputed.keyClass,
    stem: disputed.stem,
    confidence: rejection.sureness,
    rules: denial.rules,
    facts: [`denial:${index}:denier`, `rejected:${denial.targetRelations.join("+") || index}`],
    states: [],
    uses: denial.quizSafe
      ? { denials: [index], relations: denial.relation === null ? [] : [denial.relation] }
      : {},
    proof: proofOf(reading, rejection, disputed.shown),
    explanation: wording(told, draw.pick(lessons)),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(cue)}” in paragraph ${at} stands with “${reading.words(denier)}”.`,
  };
  const options = draw.shuffle([right, ...draw.shuffle(wrong).slice(0, 3)]);
  return [choiceOf(reading.analysis, draw, basis, options)];
}

const lessons = [
  "That tells who rejects what; it does not settle the matter.",
  "The article reports who rejects it; whether it is so stays open.",
  "The others are named or speak as well, but without such words.",
] as const;

const strategies = [
  "Look for words such as “denied” or “is untrue”, then ask whose they are and what they reject.",
  "Find the word that rejects, then its subject, then what it is aimed at.",
  "Somebody named in a dispute need not be a denier: look for the word that rejects.",
] as const;

/** The rejected clause, the rejected matter in the article's words, or the paragraph that states it. */
function disputedBy(reading: Reading, draw: Draw, rejection: Rejection): Disputed | null {
  const { clause, denial, paragraph: at } = rejection;
  const [denied] = denial.denied;
  const within = clause ? continued(reading, clause) : null;
  if (clause && within) {
    return {
      stem: wording(draw.pick(clauseStems), within, "?"),
      matter: [clause, ...denial.target],
      shown: [clause],
      keyClass: "statement",
    };
  }
  if (!denied) return null;
  const matter = withoutThat(reading, denied);
  if (matter.start - rejection.cue.end <= 6 && isMatter(reading, matter)) {
    return {
      stem: wording(
        draw.pick(matterStems),
        paragraph(at),
        " as rejecting this: ",
        quote(reading, matter),
        "?",
      ),
      matter: [matter, ...denial.target],
      shown: [matter],
      keyClass: "matter",
    };
  }
  return pointedAt(reading, draw, rejection, denied);
}

/** "these claims", "their account": what the text has just stated, where that is sure. */
function pointedAt(
  reading: Reading,
  draw: Draw,
  { denial, cue, paragraph: at }: Rejection,
  denied: Span,
): Disputed | null {
  const [target] = denial.target;
  const [stated, more] = denial.targetRelations;
  const sure = denial.quizSafe || denial.confidence >= 0.97;
  if (!target || stated === undefined || !sure || target.start > cue.start) return null;
  const there = reading.paragraphAt(target.start);
  if (there !== at && denial.quizSafe && isGeneral(reading.words(denied))) {
    const stem = wording(draw.pick(claimStems), paragraph(there), "?");
    return { stem, matter: denial.target, shown: denial.target, keyClass: "claims" };
  }
  const clause =
    more === undefined && denial.target.length === 1 ? withoutThat(reading, target) : null;
  const within = clause && isStatement(reading.words(clause)) ? continued(reading, clause) : null;
  if (!clause || !within) return null;
  const stem = wording(draw.pick(clauseStems), within, "?");
  return { stem, matter: [clause], shown: [clause], keyClass: "claims" };
}

function isStatement(clause: string): boolean {
  return (
    clause.length >= 20 &&
    clause.length <= 170 &&
    isClause(clause) &&
    isBalanced(clause) &&
    !isEdited(clause) &&
    !dangles(clause)
  );
}

function withoutThat(reading: Reading, { start, end }: Span): Span {
  const printed = reading.text.slice(start, end);
  const that = /^that\s+(?!that\b)/iu.exec(printed);
  const way =
    /\s(?:through|via|in an? (?:\p{L}+ )?(?:statement|letter|interview|tweet|e-?mail))\b.*$/u.exec(
      printed,
    );
  let last = way ? start + way.index : end;
  while (last > start && /[\s.,;]/u.test(reading.text.charAt(last - 1))) last -= 1;
  return { start: start + (that?.[0].length ?? 0), end: last };
}

const matterStems = [
  "Who is reported in ",
  "Which of these is reported in ",
  "Whom does the article report in ",
] as const;

const clauseStems = [
  "Which of these, in this article, rejects the statement that ",
  "Which of these does the article report as rejecting the statement that ",
  "By whom, in this article, is the statement rejected that ",
] as const;

const claimStems = [
  "Which of these rejects claims reported in ",
  "By whom are claims rejected that the article reports in ",
  "Which of these does the article report as rejecting claims of ",
] as const;

/** "any role in the attacks", "the fraud claims": says in a few words what is rejected. */
function isMatter(reading: Reading, denied: Span): boolean {
  const printed = reading.words(denied);
  return (
    printed.length >= 8 &&
    printed.length <= 110 &&
    /^[\p{L}\p{N}]/u.test(printed) &&
    !/["“”:;()]|\b(?:which|who|saying|but)\b/iu.test(printed) &&
    !/^(?:that|this|it|these|those|such|what|he|she|they|him|her|them)\b/iu.test(printed) &&
    isBalanced(printed) &&
    !isEdited(printed) &&
    [...matterOf(printed)].filter((word) => !claimStem.test(word)).length >= 1
  );
}

const claimStem =
  /^(?:claim|report|allega|accusa|rumou?r|charge|assert|statem|sugges|idea|notion|accoun)/u;

/** "these claims", "the reports": a body of statements, not one point of it. */
function isGeneral(denied: string): boolean {
  return /^(?:these|those|the|all|such|both)\s(?:\w+\s)?(?:claims|reports|allegations|accusations|rumou?rs|charges|assertions|statements|suggestions)$/iu.test(
    denied,
  );
}

function proofOf(reading: Reading, { denier, cue }: Rejection, matter: readonly Span[]): Proof[] {
  const spans: [Span, Proof["role"]][] = [
    [denier, "source"],
    [cue, "cue"],
    ...matter.map((span): [Span, Proof["role"]] => [span, "target"]),
  ];
  return spans.map(([span, role]) => ({ span, role, paragraph: reading.paragraphAt(span.start) }));
}
