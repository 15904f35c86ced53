"use client";

/**
 * Cards put in order with buttons. Before scripts have loaded it is a plain form of numbered
 * selects; what was chosen there is taken over. Each change is announced, and the focus stays on
 * the card that was moved.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Wording } from "#engine";
import { Button } from "#ui/button";
import { Select } from "#ui/field";
import { Hidden } from "#ui/hidden";
import { Icon } from "#ui/icons";
import { plainWords } from "../_article/plain-words.ts";
import { Words } from "../_article/words.tsx";
import styles from "./chain.module.css";
import { Arrow, Origin } from "./chain-links.tsx";

interface Card {
  readonly id: string;
  readonly text: Wording;
}

interface ChainBuilderProps {
  readonly cards: readonly Card[];
  /** Ids of the cards placed so far, from this article outwards. */
  readonly placed: readonly string[];
}

type Act = "add" | "up" | "down" | "remove";

interface Move {
  readonly id: string;
  readonly act: Act;
  readonly said: string;
}

export function ChainBuilder({ cards, placed }: ChainBuilderProps) {
  const root = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<readonly string[]>(placed);
  const [isPlain, setPlain] = useState(true);
  const [move, setMove] = useState<Move | null>(null);

  useLayoutEffect(() => {
    setOrder(chosenIn(root.current));
    setPlain(false);
  }, []);

  useEffect(() => {
    if (move === null) return;
    keepFocus(root.current, move);
    // The form hears of it as of any other control.
    root.current?.querySelector("input")?.dispatchEvent(new Event("change", { bubbles: true }));
  }, [move]);

  const put = (id: string, act: Act) => {
    const next = moved(order, id, act);
    setOrder(next);
    setMove({ id, act, said: saidOf(cards, next, id) });
  };
  return (
    <div ref={root} className={styles["builder"]}>
      {isPlain ? (
        <PlainChain cards={cards} placed={order} />
      ) : (
        <>
          <input type="hidden" />
          <OpenChain cards={cards} order={order} move={move} onPut={put} />
          <p role="status">
            <Hidden>{move?.said ?? ""}</Hidden>
          </p>
        </>
      )}
    </div>
  );
}

/** What the plain form holds, each card once. */
function chosenIn(root: HTMLElement | null): string[] {
  const selects = [...(root?.querySelectorAll("select") ?? [])];
  return [...new Set(selects.map(({ value }) => value).filter((value) => value !== ""))];
}

function moved(order: readonly string[], id: string, act: Act): readonly string[] {
  const at = order.indexOf(id);
  const others = order.filter((other) => other !== id);
  if (act === "remove") return others;
  if (act === "add") return [...others, id];
  return others.toSpliced(act === "up" ? at - 1 : at + 1, 0, id);
}

/** "Wave FM, now 2 of 3, after the Island Herald." */
function saidOf(cards: readonly Card[], order: readonly string[], id: string): string {
  const at = order.indexOf(id);
  const count = order.length === 1 ? "1 card" : `${order.length} cards`;
  if (at < 0) return `${nameOf(cards, id)}, taken out. ${count} in the chain.`;
  const before = order[at - 1];
  const after = before === undefined ? "this article" : nameOf(cards, before);
  return `${nameOf(cards, id)}, now ${at + 1} of ${order.length}, after ${after}.`;
}

function nameOf(cards: readonly Card[], id: string): string {
  const card = cards.find((one) => one.id === id);
  return card === undefined ? "" : plainWords(card.text);
}

/** A button that is still there keeps it; an added card takes it, a removed one's Add does. */
function keepFocus(root: HTMLElement | null, { id, act }: Move) {
  const wanted = { add: "card", remove: "add", up: "up", down: "down" } as const;
  const target = root?.querySelector(`[data-card="${id}"][data-part="${wanted[act]}"]`);
  if (target instanceof HTMLElement) target.focus();
}

interface PlainChainProps {
  readonly cards: readonly Card[];
  readonly placed: readonly string[];
}

function PlainChain({ cards, placed }: PlainChainProps) {
  return (
    <ol className={styles["chain"]}>
      <Origin />
      {cards.map((slot, index) => (
        <li key={slot.id}>
          <Arrow />
          <div className={styles["card"]}>
            <label htmlFor={`card-${index + 1}`} className={styles["number"]}>
              <Hidden>Card </Hidden>
              {index + 1}
            </label>
            <div className={styles["name"]}>
              <Select id={`card-${index + 1}`} name="card" defaultValue={placed[index] ?? ""}>
                <option value="">No card</option>
                {cards.map((card) => (
                  <option key={card.id} value={card.id}>
                    {plainWords(card.text)}
                  </option>
                ))}
              </Select>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

interface OpenChainProps {
  readonly cards: readonly Card[];
  readonly order: readonly string[];
  readonly move: Move | null;
  readonly onPut: (id: string, act: Act) => void;
}

function OpenChain({ cards, order, move, onPut }: OpenChainProps) {
  const rest = cards.filter(({ id }) => !order.includes(id));
  return (
    <>
      <h2 className={styles["label"]}>Chain</h2>
      <ol className={styles["chain"]}>
        <Origin />
        {order.flatMap((id, at) => {
          const card = cards.find((one) => one.id === id);
          if (card === undefined) return [];
          return (
            <li key={id}>
              <Arrow />
              <PlacedCard
                card={card}
                at={at}
                of={order.length}
                isMoved={move?.id === id}
                onPut={onPut}
              />
            </li>
          );
        })}
        {rest.length === 0 ? null : (
          <li>
            <Arrow />
            <p className={styles["next"]}>
              {order.length === 0 ? "Add the first card" : "Add the next card, or stop here"}
            </p>
          </li>
        )}
      </ol>
      <h2 className={styles["label"]}>Cards</h2>
      {rest.length === 0 ? <p className={styles["empty"]}>Every card is in the chain.</p> : null}
      <ul className={styles["rest"]}>
        {rest.map(({ id, text }) => (
          <li key={id}>
            <span>
              <Words wording={text} linked={false} />
            </span>
            <Button type="button" data-card={id} data-part="add" onClick={() => onPut(id, "add")}>
              <Icon name="plus" /> Add <Hidden>{plainWords(text)}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PlacedCardProps {
  readonly card: Card;
  readonly at: number;
  readonly of: number;
  readonly isMoved: boolean;
  readonly onPut: OpenChainProps["onPut"];
}

function PlacedCard({ card: { id, text }, at, of, isMoved, onPut }: PlacedCardProps) {
  const name = plainWords(text);
  const button = (act: "up" | "down" | "remove", isEnd: boolean) => (
    <button
      type="button"
      data-card={id}
      data-part={act}
      aria-disabled={isEnd}
      aria-label={act === "remove" ? `Remove ${name}` : `Move ${name} ${act}`}
      onClick={() => {
        if (!isEnd) onPut(id, act);
      }}
    >
      <Icon name={act === "remove" ? "cross" : act} />
    </button>
  );
  return (
    <div className={isMoved ? `${styles["card"]} ${styles["moved"]}` : styles["card"]}>
      <input type="hidden" name="card" value={id} />
      <span className={styles["number"]}>{at + 1}</span>
      <span data-card={id} data-part="card" tabIndex={-1} className={styles["name"]}>
        <Words wording={text} linked={false} />
      </span>
      <span className={styles["buttons"]}>
        {button("up", at === 0)}
        {button("down", at === of - 1)}
        {button("remove", false)}
      </span>
    </div>
  );
}
