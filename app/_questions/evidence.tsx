/**
 * How claim and evidence look: part A with its options in the note, part B in the text or as a list.
 * On a phone the two panes are the two steps.
 */
import type { ReactNode } from "react";
import type { LearnerQuestionOf } from "#engine";
import { plainWords } from "../_article/plain-words.ts";
import { ParagraphLink, Words } from "../_article/words.tsx";
import {
  countOf,
  JudgedCandidates,
  judgedSlotsOf,
  OpenCandidates,
  paragraphsOf,
  restOfCandidates,
  slotsOf,
} from "./candidate-list.tsx";
import styles from "./evidence.module.css";
import { entryOf, textsIn, valuesOf } from "./given.ts";
import type { Look } from "./look.ts";
import { JudgedOptions, OpenOptions, restOf } from "./option-list.tsx";

type Evidence = LearnerQuestionOf<"evidence">;

export const evidence: Look<Evidence> = {
  answering: ({ shown }, given, asList) => (
    <>
      <Part name="A">
        <OpenOptions type={typeOf(shown)} options={shown.options} given={given} />
      </Part>
      <Part name="B">
        <p className={styles["task"]}>
          <Words wording={shown.task} />
        </p>
        {asList ? (
          <OpenCandidates candidates={shown.candidates} given={given} from={shown.options.length} />
        ) : (
          <Where paragraphs={paragraphsOf(shown.candidates)} />
        )}
      </Part>
    </>
  ),
  slots: ({ shown }, given, form, disabled) => slotsOf(shown, given, form, disabled),
  named: ({ shown }) => paragraphsOf(shown.candidates),
  count: ({ shown }, given) => `Part B: ${countOf(shown, given)}`,
  problem: () => null,
  steps: ({ shown }) => ({ inNote: "part A", inText: "part B", task: plainWords(shown.task) }),
  value: ({ shown }, given) => {
    const options = valuesOf(given, "option");
    return {
      claim: shown.mode === "one" ? { option: options[0] ?? null } : { options },
      evidence: { spans: valuesOf(given, "span") },
    };
  },
  given: (value) => {
    const claim = entryOf(value, "claim");
    const options = [...textsIn(entryOf(claim, "option")), ...textsIn(entryOf(claim, "options"))];
    const spans = textsIn(entryOf(entryOf(value, "evidence"), "spans"));
    return [
      ...options.map((id) => ["option", id] as const),
      ...spans.map((id) => ["span", id] as const),
    ];
  },
  judged: ({ shown }, explanation) => (
    <>
      <Part name="A">
        <JudgedOptions type={typeOf(shown)} options={shown.options} explanation={explanation} />
      </Part>
      <Part name="B">
        <p className={styles["task"]}>
          <Words wording={shown.task} />
        </p>
        <JudgedCandidates
          candidates={shown.candidates}
          explanation={explanation}
          from={shown.options.length}
        />
      </Part>
    </>
  ),
  judgedSlots: ({ shown }, explanation) => judgedSlotsOf(shown, explanation),
  rest: ({ shown }, explanation) => [
    ...restOf(shown.options, explanation),
    ...restOfCandidates(shown.candidates, explanation),
  ],
};

function typeOf({ mode }: Evidence["shown"]) {
  return mode === "one" ? "radio" : "checkbox";
}

function Part({ name, children }: { readonly name: "A" | "B"; readonly children: ReactNode }) {
  const id = `part-${name}`;
  return (
    <section aria-labelledby={id} className={styles["part"]}>
      <h2 id={id} className={styles["name"]}>
        Part {name}
      </h2>
      {children}
    </section>
  );
}

/** The paragraphs in which part B is answered, each a way into the text. */
function Where({ paragraphs }: { readonly paragraphs: readonly number[] }) {
  return (
    <p className={styles["where"]}>
      Select in the text:{" "}
      {paragraphs.map((number, index) => (
        <span key={number}>
          {index === 0 ? null : ", "}
          <ParagraphLink number={number} />
        </span>
      ))}
    </p>
  );
}
