/** One simulated learner: joins, answers, changes their mind, repeats themselves, hands in. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { alone, forLearner, fullAnswer, grade, type Question } from "#engine";
import { Browser, formWith, type Sample } from "./browser.ts";

/** What the server acknowledged: the learner's own log, to be compared with the database. */
export interface Acknowledged {
  readonly answerId: string;
  readonly questionId: string;
  readonly seq: number;
  readonly value: unknown;
  readonly savedAt: string;
}

export interface Day {
  readonly nickname: string;
  readonly attemptId: string;
  readonly acknowledged: readonly Acknowledged[];
  readonly faults: readonly string[];
}

export interface Classroom {
  readonly origin: string;
  readonly shareToken: string;
  readonly questions: readonly Question[];
  readonly pauseMs: number;
  readonly samples: Sample[];
}

function chance(share: number): boolean {
  return Math.random() < share;
}

function pick<T>(items: readonly T[]): T | undefined {
  return items[Math.floor(Math.random() * items.length)];
}

/** The whole key, or one part of it alone. */
function someAnswer(question: Question): unknown {
  const full = fullAnswer(question);
  if (chance(0.5)) return full;
  const verdict = grade(question, full);
  const part = verdict.outcome === "marked" ? pick(verdict.parts) : undefined;
  return part === undefined ? full : alone(forLearner(question), part);
}

async function join(browser: Browser, room: Classroom, nickname: string): Promise<string> {
  const path = `/q/${room.shareToken}`;
  const page = await browser.open("open the link", path);
  const fields = formWith(page.body, "nickname");
  fields.set("nickname", nickname);
  // A double click: two posts of one form.
  const posts = chance(0.2) ? 2 : 1;
  const replies = await Promise.all(
    Array.from({ length: posts }, () => browser.send("start", path, fields)),
  );
  const places = new Set(
    replies.map(({ location }) => location?.replace(/^https?:\/\/[^/]+/u, "")),
  );
  const [place] = places;
  const attemptId = /^\/attempt\/([\w-]+)/u.exec(place ?? "")?.[1];
  if (places.size !== 1 || attemptId === undefined) {
    throw new Error(`${nickname}: start led to ${[...places].join(" and ")}`);
  }
  return attemptId;
}

async function answerAll(browser: Browser, room: Classroom, attemptId: string, faults: string[]) {
  const acknowledged: Acknowledged[] = [];
  let seq = 0;
  for (const question of room.questions) {
    for (let save = chance(0.3) ? 2 : 1; save > 0; save -= 1) {
      seq += 1;
      const [questionId, answerId] = [question.id, randomUUID()];
      const value = someAnswer(question);
      const body = { attemptId, questionId, answerId, seq, value, clientAt: Date.now() };
      const times = chance(0.15) ? 2 : 1;
      const replies = await Promise.all(
        Array.from({ length: times }, () => browser.post("save", "/api/answers", body)),
      );
      if (chance(0.1)) replies.push(await browser.post("save again", "/api/answers", body));
      const [first] = replies;
      if (first?.status !== 200) faults.push(`save ${seq}: ${first?.status} ${first?.body}`);
      if (new Set(replies.map((reply) => reply.body)).size !== 1) {
        faults.push(`save ${seq}: repeats were answered differently`);
      }
      if (first?.status === 200) {
        const { savedAt } = JSON.parse(first.body);
        acknowledged.push({ answerId, questionId, seq, value, savedAt });
      }
      await pause(Math.random() * 2 * room.pauseMs);
    }
  }
  return acknowledged;
}

async function handIn(browser: Browser, attemptId: string, faults: string[]): Promise<void> {
  const path = `/attempt/${attemptId}/hand-in`;
  const page = await browser.open("look over", path);
  const fields = formWith(page.body, "submitId");
  if (fields.get("unsent") === "") fields.set("unsent", "[]");
  const posts = chance(0.3) ? 2 : 1;
  const replies = await Promise.all(
    Array.from({ length: posts }, () => browser.send("hand in", path, fields)),
  );
  for (const { status, location } of replies) {
    if (!location?.endsWith(`/attempt/${attemptId}/result`)) {
      faults.push(`hand-in: ${status}, led to ${location}`);
    }
  }
  const result = await browser.open("result", `/attempt/${attemptId}/result`);
  if (result.status !== 200) faults.push(`result: ${result.status}`);
}

export async function spendDay(room: Classroom, nickname: string): Promise<Day> {
  const browser = new Browser(room.origin, room.samples);
  const faults: string[] = [];
  await pause(Math.random() * 1000);
  const attemptId = await join(browser, room, nickname);
  const work = await browser.open("work page", `/attempt/${attemptId}`);
  if (work.status !== 200) faults.push(`work page: ${work.status}`);
  const acknowledged = await answerAll(browser, room, attemptId, faults);
  await handIn(browser, attemptId, faults);
  return { nickname, attemptId, acknowledged, faults };
}
