"use client";

/** Opens every folded paragraph at once; without scripts each opens by itself. */
import { Button } from "#ui/button";

export function UnfoldAll() {
  return (
    <Button type="button" look="quiet" onClick={unfold}>
      Unfold all
    </Button>
  );
}

function unfold() {
  for (const fold of document.querySelectorAll("details[data-fold]")) {
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  }
}
