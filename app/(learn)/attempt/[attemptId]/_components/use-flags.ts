"use client";

/** Questions that the learner wants to come back to; kept by this tab alone, seen by nobody else. */
import { useCallback, useEffect, useState } from "react";

interface Flags {
  /** Null before scripts have loaded: then there is nothing to press. */
  readonly flagged: ReadonlySet<string> | null;
  toggle(questionId: string): void;
}

export function useFlags(attemptId: string): Flags {
  const [flagged, setFlagged] = useState<ReadonlySet<string> | null>(null);
  const place = `flags-${attemptId}`;
  useEffect(() => {
    const kept = sessionStorage.getItem(place) ?? "";
    setFlagged(new Set(kept.split(" ").filter(Boolean)));
  }, [place]);
  const toggle = useCallback(
    (questionId: string) => {
      setFlagged((now) => {
        const next = new Set(now);
        if (!next.delete(questionId)) next.add(questionId);
        sessionStorage.setItem(place, [...next].join(" "));
        return next;
      });
    },
    [place],
  );
  return { flagged, toggle };
}
