"use client";

/** Gone on to within the page, a judged question takes the focus; a page that was loaded begins at its top. */
import { useEffect } from "react";

export function Arrival({ at }: { readonly at: string }) {
  useEffect(() => {
    const [loaded] = performance.getEntriesByType("navigation");
    if (loaded?.name === location.href || location.hash !== "") return;
    document.getElementById(at)?.focus({ preventScroll: true });
  }, [at]);
  return null;
}
