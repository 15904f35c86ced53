/** The share link and the same link as HTML; addresses come from the environment alone (SC-05). */
import "server-only";
import { env } from "#server/env";

export function shareLink(shareToken: string): string {
  return new URL(`/q/${shareToken}`, env().publicUrl).href;
}

export function anchorFor(link: string, title: string): string {
  return `<a href="${escaped(link)}" target="_blank" rel="noopener">${escaped(title)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
