// Runs a program of the house on the pinned Node, whatever the system has, after seeing to packages
// and database client: `node scripts/pinned.js FILE [ARGUMENTS]`.
import { spawn } from "node:child_process";
import {
  checkNode,
  conclude,
  ensureClient,
  ensurePackages,
  environment,
  Missing,
  pinnedNode,
  root,
} from "./ground.js";

await conclude(async () => {
  checkNode();
  const [file, ...rest] = process.argv.slice(2);
  if (!file) throw new Missing("Which program? Give its file: node scripts/pinned.js FILE.");
  await ensurePackages();
  await ensureClient();
  const flags = file.endsWith(".ts") ? ["--conditions=react-server"] : [];
  const child = spawn(pinnedNode(), [...flags, file, ...rest], {
    cwd: root,
    env: environment(),
    stdio: "inherit",
  });
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
});
