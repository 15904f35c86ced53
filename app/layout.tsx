/** The frame of every page. Each is rendered per request, because its scripts carry a nonce. */
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import { WithoutScripts } from "./_components/without-scripts.tsx";
import { readingSettings } from "./_session.ts";

export const metadata: Metadata = {
  title: { default: "Hearsay", template: "%s - Hearsay" },
  description: "Who said what in the news, how the article knows, and who denies it.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function Layout({ children }: { readonly children: ReactNode }) {
  await connection();
  const settings = await readingSettings();
  return (
    <html
      lang="en"
      data-scheme={settings.scheme}
      data-size={settings.size}
      data-face={settings.face}
      data-lines={settings.lines}
      data-letters={settings.letters}
    >
      <body>
        <WithoutScripts />
        {children}
      </body>
    </html>
  );
}
