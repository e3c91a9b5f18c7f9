import { describe, expect, test } from "vitest";
import { readRole } from "../../src/core/read-role.ts";
import { tellsHowToApply } from "../../src/role/call-to-apply.ts";

describe("a way to apply in words", () => {
  test.each([
    "Interested? Call 617-555-0100 and ask for Kim.",
    "To be considered, mail a letter and two references to HR, 12 Main St, Denver, CO 80202.",
    "Please submit your résumé to the front office.",
    "All applicants can fill out applications through our website.",
    "Schicken Sie Ihre Unterlagen bitte an jobs@klinik.example.",
    "Envoyez votre CV et une lettre de motivation à rh@exemple.fr.",
    "Los interesados pueden enviar su hoja de vida a rrhh@ejemplo.es.",
    "Invia il tuo CV a lavoro@esempio.it.",
    "Stuur je motivatie naar werk@voorbeeld.nl.",
  ])("%s", (text) => {
    expect(tellsHowToApply(text)).toBe(true);
  });

  test.each([
    "Apply by 15 January.",
    "You apply our rules on hygiene.",
    "Apply today and start an exciting journey!",
    "You send the resumes of candidates to hiring managers.",
    "You complete online applications for grants.",
    "Du schickst Rechnungen an Kunden.",
    "Questions about the bus? E-mail us at info@acme.example",
    "We are interested in people.",
  ])("is not: %s", (text) => {
    expect(tellsHowToApply(text)).toBe(false);
  });
});

function applicationIn(body: string): unknown {
  return readRole(`---\ntitle: Loader\n---\n\n${body}\n`).apply;
}

describe("a role without `apply` and without an Apply section", () => {
  test("is applied for as a sentence in the midst of a paragraph says", () => {
    const call =
      "To be considered please send your CV to 12 Main Street, Denver, CO 80202 or e-mail it to jobs@acme.example";
    expect(applicationIn(`You load trucks. Shifts are of eight hours. ${call}. We look forward to you.`)).toEqual({
      email: "jobs@acme.example",
      post: `${call}.`,
    });
  });

  test("takes no address that is for something else", () => {
    expect(
      applicationIn("You answer guests who write to help@acme.example. For an accommodation, e-mail hr@acme.example."),
    ).toBeUndefined();
  });
});

describe("an Apply section with several addresses", () => {
  test("takes the one that it asks people to apply at, and keeps the others beside it", () => {
    const apply = applicationIn(
      "## How to apply\n\nRead how we hire: https://acme.example/hiring\n\nThen apply at https://acme.example/jobs/7 by Friday.\n",
    );
    expect(apply).toEqual({
      url: "https://acme.example/jobs/7",
      note: "Read how we hire: https://acme.example/hiring",
    });
  });
});
