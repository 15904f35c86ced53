/**
 * The engine in a thread of its own (SC-19), so that a long or hostile text cannot hold up the server:
 * whoever waits in reading.ts ends it when it overstays. It has neither network nor database.
 */
import { parentPort } from "node:worker_threads";
import { analyse, compose, composeAnother } from "#engine";
import type { ReadingTask } from "./reading.ts";

function carryOut(task: ReadingTask): unknown {
  if (task.act === "analyse") return analyse(task.text);
  const { analysis, plan, seed } = task;
  return task.act === "compose"
    ? compose(analysis, plan, seed)
    : composeAnother(analysis, plan, seed, task.beside, task.avoid);
}

parentPort?.on("message", (task: ReadingTask) => {
  parentPort?.postMessage(carryOut(task));
});
