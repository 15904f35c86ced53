import { expect, test } from "vitest";
import { questions } from "./fixtures/questions.ts";
import { forLearner, fullAnswer, grade } from "./kinds.ts";
import { withIds } from "./with-ids.ts";
import { plain } from "./wording.ts";

const idsOf = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/"id":"([a-z0-9]+)"/gu)].map(([, id = ""]) => id);

test.each(questions)("P-102 a question of kind $kind keeps nothing of its old ids", (question) => {
  let made = 0;
  const mint = () => {
    made += 1;
    return `minted${String(made).padStart(4, "0")}`;
  };
  const fresh = withIds(question, mint);
  const old = idsOf(forLearner(question));
  expect(idsOf(forLearner(fresh))).toHaveLength(old.length);
  expect(new Set(idsOf(forLearner(fresh))).size).toBe(old.length);
  for (const id of old) expect(JSON.stringify(fresh)).not.toContain(`"${id}"`);
});

test.each(questions)(
  "P-102 a question of kind $kind is marked under new ids as before",
  (question) => {
    let made = 0;
    const fresh = withIds(question, () => {
      made += 1;
      return `minted${String(made).padStart(4, "0")}`;
    });
    expect(plain(fresh.stem)).toBe(plain(question.stem));
    expect(grade(fresh, fullAnswer(fresh))).toMatchObject({
      outcome: "marked",
      earned: fresh.points,
    });
  },
);
