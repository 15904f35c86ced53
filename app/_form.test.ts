import { expect, test } from "vitest";
import { fieldsOf, isUnreached, named, problemsOf, typed } from "./_form.ts";
import { NextPage, SignInForm } from "./sign-in/form.ts";

function problems(value: unknown) {
  const read = SignInForm.safeParse(value);
  return read.success ? [] : problemsOf(read.error);
}

test("P-427 each empty field has one plain sentence, in the order of the form", () => {
  expect(problems({ email: " ", password: "" })).toEqual([
    { id: "email", sentence: "Enter your e-mail address." },
    { id: "password", sentence: "Enter your password." },
  ]);
});

test("SC-16 a form with anything else in it is not read", () => {
  expect(problems({ email: "a@b.example", password: "x", role: "admin" })).toHaveLength(1);
});

test("a file in the place of a text is an empty text", () => {
  const form = new FormData();
  form.set("email", new File(["x"], "x.txt"));
  expect(typed(form, "email")).toBe("");
  expect(typed(form, "password")).toBe("");
});

test.each([undefined, null, "x", { get: 1 }, [["email", "a"]]])(
  "HX21 an action called with %j instead of a form reads an empty one",
  (sent) => {
    expect(typed(sent, "email")).toBe("");
    expect(named(sent, ["email"])).toEqual({});
    expect(fieldsOf(sent).size).toBe(0);
  },
);

test("P-005 a lost connection is told from an answer of the server", () => {
  expect(isUnreached(new TypeError("Failed to fetch"))).toBe(true);
  expect(isUnreached(Object.assign(new Error("NEXT_REDIRECT"), { digest: "x" }))).toBe(false);
  expect(isUnreached(Object.assign(new TypeError("x"), { digest: "1" }))).toBe(false);
});

test("after signing in one lands on our own pages only", () => {
  const quiz = "/quizzes/3f0c1f4e-7a5e-4c7b-9d3e-0f7a2b1c4d5e/results";
  expect(NextPage.parse(quiz)).toBe(quiz);
  for (const elsewhere of [
    "https://example.org",
    "//example.org",
    "/quizzes/../api",
    "//a.example/articles/new",
    undefined,
  ]) {
    expect(NextPage.parse(elsewhere)).toBe("/quizzes");
  }
});
