import { phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

/** Words that take the demand back. */
const waived =
  /(?<!\p{L})(?:no|not|without|never|don't|optional|redact\w*|kein\p{L}{0,2}|ohne|nicht|verzicht\p{L}{0,4}|bitte nicht|pas|sans|inutile|facultati\p{L}{1,3}|sin|opcional|no es|senza|non|facoltativ\p{L}|geen|zonder|niet|bez|nie|opcjonaln\p{L}{1,2})(?!\p{L})/iu;

export const personalDetails: RoleRule = phraseRule({
  id: "process/personal-details",
  severity: "warning",
  summary: "An application needs no picture and no date of birth.",
  why: "A picture or a birth date invites a choice by looks, origin or age. Equality bodies advise against asking for them, and Sweden, France, the Netherlands and Germany have tried applications without them.",
  sources: [
    "German Federal Anti-Discrimination Agency, guide to anonymised applications: https://www.antidiskriminierungsstelle.de",
    "EEOC, pre-employment inquiries: https://www.eeoc.gov/prohibited-employment-policiespractices",
    "Krause, Rinne and Zimmermann, Anonymous Job Applications in Europe, IZA DP 7096: https://www.iza.org/publications/dp/7096/anonymous-job-applications-in-europe",
  ],
  examples: [
    { text: "Please send a CV with a ⟦recent photo⟧ and your ⟦date of birth⟧." },
    {
      text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nBitte senden Sie Lebenslauf, ⟦Lichtbild⟧ und ⟦Geburtsdatum⟧.",
    },
    { text: "---\ntitle: Bureau (H/F)\nlanguage: fr\n---\n\nEnvoyez votre ⟦CV avec photo⟧." },
    { text: "---\ntitle: Oficina (m/f)\nlanguage: es\n---\n\nEnviar ⟦currículum con foto⟧." },
    { text: "---\ntitle: Ufficio (m/f)\nlanguage: it\n---\n\nInviare ⟦CV con foto⟧." },
    { text: "---\ntitle: Kantoor (m/v/x)\nlanguage: nl\n---\n\nStuur je cv en een ⟦pasfoto⟧." },
    { text: "---\ntitle: Biuro (k/m)\nlanguage: pl\n---\n\nProsimy o przesłanie ⟦CV ze zdjęciem⟧." },
    { text: "Send your CV without a photo." },
    { text: "You send photos of finished kitchens to customers, and check a photo ID at the door." },
    { text: "Send a link to your photo portfolio." },
    { text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nAuf ein Foto verzichten wir gern." },
    { text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nSie erfassen Geburtsdatum und Anschrift der Patienten." },
  ],
  tells: "is asked for with the application, and tells nothing of the work",
  instead: "Leave it out, and ask for what the work needs, such as “two lines on a ward that you have run”.",
  phrases: [
    {
      cues: ["photo", "headshot", "picture of you", "birth", "dob"],
      patterns: [
        /\b(?:(?:recent|passport(?:-size)?|full[- ]length|colou?r) ){1,2}(?:photos?|photographs?|pictures?)\b(?! (?:of (?:your )?work|portfolios?|id))|\b(?:headshots?|pictures? of yourself|photos? of yourself)\b|(?<=\b(?:with|and|plus|,|including|attach|include|enclose) (?:a |your |an )?)(?:photo|photograph)\b(?! (?:of|portfolios?|ids?|editing|samples?|shoots?|studio|equipment|archive))|\b(?:date of birth|birth ?date|DOB)\b/giu,
      ],
      onlyNear: [
        {
          pattern:
            /\b(?:CV|r[ée]sum[ée]|application|apply|write to|send (?:us|it|them|a|your)|e-?mail|cover letter|curriculum vitae|candidates?|applicants?)\b/i,
          within: "sentence",
        },
      ],
      silentNear: [
        { pattern: waived, within: "sentence" },
        {
          pattern: /\b(?:photographers?|models?|actors?|actresses|casting|patients?|clients?|customers?|residents?)\b/i,
          within: "sentence",
        },
      ],
    },
    {
      language: "de",
      cues: ["lichtbild", "foto", "geburtsdatum", "passbild", "familienstand"],
      patterns: [/(?<!\p{L})(?:lichtbild(?:er)?|passbild|(?:bewerbungs|pass)foto|foto|geburtsdatum)(?!\p{L}|-)/giu],
      onlyNear: [
        {
          pattern:
            /bewerb|lebenslauf|anschreiben|zeugnis|unterlagen|(?:send|schick|reich|füg|geb)en Sie|(?:send|schick|reich|füg) uns|(?<!\p{L})CV(?!\p{L})/iu,
          within: "sentence",
        },
      ],
      silentNear: [
        { pattern: waived, within: "sentence" },
        { pattern: /kund|patient|fotograf|mandant|model|schauspiel/iu, within: "sentence" },
      ],
    },
    {
      language: "fr",
      cues: ["photo", "naissance"],
      patterns: [
        /(?<!\p{L})(?:cv (?:avec|\+|et) (?:une )?photo(?: récente| d'identité)?|photo (?:récente|d'identité)|date de naissance)(?!\p{L})/giu,
      ],
      silentNear: [
        { pattern: waived, within: "sentence" },
        { pattern: /photograph|patients?|clients?|usagers?|mannequin|comédien/iu, within: "sentence" },
      ],
    },
    {
      language: "es",
      cues: ["foto", "nacimiento"],
      patterns: [
        /(?<!\p{L})(?:(?:cv|curr[ií]culum(?: vitae)?|hoja de vida) con (?:una )?foto(?:grafía)?(?: reciente| actual)?|foto(?:grafía)? (?:reciente|actual(?:izada)?|de cuerpo entero|tamaño carn[eé]t)|fecha de nacimiento)(?!\p{L})/giu,
      ],
      silentNear: [
        { pattern: waived, within: "sentence" },
        { pattern: /fotógraf|pacientes?|clientes?|modelos?|actor/iu, within: "sentence" },
      ],
    },
    {
      language: "it",
      cues: ["foto", "nascita"],
      patterns: [
        /(?<!\p{L})(?:(?:cv|curriculum(?: vitae)?) con (?:una )?foto(?:grafia)?(?: recente)?|foto(?:grafia)? (?:recente|tessera|a figura intera)|data di nascita)(?!\p{L})/giu,
      ],
      silentNear: [
        { pattern: waived, within: "sentence" },
        { pattern: /fotograf[oaie](?!\p{L})|pazient|client|modell|attor/iu, within: "sentence" },
      ],
    },
    {
      language: "nl",
      cues: ["foto", "geboortedatum"],
      patterns: [/(?<!\p{L})(?:pasfoto|cv met (?:een )?foto|recente foto|geboortedatum)(?!\p{L})/giu],
      silentNear: [
        { pattern: waived, within: "sentence" },
        { pattern: /fotograaf|patiënt|cliënt|klant|model/iu, within: "sentence" },
      ],
    },
    {
      language: "pl",
      cues: ["zdjęci", "urodzenia"],
      patterns: [
        /(?<!\p{L})(?:cv (?:ze|z|i) (?:aktualnym )?zdjęci\p{L}{1,2}|aktualne zdjęcie|dat[aęy] urodzenia)(?!\p{L})/giu,
      ],
      silentNear: [
        { pattern: waived, within: "sentence" },
        { pattern: /fotograf|pacjent|klient|model/iu, within: "sentence" },
      ],
    },
  ],
});
