/** Text size and colours: a native popover with a plain form, so it works before scripts. */
import { Button } from "#ui/button";
import { Segments } from "#ui/field";
import { Icon } from "#ui/icons";
import { readingSettings } from "../_session.ts";
import { keepReadingAction } from "./actions.ts";
import styles from "./reading-menu.module.css";

const segments = [
  {
    name: "size",
    legend: "Size",
    options: [
      { value: "85", label: "85%" },
      { value: "100", label: "100%" },
      { value: "120", label: "120%" },
      { value: "150", label: "150%" },
    ],
  },
  {
    name: "face",
    legend: "Face",
    options: [
      { value: "serif", label: "Serif" },
      { value: "plain", label: "Plain" },
    ],
  },
  {
    name: "lines",
    legend: "Space between lines",
    options: [
      { value: "close", label: "Close" },
      { value: "normal", label: "Normal" },
      { value: "wide", label: "Wide" },
    ],
  },
  {
    name: "letters",
    legend: "Space between letters",
    options: [
      { value: "normal", label: "Normal" },
      { value: "wide", label: "Wide" },
    ],
  },
  {
    name: "scheme",
    legend: "Colours",
    options: [
      { value: "device", label: "As on this device" },
      { value: "light", label: "Light" },
      { value: "tinted", label: "Tinted" },
      { value: "dark", label: "Dark" },
    ],
  },
] as const;

export async function ReadingMenu() {
  const settings = await readingSettings();
  return (
    <>
      <button type="button" popoverTarget="reading" className={styles["opener"]}>
        <Icon name="letters" /> <span className={styles["words"]}>Text size and colours</span>
      </button>
      <form id="reading" popover="auto" action={keepReadingAction} className={styles["menu"]}>
        <h2 className={styles["heading"]}>Text size and colours</h2>
        {segments.map(({ name, legend, options }) => (
          <Segments
            key={name}
            name={name}
            legend={legend}
            options={options}
            value={settings[name]}
          />
        ))}
        <div className={styles["foot"]}>
          <p>Kept on this device. Nobody else sees it.</p>
          <Button look="main">Use these</Button>
        </div>
      </form>
    </>
  );
}
