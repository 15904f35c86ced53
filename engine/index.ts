/**
 * The one door of the engine (house.md HR). An article goes in, its reading comes out; a reading
 * goes in, questions come out; an answer goes in, its verdict comes out. Pure: no clock, no chance,
 * no world.
 */
export { analyse } from "./analyse.ts";
export { Analysis } from "./analysis.ts";
export { Verdict } from "./grading/verdict.ts";
export { composeVersion, type Former } from "./questions/another-version.ts";
export { type Beside, compose, composeAnother } from "./questions/choose.ts";
export { conflict } from "./questions/conflicts.ts";
export { fingerprint } from "./questions/fingerprint.ts";
export type { ExplainedPart, Explanation, FormFields, Read } from "./questions/kind.ts";
export {
  alone,
  cell,
  explain,
  forLearner,
  fromForm,
  fullAnswer,
  grade,
  inWords,
  nameOfKind,
  offers,
  read,
} from "./questions/kinds.ts";
export { isSlip, Misconception, misconceptions } from "./questions/misconceptions.ts";
export { Composition, Found, Left, Plan, Preview, Thin } from "./questions/plan.ts";
export { preview } from "./questions/preview.ts";
export {
  type Judged,
  type Key,
  LearnerQuestion,
  type LearnerQuestionOf,
  Proof,
  Question,
  QuestionKind,
  type QuestionOf,
} from "./questions/question.ts";
export { Skill, Strand, skills, strands } from "./questions/skills.ts";
export { isQuiz } from "./questions/thin.ts";
export { withIds } from "./questions/with-ids.ts";
export { Phrase, plain, Wording } from "./questions/wording.ts";
export { reasonOf } from "./rules.ts";
export { type Normalised, normalise } from "./text/normalise.ts";
export { Span } from "./text/span.ts";
export { engineVersion } from "./version.ts";
export { type Details, detailsOf } from "./voice/details.ts";
