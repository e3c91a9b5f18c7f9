import { describe, expect, test } from "vitest";
import { completionsAt } from "../../src/editing/completions.ts";
import { wordsFor, wordsView } from "../../src/render/words-for.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const wordsOf = (text: string) => readSettings(sourceFile("rolespec.yaml", text)).settings.words;

describe("words of the settings", () => {
  const own = wordsOf(
    "words:\n  pt: { apply: Candidatar-se, date: D de M de Y }\n  pt-BR: { apply: Candidate-se }\n  de: { months: [Jan, Feb, Mrz, Apr, Mai, Jun, Jul, Aug, Sep, Okt, Nov, Dez] }\n  en: { thousands: ' ' }\n",
  );

  test("come on top of the tool's, those of a region on top of those of the language", () => {
    expect(wordsFor("pt", own)).toMatchObject({ apply: "Candidatar-se", date: "D de M de Y", closes: "Apply by" });
    expect(wordsFor("pt-BR", own)).toMatchObject({ apply: "Candidate-se", date: "D de M de Y" });
    expect(wordsFor("pt-PT", own).apply).toBe("Candidatar-se");
    // The region's own month of the tool gives way to what the settings say for the language.
    expect(wordsFor("de-AT", own).months[0]).toBe("Jan");
    expect(wordsFor("de", own).apply).toBe("Jetzt bewerben");
    expect(wordsFor("en", own).thousands).toBe(" ");
  });

  test("make a language one of the pages, so that no word of it is marked as English", () => {
    expect(wordsView("pt-BR", own).wordsLanguage).toBeUndefined();
    expect(wordsView("pt-BR", {}).wordsLanguage).toBe("en");
  });

  test("are completed in editors, with the English beside them", () => {
    const text = "words:\n  pt:\n    ap";
    const completions = completionsAt(text, text.length, { kind: "settings", rules: [] });
    const apply = completions.find(({ label }) => label === "apply");
    expect(apply?.documentation ?? apply?.detail).toContain("Apply now");
    const group = "words:\n  pt:\n    workplaces:\n      on";
    expect(completionsAt(group, group.length, { kind: "settings", rules: [] }).map(({ label }) => label)).toContain(
      "onsite",
    );
  });
});
