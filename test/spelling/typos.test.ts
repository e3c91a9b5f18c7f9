import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDictionaries } from "../../src/site/project-dictionaries.ts";
import { likelyWord } from "../../src/spelling/likely-word.ts";
import { type DictionaryBytes, openDictionaries } from "../../src/spelling/open-dictionaries.ts";
import { findTypos } from "../../src/spelling/typos.ts";

const english = openDictionaries().of("en-US");

function typosIn(text: string): readonly string[] {
  if (english === undefined) throw new Error("there is no English dictionary");
  return findTypos(text, "en", english, () => false).map(({ word, meant }) => `${word} → ${meant}`);
}

describe("typing errors", () => {
  test.each([
    [
      "Managment of recieved custommer orders.",
      ["Managment → Management", "recieved → received", "custommer → customer"],
    ],
    ["Benfits: dental.\n• Resposible for stock.", ["Benfits → Benefits", "Resposible → Responsible"]],
  ])("are found in %j", (text, found) => {
    expect(typosIn(text)).toEqual(found);
  });

  test.each([
    "Our theatre organises programmes; our theater organizes programs.",
    "Ask Managment Ltd, write to managment@example.com, or see managment.example.com/custommer.",
    "Run custommer-db, custommer_id and #recieved.",
    "We’re sure you’ll like it, and the company’s customers do.",
  ])("are not seen in %j", (text) => {
    expect(typosIn(text)).toEqual([]);
  });

  test("are two slips in long words, one in short ones", () => {
    expect(likelyWord("competive", ["competitive"])).toBe("competitive");
    expect(likelyWord("traning", ["training", "trains"])).toBe("training");
    expect(likelyWord("strt", ["street"])).toBeUndefined();
    expect(likelyWord("chekced", ["checked", "chequed"])).toBe("checked");
  });
});

describe("dictionaries", () => {
  test("other than the English one are those that the project has installed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
    await writeFile(join(folder, "package.json"), "{}");
    expect(germanOf(folder)).toBeUndefined();
    await mkdir(join(folder, "node_modules"));
    await symlink(join(process.cwd(), "node_modules/@cspell"), join(folder, "node_modules/@cspell"));
    const german = germanOf(folder);
    if (german === undefined) throw new Error("the German dictionary was not found");
    const text = "Wir bieten Weiterbildungsmöglichkeiten und ein Projektmanagementteam, gute Bezahlng und Erfarung.";
    expect(findTypos(text, "de-AT", german, () => false).map(({ meant }) => meant)).toEqual(["Bezahlung", "Erfahrung"]);
  });
});

function germanOf(folder: string) {
  const bytesOf: DictionaryBytes = projectDictionaries(folder);
  return openDictionaries(bytesOf).of("de-AT");
}
