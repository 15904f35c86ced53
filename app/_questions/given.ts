/** What a form holds, as it posts it: names with values, in order. */
export type Given = readonly (readonly [name: string, value: string])[];

export function valuesOf(given: Given, name: string): string[] {
  return given.filter(([key, value]) => key === name && value !== "").map(([, value]) => value);
}

/** The fields of an answer among everything that its form holds. */
export function givenIn(form: HTMLFormElement): Given {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && isAnswerField(name) ? [[name, value]] : [],
  );
}

function isAnswerField(name: string): boolean {
  return ["option", "span", "card"].includes(name) || name.startsWith("pair.");
}

/** A stored answer is JSON: read field by field, never cast. */
export function entryOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

export function textsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((entry) => typeof entry === "string");
}
