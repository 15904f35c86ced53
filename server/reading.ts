/**
 * Reading and composing off the server's own thread, one at a time, at most ten seconds each
 * (assurance.md 2.3); a text that needs longer is refused, never waited for.
 */
import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type * as z from "zod";
import {
  Analysis,
  type Beside,
  Composition,
  type Former,
  type Plan,
  Preview,
  Question,
} from "#engine";
import { Busy } from "./busy.ts";
import { once } from "./once.ts";

interface Composing {
  readonly analysis: Analysis;
  readonly plan: Plan;
  readonly seed: number;
}

export type ReadingTask =
  | { readonly act: "analyse"; readonly text: string }
  | ({ readonly act: "compose" } & Composing)
  | ({ readonly act: "preview" } & Composing)
  | ({ readonly act: "version"; readonly former: Former } & Composing)
  | ({ readonly act: "another" } & Beside & Composing);

export type InTime<T> =
  | { readonly outcome: "read"; readonly value: T }
  | { readonly outcome: "too-long" };

interface Desk {
  thread: Worker | null;
  /** The last task's end; the next one begins after it. */
  last: Promise<unknown>;
  waiting: number;
}

const patienceMs = 10_000;
const mostWaiting = 8;

function makeThread(): Worker {
  // The file as it stands: Node runs it without a build, and no bundler looks into it.
  const file = join(process.cwd(), "server", "reading-worker.ts");
  const thread = new Worker(file, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  thread.unref();
  return thread;
}

/** The thread's answer; a thread that overstays or breaks is ended, and the next task gets a new one. */
function ask(desk: Desk, task: ReadingTask): Promise<InTime<unknown>> {
  desk.thread ??= makeThread();
  const { thread } = desk;
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      thread.off("message", onMessage);
      thread.off("error", onError);
    };
    const end = () => {
      leave();
      desk.thread = null;
      void thread.terminate();
    };
    const onMessage = (value: unknown) => {
      leave();
      resolve({ outcome: "read", value });
    };
    const onError = (error: unknown) => {
      end();
      reject(error);
    };
    const timer = setTimeout(() => {
      end();
      resolve({ outcome: "too-long" });
    }, patienceMs);
    thread.on("message", onMessage);
    thread.on("error", onError);
    thread.postMessage(task);
  });
}

async function inTime<T>(schema: z.ZodType<T>, task: ReadingTask): Promise<InTime<T>> {
  const desk = once<Desk>("reading desk", () => {
    return { thread: null, last: Promise.resolve(), waiting: 0 };
  });
  if (desk.waiting > mostWaiting) throw new Busy("busy");
  desk.waiting += 1;
  const turn = desk.last.then(() => ask(desk, task));
  desk.last = turn.catch(() => undefined);
  try {
    const answer = await turn;
    if (answer.outcome !== "read") return answer;
    return { outcome: "read", value: schema.parse(answer.value) };
  } finally {
    desk.waiting -= 1;
  }
}

export function analyseInTime(text: string): Promise<InTime<Analysis>> {
  return inTime(Analysis, { act: "analyse", text });
}

export function composeInTime(
  analysis: Analysis,
  plan: Plan,
  seed: number,
): Promise<InTime<Composition>> {
  return inTime(Composition, { act: "compose", analysis, plan, seed });
}

/** What the article could give; the plan's count is not looked at. */
export function previewInTime(composing: Composing): Promise<InTime<Preview>> {
  return inTime(Preview, { act: "preview", ...composing });
}

export function composeVersionInTime(
  composing: Composing,
  former: Former,
): Promise<InTime<Composition>> {
  return inTime(Composition, { act: "version", ...composing, former });
}

/** Null when the article holds no other question (P-309). */
export function composeAnotherInTime(
  composing: Composing,
  beside: Beside,
): Promise<InTime<Question | null>> {
  return inTime(Question.nullable(), { act: "another", ...composing, ...beside });
}
