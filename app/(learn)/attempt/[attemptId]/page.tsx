/** The open attempt: article and question side by side, one question at a time. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import * as z from "zod";
import { findAttempt } from "#server/data/attempt";
import { requireLearner } from "../../../_session.ts";
import { LearnerBar } from "../../_components/learner-bar.tsx";
import { questionIndex } from "./_components/open-attempt.ts";
import { WorkDesk } from "./_components/work-desk.tsx";
import { openAttempt } from "./open-attempt-of.ts";

const Said = z.enum(["unreadable", "newer", "busy"]).nullable().catch(null);

type Props = PageProps<"/attempt/[attemptId]">;

/** Once a request, for the title and for the page. */
const getAttempt = cache(async (attemptId: string) => {
  return (await findAttempt(await requireLearner(), attemptId)) ?? notFound();
});

async function getOpen({ params, searchParams }: Props) {
  const [{ attemptId }, { question, said }] = await Promise.all([params, searchParams]);
  const attempt = await getAttempt(attemptId);
  const number = typeof question === "string" ? question : null;
  return { attempt, at: questionIndex(number, attempt.questions.length), said };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { attempt, at } = await getOpen(props);
  const title = `Question ${at + 1} of ${attempt.questions.length} - ${attempt.title}`;
  return { title: { absolute: title } };
}

export default async function Page(props: Props) {
  const { attempt, said } = await getOpen(props);
  if (attempt.state === "graded") redirect(`/attempt/${attempt.attemptId}/result`);
  return (
    <>
      <LearnerBar
        title={attempt.title}
        nickname={attempt.nickname}
        skips={[
          { id: "note", label: "To the question" },
          { id: "text", label: "To the text" },
        ]}
      />
      <WorkDesk
        attempt={openAttempt(attempt)}
        plainSave={{ answerId: randomUUID(), seq: attempt.lastSeq + 1 }}
        said={Said.parse(said)}
      />
    </>
  );
}
