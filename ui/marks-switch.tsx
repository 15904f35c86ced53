"use client";

/** Puts the marks of the text away and back; Escape puts them away, printing keeps them. */
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

export function MarksSwitch() {
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setHidden(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    const text = document.getElementById("text");
    if (isHidden) text?.setAttribute("data-marks", "hidden");
    else text?.removeAttribute("data-marks");
  }, [isHidden]);
  return (
    <Button
      type="button"
      look="quiet"
      aria-keyshortcuts="Escape"
      onClick={() => setHidden(!isHidden)}
    >
      {isHidden ? "Show marks" : "Hide marks"}
    </Button>
  );
}
