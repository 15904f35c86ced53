"use client";

/** What a form could not take, on top of it, each as a link to its field; takes the focus. */
import { useEffect, useRef } from "react";
import styles from "./notice.module.css";

interface ProblemsProps {
  readonly list: readonly { readonly id: string; readonly sentence: string }[];
}

export function Problems({ list }: ProblemsProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = list.map((problem) => problem.sentence).join(" ");
  useEffect(() => {
    if (said !== "") box.current?.focus();
  }, [said]);
  if (list.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles["error"]}>
      <p className={styles["title"]}>
        {list.length === 1 ? "One thing is missing or not right" : "Some things are not right"}
      </p>
      <ul className={styles["list"]}>
        {list.map((problem) => (
          <li key={problem.id}>
            <a href={`#${problem.id}`}>{problem.sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
