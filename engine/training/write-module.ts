/** Writes packed weights as a TypeScript module with one string literal (house.md HE6). */
import fs from "node:fs";

export interface WeightsModule {
  readonly file: string;
  readonly name: string;
  readonly packed: string;
  /** Lines of the heading comment: data, licences, command, scores. */
  readonly heading: readonly string[];
}

export function writeModule({ file, name, packed, heading }: WeightsModule): void {
  const comment = ["/**", ...heading.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
  fs.writeFileSync(file, `${comment}\nexport const ${name} =\n  ${JSON.stringify(packed)};\n`);
}
