import { describe, expect, test } from "vitest";
import { remembering } from "../../src/source/remember.ts";

describe("a function that keeps its answers", () => {
  test("is asked once for a text", () => {
    const asked: string[] = [];
    const lengthOf = remembering((text) => asked.push(text) && text.length);
    expect([lengthOf("a"), lengthOf("bb"), lengthOf("a")]).toEqual([1, 2, 1]);
    expect(asked).toEqual(["a", "bb"]);
  });

  test("keeps undefined as well as any answer", () => {
    let count = 0;
    const nothing = remembering(() => {
      count++;
      return undefined;
    });
    nothing("a");
    nothing("a");
    expect(count).toBe(1);
  });

  test("forgets before it grows large", () => {
    let count = 0;
    const length = remembering((text) => {
      count++;
      return text.length;
    });
    const texts = Array.from({ length: 100 }, (_, index) => String(index).padEnd(15_000));
    for (const text of texts) length(text);
    length(texts[0] ?? "");
    expect(count).toBe(101);
  });
});
