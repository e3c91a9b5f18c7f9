import { describe, expect, test } from "vitest";
import { isInShard, readShard } from "../../src/site/shard.ts";

const paths = Array.from({ length: 2000 }, (_, index) => `roles/role-${index}.md`);

describe("a shard", () => {
  test.each([1, 2, 3, 7])("of %i holds each path once in all, and about as many as the others", (count) => {
    const sizes = Array.from(
      { length: count },
      (_, index) => paths.filter((path) => isInShard(path, { index: index + 1, count })).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBe(paths.length);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.35);
  });

  test("is written as a part and the number of parts", () => {
    expect(readShard("2/5")).toEqual({ index: 2, count: 5 });
  });

  test.each(["0/2", "3/2", "1", "1/0", "-1/2", "1/2/3", "a/b", " 1/2", "1.5/2", "1/99999"])("is not %s", (written) => {
    expect(() => readShard(written)).toThrow(
      `--shard takes a part and the number of parts, like 2/5, not "${written}".`,
    );
  });
});
