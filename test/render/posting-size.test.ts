import { describe, expect, test } from "vitest";
import { postingSize } from "../../src/render/posting-size.ts";
import { boardLimits } from "../../src/structured-data/board-limits.ts";

const fits = { title: "Nurse", text: "a".repeat(200), description: "a".repeat(200) };

describe("the size of a posting", () => {
  test("is counted in characters and in bytes of UTF-8", () => {
    expect(postingSize({ ...fits, text: "Über 🎉\n" }).text).toEqual({ characters: 7, bytes: 11 });
  });

  test("fits every board where it is of the usual length", () => {
    expect(postingSize(fits).misses).toEqual([]);
  });

  test.each([
    ["at LinkedIn's most", { description: "a".repeat(25_000) }, ["SEEK"]],
    ["a character above it", { description: "a".repeat(25_001) }, ["LinkedIn", "SEEK"]],
    ["too long only for pasting", { text: "a".repeat(15_001) }, ["SEEK"]],
    ["of too many bytes in few characters", { text: "漢".repeat(21_667) }, ["Indeed", "SEEK"]],
    ["too short", { text: "a".repeat(99), description: "a".repeat(99) }, ["LinkedIn"]],
    ["under a title that is too long", { title: "a".repeat(201) }, ["LinkedIn"]],
  ])("misses the limits of boards: %s", (_, part, boards) => {
    expect(postingSize({ ...fits, ...part }).misses.map(({ board }) => board)).toEqual(boards);
  });

  test("says how long it is where it misses one", () => {
    const [missed] = postingSize({ ...fits, text: "é".repeat(40_000) }).misses;
    expect(missed).toMatchObject({ board: "Indeed", unit: "bytes", size: 80_000, most: 65_000 });
  });
});

test("every limit of a board has an address where it is published", () => {
  expect(boardLimits.filter(({ source }) => !/^https:\/\/[^\s]+$/.test(source))).toEqual([]);
});
