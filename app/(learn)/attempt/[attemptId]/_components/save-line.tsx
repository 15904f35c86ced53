/** How the answers stand, in one line of exactly four forms (P-005), or that nothing is chosen. */
import { Button } from "#ui/button";
import { Icon } from "#ui/icons";
import { LocalTime } from "../../../../_components/local-time.tsx";
import type { Standing } from "./answer-queue.ts";
import styles from "./save-line.module.css";

interface SaveLineProps {
  readonly standing: Standing;
  readonly onContinue: () => void;
}

export function SaveLine({ standing, onContinue }: SaveLineProps) {
  return (
    <div className={styles["line"]}>
      <p role="status" className={styles["words"]}>
        <Words standing={standing} />
      </p>
      {standing.form === "newer" ? (
        <Button type="button" look="quiet" onClick={onContinue}>
          Continue here
        </Button>
      ) : null}
    </div>
  );
}

function Words({ standing: { form, savedAt, unsent } }: { readonly standing: Standing }) {
  switch (form) {
    case "nothing":
      return "Nothing chosen yet";
    case "saving":
      return (
        <>
          <Icon name="clock" /> Saving
        </>
      );
    case "saved":
      return (
        <>
          <Icon name="check" />
          <span>Saved {savedAt === null ? null : <LocalTime at={savedAt.toISOString()} />}</span>
        </>
      );
    case "unsent":
      return (
        <>
          <Icon name="offline" />
          <b>
            Not sent yet - kept on this device ({unsent} {unsent === 1 ? "answer" : "answers"})
          </b>
        </>
      );
    case "newer":
      return (
        <>
          <Icon name="devices" /> <span>Saved on the server, newer on another device</span>
        </>
      );
  }
}
