"use client";

/** How many questions, how hard; and the honest answer when the article gives too little. */
import Link from "next/link";
import { useActionState } from "react";
import { Button } from "#ui/button";
import { Field, Segments, TextInput } from "#ui/field";
import { Notice } from "#ui/notice";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import styles from "../../../../_components/form-stack.module.css";
import { problemOf } from "../../../../_form.ts";
import { composeQuizAction } from "../actions.ts";
import type { ComposeState } from "../form.ts";
import { fewest, most } from "../limits.ts";
import preview from "./preview.module.css";

export function ComposeForm({ articleId }: { readonly articleId: string }) {
  const [state, action] = useActionState(composeQuizAction, {
    count: "10",
    difficulty: "mixed",
    problems: [],
    thin: null,
  });
  return (
    <>
      {state.thin === null ? null : <TooThin articleId={articleId} state={state} action={action} />}
      <form action={action} className={styles["stack"]} noValidate>
        <Problems list={state.problems} />
        <input type="hidden" name="articleId" value={articleId} />
        <Field
          id="count"
          label="How many questions"
          hint="3 to 25. If the article gives fewer good ones, you get fewer."
          problem={problemOf(state.problems, "count")}
        >
          <TextInput
            id="count"
            name="count"
            type="number"
            min={fewest}
            max={most}
            defaultValue={state.count}
            hasHint
            problem={problemOf(state.problems, "count")}
          />
        </Field>
        <Segments
          name="difficulty"
          legend="Difficulty"
          value={state.difficulty}
          options={[
            { value: "core", label: "Core" },
            { value: "mixed", label: "Mixed" },
            { value: "stretch", label: "Stretch" },
          ]}
        />
        <SubmitButton look={state.thin === null ? "main" : "other"} busy="Finding questions">
          Find questions
        </SubmitButton>
      </form>
    </>
  );
}

interface TooThinProps {
  readonly articleId: string;
  readonly state: ComposeState;
  readonly action: (form: FormData) => void;
}

function TooThin({ articleId, state, action }: TooThinProps) {
  const { sentence = "", canMake = 0, toCheck = 0, seed } = state.thin ?? {};
  // The message's first sentence is its title.
  const [title = "", ...found] = sentence.split(/(?<=\.) /u);
  return (
    <div className={preview["thin"]}>
      <Notice title={title} icon="warning" announced>
        <p>{found.join(" ")}</p>
        {toCheck === 0 ? null : (
          <p>
            {toCheck === 1
              ? "One more is not sure enough to be asked unchecked: you may read it, and take it if it is right."
              : `${toCheck} more are not sure enough to be asked unchecked: you may read them one by one and take what is right.`}
          </p>
        )}
        {canMake < fewest && toCheck === 0 ? null : (
          <form action={action} className={preview["accept"]}>
            <input type="hidden" name="articleId" value={articleId} />
            <input type="hidden" name="count" value={state.count} />
            <input type="hidden" name="acceptFewer" value="yes" />
            <input type="hidden" name="seed" value={seed} />
            <input type="hidden" name="difficulty" value={state.difficulty} />
            <Button look="main">
              {canMake < fewest ? `Check ${toCheck} one by one` : `Make a quiz of ${canMake}`}
            </Button>
          </form>
        )}
        <p>
          <Link href="/articles/new">Choose another article</Link>
        </p>
      </Notice>
    </div>
  );
}
