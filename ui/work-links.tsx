"use client";

/** A link into the text or back to the note also turns to that pane, scrolls and takes the focus. */
import { useEffect } from "react";

export function WorkLinks({ startAt }: { readonly startAt: string | undefined }) {
  useEffect(() => {
    if (startAt === undefined || location.hash !== "") return;
    document.getElementById(startAt)?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [startAt]);
  useEffect(() => {
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  return null;
}

function follow(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute("href")?.slice(1) ?? "";
  const target = id === "" ? null : document.getElementById(id);
  const pane = target?.closest("#text, #note");
  const work = target?.closest("[data-work]");
  if (!target || !pane || !work) return;
  event.preventDefault();
  const turn = work.querySelector(`[data-pane="${pane.id}"]`);
  if (turn instanceof HTMLInputElement) turn.checked = true;
  for (
    let fold = target.closest("details");
    fold;
    fold = fold.parentElement?.closest("details") ?? null
  ) {
    fold.open = true;
  }
  if (target !== pane) target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}
