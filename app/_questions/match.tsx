/** How matching looks: the article's words with a native select under each. */
import type { Explanation, LearnerQuestionOf } from "#engine";
import { Select } from "#ui/field";
import { Icon } from "#ui/icons";
import { plainWords } from "../_article/plain-words.ts";
import { ParagraphLink, Words } from "../_article/words.tsx";
import { entryOf, type Given, textsIn, valuesOf } from "./given.ts";
import type { Look } from "./look.ts";
import styles from "./match.module.css";

type Match = LearnerQuestionOf<"match">;
type Left = Match["shown"]["left"][number];

export const match: Look<Match> = {
  answering: ({ shown }, given) => (
    <div className={styles["rows"]}>
      {shown.left.map((left) => (
        <Row key={left.id} left={left} shown={shown} given={given} />
      ))}
    </div>
  ),
  slots: () => [],
  named: ({ shown }) =>
    shown.left.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph])),
  count: ({ shown }, given) => {
    const filled = shown.left.filter(({ id }) => rightOf(given, id) !== null);
    return `${filled.length} of ${shown.left.length} matched`;
  },
  problem: ({ shown }, given) => {
    const doubled = shown.left.find(({ id }) => twinsOf(shown, given, id).length > 0);
    return doubled === undefined ? null : "One name is used twice, and each name fits once.";
  },
  steps: () => null,
  value: (_question, given) => ({
    pairs: Object.fromEntries(
      given.flatMap(([name, value]) =>
        name.startsWith("pair.") ? [[name.slice("pair.".length), value]] : [],
      ),
    ),
  }),
  given: (value) => {
    const pairs = entryOf(value, "pairs");
    if (typeof pairs !== "object" || pairs === null) return [];
    return Object.entries(pairs).flatMap(([left, right]) =>
      textsIn(right).map((id) => [`pair.${left}`, id] as const),
    );
  },
  judged: ({ shown }, explanation) => (
    <ul className={styles["rows"]}>
      {shown.left.map((left) => (
        <JudgedMatch key={left.id} left={left} explanation={explanation} />
      ))}
    </ul>
  ),
  judgedSlots: () => [],
  rest: () => [],
};

function rightOf(given: Given, left: string): string | null {
  return valuesOf(given, `pair.${left}`)[0] ?? null;
}

/** The other entries that hold the same name, where each name fits once (P-434). */
function twinsOf(shown: Match["shown"], given: Given, left: string): readonly Left[] {
  const right = rightOf(given, left);
  if (shown.mode === "sort" || right === null) return [];
  return shown.left.filter(({ id }) => id !== left && rightOf(given, id) === right);
}

interface RowProps {
  readonly left: Left;
  readonly shown: Match["shown"];
  readonly given: Given;
}

function Row({ left, shown, given }: RowProps) {
  const id = `pair-${left.id}`;
  const twins = twinsOf(shown, given, left.id).map((twin) => nameOf(shown, twin));
  const problem =
    twins.length === 0 ? undefined : `Used twice: here and for ${twins[0]}. Each name fits once.`;
  return (
    <div className={styles["row"]}>
      <div className={styles["left"]}>
        <label htmlFor={id}>
          <Words wording={left.text} linked={false} />
        </label>
        {left.paragraph === null ? null : (
          <span className={styles["place"]}>
            <ParagraphLink number={left.paragraph} />
          </span>
        )}
      </div>
      <Select
        id={id}
        name={`pair.${left.id}`}
        defaultValue={rightOf(given, left.id) ?? ""}
        problem={problem}
      >
        <option value="">{shown.mode === "sort" ? "Choose a group" : "Choose a name"}</option>
        {shown.right.map((right) => (
          <option key={right.id} value={right.id}>
            {plainWords(right.text)}
            {usedIn(shown, given, left.id, right.id)}
          </option>
        ))}
      </Select>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles["problem"]}>
          {problem}
        </p>
      )}
    </div>
  );
}

function nameOf(shown: Match["shown"], left: Left): string {
  if (left.paragraph !== null) return `paragraph ${left.paragraph}`;
  return `row ${shown.left.indexOf(left) + 1}`;
}

/** A name that another row holds says so; it is not taken away. */
function usedIn(shown: Match["shown"], given: Given, left: string, right: string): string {
  if (shown.mode === "sort") return "";
  const other = shown.left.findIndex(({ id }) => id !== left && rightOf(given, id) === right);
  return other === -1 ? "" : ` (used in ${other + 1})`;
}

interface JudgedMatchProps {
  readonly left: Left;
  readonly explanation: Explanation;
}

function JudgedMatch({ left, explanation }: JudgedMatchProps) {
  const part = explanation.parts.find(({ id }) => id === left.id);
  const isRight = part?.state === "chosen-right";
  return (
    <li className={styles["row"]}>
      <div className={styles["left"]}>
        <span>
          <Words wording={left.text} linked={false} />
        </span>
        {left.paragraph === null ? null : (
          <span className={styles["place"]}>
            <ParagraphLink number={left.paragraph} />
          </span>
        )}
      </div>
      <p className={isRight ? styles["right"] : styles["other"]}>
        <Icon name={isRight ? "check" : part?.chosen == null ? "dash" : "cross"} />
        <span>
          <b>{part?.chosen ?? "Nothing chosen"}</b>
          {isRight ? ": right" : part?.chosen == null ? ". " : ": not right. "}
          {isRight ? null : `Right here: ${part?.right ?? ""}.`}
        </span>
      </p>
    </li>
  );
}
