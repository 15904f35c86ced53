/** What choice and choices share: rows with letters, the same rows judged, and why not the rest. */
import type { Explanation, LearnerQuestionOf } from "#engine";
import { JudgedRow, OptionRow, OptionRows } from "#ui/option-row";
import { Words } from "../_article/words.tsx";
import { type Given, valuesOf } from "./given.ts";
import { letterAt, type Rest } from "./look.ts";

type Options = LearnerQuestionOf<"choice">["shown"]["options"];
type OneOrSeveral = "radio" | "checkbox";

interface OpenOptionsProps {
  readonly type: OneOrSeveral;
  readonly options: Options;
  readonly given: Given;
}

export function OpenOptions({ type, options, given }: OpenOptionsProps) {
  const chosen = valuesOf(given, "option");
  return (
    <OptionRows as="group">
      {options.map((option, index) => (
        <OptionRow
          key={option.id}
          type={type}
          name="option"
          value={option.id}
          letter={letterAt(index)}
          checked={chosen.includes(option.id)}
        >
          <Words wording={option.text} linked={false} />
        </OptionRow>
      ))}
    </OptionRows>
  );
}

interface JudgedOptionsProps {
  readonly type: OneOrSeveral;
  readonly options: Options;
  readonly explanation: Explanation;
}

export function JudgedOptions({ type, options, explanation }: JudgedOptionsProps) {
  return (
    <OptionRows as="list">
      {options.map((option, index) => {
        const part = explanation.parts.find(({ id }) => id === option.id);
        return (
          <JudgedRow
            key={option.id}
            type={type}
            letter={letterAt(index)}
            state={part?.state ?? "left-rightly"}
            verdict={part?.words ?? "not chosen"}
          >
            <Words wording={option.text} linked={false} />
          </JudgedRow>
        );
      })}
    </OptionRows>
  );
}

export function restOf(options: Options, explanation: Explanation): Rest[] {
  return options.flatMap((option, index) => {
    const part = explanation.parts.find(({ id }) => id === option.id);
    if (part?.state !== "left-rightly" || part.sentence === null) return [];
    return [
      {
        id: option.id,
        heading: (
          <>
            Why not {letterAt(index)}? <Words wording={option.text} linked={false} />
          </>
        ),
        why: <Words wording={part.sentence} />,
      },
    ];
  });
}
