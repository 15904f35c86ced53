/** Drawn on a 20 px grid in the colour of the words beside them; never without those words. */
import styles from "./icons.module.css";

const paths = {
  check: "M3.5 10.8 8 15.2 16.8 5.2",
  cross: "M4.5 4.5 15.5 15.5 M15.5 4.5 4.5 15.5",
  dash: "M4 10H16",
  clock: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15 M10 6v4.4l2.8 1.6",
  warning: "M10 3 18 16.8H2Z M10 8v4.2 M10 14.4v.2",
  offline:
    "M3 3 17 17 M2.6 8.2a11 11 0 0 1 3-1.9 M8.9 5.1a11 11 0 0 1 8.5 3.1 M5.4 11.3a7 7 0 0 1 2.6-1.6 M12.4 9.9a7 7 0 0 1 2.2 1.4 M8.3 14.2a2.6 2.6 0 0 1 3.4 0",
  devices: "M2.5 4.5h9v7h-9Z M5 14.5h4 M13.5 8h4v8h-4Z",
  flag: "M5 17.5V3h9.5l-2 3.5 2 3.5H5",
  up: "M4.5 12.5 10 7l5.5 5.5",
  down: "M4.5 7.5 10 13l5.5-5.5",
  right: "M7.5 4.5 13 10l-5.5 5.5",
  plus: "M10 4v12 M4 10h12",
  letters: "M2 15 6 5l4 10 M3.4 11.6h5.2 M11.5 15l3-7.5 3 7.5 M12.5 12.6h4",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15 M10 9v5 M10 6.2v.2",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = "text" }: { name: IconName; size?: "text" | "large" }) {
  return (
    <svg
      className={size === "large" ? styles["large"] : styles["icon"]}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
