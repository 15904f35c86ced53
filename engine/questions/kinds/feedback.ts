/** What the kinds share when they mark and explain: judged parts, mistakes, and the common fields. */
import { points, resultOf } from "../../grading/result.ts";
import type { Mistake, Part, Verdict } from "../../grading/verdict.ts";
import type { ExplainedPart, Explanation } from "../kind.ts";
import type { Misconception } from "../misconceptions.ts";
import type { Judged, Key } from "../question.ts";
import { skills } from "../skills.ts";

type State = Part["state"];

const chosenWords = {
  "chosen-right": "chosen, right",
  "chosen-wrong": "chosen, not right",
  missed: "not chosen, though right",
  "left-rightly": "rightly not chosen",
} as const satisfies Record<State, string>;

function stateOf(chosen: boolean, right: boolean): State {
  if (chosen) return right ? "chosen-right" : "chosen-wrong";
  return right ? "missed" : "left-rightly";
}

/** One part for each thing shown, in the order shown. */
export function partsOf(
  shown: readonly { readonly id: string }[],
  chosen: readonly string[],
  right: readonly string[],
): Part[] {
  return shown.map(({ id }) => ({
    id,
    state: stateOf(chosen.includes(id), right.includes(id)),
    chosen: null,
  }));
}

/** The parts of an answer, or of no answer where none was given or none could be read. */
export function partsOrBlank(
  verdict: Verdict,
  shown: readonly { readonly id: string }[],
  right: readonly string[],
): readonly Part[] {
  return verdict.outcome === "marked" ? verdict.parts : partsOf(shown, [], right);
}

/** A wrong choice shows its code; a right one that was missed shows its code where it has one. */
export function mistakesOf(
  parts: readonly Part[],
  judged: Readonly<Record<string, Judged>>,
): Mistake[] {
  return parts.flatMap(({ id, state }) => {
    const code = judged[id]?.code ?? null;
    return code !== null && (state === "chosen-wrong" || state === "missed") ? [{ code, id }] : [];
  });
}

export function explainedParts(
  parts: readonly Part[],
  judged: Readonly<Record<string, Judged>>,
): ExplainedPart[] {
  return parts.map(({ id, state }) => ({
    id,
    state,
    words: chosenWords[state],
    chosen: null,
    right: null,
    sentence: judged[id]?.sentence ?? null,
    place: judged[id]?.place ?? null,
    order: null,
  }));
}

export function codesOf(judged: readonly Judged[]): Misconception[] {
  return [...new Set(judged.flatMap(({ code }) => (code === null ? [] : [code])))].sort();
}

/** Everything of an explanation that does not depend on the kind. */
export function explanationOf(
  key: Key,
  verdict: Verdict,
  parts: readonly ExplainedPart[],
  formula: string,
): Explanation {
  return {
    ...resultOf(verdict),
    proof: key.proof,
    parts,
    explanation: key.explanation,
    strategy: key.strategy,
    skill: skills[key.skill].learnerName,
    howScored: howScored(verdict, formula),
  };
}

function howScored(verdict: Verdict, formula: string): string {
  if (verdict.outcome === "ungradable") return "This answer could not be read; it costs nothing.";
  if (verdict.outcome === "omitted") return `Nothing was chosen: 0 of ${points(verdict.max)}.`;
  return `${formula} = ${points(verdict.earned)} of ${points(verdict.max)}.`;
}

/** The formula of net-correct marking with this answer's numbers (P-247). */
export function netFormula(parts: readonly Part[], max: number): string {
  const count = (state: State) => parts.filter((part) => part.state === state).length;
  const right = count("chosen-right");
  const wrong = count("chosen-wrong");
  const share = `(${right} right − ${wrong} wrong) / ${right + count("missed")}`;
  const floor = wrong > right ? ", never below 0" : "";
  return `${share}${max === 1 ? "" : ` × ${points(max)}`}${floor}`;
}
