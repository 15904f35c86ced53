/** What a nickname may be (P-003), and names that nobody has to invent. */
import "server-only";
import { randomInt } from "node:crypto";

export type Nickname =
  | { readonly outcome: "fine"; readonly nickname: string; readonly folded: string }
  | { readonly outcome: "refused"; readonly problem: string };

/**
 * Control characters, marks that turn the direction of a line, halves of characters, and letters and
 * marks that show nothing: with them one nickname could pass for another.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Keyboards put it behind some emoji; two nicknames that differ in it alone are one. */
const emojiLook = /\ufe0f/gu;

export function readNickname(raw: string): Nickname {
  const nickname = raw
    .normalize("NFC")
    .replaceAll(/\p{Zs}+/gu, " ")
    .trim();
  const refuse = (problem: string): Nickname => ({ outcome: "refused", problem });
  if (nickname === "") return refuse("Enter a nickname.");
  if ([...nickname].length > 40) return refuse("A nickname has at most 40 characters.");
  if (/[<>]/u.test(nickname)) return refuse("A nickname cannot hold < or >.");
  if (unseen.test(nickname.replaceAll(emojiLook, ""))) {
    return refuse("A nickname cannot hold invisible characters.");
  }
  if (!/[\p{L}\p{N}\p{S}]/u.test(nickname)) return refuse("Use at least one letter or digit.");
  return { outcome: "fine", nickname, folded: foldNickname(nickname) };
}

/** Two nicknames that differ in their capitals alone, or look the same, are one. */
export function foldNickname(nickname: string): string {
  const plain = nickname.replaceAll(emojiLook, "").normalize("NFKC");
  return plain.toLocaleLowerCase("en").normalize("NFC");
}

const colours = `Amber Azure Bronze Cobalt Copper Coral Crimson Golden Green Indigo Ivory Jade Lilac
  Maroon Mint Navy Ochre Olive Pearl Plum Rose Ruby Rust Sandy Scarlet Silver Slate Teal Violet White`;
const animals = `Badger Beaver Bison Crane Curlew Dolphin Falcon Ferret Finch Gecko Hare Heron Ibis Jackdaw
  Kestrel Lark Lynx Magpie Marten Newt Otter Owl Plover Puffin Raven Robin Salmon Seal Stoat Swift Tern
  Toad Trout Vole Walrus Weasel Wren Yak`;

const words = (list: string) => list.split(/\s+/u).filter((word) => word !== "");

function pick(list: readonly string[]): string {
  return list[randomInt(list.length)] ?? "";
}

/** Two words, such as "Amber Heron". */
export function inventNickname(): string {
  return `${pick(words(colours))} ${pick(words(animals))}`;
}

/** Variants of a taken nickname, the plainest first. */
export function variantsOf(nickname: string): string[] {
  const base = [...nickname].slice(0, 36).join("");
  return Array.from({ length: 98 }, (_, index) => `${base} ${index + 2}`);
}
