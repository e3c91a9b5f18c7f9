import type { ExampleRole } from "./example-role.ts";

/** Un commerce à Lyon. */
export const french: ExampleRole = {
  slug: "vendeur-conseil",
  write: (posted) => `---
title: Conseiller ou conseillère de vente en librairie
posted: ${posted}
closes: ongoing
employment: full-time
hours: 35
workplace: onsite
locations: Lyon, France
pay: 1 900 - 2 150 EUR brut par mois
apply: recrutement@example.com
---

## Le poste

Vous accueillez les lecteurs et les lectrices d'une librairie du centre de Lyon, et vous tenez le rayon jeunesse. Vous
travaillez avec cinq collègues. Pendant les trois premières semaines, une personne de l'équipe vous accompagne chaque jour.

## Missions

- Conseiller les clients en magasin et par téléphone
- Passer les commandes du rayon jeunesse et ranger les nouveautés
- Tenir la caisse deux demi-journées par semaine
- Préparer une rencontre avec un auteur ou une autrice chaque mois

## Profil recherché

- Vous avez déjà conseillé des clients, dans n'importe quel commerce
- Vous savez présenter un livre à un enfant comme à ses parents

## Serait un plus

- Une expérience en librairie ou en bibliothèque

## Rémunération et avantages

- 1 900 à 2 150 euros brut par mois, selon l'expérience
- Une mutuelle prise en charge à 60 % et des titres-restaurant
- 30 jours ouvrables de congés payés et deux samedis libres par mois

## Notre processus de recrutement

Nous répondons sous cinq jours ouvrés. Après un entretien de 30 minutes, vous passez une heure en magasin avec l'équipe,
puis nous décidons en une semaine.

## Comment postuler

Envoyez votre CV à recrutement@example.com ; une lettre de motivation n'est pas nécessaire. Si vous avez besoin d'un
aménagement pour l'entretien, écrivez à la même adresse.

## Égalité des chances

Nous recrutons pour les compétences, sans distinction d'âge, de sexe, d'origine, de religion, de handicap ou
d'orientation sexuelle.
`,
};
