"use client";

/** What this device still holds of an attempt; keeps trying to send it while the page is open. */
import { useEffect, useState } from "react";
import { type AnswerQueue, openAnswerQueue } from "../../_components/answer-queue.ts";
import type { QueueEntry } from "../../_components/queue-store.ts";

export function useUnsent(attemptId: string): readonly QueueEntry[] {
  const [unsent, setUnsent] = useState<readonly QueueEntry[]>([]);
  useEffect(() => {
    let queue: AnswerQueue | null = null;
    let isGone = false;
    const open = async () => {
      const opened = await openAnswerQueue({
        attemptId,
        lastSeq: 0,
        seqOf: () => 0,
        savedAt: null,
        onStanding: () => setUnsent(queue?.unsent() ?? []),
      });
      if (isGone) return opened.shut();
      queue = opened;
      setUnsent(opened.unsent());
    };
    void open();
    return () => {
      isGone = true;
      queue?.shut();
    };
  }, [attemptId]);
  return unsent;
}
