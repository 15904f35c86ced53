/** The forms that are switched on, each once; a form earns its place by judged questions (P-065). */
import type { Form } from "./form.ts";
import { whoSaid } from "./forms/S1-who-said.ts";

export const forms: readonly Form[] = [whoSaid];
