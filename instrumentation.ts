/** Next calls this once when a server starts, before it answers; the checks are in server/boot.ts. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { boot } = await import("#server/boot");
  await boot();
}
