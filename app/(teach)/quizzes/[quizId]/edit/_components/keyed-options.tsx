/** The options as the teacher reads them: which is the key, and what each wrong one stands for. */
import { isSlip, misconceptions } from "#engine";
import { Words } from "../../../../../_article/words.tsx";
import type { KeyRow } from "../../../../_keys/key-row.ts";
import styles from "./review.module.css";

export function KeyedOptions({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
    <ul className={styles["options"]}>
      {rows.map((row) => (
        <li key={row.id} className={row.right ? styles["right"] : undefined}>
          {row.above === undefined ? null : (
            <p className={styles["above"]}>
              <Words wording={row.above} />
            </p>
          )}
          <span className={styles["bubble"]} aria-hidden="true">
            {row.letter}
          </span>
          <div>
            <p>
              <span className={styles["unseen"]}>{row.letter}: </span>
              <Words wording={row.words} />
              {row.partner === null ? null : (
                <>
                  :{" "}
                  <b>
                    <Words wording={row.partner} linked={false} />
                  </b>
                </>
              )}
              {row.right ? <span className={styles["key"]}> key</span> : null}
            </p>
            <Said row={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Said({ row }: { readonly row: KeyRow }) {
  return (
    <>
      {row.said === null ? null : (
        <p className={styles["said"]}>
          <Words wording={row.said.sentence} />
          {row.right || row.said.code === null
            ? null
            : ` ${isSlip(row.said.code) ? "Slip" : "Mistaken idea"}: ${misconceptions[row.said.code].report}.`}
        </p>
      )}
      {row.others.length === 0 ? null : (
        <details className={styles["said"]}>
          <summary>Why not the others</summary>
          <ul>
            {row.others.map((other) => (
              <li key={other.id}>
                <Words wording={other.words} linked={false} />:{" "}
                <Words wording={other.said.sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
