/** What stands against going on as usual, each in its own words (P-005, P-006, P-105). */
import { Button } from "#ui/button";
import { Notice } from "#ui/notice";
import { busySentence } from "../../../../_form.ts";
import styles from "./notices.module.css";
import type { Said } from "./open-attempt.ts";
import { continueHere } from "./own-attempt.ts";
import type { Answers } from "./use-answers.ts";

interface NoticesProps {
  readonly answers: Answers;
  readonly said: Said | null;
  readonly attemptId: string;
}

export function Notices({
  answers: { isElsewhere, isOffline, standing },
  said,
  attemptId,
}: NoticesProps) {
  return (
    <div className={styles["notices"]}>
      {isElsewhere ? (
        <Notice title="This attempt is open in another tab." icon="devices" announced>
          <p>
            Here you can read.{" "}
            <Button type="button" look="quiet" onClick={() => continueHere(attemptId)}>
              Continue here
            </Button>
          </p>
        </Notice>
      ) : null}
      {isOffline ? (
        <Notice title="You are offline. Keep going." icon="offline" announced>
          <p>Your answers are kept on this device and sent when the connection is back.</p>
        </Notice>
      ) : null}
      {standing.stop === "signed-out" ? (
        <Notice tone="error" title="This device is no longer signed in." announced>
          <p>
            Saved answers are safe with your teacher, newer ones are kept here. Tell your teacher;
            to begin afresh, open the link again and choose another nickname.
          </p>
        </Notice>
      ) : null}
      {standing.stop === "closed" ? (
        <Notice title="These answers are handed in already." announced>
          <p>
            <a href={`/attempt/${attemptId}/result`}>See the result</a>
          </p>
        </Notice>
      ) : null}
      {said === "unreadable" || standing.refusal !== null ? (
        <Notice tone="error" title="This answer could not be read." announced>
          <p>
            Perhaps something that fits once was chosen twice. Your last answer, if there was one,
            is still saved. Choose again, or go on.
          </p>
        </Notice>
      ) : null}
      {said === "busy" ? (
        <Notice tone="error" title={busySentence}>
          <p>Your choice was not saved yet. Choose again, then go on.</p>
        </Notice>
      ) : null}
      {said === "newer" ? (
        <Notice title="A newer answer was saved already." icon="devices">
          <p>It is the one shown here.</p>
        </Notice>
      ) : null}
    </div>
  );
}
