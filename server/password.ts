/**
 * Teachers' passwords (SC-29, SC-30): Argon2id, two at a time, and refused where anybody would guess
 * them. A sign-in with an unknown address costs the same work as with a known one.
 */
import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { once } from "./once.ts";

/** The package's algorithm is Argon2id unless told otherwise. */
const parameters = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

interface Workshop {
  running: number;
  readonly waiting: (() => void)[];
}

const atOnce = 2;
const mostWaiting = 20;

/** Null when too many wait already: the caller says "busy" (503). */
async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  const shop = once<Workshop>("password workshop", () => ({ running: 0, waiting: [] }));
  if (shop.running >= atOnce) {
    if (shop.waiting.length >= mostWaiting) return null;
    await new Promise<void>((resolve) => shop.waiting.push(resolve));
  }
  shop.running += 1;
  try {
    return await work();
  } finally {
    shop.running -= 1;
    shop.waiting.shift()?.();
  }
}

export function hashPassword(password: string): Promise<string | null> {
  return inTurn(() => hash(password.normalize("NFC"), parameters));
}

/** Of a password that nobody has; made once, so that unknown accounts cost the same. */
function dummyHash(): Promise<string> {
  return once("password dummy", () => hash("nobody has this password", parameters));
}

/** `passwordHash` null: the account does not exist, and the answer is false after the same work. */
export async function isPassword(
  password: string,
  passwordHash: string | null,
): Promise<boolean | null> {
  const against = passwordHash ?? (await dummyHash());
  const fits = await inTurn(() => verify(against, password.normalize("NFC")));
  return fits === null ? null : fits && passwordHash !== null;
}

/** Words that guessing programs try first, alone or with digits and marks around them. */
const guessed = new Set(
  `password passwort passphrase passw letmein welcome qwerty qwertyuiop qwertz azerty asdfghjkl
  iloveyou sunshine princess football baseball basketball superman batman dragon monkey master
  shadow michael jennifer charlie jordan hunter trustno login admin administrator teacher school
  student hearsay secret changeme default computer internet whatever starwars pokemon summer winter
  spring autumn monday friday january december london newyork liverpool arsenal chelsea freedom
  hello abc abcdefg zxcvbnm qazwsx mustang access flower cheese cookie banana orange purple`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

const rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "01234567890123456789"];

function isRun(text: string): boolean {
  const reversed = [...text].reverse().join("");
  return rows.some((row) => `${row}${row}`.includes(text) || `${row}${row}`.includes(reversed));
}

function isRepetition(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some(
    (size) =>
      text.length > size && text === text.slice(0, size).repeat(text.length).slice(0, text.length),
  );
}

/** One plain sentence when the password will not do; `known` are words that belong to its owner. */
export function passwordProblem(password: string, known: readonly string[]): string | null {
  if (password.length < 12) return "Use at least 12 characters; a few words in a row are easiest.";
  if (password.length > 256) return "A password has at most 256 characters.";
  const folded = password.normalize("NFKC").toLowerCase();
  const plain = folded.replaceAll("0", "o").replaceAll("@", "a").replaceAll("$", "s");
  const letters = plain.replaceAll(/[^\p{L}]/gu, "");
  const words = known.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), folded);
  const isGuessed =
    new Set(folded).size < 5 ||
    isRun(folded) ||
    isRepetition(folded) ||
    guessed.has(letters) ||
    guessed.has(letters.slice(0, letters.length / 2)) ||
    rest.length < 6;
  return isGuessed ? "This password is easy to guess: choose another one." : null;
}
