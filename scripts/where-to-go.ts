/**
 * The last lines before the server starts: the addresses of the example quizzes, and the one-time
 * link for the first teacher as long as there is none (SC-28).
 * `node --conditions=react-server scripts/where-to-go.ts`.
 */
import { listExamples } from "../server/data/quiz.ts";
import { closeDatabase } from "../server/db.ts";
import { env } from "../server/env.ts";
import { makeFirstRunLink } from "../server/work/make-first-run-link.ts";

const { publicUrl } = env();
const examples = await listExamples();
console.log("");
console.log(`Example quizzes (${examples.length}):`);
for (const { title, shareToken, questions } of examples.slice(0, 3)) {
  console.log(`  ${title}, ${questions} questions: ${publicUrl}/q/${shareToken}`);
}
if (examples.length > 3) console.log(`  and ${examples.length - 3} more at ${publicUrl}`);
const link = await makeFirstRunLink();
if (link.outcome === "made") {
  console.log("There is no teacher yet. Make the first account within 30 minutes at");
  console.log(`  ${publicUrl}${link.path}`);
}
console.log("");
await closeDatabase();
