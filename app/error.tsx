"use client";

/** A fault of ours. The log has the cause, the page has not; saved answers are not touched by it. */
import { Bar } from "#ui/bar";
import { Button } from "#ui/button";
import { Sheet } from "#ui/sheet";
import { Prose } from "./_components/prose.tsx";

interface FaultProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function Fault({ error, reset }: FaultProps) {
  return (
    <>
      <title>Something went wrong - Hearsay</title>
      <Bar skips={[{ id: "main", label: "To the message" }]} />
      <Sheet>
        <Prose>
          <h1>Something went wrong here</h1>
          <p>
            It is not your doing, and saved answers are safe. Try again; if it happens twice, tell
            your teacher
            {error.digest === undefined ? "." : ` this number: ${error.digest}.`}
          </p>
          <p>
            <Button type="button" onClick={reset}>
              Try again
            </Button>
          </p>
        </Prose>
      </Sheet>
    </>
  );
}
