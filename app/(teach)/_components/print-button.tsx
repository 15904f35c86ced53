"use client";

import { Button } from "#ui/button";

export function PrintButton({ wide = false }: { readonly wide?: boolean }) {
  return (
    <Button type="button" wide={wide} onClick={() => window.print()}>
      Print
    </Button>
  );
}
