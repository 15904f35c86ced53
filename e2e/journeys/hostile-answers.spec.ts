/** What nobody's page sends, sent to the address that saves answers (P-105, P-106). */
import { randomUUID } from "node:crypto";
import { chainQuestion, evidenceQuestion } from "../../engine/questions/fixtures/questions.ts";
import { expect, giveOut, join, test } from "../learner.ts";

const cards = chainQuestion.key.right;
const [first = "", second = ""] = cards;
const claim = { option: evidenceQuestion.key.right.claim[0] };
const evidence = { spans: evidenceQuestion.key.right.evidence };
const many = Array.from({ length: 10_000 }, () => first);

const hostile: readonly (readonly [string, string, unknown])[] = [
  ["a card that is not shown", chainQuestion.id, { cards: ["zzzzzzzz"] }],
  ["this article as a card", chainQuestion.id, { cards: ["article", ...cards] }],
  ["a zeroth card", chainQuestion.id, { cards: ["c0", ...cards] }],
  ["a card twice", chainQuestion.id, { cards: [first, second, first] }],
  ["10,000 cards", chainQuestion.id, { cards: many }],
  ["cards as text", chainQuestion.id, { cards: cards.join(",") }],
  ["cards in cards", chainQuestion.id, { cards: [cards] }],
  ["a chain with a key of its own", chainQuestion.id, { cards, right: cards }],
  ["another kind's answer", chainQuestion.id, { spans: cards }],
  ["a card of another question", chainQuestion.id, { cards: evidence.spans }],
  ["part B alone by name", evidenceQuestion.id, { evidence }],
  ["an option in part B", evidenceQuestion.id, { claim, evidence: { spans: [claim.option] } }],
  ["a sentence in part A", evidenceQuestion.id, { claim: { option: evidence.spans[0] }, evidence }],
  [
    "several where one is asked",
    evidenceQuestion.id,
    { claim: { options: [claim.option] }, evidence },
  ],
  ["10,000 sentences", evidenceQuestion.id, { claim, evidence: { spans: many } }],
  [
    "a sentence twice",
    evidenceQuestion.id,
    { claim, evidence: { spans: [...evidence.spans, ...evidence.spans] } },
  ],
  ["an unknown sentence", evidenceQuestion.id, { claim, evidence: { spans: ["zzzzzzzz"] } }],
  ["a number for part A", evidenceQuestion.id, { claim: 1, evidence }],
  ["a list for an answer", evidenceQuestion.id, [claim, evidence]],
];

test("P-106 strange chains and two-part answers are refused in words, and what was saved stays", async ({
  page,
}) => {
  const attempt = await join(page, await giveOut());
  const attemptId = new URL(attempt).pathname.split("/").at(-1);
  let seq = 0;
  const send = (questionId: string, value: unknown) => {
    seq += 1;
    const data = { attemptId, questionId, answerId: randomUUID(), seq, value, clientAt: 0 };
    return page.request.post("/api/answers", {
      data,
      headers: { Origin: new URL(attempt).origin },
    });
  };
  expect((await send(chainQuestion.id, { cards })).status()).toBe(200);
  expect((await send(evidenceQuestion.id, { claim, evidence })).status()).toBe(200);
  for (const [what, questionId, value] of hostile) {
    const reply = await send(questionId, value);
    expect([400, 413], what).toContain(reply.status());
    expect(await reply.text(), what).toMatch(/[a-z]\./u);
  }
  await page.goto(`${attempt}?question=5`);
  await expect(page.locator('input[name="card"]')).toHaveCount(cards.length);
  await page.goto(`${attempt}?question=6&as=list`);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
});
