"use client";

/** After a decision the page is a new one: the focus goes to its question, not to the top. */
import { useEffect } from "react";

export function Arrival({ at }: { readonly at: string }) {
  useEffect(() => {
    document.getElementById(at)?.focus({ preventScroll: true });
  }, [at]);
  return null;
}
