/** One tab owns an attempt (DS-32): a Web Lock, which a second tab may take over by its own wish. */

const patienceMs = 600;

interface Ownership {
  readonly onOwned: () => void;
  readonly onElsewhere: () => void;
}

/** Returns how to let go. Where the browser has no locks, every tab is the owner. */
export function ownAttempt(attemptId: string, { onOwned, onElsewhere }: Ownership): () => void {
  if (!("locks" in navigator)) {
    onOwned();
    return () => {};
  }
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const options = takesOver(attemptId)
    ? { steal: true }
    : { signal: AbortSignal.timeout(patienceMs) };
  navigator.locks
    .request(`attempt-${attemptId}`, options, () => {
      onOwned();
      return held;
    })
    // Rejected when nobody let go in time, and later when another tab took it over.
    .catch(onElsewhere);
  return letGo;
}

/** Asks for the attempt when this page has loaded again, with everything the other tab saved. */
export function continueHere(attemptId: string): void {
  sessionStorage.setItem(`take-${attemptId}`, "yes");
  location.reload();
}

function takesOver(attemptId: string): boolean {
  const wish = sessionStorage.getItem(`take-${attemptId}`) !== null;
  sessionStorage.removeItem(`take-${attemptId}`);
  return wish;
}
