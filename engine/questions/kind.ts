/** The contract of a kind (house.md, section 4). Nobody else may ask which kind a question is. */
import type * as z from "zod";
import type { Part, Verdict } from "../grading/verdict.ts";
import type { Misconception } from "./misconceptions.ts";
import type { Judged, LearnerQuestion, Proof, Question } from "./question.ts";
import type { Wording } from "./wording.ts";

/** The fields of a plain form post; several values of one name keep their order. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** Blank, unreadable and read are three things (HK6, P-105, P-106). */
export type Read<A> =
  | { readonly outcome: "read"; readonly answer: A }
  | { readonly outcome: "blank" }
  | { readonly outcome: "unreadable"; readonly problem: string };

/** One judged row of the feedback, in the order of the question (P-246). */
export interface ExplainedPart {
  readonly id: string;
  readonly state: "chosen-right" | "chosen-wrong" | "missed" | "left-rightly";
  /** "chosen, not right" and the like. */
  readonly words: string;
  readonly chosen: string | null;
  /** The right partner, where an entry takes a choice (match), or what it should stand after (chain). */
  readonly right: string | null;
  /** What this option or pair rests on; null where nothing is to be said. */
  readonly sentence: Wording | null;
  readonly place: Judged["place"];
  /** Its place in the order given and in the right one, from 1, where an order is asked (chain). */
  readonly order: { readonly given: number | null; readonly right: number | null } | null;
}

/** What a learner may see of one answered question once it is released (P-240 to P-247). */
export interface Explanation {
  /** "Right", "Partly right: 0.67 of 1", "Not right", "Not answered", "Could not be read". */
  readonly result: string;
  readonly standing: "right" | "partly" | "wrong" | "omitted" | "ungradable";
  readonly earned: number;
  readonly max: number;
  readonly proof: readonly Proof[];
  readonly parts: readonly ExplainedPart[];
  readonly explanation: Wording;
  readonly strategy: string;
  readonly skill: string;
  /** The formula with this answer's numbers (P-247). */
  readonly howScored: string;
}

/** The wordings of a question, for checks that hold for every kind. */
export interface Texts {
  readonly shown: readonly { readonly text: Wording; readonly right: boolean }[];
  /** What is said of options, candidates and pairs. */
  readonly told: readonly Wording[];
}

export interface Kind<Q extends Question, A> {
  /** What a learner does, for a teacher who chooses: "select in the text". */
  readonly name: string;
  readonly question: z.ZodType<Q>;
  readonly answer: z.ZodType<A>;
  /** Built by picking fields, never by deleting (P-101). */
  forLearner(question: Q): Extract<LearnerQuestion, { kind: Q["kind"] }>;
  /** A plain form post as the answer's JSON; still to be read. */
  fromForm(question: Extract<LearnerQuestion, { kind: Q["kind"] }>, fields: FormFields): unknown;
  read(question: Extract<LearnerQuestion, { kind: Q["kind"] }>, value: unknown): Read<A>;
  grade(question: Q, answer: A): Verdict;
  explain(question: Q, verdict: Verdict): Explanation;
  /** The answer that earns all points. */
  fullAnswer(question: Q): A;
  /** The answer that holds this one judged part alone: what a report says of a single choice. */
  alone(question: Extract<LearnerQuestion, { kind: Q["kind"] }>, part: Part): A;
  /** The answer in words, for exports and for the teacher. */
  inWords(question: Extract<LearnerQuestion, { kind: Q["kind"] }>, answer: A): string;
  /** What a matrix cell shows for an answer that is not right: a letter, or points. */
  cell(question: Extract<LearnerQuestion, { kind: Q["kind"] }>, answer: A): string | null;
  texts(question: Q): Texts;
  /** Whether a quiz may begin with it (P-211). */
  readonly opensQuiz: boolean;
  /**
   * In how many places the key could be shown; 0 where it has no place of its own or must stay.
   * `standing` tells which options stay last (P-103, P-212).
   */
  places(question: Q, standing: (option: Wording) => boolean): number;
  /** The same question with its key at that place; the other options keep their order. */
  placed(question: Q, place: number): Q;
  /** The mistaken ideas that this question lets a learner show, each once (P-334). */
  offers(question: Q): readonly Misconception[];
}
