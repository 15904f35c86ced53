/** The first-run link becomes the first teacher's account, and that teacher is signed in. */
import "server-only";
import * as z from "zod";
import {
  createAccount,
  createPerson,
  hasTeacher,
  lockSchool,
  recordLinkUsed,
} from "#server/data/account";
import { recordSession } from "#server/data/session";
import { write } from "#server/db";
import { hashPassword, passwordProblem } from "#server/password";
import { freshSession, hashOf, type NewSession } from "#server/session";

export interface FirstTeacher {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

export type CreateFirstTeacher =
  | { readonly outcome: "created"; readonly session: NewSession }
  | { readonly outcome: "link-void" }
  | {
      readonly outcome: "refused";
      readonly problems: Readonly<Partial<Record<"email" | "name" | "password", string>>>;
    };

/** Folded, since a sign-in must not depend on capitals. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: "This does not look like an e-mail address." }));

function problemsOf({ email, name, password }: FirstTeacher) {
  const read = Email.safeParse(email);
  const weak = passwordProblem(password, [name, ...email.split("@")]);
  const trimmed = name.trim();
  const isStrange = !name.isWellFormed() || /\p{Cc}/u.test(name);
  return {
    ...(!read.success && { email: "This does not look like an e-mail address." }),
    ...(isStrange && { name: "The name holds a character that is none." }),
    ...(trimmed === "" && { name: "Enter the name that your students know you by." }),
    ...(trimmed.length > 80 && { name: "Use at most 80 characters." }),
    ...(weak !== null && { password: weak }),
  };
}

export async function createFirstTeacher(teacher: FirstTeacher): Promise<CreateFirstTeacher> {
  const problems = problemsOf(teacher);
  if (Object.keys(problems).length > 0) return { outcome: "refused", problems };
  const passwordHash = await hashPassword(teacher.password);
  if (passwordHash === null) {
    return { outcome: "refused", problems: { password: "The server is busy; try again." } };
  }
  return write<CreateFirstTeacher>(async (tx) => {
    // Each start of the server makes a link; of two that are followed at once, one makes the teacher.
    await lockSchool(tx);
    if (!(await recordLinkUsed(hashOf(teacher.token), tx))) return { outcome: "link-void" };
    if (await hasTeacher(tx)) return { outcome: "link-void" };
    const personId = await createPerson("teacher", teacher.name.trim(), tx);
    await createAccount({ personId, email: Email.parse(teacher.email), passwordHash }, tx);
    const { row, session } = freshSession("teacher", personId);
    await recordSession(row, tx);
    return { outcome: "created", session };
  });
}
