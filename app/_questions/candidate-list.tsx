/** What select and evidence share: candidates in the passage, the same ones as a list, and judged. */
import type { Explanation, LearnerQuestionOf } from "#engine";
import { JudgedRow, OptionRow, OptionRows } from "#ui/option-row";
import type { SpanSlot } from "../_article/marked-paragraphs.ts";
import { ParagraphLink, Words } from "../_article/words.tsx";
import styles from "./candidate-list.module.css";
import { type Given, valuesOf } from "./given.ts";
import { letterAt, type Rest } from "./look.ts";

type Shown = LearnerQuestionOf<"select">["shown"];
type Candidates = Shown["candidates"];

const units = {
  sentence: { one: "sentence", many: "sentences" },
  words: { one: "expression", many: "expressions" },
} as const;

export function slotsOf(
  { candidates, unit }: Pick<Shown, "candidates" | "unit">,
  given: Given,
  form: string,
  disabled: boolean,
): SpanSlot[] {
  const chosen = valuesOf(given, "span");
  return candidates.map(({ id, span, paragraph }) => ({
    span,
    slot: {
      name: "span",
      value: id,
      form,
      disabled,
      checked: chosen.includes(id),
      place: `paragraph ${paragraph}`,
      within: unit === "words",
    },
  }));
}

export function judgedSlotsOf(
  { candidates, unit }: Pick<Shown, "candidates" | "unit">,
  { parts }: Explanation,
): SpanSlot[] {
  const within = unit === "words";
  return candidates.flatMap(({ id, span, paragraph }) => {
    const part = parts.find((judged) => judged.id === id);
    if (part === undefined) return [];
    const judged = { state: part.state, words: part.words };
    const place = `paragraph ${paragraph}`;
    const slot = { name: "span", value: id, form: "", checked: false, place, within, judged };
    return [{ span, slot }];
  });
}

export function paragraphsOf(candidates: Candidates): number[] {
  return [...new Set(candidates.map(({ paragraph }) => paragraph))];
}

export function countOf({ candidates, unit }: Pick<Shown, "candidates" | "unit">, given: Given) {
  return `${valuesOf(given, "span").length} of ${candidates.length} ${units[unit].many} selected`;
}

export function restOfCandidates(candidates: Candidates, { parts }: Explanation): Rest[] {
  return candidates.flatMap(({ id, words }) => {
    const part = parts.find((judged) => judged.id === id);
    if (part?.state !== "left-rightly" || part.sentence === null) return [];
    return [
      {
        id,
        heading: (
          <>
            Why not <span className={styles["voice"]}>“{words}”</span>?
          </>
        ),
        why: <Words wording={part.sentence} />,
      },
    ];
  });
}

interface OpenCandidatesProps {
  readonly candidates: Candidates;
  readonly given: Given;
  /** How many rows with letters stand before these. */
  readonly from?: number;
}

export function OpenCandidates({ candidates, given, from = 0 }: OpenCandidatesProps) {
  const chosen = valuesOf(given, "span");
  return (
    <OptionRows as="group">
      {candidates.map(({ id, words, paragraph }, index) => (
        <OptionRow
          key={id}
          type="checkbox"
          name="span"
          value={id}
          letter={letterAt(from + index)}
          checked={chosen.includes(id)}
        >
          <span className={styles["voice"]}>{words}</span>{" "}
          <span className={styles["place"]}>(paragraph {paragraph})</span>
        </OptionRow>
      ))}
    </OptionRows>
  );
}

interface JudgedCandidatesProps {
  readonly candidates: Candidates;
  readonly explanation: Explanation;
  readonly from?: number;
}

export function JudgedCandidates({ candidates, explanation, from = 0 }: JudgedCandidatesProps) {
  return (
    <OptionRows as="list">
      {candidates.map(({ id, words, paragraph }, index) => {
        const part = explanation.parts.find((judged) => judged.id === id);
        return (
          <JudgedRow
            key={id}
            type="checkbox"
            letter={letterAt(from + index)}
            state={part?.state ?? "left-rightly"}
            verdict={part?.words ?? "not chosen"}
            under={<ParagraphLink number={paragraph} capital />}
          >
            <span className={styles["voice"]}>{words}</span>
          </JudgedRow>
        );
      })}
    </OptionRows>
  );
}
