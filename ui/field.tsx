/**
 * A control with its label above, hint and problem below, tied together by the field's id: the
 * control inside gets `id`, `aria-describedby` and `aria-invalid` from `fieldIds`.
 */
import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "./class-names.tsx";
import styles from "./field.module.css";
import { Icon } from "./icons.tsx";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

export function Field({ id, label, optional = false, hint, problem, children }: FieldProps) {
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
        {optional ? <span className={styles["optional"]}> (optional)</span> : null}
      </label>
      {children}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles["problem"]}>
          <Icon name="warning" /> <span>{problem}</span>
        </p>
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface Wiring {
  /** The id of the field around it; also the control's own. */
  readonly id: string;
  readonly hasHint?: boolean;
  readonly problem?: string | undefined;
  /** Serif: what is typed here is the article's voice. */
  readonly voice?: boolean;
}

type Own = keyof Wiring | "className" | "style" | "aria-describedby" | "aria-invalid";

function wired({ id, hasHint = false, problem, voice = false }: Wiring) {
  const told = [problem === undefined ? "" : `${id}-problem`, hasHint ? `${id}-hint` : ""];
  return {
    id,
    className: classNames(styles["control"], voice && styles["voice"]),
    "aria-describedby": told.filter(Boolean).join(" ") || undefined,
    "aria-invalid": problem === undefined ? undefined : true,
  };
}

export function TextInput(props: Wiring & Omit<ComponentPropsWithRef<"input">, Own>) {
  const { id, hasHint, problem, voice, ...rest } = props;
  return <input {...rest} {...wired({ id, problem, ...given({ hasHint, voice }) })} />;
}

export function TextArea(props: Wiring & Omit<ComponentPropsWithRef<"textarea">, Own>) {
  const { id, hasHint, problem, voice, ...rest } = props;
  return <textarea {...rest} {...wired({ id, problem, ...given({ hasHint, voice }) })} />;
}

export function Select(props: Wiring & Omit<ComponentPropsWithRef<"select">, Own>) {
  const { id, hasHint, problem, voice, ...rest } = props;
  return (
    <span className={styles["select"]}>
      <select {...rest} {...wired({ id, problem, ...given({ hasHint, voice }) })} />
      <Icon name="down" />
    </span>
  );
}

function given(flags: { hasHint: boolean | undefined; voice: boolean | undefined }) {
  return { hasHint: flags.hasHint ?? false, voice: flags.voice ?? false };
}

interface SegmentsProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly hint?: string;
}

/** A short choice in one row: native radios, arrows move between them. */
export function Segments({ name, legend, options, value, hint }: SegmentsProps) {
  return (
    <fieldset className={styles["field"]} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={styles["label"]}>{legend}</legend>
      <div className={styles["segments"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["segment"]}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
