/**
 * The class simulator: learners at once against a running server, over HTTP. It keeps its own log of
 * acknowledgements and compares it with the database, which it reads by DATABASE_URL.
 * `npm run bench:class -- --url http://localhost:3000 --learners 60 [--quiz SHARE_TOKEN] [--pause MS]`
 */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { listExamples } from "#server/data/quiz";
import { findAssignment, getFullQuestions } from "#server/data/revision";
import { closeDatabase, provider } from "#server/db";
import type { Sample } from "./browser.ts";
import { compareDay } from "./compare.ts";
import { type Classroom, spendDay } from "./learner.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:3000" },
    learners: { type: "string", default: "60" },
    quiz: { type: "string" },
    pause: { type: "string", default: "200" },
  },
});

function quantile(sorted: readonly number[], share: number): string {
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return (sorted[at] ?? 0).toFixed(0).padStart(6);
}

function printTimes(samples: readonly Sample[]): void {
  console.log("what                count    p50    p95    max  (ms)  statuses");
  for (const [what, list] of Map.groupBy(samples, (sample) => sample.what)) {
    const times = list.map(({ ms }) => ms).sort((a, b) => a - b);
    const statuses = [...Map.groupBy(list, ({ status }) => status)]
      .map(([status, some]) => `${status} x ${some.length}`)
      .join(", ");
    const figures = [0.5, 0.95, 1].map((share) => quantile(times, share)).join(" ");
    console.log(
      `${what.padEnd(18)} ${String(list.length).padStart(6)} ${figures}        ${statuses}`,
    );
  }
}

async function openClassroom(): Promise<Classroom> {
  const shareToken = values.quiz ?? (await listExamples())[0]?.shareToken;
  const head = shareToken === undefined ? null : await findAssignment(shareToken);
  if (shareToken === undefined || head === null) {
    throw new Error("there is no such quiz in this database: set DATABASE_URL to the server's");
  }
  const questions = await getFullQuestions(head.revisionId);
  const origin = new URL(values.url).origin;
  return { origin, shareToken, questions, pauseMs: Number(values.pause), samples: [] };
}

async function main(): Promise<number> {
  const room = await openClassroom();
  const run = randomUUID().slice(0, 4);
  const count = Number(values.learners);
  console.log(`${count} learners, ${room.questions.length} questions, ${provider()}`);
  const began = performance.now();
  const days = await Promise.allSettled(
    Array.from({ length: count }, (_, index) => spendDay(room, `Learner ${run} ${index + 1}`)),
  );
  const seconds = (performance.now() - began) / 1000;
  const faults: string[] = [];
  let rows = 0;
  for (const day of days) {
    if (day.status === "rejected") {
      faults.push(String(day.reason));
      continue;
    }
    rows += day.value.acknowledged.length;
    faults.push(...day.value.faults.map((fault) => `${day.value.nickname}: ${fault}`));
    faults.push(...(await compareDay(day.value, room.questions)));
  }
  printTimes(room.samples);
  const broken = room.samples.filter(({ status }) => status >= 500).length;
  if (broken > 0) faults.push(`${broken} replies of 500 or more`);
  for (const fault of faults) console.log(fault);
  const verdict = faults.length === 0 ? "every row right" : `${faults.length} faults`;
  console.log(`${rows} acknowledged answers in ${seconds.toFixed(1)} s: ${verdict}`);
  await closeDatabase();
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
