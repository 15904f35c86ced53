import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";

const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."\r\n\u200b\u00ad\ufeff\u00a0\u2028\u0000\ud800\udc00\u0301\u0323aé\u1100\u1161\u11a8\u0085 \u212b",
      ),
    )
    .map((units) => units.join("")),
);

describe("normalise", () => {
  it("O1 takes out what nobody can see and leaves every visible mark as printed", () => {
    const raw = "\ufeff“Go,”\u00a0she\u200b said\u00ad.\r\nDone\rNow\u2028Then\u2029End\u0007…";
    expect(normalise(raw).text).toBe("“Go,” she said.\nDone\nNow\nThen\nEnd …");
  });

  it("O1 composes letters and replaces lone surrogates", () => {
    expect(normalise("Jose\u0301 \ud800x \ud83d\ude00").text).toBe("José \ufffdx \ud83d\ude00");
  });

  it("O2 normalising twice changes nothing", () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        const once = normalise(raw).text;
        expect(normalise(once).text).toBe(once);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it("O4 maps a span back over removed characters, first kept to last kept", () => {
    const raw = "\ufeffHe said\u00ad\r\nJose\u0301\u200b left";
    const { text, toRawSpan } = normalise(raw);
    const piece = (word: string) => {
      const start = text.indexOf(word);
      const span = toRawSpan({ start, end: start + word.length });
      return raw.slice(span.start, span.end);
    };
    expect(piece("He")).toBe("He");
    expect(piece("said")).toBe("said");
    expect(piece("José")).toBe("Jose\u0301");
    expect(piece("left")).toBe("left");
  });

  it("O4 the map ascends, stays inside the raw text, and leads to the same character", () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        const { text, toRaw, toRawSpan } = normalise(raw);
        let last = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
          const span = toRawSpan({ start: offset, end: offset + 1 });
          expect(span.start).toBe(toRaw(offset));
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          if (/[\w“”]/u.test(text.charAt(offset))) {
            expect(raw.slice(span.start, span.end).normalize("NFC")).toContain(text.charAt(offset));
          }
          last = span.start;
        }
        expect(toRaw(text.length)).toBe(raw.length);
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
