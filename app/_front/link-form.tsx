/** The way in for whoever has a link on paper or on the board; a plain form, no scripts needed. */
import { Button } from "#ui/button";
import { Field, TextInput } from "#ui/field";
import { openLinkAction } from "./actions.ts";
import styles from "./link-form.module.css";

export function LinkForm({ isUnknown }: { readonly isUnknown: boolean }) {
  const problem = isUnknown
    ? "No quiz has this link. Check the letters with your teacher."
    : undefined;
  return (
    <form action={openLinkAction}>
      <Field
        id="link"
        label="Link from your teacher"
        hint="The whole link, or what stands behind its last slash. No account, no full name."
        problem={problem}
      >
        <div className={styles["row"]}>
          <TextInput
            id="link"
            name="link"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            hasHint
            problem={problem}
          />
          <Button look="main">Go to the quiz</Button>
        </div>
      </Field>
    </form>
  );
}
