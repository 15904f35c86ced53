#!/usr/bin/env node
// The command line of the engine (engine.md, section 11), on the pinned Node whatever the system has.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { checkNode, compileCache, conclude, Missing, pinnedNode, root } from "./ground.js";

await conclude(async () => {
  checkNode();
  const { status, error } = spawnSync(
    pinnedNode(),
    [path.join(root, "engine/cli.ts"), ...process.argv.slice(2)],
    { stdio: "inherit", env: { NODE_COMPILE_CACHE: compileCache, ...process.env } },
  );
  if (error) throw new Missing(`The command could not be started: ${error.message}`);
  return status ?? 1;
});
