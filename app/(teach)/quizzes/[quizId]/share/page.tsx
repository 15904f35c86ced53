import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import * as z from "zod";
import { findQuiz } from "#server/data/quiz";
import { Button, ButtonLink } from "#ui/button";
import { Field, TextArea, TextInput } from "#ui/field";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { requireTeacher } from "../../../../_session.ts";
import report from "../../../_components/report.module.css";
import { Said, SaidBusy } from "../../../_components/said-busy.tsx";
import { TeacherBar } from "../../../_components/teacher-bar.tsx";
import { closeShareAction, openShareAction } from "../../actions.ts";
import { CopyButton } from "./_components/copy-button.tsx";
import { QrFigure } from "./_components/qr-figure.tsx";
import styles from "./_components/share.module.css";
import { anchorFor, shareLink } from "./link.ts";

export const metadata: Metadata = { title: "Share a quiz" };

const Query = z.object({ new: z.literal("yes").nullable().catch(null), said: Said });

export default async function Page(props: PageProps<"/quizzes/[quizId]/share">) {
  const teacher = await requireTeacher();
  const quiz = await findQuiz(teacher, (await props.params).quizId);
  const share = quiz?.revisions[0];
  if (quiz === null || share === undefined) notFound();
  const query = Query.parse({ new: null, said: null, ...(await props.searchParams) });
  const link = shareLink(share.shareToken);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet measure="report">
        <div className={report["narrow"]}>
          <p className={report["small"]}>
            <Link href={`/quizzes/${quiz.quizId}/edit`}>Back to the questions</Link>
          </p>
          <h1>
            Share <span className={report["voice"]}>{quiz.title}</span>
          </h1>
          <SaidBusy said={query.said} />
          <State isNew={query.new !== null} isClosed={share.closed} />
          <div className={styles["panel"]}>
            <ForTheClass link={link} shareToken={share.shareToken} quizId={quiz.quizId} />
            <QrFigure link={link} label="QR code of the link" />
          </div>
          <ForThePlatform link={link} title={quiz.title} />
          <OpenOrClosed quizId={quiz.quizId} isClosed={share.closed} />
        </div>
      </Sheet>
    </>
  );
}

interface StateProps {
  readonly isNew: boolean;
  readonly isClosed: boolean;
}

function State({ isNew, isClosed }: StateProps) {
  if (isClosed) {
    return (
      <div className={report["section"]}>
        <Notice title="The link is closed.">
          <p>Who opens it reads “This quiz is closed”. What was handed in stays.</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className={report["section"]}>
      <Notice
        title={isNew ? "The quiz is published." : "The link is open."}
        icon="check"
        announced={isNew}
      >
        <p>
          Its questions are frozen as you approved them. Students need the link and a nickname, no
          account.
        </p>
      </Notice>
    </div>
  );
}

interface ForTheClassProps {
  readonly link: string;
  readonly shareToken: string;
  readonly quizId: string;
}

function ForTheClass({ link, shareToken, quizId }: ForTheClassProps) {
  return (
    <section className={styles["stack"]}>
      <h2>For your class</h2>
      <Field id="link" label="Link">
        <TextInput id="link" readOnly value={link} />
      </Field>
      <div className={report["actions"]}>
        <CopyButton from="link" label="Copy the link" look="main" />
        <ButtonLink href={`/quizzes/${quizId}/share/poster`}>Large QR code</ButtonLink>
      </div>
      <p className={report["small"]}>
        <Link href={`/q/${shareToken}`}>Preview as a student</Link>: nothing that you answer there
        is counted.
      </p>
      <p className={report["small"]}>
        <Link href={`/quizzes/${quizId}/results`}>Results</Link>
      </p>
    </section>
  );
}

function ForThePlatform({ link, title }: { readonly link: string; readonly title: string }) {
  return (
    <section className={report["section"]}>
      <div className={report["opened"]}>
        <h2>On your learning platform</h2>
      </div>
      <div className={styles["stack"]}>
        <p>
          Add an activity of the kind “URL”, “Link” or “Web address” to your course, paste the link
          above and let it open in a new window. That is all: any platform that holds a link holds
          this quiz.
        </p>
        <Field
          id="html"
          label="As HTML, for a page or a text box"
          hint="A link and not a frame: other sites may not show Hearsay inside their pages."
        >
          <TextArea id="html" readOnly hasHint rows={6} value={anchorFor(link, title)} />
        </Field>
        <div className={report["actions"]}>
          <CopyButton from="html" label="Copy the HTML" look="other" />
        </div>
      </div>
    </section>
  );
}

function OpenOrClosed(props: { readonly quizId: string; readonly isClosed: boolean }) {
  return (
    <section className={report["section"]}>
      <div className={report["opened"]}>
        <h2>{props.isClosed ? "Open the link again" : "Close the link"}</h2>
      </div>
      <form
        action={props.isClosed ? openShareAction : closeShareAction}
        className={styles["stack"]}
      >
        <p>
          {props.isClosed
            ? "The same link works again; nobody needs a new one."
            : "Nobody else can start after that; who is working can finish. You can open it again."}
        </p>
        <input type="hidden" name="quizId" value={props.quizId} />
        <span>
          <Button look="other">{props.isClosed ? "Open the link" : "Close the link"}</Button>
        </span>
      </form>
    </section>
  );
}
