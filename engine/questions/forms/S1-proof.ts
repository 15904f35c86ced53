/**
 * Who says a statement, and the words that show it: the words of saying, and the name behind their
 * pronoun. Both are found in the text before a name is worth anything.
 */
import { choiceOf, type OptionDraft } from "../build.ts";
import { evidenceOf } from "../build-evidence.ts";
import { calibrated } from "../calibration.ts";
import type { Draw, Form } from "../form.ts";
import { isPronoun } from "../name-behind.ts";
import { wording } from "../phrases.ts";
import { type Asked, type ProofWords, proofWords } from "../proof-words.ts";
import type { EvidenceQuestion } from "../question.ts";
import type { Reading } from "../reading.ts";
import { asOption } from "../rivals.ts";
import { withRivalsAfar } from "../rivals-afar.ts";
import type { Saying } from "../sayings.ts";
import { firstNamed } from "../sources.ts";
import { nobodyNamed } from "../standing.ts";
import type { Statement } from "../statements.ts";
import { isNearest } from "../who-said-spread.ts";
import { type Claim, claimOf, whoSaid } from "./S1-who-said.ts";

export const proofOfSource: Form = {
  id: "S1-proof",
  skill: "S1",
  reason: "A name is an answer only together with the words of the text that lead to it.",
  compose({ reading, statements: whole, openings, sayings }, draw) {
    const statements = [...whole, ...openings];
    const [worthy, plain]: [EvidenceQuestion[], EvidenceQuestion[]] = [[], []];
    for (const statement of inOrder(reading, draw, statements, sayings).slice(0, mostTried)) {
      if (worthy.length === most) break;
      const made = ask(reading, draw, { statement, statements, sayings });
      if (made) (made.isPlain ? plain : worthy).push(made.question);
    }
    return [...worthy, ...plain].slice(0, most);
  },
};

/** No more of this form from one article, and no more looked at. */
const most = 2;
const mostTried = 8;

/** Those with a pronoun first, then those that share their paragraph with other words of saying. */
function inOrder(
  reading: Reading,
  draw: Draw,
  statements: readonly Statement[],
  sayings: readonly Saying[],
): Statement[] {
  const cost = ({ source, paragraph, index }: Statement) => {
    const shared = sayings.some(
      (saying) => saying.paragraph === paragraph && saying.index !== index,
    );
    return (isPronoun(reading.words(source)) ? 0 : 2) + (shared ? 0 : 1);
  };
  const said = new Set(sayings.map(({ index }) => index));
  return draw
    .shuffle(statements)
    .filter(({ index }) => said.has(index))
    .sort((a, b) => cost(a) - cost(b));
}

interface Made {
  readonly question: EvidenceQuestion;
  /** The name that is the key stands nearer than those beside it, or beside one other alone. */
  readonly isPlain: boolean;
}

function ask(reading: Reading, draw: Draw, asked: Asked): Made | null {
  const proof = proofWords(reading, draw, asked);
  const claim = proof && claimOf(reading, draw, asked.statement, asked.statements);
  if (!proof || !claim) return null;
  const { basis, right } = claim;
  const { statement, statements } = asked;
  const rivals = withRivalsAfar(reading, statement, statements, claim.rivals);
  const names = draw.shuffle([right, ...rivals.map(asOption)]);
  const options = rivals.length === 1 ? [...names, ...nobody(reading, claim, statement)] : names;
  if (options.length < 3) return null;
  const task = draw.pick(proof.name ? twoTasks : oneTask);
  const isNear = isNearest(reading, choiceOf(reading.analysis, draw, basis, options));
  const question = evidenceOf(
    reading.analysis,
    draw,
    {
      ...basis,
      form: proofOfSource.id,
      difficulty: leadsFar(reading, proof) ? "stretch" : "core",
      keyClass: classOf(proof),
      confidence: calibrated(whoSaid.id, basis.confidence),
      explanation: wording(...basis.explanation, " ", draw.pick(lessons)),
      strategy,
      reason: reasonOf(reading, claim, proof),
    },
    options,
    { task: wording(task), unit: "words", candidates: proof.candidates },
  );
  return { question, isPlain: isNear || rivals.length === 1 };
}

/** Beside a single rival: that the one behind "he" or a last name is named nowhere. */
function nobody(reading: Reading, { basis, right }: Claim, statement: Statement): OptionDraft[] {
  const { entity, source } = statement;
  if (entity.kind !== "named-person" || !firstNamed(reading, entity, source)) return [];
  const judged = { code: "M24", sentence: basis.explanation, place: right.judged.place } as const;
  return [{ text: [{ ours: nobodyNamed }], right: false, judged }];
}

/** From the words of saying to a name in another paragraph: two steps, and both are to be shown. */
function leadsFar(reading: Reading, { name, saying }: ProofWords): boolean {
  return name !== null && reading.paragraphAt(name.start) !== saying.paragraph;
}

function classOf({ name, saying }: ProofWords): string {
  if (name) return "name behind a pronoun";
  return saying.cue.start < saying.source.start
    ? "verb before the subject"
    : "subject before the verb";
}

const oneTask = [
  "Select the one expression that shows it: the words of saying with this statement.",
  "Which one of the marked expressions shows it? Select the words of saying with this statement.",
  "One of the marked expressions shows it: the words of saying with this statement. Select it.",
] as const;

const twoTasks = [
  "Select the two expressions that show it: the words of saying with this statement, and the name they lead back to.",
  "Two of the marked expressions show it: the words of saying with this statement, and the name behind them. Select both.",
  "Select two expressions: the words of saying with this statement, and the name that their pronoun stands for.",
] as const;

const lessons = [
  "Find the words of saying first, then their subject.",
  "The words of saying come first; who stands with them is the source.",
  "Look for the words of saying with a statement, then for their subject.",
] as const;

const strategy = "Find the words of saying, then their subject; follow a pronoun back to its name.";

/** One line for the teacher. */
function reasonOf(reading: Reading, { basis }: Claim, { name }: ProofWords): string {
  if (!name) return `${basis.reason} No other marked words of saying stand with it.`;
  const at = reading.paragraphAt(name.start);
  return `${basis.reason} The name is “${reading.words(name)}” in paragraph ${at}.`;
}
