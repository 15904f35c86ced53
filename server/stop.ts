/**
 * The graceful stop (OP-10), under NEXT_MANUAL_SIG_HANDLE: no new connections, requests in flight are
 * answered, the lane is emptied, the database is closed, exit 0. A second signal or 15 s: exit 1.
 */
import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { closeDatabase } from "./db.ts";
import { enterStage } from "./lifecycle.ts";
import { once } from "./once.ts";

interface Traffic {
  readonly servers: Set<Server>;
  readonly inFlight: Set<ServerResponse>;
  isStopping: boolean;
}

const drainMs = 10_000;
const patienceMs = 15_000;

function isServer(value: unknown): value is Server {
  return typeof value === "object" && value !== null && "closeIdleConnections" in value;
}

function isReply(value: unknown): value is ServerResponse {
  return typeof value === "object" && value !== null && "writableFinished" in value;
}

/** Node reports each request of any server in the process; Next hands its server to nobody. */
function watchTraffic(): Traffic {
  const traffic: Traffic = { servers: new Set(), inFlight: new Set(), isStopping: false };
  subscribe("http.server.request.start", (message) => {
    const { response, server } = Object(message);
    if (isServer(server)) traffic.servers.add(server);
    if (!isReply(response)) return;
    traffic.inFlight.add(response);
    // Answered, or left by whoever asked.
    response.once("close", () => traffic.inFlight.delete(response));
  });
  return traffic;
}

async function stop(traffic: Traffic): Promise<void> {
  if (traffic.isStopping) process.exit(1);
  traffic.isStopping = true;
  setTimeout(() => process.exit(1), patienceMs).unref();
  enterStage("draining");
  for (const server of traffic.servers) {
    server.close();
    server.closeIdleConnections();
  }
  const until = performance.now() + drainMs;
  while (traffic.inFlight.size > 0 && performance.now() < until) await pause(20);
  await closeDatabase();
  process.exit(0);
}

export function stopGracefully(): void {
  const traffic = once("traffic", watchTraffic);
  const onSignal = () => {
    stop(traffic).catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
