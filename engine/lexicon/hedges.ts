/**
 * Words that limit how sure a statement is (engine.md 2.4). Each kind is one rule; a word counts only
 * in front of what `before` asks for ("about" in front of a number, and not "about the plan").
 */
import type { Certainty } from "../analysis.ts";
import { phraseList } from "./word-list.ts";

export interface HedgeRule {
  readonly id: string;
  readonly form: {
    readonly kind: Certainty["kind"];
    readonly phrases: readonly string[];
    readonly before: "number" | "any";
  };
  readonly reason: string;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

export const hedgeRules: readonly HedgeRule[] = [
  {
    id: "hedge/modal",
    form: {
      kind: "modal",
      phrases: phraseList("could; may; might; may have; might have; could have"),
      before: "any",
    },
    reason: "A modal verb says that something is possible, not that it is so.",
    examples: [
      { text: "The bridge could close in spring.", fires: true },
      { text: "The bridge closed in May.", fires: false },
    ],
  },
  {
    id: "hedge/upper-bound",
    form: {
      kind: "upper-bound",
      phrases: phraseList(
        "as many as; up to; at most; no more than; as much as; fewer than; less than",
      ),
      before: "number",
    },
    reason: "The number is the most that it can be; the true one may be far smaller.",
    examples: [
      { text: "As many as 400 people could move.", fires: true },
      { text: "They walked up to the gate.", fires: false },
    ],
  },
  {
    id: "hedge/lower-bound",
    form: {
      kind: "lower-bound",
      phrases: phraseList("at least; more than; over; no fewer than; no less than; upwards of"),
      before: "number",
    },
    reason: "The number is the least that it can be.",
    examples: [
      { text: "At least 12 boats sank.", fires: true },
      { text: "They flew over the harbour.", fires: false },
    ],
  },
  {
    id: "hedge/approximator",
    form: {
      kind: "approximator",
      phrases: phraseList(
        "about; around; approximately; nearly; almost; roughly; some; close to; an estimated; an average of",
      ),
      before: "number",
    },
    reason: "The number is not exact.",
    examples: [
      { text: "About 300 people came.", fires: true },
      { text: "They spoke about the bridge.", fires: false },
    ],
  },
  {
    id: "hedge/condition",
    form: {
      kind: "condition",
      phrases: phraseList("if; unless; provided that; as long as; in case"),
      before: "any",
    },
    reason: "What is said holds only under a condition.",
    examples: [
      { text: "The road will close if it rains.", fires: true },
      { text: "The road closed when it rained.", fires: false },
    ],
  },
  {
    id: "hedge/expectation",
    form: {
      kind: "expectation",
      phrases: phraseList(
        "expected to; is expected; are expected; supposed to; scheduled to; likely to; set to; due to be; planned for; slated to",
      ),
      before: "any",
    },
    reason: "It is expected or planned and has not happened yet.",
    examples: [
      { text: "The leaders are supposed to meet in Oslo.", fires: true },
      { text: "The leaders met in Oslo.", fires: false },
    ],
  },
  {
    id: "hedge/speculation",
    form: {
      kind: "speculation",
      phrases: phraseList(
        "perhaps; possibly; probably; presumably; apparently; reportedly; allegedly; maybe; conceivably; seemingly; in apparent reference",
      ),
      before: "any",
    },
    reason: "The word shows that this is a guess or is taken from elsewhere.",
    examples: [
      { text: "The boat was probably old.", fires: true },
      { text: "The boat was provably old.", fires: false },
    ],
  },
  {
    id: "hedge/adjective",
    form: {
      kind: "adjective",
      phrases: phraseList(
        "possible; potential; alleged; apparent; suspected; likely; probable; purported; supposed; unconfirmed",
      ),
      before: "any",
    },
    reason: "The adjective leaves open whether the thing is what it is called.",
    examples: [
      { text: "Police found a suspected device.", fires: true },
      { text: "Police found a device.", fires: false },
    ],
  },
  {
    id: "hedge/booster",
    form: {
      kind: "booster",
      phrases: phraseList(
        "clearly; certainly; definitely; undoubtedly; of course; without doubt; no doubt; obviously; surely; plainly",
      ),
      before: "any",
    },
    reason: "The word makes the statement sound surer than its grounds show.",
    examples: [
      { text: "The boat was certainly old.", fires: true },
      { text: "The boat was a certain age.", fires: false },
    ],
  },
];
