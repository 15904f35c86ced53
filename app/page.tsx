/** The front page: what Hearsay does in one marked sentence, the ways in, and the examples. */
import Link from "next/link";
import { listExamples } from "#server/data/quiz";
import { Bar } from "#ui/bar";
import { ButtonLink } from "#ui/button";
import { SiteFoot } from "./_components/site-foot.tsx";
import { Examples } from "./_front/examples.tsx";
import { LinkForm } from "./_front/link-form.tsx";
import { Specimen, specimenSlug } from "./_front/specimen.tsx";
import { viewer } from "./_session.ts";
import { ArticleForm } from "./(teach)/articles/new/_components/article-form.tsx";
import styles from "./page.module.css";

const blank = { text: "", title: "", outlet: "", publishedOn: "" };

export default async function Page({ searchParams }: PageProps<"/">) {
  const { link } = await searchParams;
  const who = await viewer();
  const examples = await listExamples();
  const specimen = examples.find(({ slug }) => slug === specimenSlug) ?? examples[0];
  const isTeacher = who?.kind === "teacher";
  return (
    <>
      <Bar skips={[{ id: "main", label: "To the content" }]}>
        <Link href="/how-it-works">How it works</Link>
        {isTeacher ? <Link href="/quizzes">Quizzes</Link> : <Link href="/sign-in">Sign in</Link>}
      </Bar>
      <main id="main" tabIndex={-1}>
        <div className={styles["hero"]}>
          <Specimen />
          <section className={styles["ways"]}>
            <h1>Who says so, and how does the article know?</h1>
            <p className={styles["lede"]}>
              Hearsay reads a news article and asks about its sources. Every answer points at the
              paragraph that shows it.
            </p>
            {specimen === undefined ? null : (
              <p>
                <ButtonLink href={`/q/${specimen.shareToken}`}>
                  {specimen.slug === specimenSlug
                    ? "Try the quiz on this article"
                    : "Try an example"}
                </ButtonLink>
              </p>
            )}
            <LinkForm isUnknown={link === "unknown"} />
          </section>
        </div>
        <section className={styles["teachers"]} aria-labelledby="teachers">
          <div className={styles["explained"]}>
            <h2 id="teachers">Teachers: paste an article</h2>
            <p>
              You get as many questions as you ask for and the text can give, each with its answer,
              the reason, and the place in the text. You approve or drop every one before your class
              sees it.
            </p>
            <p>The text stays on this server and is never used for anything else.</p>
          </div>
          <ArticleForm values={blank} isSignedIn={isTeacher} brief />
        </section>
        <Examples examples={examples} />
      </main>
      <SiteFoot />
    </>
  );
}
