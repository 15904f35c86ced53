import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findResults, type Results } from "#server/data/result";
import { Button } from "#ui/button";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { requireTeacher } from "../../../../_session.ts";
import { counted, points } from "../../../_components/figures.ts";
import { PrintButton } from "../../../_components/print-button.tsx";
import report from "../../../_components/report.module.css";
import { TeacherBar } from "../../../_components/teacher-bar.tsx";
import { shareLink } from "../share/link.ts";
import { Matrix } from "./_components/matrix.tsx";
import { ByStrand, Mistaken } from "./_components/mistaken.tsx";
import { Misunderstood } from "./_components/misunderstood.tsx";
import styles from "./_components/results.module.css";
import { ResultsQuery } from "./order.ts";

export const metadata: Metadata = { title: "Results" };

export default async function Page(props: PageProps<"/quizzes/[quizId]/results">) {
  const { quizId } = await props.params;
  const teacher = await requireTeacher(`/quizzes/${quizId}/results`);
  const results = await findResults(teacher, quizId);
  if (results === null) notFound();
  const query = ResultsQuery.parse(await props.searchParams);
  const isAnythingIn = results.rows.some((row) => row.handedInAt !== null);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet measure="report">
        <Head results={results} query={query} />
        {isAnythingIn ? <Misunderstood results={results} /> : null}
        {results.rows.length === 0 ? (
          <Nobody results={results} />
        ) : (
          <div className={results.questions.length > 11 ? styles["stacked"] : styles["tables"]}>
            <Matrix quizId={quizId} results={results} query={query} />
            <Side results={results} />
          </div>
        )}
      </Sheet>
    </>
  );
}

function Head({ results, query }: { readonly results: Results; readonly query: ResultsQuery }) {
  const { quizId } = results;
  const handedIn = results.rows.filter((row) => row.handedInAt !== null).length;
  const names = query.names === "shown" ? "hidden" : "shown";
  return (
    <>
      <p className={report["small"]}>
        <Link href="/quizzes">Quizzes</Link>
      </p>
      <h1>
        Results: <span className={report["voice"]}>{results.title}</span>
      </h1>
      <ul className={styles["line"]}>
        <li>
          <b>{handedIn}</b> handed in
        </li>
        <li>
          <b>{results.working}</b> working
        </li>
        {results.median === null ? null : (
          <li>
            middle score <b>{points(results.median)}</b> of {points(results.max)}
          </li>
        )}
        <li>{results.closed ? "the link is closed" : "the link is open"}</li>
        <li>
          <Link href={`/quizzes/${quizId}/share`}>Share link</Link>
        </li>
        <li>
          <Link href={`/quizzes/${quizId}/edit`}>Questions</Link>
        </li>
        {results.rows.length === 0 ? null : (
          <li>
            <Link
              href={`/quizzes/${quizId}/results?sort=${query.sort}&order=${query.order}&names=${names}`}
            >
              {query.names === "shown" ? "Hide names" : "Show names"}
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}

function Nobody({ results }: { readonly results: Results }) {
  return (
    <div className={report["section"]}>
      <Notice tone="empty" title="Nobody has handed in yet">
        {results.shareToken === null ? null : (
          <p>
            Give your class this link:{" "}
            <Link href={`/quizzes/${results.quizId}/share`}>{shareLink(results.shareToken)}</Link>
          </p>
        )}
      </Notice>
    </div>
  );
}

function Side({ results }: { readonly results: Results }) {
  const isPartial = results.working > 0;
  return (
    <div className={styles["side"]}>
      {isPartial ? (
        <p className={report["small"]}>
          {counted(results.working, "student is", "students are")} still working and not counted
          here.
        </p>
      ) : null}
      <ByStrand list={results.strands} />
      {results.misconceptions.length === 0 ? null : (
        <Mistaken caption="Mistaken ideas" list={results.misconceptions} />
      )}
      {results.slips.length === 0 ? null : (
        <Mistaken caption="Slips, apart from these" list={results.slips} />
      )}
      <Downloads quizId={results.quizId} />
    </div>
  );
}

function Downloads({ quizId }: { readonly quizId: string }) {
  return (
    <div className={styles["buttons"]}>
      <form action={`/api/exports/${quizId}`} method="get">
        <Button wide>Download CSV</Button>
      </form>
      <PrintButton wide />
    </div>
  );
}
