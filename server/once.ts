/**
 * What must exist once per process. Next loads a server module once per bundle (boot, pages and
 * actions, handlers, proxy), so a module variable exists four times; this object, on `globalThis`
 * under Symbol.for("hearsay"), exists once (house.md, section 5).
 */
const place = Symbol.for("hearsay");

function slots(): object {
  const found: unknown = Reflect.get(globalThis, place);
  if (typeof found === "object" && found !== null) return found;
  const made: object = {};
  Object.defineProperty(globalThis, place, { value: made });
  return made;
}

/** The one value of that name in this process; `make` runs at its first use only. */
export function once<T>(name: string, make: () => T): T {
  const held = slots();
  if (!Reflect.has(held, name)) Reflect.set(held, name, make());
  return Reflect.get(held, name);
}
