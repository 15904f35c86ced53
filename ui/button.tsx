/** Buttons say what happens; one main button a screen. */
import type { Route } from "next";
import Link from "next/link";
import type { ComponentPropsWithRef, ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.tsx";

export type ButtonLook = "main" | "other" | "quiet" | "danger";

type ButtonProps = Omit<ComponentPropsWithRef<"button">, "className" | "style"> & {
  readonly look?: ButtonLook;
  /** Takes the whole width of its place. */
  readonly wide?: boolean;
};

function buttonClass(look: ButtonLook, wide: boolean): string {
  return classNames(styles["button"], styles[look], wide && styles["wide"]);
}

export function Button({ look = "other", wide = false, type = "submit", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look, wide)} />;
}

interface ButtonLinkProps<T extends string> {
  readonly href: Route<T>;
  readonly look?: ButtonLook;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function ButtonLink<T extends string>(props: ButtonLinkProps<T>) {
  const { href, look = "other", wide = false, children } = props;
  return (
    <Link href={href} className={buttonClass(look, wide)}>
      {children}
    </Link>
  );
}
