/** Where a share link leads: what is to be done, a nickname, Start; or back to an open attempt. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import * as z from "zod";
import { findOpenAttempt } from "#server/data/attempt";
import { findShare, type Share } from "#server/data/quiz";
import { proposeNickname } from "#server/work/propose-nickname";
import { ButtonLink } from "#ui/button";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { dayInWords } from "../../../_article/dateline.ts";
import { viewer } from "../../../_session.ts";
import { LearnerBar } from "../../_components/learner-bar.tsx";
import { StartForm } from "./_components/start-form.tsx";
import styles from "./page.module.css";

const ShareToken = z.string().regex(/^[\w-]{1,64}$/u);

const getShare = cache(async (asked: string) => {
  const token = ShareToken.safeParse(asked);
  const share = token.success ? await findShare(token.data) : null;
  return share === null ? notFound() : share;
});

export async function generateMetadata(props: PageProps<"/q/[shareToken]">): Promise<Metadata> {
  const { shareToken } = await props.params;
  return { title: (await getShare(shareToken)).title };
}

export default async function Page({ params }: PageProps<"/q/[shareToken]">) {
  const { shareToken } = await params;
  const share = await getShare(shareToken);
  const who = await viewer();
  const open = await findOpenAttempt(who, shareToken);
  // The same link leads back to where one was (P-004). A teacher may look again from the start.
  if (open?.state === "in-progress") redirect(`/attempt/${open.attemptId}`);
  if (open?.state === "graded" && who?.kind === "learner") {
    redirect(`/attempt/${open.attemptId}/result`);
  }
  return (
    <>
      <LearnerBar skips={[{ id: "main", label: "To the start" }]} />
      <Sheet>
        <p className={styles["from"]}>
          {share.teacherName === null
            ? "Example, made by the rules and published without a teacher’s review"
            : `From ${share.teacherName}`}
        </p>
        <h1 className={styles["title"]}>{share.title}</h1>
        <p className={styles["dateline"]}>{articleLine(share)}</p>
        {share.closed ? (
          <Notice title="This quiz is closed.">
            <p>It takes no new answers. Ask your teacher if you think that it should be open.</p>
          </Notice>
        ) : (
          <>
            <ul className={styles["facts"]}>
              <li>
                <b>
                  {share.questions} {share.questions === 1 ? "question" : "questions"}
                </b>
                , about {share.minutes} minutes. No time limit.
              </li>
              <li>You read the article beside the questions, in any order you like.</li>
              <li>
                You see your score, and why each answer is right or not, when you have handed in.
              </li>
              <li>
                Kept on this server: your nickname, your answers, their times and your score.{" "}
                <a href="/privacy">Privacy</a>
              </li>
            </ul>
            <StartForm
              shareToken={shareToken}
              startId={randomUUID()}
              proposed={await proposeNickname(shareToken)}
            />
            <Scoring sentences={share.scoring} />
          </>
        )}
        {share.closed ? (
          <p className={styles["home"]}>
            <ButtonLink href="/">To the front page</ButtonLink>
          </p>
        ) : null}
      </Sheet>
    </>
  );
}

function articleLine({ article }: Share): string {
  const date = article.publishedOn === null ? null : dayInWords(article.publishedOn);
  const parts = [article.outlet, date, `${article.words} words`];
  return parts.filter((part) => part !== null).join(" · ");
}

function Scoring({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <details className={styles["scoring"]}>
      <summary>How answers are marked</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
