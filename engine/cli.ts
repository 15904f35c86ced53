/**
 * The command line over the engine's door (engine.md 11): adds files, streams and JSON, nothing else.
 * Exit 0; 1 when an input line was no article; 2 for wrong usage or an unreadable file.
 */
import { parseArgs } from "node:util";
import { runExplain } from "./cli-explain.ts";
import { BadUse } from "./cli-files.ts";
import { runQuiz } from "./cli-quiz.ts";
import { runRelations } from "./cli-relations.ts";

const usage = `hearsay relations --jsonl FILE [--full]      reports, denials, chains and own voice, one JSON a line
hearsay quiz FILE [--seed N] [--questions N] [--json]   a quiz on the article, with its key
hearsay explain FILE [--html]                  the article with what was marked, and why

FILE is a path, or - for standard input.
`;

const options = {
  jsonl: { type: "boolean" },
  full: { type: "boolean" },
  seed: { type: "string" },
  questions: { type: "string" },
  json: { type: "boolean" },
  html: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function wholeNumber(text: string | undefined, standard: number, name: string): number {
  if (text === undefined) return standard;
  if (!/^\d{1,9}$/u.test(text)) throw new BadUse(`--${name} wants a whole number`);
  return Number(text);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs(args);
  const [command, file, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (command === undefined || file === undefined || rest.length > 0) throw new BadUse(usage);
  if (command === "relations") return runRelations(file, values.full ?? false);
  if (command === "explain") return runExplain(file, values.html ?? false);
  if (command === "quiz") {
    const seed = wholeNumber(values.seed, 1, "seed");
    const count = wholeNumber(values.questions, 10, "questions");
    return runQuiz(file, seed, count, values.json ?? false);
  }
  throw new BadUse(usage);
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new BadUse(`${message}\n\n${usage}`);
  }
}

// Whoever reads our output may stop early ("| head"): that is no failure.
process.stdout.on("error", (cause: Error & { code?: string }) => {
  if (cause.code !== "EPIPE") throw cause;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof BadUse)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = 2;
}
