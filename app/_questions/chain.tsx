/** How a chain looks: cards from this article outwards, and once judged the right chain beside them. */
import type { ExplainedPart, Explanation, LearnerQuestionOf } from "#engine";
import { Icon } from "#ui/icons";
import { Words } from "../_article/words.tsx";
import styles from "./chain.module.css";
import { ChainBuilder } from "./chain-builder.tsx";
import { Arrow, Origin } from "./chain-links.tsx";
import { entryOf, textsIn, valuesOf } from "./given.ts";
import type { Look } from "./look.ts";

type Chain = LearnerQuestionOf<"chain">;
type Shown = Chain["shown"];

export const chain: Look<Chain> = {
  answering: ({ shown }, given) => (
    <ChainBuilder cards={shown.cards} placed={valuesOf(given, "card")} />
  ),
  slots: () => [],
  named: () => [],
  count: () => null,
  problem: (_question, given) => {
    const cards = valuesOf(given, "card");
    if (new Set(cards).size === cards.length) return null;
    return "One card is placed twice, and each card fits once.";
  },
  steps: () => null,
  value: (_question, given) => ({ cards: valuesOf(given, "card") }),
  given: (value) => textsIn(entryOf(value, "cards")).map((id) => ["card", id]),
  judged: ({ shown }, explanation) => <JudgedChain shown={shown} explanation={explanation} />,
  judgedSlots: () => [],
  rest: ({ shown }, explanation) =>
    explanation.parts.flatMap(({ id, state, sentence }) =>
      state === "left-rightly" && sentence !== null
        ? [
            {
              id,
              heading: (
                <>
                  Why not <CardWords shown={shown} id={id} />?
                </>
              ),
              why: <Words wording={sentence} />,
            },
          ]
        : [],
    ),
};

interface JudgedChainProps {
  readonly shown: Shown;
  readonly explanation: Explanation;
}

function JudgedChain({ shown, explanation }: JudgedChainProps) {
  const given = inOrder(explanation.parts, "given");
  const right = inOrder(explanation.parts, "right");
  const isRight = explanation.standing === "right";
  const missed = explanation.parts.filter(
    ({ state, sentence }) => state === "missed" && sentence !== null,
  );
  return (
    <>
      <div className={isRight ? undefined : styles["both"]}>
        <section aria-labelledby="your-chain">
          <h2 id="your-chain" className={styles["label"]}>
            Your chain
          </h2>
          {given.length === 0 ? <p className={styles["empty"]}>No card was placed.</p> : null}
          {given.length === 0 ? null : <Links shown={shown} parts={given} judged />}
        </section>
        {isRight ? null : (
          <section aria-labelledby="right-chain">
            <h2 id="right-chain" className={styles["label"]}>
              The right chain
            </h2>
            <Links shown={shown} parts={right} />
          </section>
        )}
      </div>
      {given.length === 0
        ? null
        : missed.map(({ id, sentence }) => (
            <p key={id} className={styles["missed"]}>
              Left out: <CardWords shown={shown} id={id} />.{" "}
              {sentence === null ? null : <Words wording={sentence} />}
            </p>
          ))}
    </>
  );
}

function inOrder(parts: readonly ExplainedPart[], which: "given" | "right"): ExplainedPart[] {
  const placeOf = ({ order }: ExplainedPart) => order?.[which] ?? 0;
  return parts
    .filter((part) => placeOf(part) > 0)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

interface LinksProps {
  readonly shown: Shown;
  readonly parts: readonly ExplainedPart[];
  readonly judged?: boolean;
}

function Links({ shown, parts, judged = false }: LinksProps) {
  return (
    <ol className={styles["chain"]}>
      <Origin />
      {parts.map((part, index) => {
        const isRight = !judged || part.state === "chosen-right";
        return (
          <li key={part.id} className={isRight ? styles["right"] : styles["wrong"]}>
            <Arrow />
            <div className={styles["card"]}>
              <span className={styles["number"]}>{index + 1}</span>
              <span className={styles["name"]}>
                <CardWords shown={shown} id={part.id} />
                {judged ? (
                  <span className={styles["verdict"]}>
                    <Icon name={isRight ? "check" : "cross"} /> <span>{part.words}</span>
                  </span>
                ) : null}
              </span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function CardWords({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const card = shown.cards.find((one) => one.id === id);
  return card === undefined ? null : <Words wording={card.text} linked={false} />;
}
