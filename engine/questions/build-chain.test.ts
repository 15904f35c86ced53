import { expect, test } from "vitest";
import { analyse } from "../analyse.ts";
import { chainOf } from "./build-chain.ts";
import { drawFrom } from "./draw.ts";
import { article, chainQuestion } from "./fixtures/questions.ts";
import type { Judged } from "./question.ts";
import { plain } from "./wording.ts";

const { key, stem } = chainQuestion;
const analysis = analyse(article);
const judged: Judged = { code: null, sentence: [{ ours: "So it stands." }], place: null };
const basis = { ...key, stem, uses: {} };

function order(seed: number): string {
  const card = (ours: string, missed: Judged | null) => ({
    text: [{ ours }],
    missed,
    judge: () => judged,
  });
  const cards = [card("1", judged), card("2", judged), card("3", judged), card("x", null)];
  const { shown } = chainOf(analysis, drawFrom(seed, "S5-build-chain|1"), basis, cards);
  return shown.cards.map(({ text }) => plain(text)).join("");
}

test("HK4 the order of the cards tells nothing of the key: each of 24 orders comes about equally often", () => {
  const rounds = 4800;
  const times = new Map<string, number>();
  for (let seed = 1; seed <= rounds; seed += 1) {
    const shown = order(seed);
    times.set(shown, (times.get(shown) ?? 0) + 1);
  }
  expect(times.size).toBe(24);
  // 200 each; five times the spread of chance on either side.
  for (const count of times.values()) expect(Math.abs(count - rounds / 24)).toBeLessThan(70);
});
