"use client";

/** Copies a field's text; without scripts it is absent, and the field can be copied by hand. */
import { useState, useSyncExternalStore } from "react";
import { Button } from "#ui/button";

interface CopyButtonProps {
  /** The id of the field that holds the text. */
  readonly from: string;
  readonly label: string;
  readonly look: "main" | "other";
}

export function CopyButton({ from, label, look }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  const isAlive = useSyncExternalStore(neverChanges, here, onServer);
  if (!isAlive) return null;
  const copy = async () => {
    const field = document.getElementById(from);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    field.select();
    const isCopied = await navigator.clipboard?.writeText(field.value).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? "Copied" : "Selected: copy it with Ctrl+C");
  };
  return (
    <>
      <Button type="button" look={look} onClick={copy}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}

const neverChanges = () => () => {};
const here = () => true;
const onServer = () => false;
