/** The bar over every teacher's page: the places, the name, the way out. */
import Link from "next/link";
import { Bar, BarNav } from "#ui/bar";
import { Button } from "#ui/button";
import { signOutAction } from "../actions.ts";
import styles from "./teacher-bar.module.css";

interface TeacherBarProps {
  readonly name: string;
  readonly here: "quizzes" | "new" | null;
  readonly skips?: readonly { readonly id: string; readonly label: string }[];
}

const toMain = [{ id: "main", label: "To the page" }] as const;

export function TeacherBar({ name, here, skips = toMain }: TeacherBarProps) {
  return (
    <Bar
      skips={skips}
      nav={
        <BarNav label="Hearsay for teachers">
          <Link href="/quizzes" aria-current={here === "quizzes" ? "page" : undefined}>
            Quizzes
          </Link>
          <Link href="/articles/new" aria-current={here === "new" ? "page" : undefined}>
            New quiz
          </Link>
        </BarNav>
      }
    >
      <span className={styles["name"]}>{name}</span>
      <form action={signOutAction}>
        <Button look="quiet">Sign out</Button>
      </form>
    </Bar>
  );
}
