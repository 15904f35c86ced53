"use client";

/**
 * One-letter keys of the review: each presses the button or link that names it by
 * `aria-keyshortcuts`, so a key can do nothing that a click cannot. They can be switched off.
 */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "#ui/button";
import { KeyHint } from "./key-hint.tsx";
import styles from "./review.module.css";

const keys = [
  ["A", "Approve"],
  ["R", "Drop"],
  ["G", "Ask for another"],
  ["U", "Undo"],
  ["J", "Next question"],
  ["K", "Question before"],
  ["?", "This list"],
] as const;

const store = "hearsay-keys";
const changed = "hearsay-keys-changed";

export function ReviewKeys() {
  const box = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(subscribe, readOn, () => true);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const key = event.key === "?" ? "?" : event.key.toUpperCase();
      if (!keys.some(([name]) => name === key)) return;
      event.preventDefault();
      if (key === "?") box.current?.showModal();
      else pressed(key)?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
  return (
    <>
      <Button type="button" look="quiet" onClick={() => box.current?.showModal()}>
        <KeyHint letter="?" /> all keys
      </Button>
      <dialog ref={box} aria-labelledby="keys-title" className={styles["keys"]}>
        <h2 id="keys-title">Keys</h2>
        <dl>
          {keys.map(([key, words]) => (
            <div key={key}>
              <dt>
                <span className={styles["kbd"]}>{key}</span>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <label className={styles["switch"]}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => writeOn(event.target.checked)}
          />
          One-letter keys are on
        </label>
        <form method="dialog">
          <Button>Back</Button>
        </form>
      </dialog>
    </>
  );
}

function pressed(key: string): HTMLElement | null {
  const found = document.querySelector(`[aria-keyshortcuts="${key}"]`);
  return found instanceof HTMLElement ? found : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

function subscribe(listen: () => void): () => void {
  window.addEventListener(changed, listen);
  window.addEventListener("storage", listen);
  return () => {
    window.removeEventListener(changed, listen);
    window.removeEventListener("storage", listen);
  };
}

function readOn(): boolean {
  return window.localStorage.getItem(store) !== "off";
}

function writeOn(isOn: boolean): void {
  window.localStorage.setItem(store, isOn ? "on" : "off");
  window.dispatchEvent(new Event(changed));
}
