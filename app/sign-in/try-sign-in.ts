/** Signs in with what a form holds and starts the session; what stands against it, if anything. */
import "server-only";
import type { NewSession } from "#server/session";
import { signIn } from "#server/work/sign-in";
import { busySentence, type Problem, problemsOf, typed } from "../_form.ts";
import { deviceId, startSession } from "../_session.ts";
import { unlessBusy } from "../_unless-busy.ts";
import { SignInForm } from "./form.ts";

type Tried =
  | { readonly outcome: "signed-in"; readonly session: NewSession }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

export async function trySignIn(form: FormData): Promise<Tried> {
  const read = SignInForm.safeParse({
    email: typed(form, "email"),
    password: typed(form, "password"),
  });
  if (!read.success) return { outcome: "refused", problems: problemsOf(read.error) };
  const device = await deviceId();
  const result = await unlessBusy(() => signIn({ ...read.data, deviceId: device }));
  switch (result.outcome) {
    case "signed-in":
      await startSession(result.session);
      return result;
    case "refused":
      return refused("E-mail address and password do not fit together.");
    case "wait":
      return refused(`Too many tries. Wait ${result.seconds} seconds and try again.`);
    case "busy":
      return refused(busySentence);
  }
}

function refused(sentence: string): Tried {
  return { outcome: "refused", problems: [{ id: "email", sentence }] };
}
