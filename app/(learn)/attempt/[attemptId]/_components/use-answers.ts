"use client";

/** The answers of an open attempt on this page: what is given, what is saved, whose turn it is. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { LearnerQuestion } from "#engine";
import type { Given } from "../../../../_questions/given.ts";
import { lookOf } from "../../../../_questions/look-of.ts";
import { type AnswerQueue, openAnswerQueue, type Standing } from "./answer-queue.ts";
import { lastSavedAt, type OpenAttempt } from "./open-attempt.ts";
import { ownAttempt } from "./own-attempt.ts";

export interface Answers {
  readonly given: ReadonlyMap<string, Given>;
  readonly standing: Standing;
  /** Another tab holds the attempt; here one can only read. */
  readonly isElsewhere: boolean;
  readonly isOffline: boolean;
  /** Rises when controls have to be drawn afresh from `given`. */
  readonly epoch: number;
  give(question: LearnerQuestion, given: Given): void;
  clear(question: LearnerQuestion): void;
}

export function useAnswers(attempt: OpenAttempt): Answers {
  const [given, setGiven] = useState(() => savedGiven(attempt));
  const [standing, setStanding] = useState<Standing>(() => firstStanding(attempt));
  const [isElsewhere, setElsewhere] = useState(false);
  const [isOffline, setOffline] = useState(false);
  const [epoch, setEpoch] = useState(0);
  const queue = useRef<AnswerQueue | null>(null);
  const early = useRef<(() => void)[]>([]);

  useEffect(() => {
    let isGone = false;
    const open = async () => {
      const opened = await openAnswerQueue({
        attemptId: attempt.attemptId,
        lastSeq: attempt.lastSeq,
        seqOf: (questionId) => attempt.answers[questionId]?.seq ?? 0,
        savedAt: lastSavedAt(attempt),
        onStanding: setStanding,
      });
      if (isGone) return opened.shut();
      queue.current = opened;
      const kept = opened.unsent();
      if (kept.length > 0) {
        setGiven(
          (now) =>
            new Map([...now, ...kept.map((entry) => [entry.questionId, entry.given] as const)]),
        );
        setEpoch((now) => now + 1);
      }
      for (const give of early.current.splice(0)) give();
    };
    const letGo = ownAttempt(attempt.attemptId, {
      onOwned: () => {
        if (!isGone) void open();
      },
      onElsewhere: () => {
        if (isGone) return;
        queue.current?.shut();
        queue.current = null;
        setElsewhere(true);
      },
    });
    return () => {
      isGone = true;
      letGo();
      queue.current?.shut();
      queue.current = null;
    };
  }, [attempt]);

  useEffect(() => watchPage(queue, setOffline), []);

  const give = useCallback((question: LearnerQuestion, next: Given) => {
    setGiven((now) => new Map([...now, [question.id, next]]));
    const look = lookOf(question);
    if (look.problem(next) !== null) return;
    const put = () => void queue.current?.put(question.id, next, look.value(next));
    if (queue.current === null) early.current.push(put);
    else put();
  }, []);

  const clear = useCallback(
    (question: LearnerQuestion) => {
      give(question, []);
      setEpoch((now) => now + 1);
    },
    [give],
  );

  return { given, standing, isElsewhere, isOffline, epoch, give, clear };
}

function savedGiven({ answers }: OpenAttempt): ReadonlyMap<string, Given> {
  return new Map(Object.entries(answers).map(([id, answer]) => [id, answer.given]));
}

function firstStanding(attempt: OpenAttempt): Standing {
  const savedAt = lastSavedAt(attempt);
  const form = savedAt === null ? "nothing" : "saved";
  return { form, savedAt, unsent: 0, stop: null, refusal: null };
}

/** Coming online is a reason to try now; going away, one to send what is left (DS-29, DS-30). */
function watchPage(
  queue: { readonly current: AnswerQueue | null },
  setOffline: (isOffline: boolean) => void,
): () => void {
  const online = () => {
    setOffline(false);
    queue.current?.hurry();
  };
  const offline = () => setOffline(true);
  const hidden = () => {
    if (document.visibilityState === "hidden") queue.current?.leave();
  };
  setOffline(!navigator.onLine);
  window.addEventListener("online", online);
  window.addEventListener("offline", offline);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.removeEventListener("online", online);
    window.removeEventListener("offline", offline);
    document.removeEventListener("visibilitychange", hidden);
  };
}
