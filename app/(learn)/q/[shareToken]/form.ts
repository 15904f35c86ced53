/** What the start form sends; what a nickname may be is the verb's to say. */
import * as z from "zod";

export const StartForm = z.strictObject({
  shareToken: z.string().min(1).max(64),
  startId: z.uuid(),
  nickname: z.string().max(2000),
});

export interface StartState {
  readonly nickname: string;
  readonly problem: string | null;
  /** A free variant of a taken nickname, to be used with one press. */
  readonly suggestion: string | null;
}
