"use client";

/** Paste, and what is known about the text; the front page shows the same form without fields. */
import { type FormEvent, useActionState, useState } from "react";
import { Field, TextArea, TextInput } from "#ui/field";
import { Notice } from "#ui/notice";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import { problemOf, typed } from "../../../../_form.ts";
import { SignInFields } from "../../../../sign-in/_components/sign-in-fields.tsx";
import { pasteArticleAction } from "../actions.ts";
import type { ArticleState, ArticleValues } from "../form.ts";
import { longestSent, tooLong } from "../longest.ts";
import styles from "./article-form.module.css";

interface ArticleFormProps {
  readonly values: ArticleValues;
  /** The short form: the text alone, for the front page. */
  readonly brief?: boolean;
  /** Said beside the button while nobody is signed in. */
  readonly isSignedIn: boolean;
}

export function ArticleForm({ values, brief = false, isSignedIn }: ArticleFormProps) {
  const [answer, action] = useActionState(pasteArticleAction, {
    step: "paste",
    values,
    email: "",
    problems: [],
  });
  const [unsent, setUnsent] = useState<ArticleState["problems"]>([]);
  const state = unsent.length > 0 ? { ...answer, problems: unsent } : answer;
  const check = (event: FormEvent<HTMLFormElement>) => {
    const length = typed(new FormData(event.currentTarget), "text").length;
    setUnsent(length > longestSent ? [tooLong(length)] : []);
    if (length > longestSent) event.preventDefault();
  };
  return (
    <form
      action={action}
      onSubmit={check}
      className={brief ? styles["brief"] : styles["form"]}
      noValidate
    >
      <TextPart state={state} brief={brief} />
      <div className={styles["side"]}>
        <Problems list={state.problems} />
        {state.step === "sign-in" ? <SignInPart state={state} /> : null}
        {brief ? <KeptFields values={state.values} /> : <AboutFields state={state} />}
        <div className={styles["send"]}>
          <SubmitButton busy="Reading the text">
            {state.step === "sign-in" ? "Sign in and go on" : "Read the text"}
          </SubmitButton>
          {isSignedIn || state.step === "sign-in" ? null : (
            <span className={styles["aside"]}>Next: sign in. Your text is kept.</span>
          )}
        </div>
        {brief ? null : (
          <p className={styles["aside"]}>
            You read every question before your class does. The text stays on this server.
          </p>
        )}
      </div>
    </form>
  );
}

interface PartProps {
  readonly state: ArticleState;
}

function TextPart({ state, brief }: PartProps & { readonly brief: boolean }) {
  const problem = problemOf(state.problems, "text");
  return (
    <div className={styles["text"]}>
      {brief ? null : <h1>New quiz</h1>}
      <Field
        id="text"
        label="Text of the article"
        hint="Every line is one paragraph. English articles, up to 200,000 characters."
        problem={problem}
      >
        <TextArea
          key={state.step}
          id="text"
          name="text"
          rows={brief ? 6 : 18}
          placeholder="Paste the whole article here"
          defaultValue={state.values.text}
          voice
          hasHint
          problem={problem}
        />
      </Field>
    </div>
  );
}

function SignInPart({ state }: PartProps) {
  return (
    <>
      <Notice title="Sign in to go on." announced>
        <p>Your text is kept, in the field on this page.</p>
      </Notice>
      <SignInFields email={state.email} problems={state.problems} takesFocus />
    </>
  );
}

function AboutFields({ state }: PartProps) {
  const { values, problems } = state;
  return (
    <>
      <Field id="title" label="Title" optional problem={problemOf(problems, "title")}>
        <TextArea
          id="title"
          name="title"
          rows={2}
          defaultValue={values.title}
          problem={problemOf(problems, "title")}
        />
      </Field>
      <div className={styles["pair"]}>
        <Field id="outlet" label="Outlet" optional problem={problemOf(problems, "outlet")}>
          <TextInput
            id="outlet"
            name="outlet"
            defaultValue={values.outlet}
            problem={problemOf(problems, "outlet")}
          />
        </Field>
        <Field id="publishedOn" label="Date" optional problem={problemOf(problems, "publishedOn")}>
          <TextInput
            id="publishedOn"
            name="publishedOn"
            type="date"
            defaultValue={values.publishedOn}
            problem={problemOf(problems, "publishedOn")}
          />
        </Field>
      </div>
    </>
  );
}

function KeptFields({ values }: { readonly values: ArticleValues }) {
  return (
    <>
      <input type="hidden" name="title" value={values.title} />
      <input type="hidden" name="outlet" value={values.outlet} />
      <input type="hidden" name="publishedOn" value={values.publishedOn} />
    </>
  );
}
