/** Earned by strand; which mistaken ideas were chosen how often; slips apart (P-071, P-334). */
import { strands } from "#engine";
import type { Results } from "#server/data/result";
import { Table } from "#ui/table";
import { percent } from "../../../../_components/figures.ts";
import styles from "./results.module.css";

export function ByStrand({ list }: { readonly list: Results["strands"] }) {
  return (
    <Table caption="By strand">
      <thead>
        <tr>
          <th scope="col">Strand</th>
          <th scope="col">
            <span className={styles["unseen"]}>Bar</span>
          </th>
          <th scope="col" data-figure="">
            earned
          </th>
          <th scope="col" data-figure="">
            questions
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={one.strand}>
            <th scope="row">{strands[one.strand]}</th>
            <td className={styles["barCell"]}>
              <StrandBar share={one.earned ?? 0} />
            </td>
            <td data-figure="">{one.earned === null ? "–" : `${percent(one.earned)}%`}</td>
            <td data-figure="">{one.questions}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function StrandBar({ share }: { readonly share: number }) {
  return (
    <svg className={styles["bar"]} aria-hidden="true" focusable="false">
      <line x1="0" y1="13" x2="100%" y2="13" className={styles["hairline"]} />
      <rect
        x="0"
        y="3"
        height="10"
        width={`${Math.round(share * 100)}%`}
        className={styles["fill"]}
      />
    </svg>
  );
}

interface MistakenProps {
  readonly caption: string;
  readonly list: Results["misconceptions"];
}

export function Mistaken({ caption, list }: MistakenProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">Students who …</th>
          <th scope="col" data-figure="">
            chosen
          </th>
          <th scope="col" data-figure="">
            students
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={one.code}>
            <th scope="row" className={styles["words"]}>
              {one.report}
            </th>
            <td data-figure="">
              {one.chosen} of {one.of}
            </td>
            <td data-figure="">{one.students}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
