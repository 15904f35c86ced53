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

interface ComposeFormProps {
  readonly articleId: string;
  /** What was foretold, and the seed that makes it so; null where nothing could be. */
  readonly limits: { readonly most: number; readonly usual: number; readonly seed: number } | null;
  /** The message that the page opens with, where the article gives no quiz. */
  readonly thin: ComposeState["thin"];
}

export function ComposeForm({ articleId, limits, thin }: ComposeFormProps) {
  const [state, action] = useActionState(composeQuizAction, {
    count: String(limits?.usual ?? 10),
    difficulty: "mixed",
    problems: [],
    thin,
  });
  const message =
    state.thin === null ? null : (
      <TooThin
        articleId={articleId}
        state={state}
        action={action}
        announced={state.thin !== thin}
      />
    );
  // No number would help.
  if (message !== null && state.thin === thin) return message;
  return (
    <>
      {message}
      <form action={action} className={styles["stack"]} noValidate>
        <Problems list={state.problems} />
        <input type="hidden" name="articleId" value={articleId} />
        {limits === null ? null : <input type="hidden" name="seed" value={limits.seed} />}
        <Field
          id="count"
          label="How many questions"
          hint={hintFor(limits?.most ?? null)}
          problem={problemOf(state.problems, "count")}
        >
          <TextInput
            id="count"
            name="count"
            type="number"
            min={fewest}
            max={limits?.most ?? most}
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

function hintFor(longest: number | null): string {
  if (longest === null) {
    return `${fewest} to ${most}. If the article gives fewer good ones, you get fewer.`;
  }
  if (longest === most) return `${fewest} to ${most}.`;
  return longest === fewest
    ? `${fewest}: this article gives no longer quiz.`
    : `${fewest} to ${longest}: this article gives no longer quiz.`;
}

interface TooThinProps {
  readonly articleId: string;
  readonly state: ComposeState;
  readonly action: (form: FormData) => void;
  readonly announced: boolean;
}

function TooThin({ articleId, state, action, announced }: TooThinProps) {
  const { sentence = "", canMake = 0, toCheck = 0, seed } = state.thin ?? {};
  // The message's first sentence is its title.
  const [title = "", ...found] = sentence.split(/(?<=\.) /u);
  return (
    <div className={preview["thin"]}>
      <Notice title={title} icon="warning" announced={announced}>
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
