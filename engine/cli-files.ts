/** Input of the command line: a path or standard input, whole or line by line. */
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** Wrong usage or an unreadable file: exit code 2. */
export class BadUse extends Error {}

function unreadable(file: string, cause: unknown): BadUse {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new BadUse(`${file} cannot be read: ${why}`);
}

export function readWhole(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Line by line, so that memory does not grow with the number of lines (engine.md K1). */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === "-" ? process.stdin : createReadStream(file, "utf8");
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** The article without the front matter that files of `content/` begin with. */
export function bodyOf(file: string): string {
  return file.replace(/^---\r?\n[\s\S]*?\n---\r?\n(?:\r?\n)?/u, "");
}

/** Waits when the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
}
