/**
 * The engine in a thread of its own (SC-19), so that a long or hostile text cannot hold up the server:
 * whoever waits in reading.ts ends it when it overstays. It has neither network nor database.
 */
import { parentPort } from "node:worker_threads";
import { analyse, compose, composeAnother, composeVersion, preview } from "#engine";
import type { ReadingTask } from "./reading.ts";

function carryOut(task: ReadingTask): unknown {
  if (task.act === "analyse") return analyse(task.text);
  const { analysis, plan, seed } = task;
  switch (task.act) {
    case "compose":
      return compose(analysis, plan, seed);
    case "preview":
      return preview(analysis, plan, seed);
    case "version":
      return composeVersion(analysis, plan, seed, task.former);
    case "another":
      return composeAnother(analysis, plan, seed, task);
  }
}

parentPort?.on("message", (task: ReadingTask) => {
  parentPort?.postMessage(carryOut(task));
});
