/** One bold sentence, one plain one, in a frame; an error in red, something empty dashed. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.tsx";
import { Icon, type IconName } from "./icons.tsx";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly tone?: "plain" | "error" | "empty";
  readonly title: string;
  readonly icon?: IconName;
  /** Announced when it appears; a page that opens with it leaves this out. */
  readonly announced?: boolean;
  readonly children?: ReactNode;
}

export function Notice(props: NoticeProps) {
  const { tone = "plain", title, announced = false, children } = props;
  const icon = props.icon ?? (tone === "error" ? "warning" : tone === "empty" ? null : "info");
  return (
    <div
      className={classNames(styles["notice"], styles[tone])}
      role={announced ? (tone === "error" ? "alert" : "status") : undefined}
    >
      {icon === null ? null : <Icon name={icon} />}
      <div className={styles["words"]}>
        <p className={styles["title"]}>{title}</p>
        {children}
      </div>
    </div>
  );
}
