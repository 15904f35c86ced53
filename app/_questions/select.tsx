/** How selecting in the text looks: checkboxes in the passage, or the same ones as a list. */
import type { Explanation, LearnerQuestionOf } from "#engine";
import { JudgedRow, OptionRow, OptionRows } from "#ui/option-row";
import { ParagraphLink, Words } from "../_article/words.tsx";
import { entryOf, type Given, textsIn, valuesOf } from "./given.ts";
import { type Look, letterAt } from "./look.ts";
import styles from "./select.module.css";

type Select = LearnerQuestionOf<"select">;

const units = {
  sentence: { one: "sentence", many: "sentences" },
  words: { one: "expression", many: "expressions" },
} as const;

export const select: Look<Select> = {
  answering: (question, given, asList) =>
    asList ? <AsList question={question} given={given} /> : null,
  slots: ({ shown }, given, form, disabled) => {
    const chosen = valuesOf(given, "span");
    return shown.candidates.map(({ id, span, paragraph }) => ({
      span,
      slot: {
        name: "span",
        value: id,
        form,
        disabled,
        checked: chosen.includes(id),
        place: `paragraph ${paragraph}`,
      },
    }));
  },
  named: ({ shown }) => [...new Set(shown.candidates.map(({ paragraph }) => paragraph))],
  count: ({ shown }, given) =>
    `${valuesOf(given, "span").length} of ${shown.candidates.length} ${units[shown.unit].many} selected`,
  problem: () => null,
  value: (given) => ({ spans: valuesOf(given, "span") }),
  given: (value) => textsIn(entryOf(value, "spans")).map((id) => ["span", id]),
  judged: (question, explanation) => <JudgedList question={question} explanation={explanation} />,
  judgedSlots: ({ shown }, explanation) =>
    shown.candidates.flatMap(({ id, span, paragraph }) => {
      const part = explanation.parts.find((judged) => judged.id === id);
      if (part === undefined) return [];
      const judged = { state: part.state, words: part.words };
      const place = `paragraph ${paragraph}`;
      return [{ span, slot: { name: "span", value: id, form: "", checked: false, place, judged } }];
    }),
  rest: ({ shown }, explanation) =>
    shown.candidates.flatMap(({ id, words }) => {
      const part = explanation.parts.find((judged) => judged.id === id);
      if (part?.state !== "left-rightly" || part.sentence === null) return [];
      return [
        {
          id,
          words: <q className={styles["voice"]}>{words}</q>,
          why: <Words wording={part.sentence} />,
        },
      ];
    }),
};

function AsList({ question, given }: { readonly question: Select; readonly given: Given }) {
  const chosen = valuesOf(given, "span");
  return (
    <OptionRows as="group">
      {question.shown.candidates.map(({ id, words, paragraph }, index) => (
        <OptionRow
          key={id}
          type="checkbox"
          name="span"
          value={id}
          letter={letterAt(index)}
          checked={chosen.includes(id)}
        >
          <span className={styles["voice"]}>{words}</span>{" "}
          <span className={styles["place"]}>(paragraph {paragraph})</span>
        </OptionRow>
      ))}
    </OptionRows>
  );
}

interface JudgedListProps {
  readonly question: Select;
  readonly explanation: Explanation;
}

function JudgedList({ question, explanation }: JudgedListProps) {
  return (
    <OptionRows as="list">
      {question.shown.candidates.map(({ id, words, paragraph }, index) => {
        const part = explanation.parts.find((judged) => judged.id === id);
        return (
          <JudgedRow
            key={id}
            type="checkbox"
            letter={letterAt(index)}
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
