/** After a form that could not be carried out now: nothing was changed, and the page says so. */
import * as z from "zod";
import { Notice } from "#ui/notice";
import { busySentence } from "../../_form.ts";
import report from "./report.module.css";

/** What the address of the page says of it; anything odd is as if it were not there. */
export const Said = z.literal("busy").nullable().catch(null);

export function SaidBusy({ said }: { readonly said: z.infer<typeof Said> }) {
  if (said === null) return null;
  return (
    <div className={report["section"]}>
      <Notice title={busySentence} icon="warning" announced />
    </div>
  );
}
