"use client";

/** A submit button that says that it works; it keeps its width while the words change. */
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "./button.tsx";
import styles from "./submit-button.module.css";

interface SubmitButtonProps {
  readonly look?: ButtonLook;
  readonly wide?: boolean;
  readonly busy: string;
  readonly name?: string;
  readonly value?: string;
  readonly form?: string;
  readonly children: ReactNode;
}

export function SubmitButton({ look = "main", busy, children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button {...rest} look={look} aria-busy={pending} onClick={pending ? refuse : undefined}>
      <span className={styles["stack"]}>
        <span className={pending ? styles["away"] : undefined}>{children}</span>
        <span className={pending ? undefined : styles["away"]}>{busy}</span>
      </span>
    </Button>
  );
}

/** A second press while the first is on its way sends nothing. */
function refuse(event: { preventDefault(): void }) {
  event.preventDefault();
}
