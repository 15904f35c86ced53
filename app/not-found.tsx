/** Nothing here, or nothing for whoever asks: the same page for both (SC-02). */
import { Bar } from "#ui/bar";
import { ButtonLink } from "#ui/button";
import { Sheet } from "#ui/sheet";
import { Prose } from "./_components/prose.tsx";

export default function NotFound() {
  return (
    <>
      <title>Not found - Hearsay</title>
      <Bar skips={[{ id: "main", label: "To the message" }]} />
      <Sheet>
        <Prose>
          <h1>This page is not here</h1>
          <p>
            The link may be incomplete, or it belongs to another person or device. Check the letters
            with whoever gave it to you. A quiz that you have begun opens again from its own link,
            on the device that you began it with.
          </p>
          <p>
            <ButtonLink href="/">To the front page</ButtonLink>
          </p>
        </Prose>
      </Sheet>
    </>
  );
}
