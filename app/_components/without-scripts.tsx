"use client";

/**
 * Words for a page that is not there, where scripts do not run: Next leaves the drawing of that page
 * to its scripts, and sends what is inserted here all the same.
 */
import { useServerInsertedHTML } from "next/navigation";

export function WithoutScripts() {
  useServerInsertedHTML(() => (
    <noscript>
      <link rel="stylesheet" href="/without-scripts.css" />
    </noscript>
  ));
  return null;
}
