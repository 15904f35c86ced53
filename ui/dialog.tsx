"use client";

/** A native dialog behind a button; Escape and "Back" shut it, the focus returns to the button. */
import { type ReactNode, useId, useRef } from "react";
import { Button, type ButtonLook } from "./button.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  /** The words of the button that opens it. */
  readonly opener: ReactNode;
  readonly look?: ButtonLook;
  readonly wide?: boolean;
  /** Says what will happen. */
  readonly title: string;
  readonly back?: string;
  /** The main button, in the caller's own form. */
  readonly action: ReactNode;
  readonly children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { opener, look = "main", wide = false, title, back = "Back", action, children } = props;
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button type="button" look={look} wide={wide} onClick={() => box.current?.showModal()}>
        {opener}
      </Button>
      <dialog ref={box} aria-labelledby={heading} className={styles["dialog"]}>
        <h2 id={heading}>{title}</h2>
        {children === undefined ? null : <div className={styles["words"]}>{children}</div>}
        <div className={styles["buttons"]}>
          <Button type="button" onClick={() => box.current?.close()}>
            {back}
          </Button>
          {action}
        </div>
      </dialog>
    </>
  );
}
