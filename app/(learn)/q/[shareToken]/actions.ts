"use server";

import { notFound, redirect } from "next/navigation";
import { startAttempt } from "#server/work/start-attempt";
import { busySentence, named, typed } from "../../../_form.ts";
import { startSession, viewer } from "../../../_session.ts";
import { unlessBusy } from "../../../_unless-busy.ts";
import { StartForm, type StartState } from "./form.ts";

export async function startAction(_: StartState, posted: FormData): Promise<StartState> {
  const nickname = typed(posted, "nickname").slice(0, 200);
  const back = (problem: string, suggestion: string | null = null): StartState => ({
    nickname,
    problem,
    suggestion,
  });
  const read = StartForm.safeParse(named(posted, Object.keys(StartForm.shape)));
  if (!read.success) return back("This form was not complete. Load the page again.");
  const who = await viewer();
  const started = await unlessBusy(() => startAttempt(who, read.data));
  switch (started.outcome) {
    case "started":
      if (started.session !== null) await startSession(started.session);
      redirect(`/attempt/${started.attemptId}`);
      break;
    case "taken":
      return back(
        `Somebody in this class is called that already. “${started.suggestion}” is free.`,
        started.suggestion,
      );
    case "refused":
      return back(started.problem);
    case "closed":
      redirect(`/q/${read.data.shareToken}`);
      break;
    case "busy":
      return back(busySentence);
    case "missing":
      notFound();
  }
}
