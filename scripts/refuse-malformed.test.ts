import { createServer } from "node:http";
import { expect, test } from "vitest";
import { refusalOf } from "./refuse-malformed.js";

test.each([
  ["GET", "/q/abc", null],
  ["GET", "/q/%C3%A9?x=%ff", null],
  ["GET", "/q/%ff", 400],
  ["GET", "/q/%", 400],
  ["TRACE", "/", 405],
])("OP-17 %s %s is answered before it can fail", (method, address, status) => {
  expect(refusalOf(method, address)?.[0] ?? null).toBe(status);
});

test("OP-17 a damaged address gets its sentence from a real server, a whole one passes", async () => {
  const server = createServer((_, response) => response.end("through"));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const damaged = await fetch(`http://127.0.0.1:${port}/q/%ff`);
  const whole = await fetch(`http://127.0.0.1:${port}/q/abc`);
  expect([damaged.status, await damaged.text()]).toEqual([
    400,
    "This address is damaged: copy the whole link again.\n",
  ]);
  expect([whole.status, await whole.text()]).toEqual([200, "through"]);
  server.close();
});
