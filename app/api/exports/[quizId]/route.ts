/** A quiz's results as a CSV file, for the teacher whose quiz it is. */
import { findResults } from "#server/data/result";
import { resultsCsv } from "#server/exports/csv";
import { viewer } from "../../../_session.ts";

export async function GET(
  _: Request,
  { params }: RouteContext<"/api/exports/[quizId]">,
): Promise<Response> {
  const who = await viewer();
  if (who?.kind !== "teacher") return new Response("Sign in as a teacher first.", { status: 401 });
  const results = await findResults(who, (await params).quizId);
  if (results === null) return new Response("There is no such quiz.", { status: 404 });
  return new Response(resultsCsv(results), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName(results.title)}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** ASCII words of the title: any other character could break out of the header. */
function fileName(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 60);
  return `results-${words === "" ? "quiz" : words}.csv`;
}
