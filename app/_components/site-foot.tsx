/** The same ways at the foot of every page that is open to all. */
import Link from "next/link";
import styles from "./site-foot.module.css";

export function SiteFoot() {
  return (
    <footer className={styles["foot"]}>
      <span>Articles: under their own licences, named below each text</span>
      <Link href="/how-it-works">How it works</Link>
      <Link href="/privacy">Privacy</Link>
    </footer>
  );
}
