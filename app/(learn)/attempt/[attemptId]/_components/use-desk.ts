"use client";

/** What the open page listens to, and what happens when one arrives at a question. */
import { useEffect, useEffectEvent, useRef } from "react";
import { paragraphId } from "../../../../_article/shown-article.ts";
import { type Given, givenIn } from "../../../../_questions/given.ts";

/** Moves within the page; the browser's Back leads to the question before. */
export function goTo(address: string): void {
  window.history.pushState(null, "", address);
}

/**
 * Calls `onGiven` whenever a control of the form changes, wherever on the page it stands, and once
 * at the start if something was chosen before scripts had loaded.
 */
export function useDesk(formId: string, given: Given, onGiven: (form: HTMLFormElement) => void) {
  const changed = useEffectEvent((event: Event) => {
    const control = event.target;
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      if (control.form?.id === formId) onGiven(control.form);
    }
  });
  const compare = useEffectEvent(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    if (JSON.stringify(givenIn(form)) !== JSON.stringify(given)) onGiven(form);
  });
  useEffect(() => {
    compare();
    document.addEventListener("change", changed);
    document.addEventListener("click", followStep);
    return () => {
      document.removeEventListener("change", changed);
      document.removeEventListener("click", followStep);
    };
  }, []);
}

/** Links of the strip and the list switch stay on the page, so nothing has to be fetched. */
function followStep(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link =
    event.target instanceof Element ? event.target.closest('a[href^="?question="]') : null;
  if (link === null) return;
  event.preventDefault();
  goTo(link.getAttribute("href") ?? "");
}

/** A new question: its title, its stem in focus, the paragraph that it names in sight. */
export function useArrival(title: string, named: number | undefined) {
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = title;
    const paragraph = named === undefined ? null : document.getElementById(paragraphId(named));
    if (location.hash === "") bringIntoSight(paragraph);
    if (!isFirst.current) focusStem();
    isFirst.current = false;
  }, [title, named]);
}

function focusStem() {
  const stem = document.getElementById("stem");
  stem?.focus({ preventScroll: true });
  for (let pane = stem?.parentElement; pane && pane.id !== "note"; pane = pane.parentElement) {
    pane.scrollTop = 0;
  }
  document.getElementById("note")?.scrollTo(0, 0);
}

/** Keeps the reader's place where the paragraph is in sight already (P-170). */
function bringIntoSight(paragraph: HTMLElement | null) {
  const pane = paragraph?.closest("#text");
  if (!paragraph || !pane) return;
  const [inner, outer] = [paragraph.getBoundingClientRect(), pane.getBoundingClientRect()];
  const isInSight = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!isInSight) pane.scrollBy({ top: inner.top - outer.top - outer.height / 4 });
}
