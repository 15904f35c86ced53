import { describe, expect, test } from "vitest";
import { problemIn, readJson } from "./_json-body.ts";

function post(body: string, type = "application/json"): Request {
  const headers = { "content-type": type };
  return new Request("http://localhost/api/answers", { method: "POST", headers, body });
}

describe("readJson", () => {
  test("SC-17 reads what is within limits", async () => {
    const body = await readJson(post('{"a": ["x: y", {"b": 1}], "c": null}'), 100);
    expect(body).toEqual({ outcome: "read", value: { a: ["x: y", { b: 1 }], c: null } });
  });

  test("SC-11 takes application/json only", async () => {
    expect(await readJson(post("{}", "text/plain"), 100)).toMatchObject({ status: 415 });
    expect(await readJson(post("{}", "application/json; charset=utf-8"), 100)).toMatchObject({
      outcome: "read",
    });
  });

  test("SC-17 stops at the limit, whatever the header says", async () => {
    expect(await readJson(post(JSON.stringify("x".repeat(200))), 100)).toMatchObject({
      status: 413,
    });
  });

  test("SC-17 broken JSON is a 400, not a fault of ours", async () => {
    for (const broken of ["", "{", '{"a":', '"', "\\", '{"a": "\\u12"}']) {
      expect(await readJson(post(broken), 100), broken).toMatchObject({ status: 400 });
    }
  });
});

describe("problemIn", () => {
  test("SC-17 depth is at most 32", () => {
    expect(problemIn("[".repeat(32) + "]".repeat(32))).toBeNull();
    expect(problemIn("[".repeat(33) + "]".repeat(33))).toContain("deep");
  });

  test("SC-17 no key twice, also when one is escaped; the same key in two objects is fine", () => {
    expect(problemIn('{"a": 1, "a": 2}')).toContain("twice");
    expect(problemIn('{"a": 1, "\\u0061": 2}')).toContain("twice");
    expect(problemIn('[{"a": 1}, {"a": {"a": 2}}]')).toBeNull();
  });

  test("SC-17 no key that reaches for a prototype; as a value it is a word like any other", () => {
    expect(problemIn('{"x": {"__proto__": 1}}')).toContain("not allowed");
    expect(problemIn('{"constructor" : 1}')).toContain("not allowed");
    expect(problemIn('{"\\u005f_proto__": 1}')).toContain("not allowed");
    expect(problemIn('{"a": "__proto__"}')).toBeNull();
  });
});
