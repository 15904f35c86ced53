import { expect, test } from "vitest";
import { analyse } from "#engine";
import { analyseInTime, composeInTime } from "./reading.ts";

const article = [
  "The harbour bridge will stay closed until Friday, engineer Ada Byrne said.",
  "Mayor Tom Reed wrote that ferries would run every hour.",
].join("\n");

test("SC-19 the thread reads as the engine does", async () => {
  const reading = await analyseInTime(article);
  expect(reading).toEqual({ outcome: "read", value: analyse(article) });
});

test("SC-19 tasks are answered each with its own answer, however many wait", async () => {
  const texts = Array.from({ length: 6 }, (_, index) => `${article}\nIt is day ${index}.`);
  const readings = await Promise.all(texts.map(analyseInTime));
  const read = readings.map((one) => (one.outcome === "read" ? one.value.text : one.outcome));
  expect(read).toEqual(texts);
});

test("SC-19 the server's thread stays free while an article is read", async () => {
  let beats = 0;
  const beat = setInterval(() => {
    beats += 1;
  }, 5);
  const reading = await analyseInTime(`${article}\n`.repeat(150));
  clearInterval(beat);
  expect(reading.outcome).toBe("read");
  expect(beats).toBeGreaterThan(5);
});

test("2.3 what overstays is ended, and the next task is answered again", async () => {
  const reading = await analyseInTime(`${article}\n`.repeat(400));
  if (reading.outcome !== "read") throw new Error(reading.outcome);
  const plan = { count: 10, difficulty: "mixed", focus: [] } as const;
  const began = performance.now();
  const composed = await composeInTime(reading.value, plan, 1);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(["read", "too-long"]).toContain(composed.outcome);
  expect((await analyseInTime(article)).outcome).toBe("read");
});
