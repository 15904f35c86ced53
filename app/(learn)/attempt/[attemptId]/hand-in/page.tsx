/** Looking over before handing in: what is blank, by number; then one confirmation. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { findAttempt } from "#server/data/attempt";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { plainWords } from "../../../../_article/plain-words.ts";
import { busySentence } from "../../../../_form.ts";
import { requireLearner } from "../../../../_session.ts";
import { LearnerBar } from "../../../_components/learner-bar.tsx";
import { openAttempt } from "../open-attempt-of.ts";
import { HandIn } from "./_components/hand-in.tsx";

export const metadata: Metadata = { title: "Look over and hand in" };

type Props = PageProps<"/attempt/[attemptId]/hand-in">;

export default async function Page({ params, searchParams }: Props) {
  const [{ attemptId }, { said }] = await Promise.all([params, searchParams]);
  const attempt = await findAttempt(await requireLearner(), attemptId);
  if (attempt === null) notFound();
  if (attempt.state === "graded") redirect(`/attempt/${attemptId}/result`);
  const { answers } = openAttempt(attempt);
  return (
    <>
      <LearnerBar
        title={attempt.title}
        nickname={attempt.nickname}
        skips={[{ id: "main", label: "To the questions" }]}
      />
      <Sheet>
        {said === "unreadable" ? (
          <Notice tone="error" title="An answer could not be read. Nothing was handed in.">
            <p>Every readable answer is still saved. Look over the questions, then try again.</p>
          </Notice>
        ) : null}
        {said === "busy" ? (
          <Notice tone="error" title={busySentence}>
            <p>Nothing was handed in yet, and every answer is still saved.</p>
          </Notice>
        ) : null}
        <HandIn
          attemptId={attemptId}
          submitId={randomUUID()}
          questions={attempt.questions.map(({ id, stem }, index) => ({
            id,
            number: index + 1,
            stem: plainWords(stem),
            isAnswered: (answers[id]?.given ?? []).length > 0,
          }))}
        />
      </Sheet>
    </>
  );
}
