// Written by `npm run train`. Never edited by hand.
import type { SentenceFamily } from "./families.ts";

export const readerExamples: Readonly<Record<SentenceFamily, readonly string[]>> = {
  age: [
    "⟦Digital natives only⟧, please.",
    "A steady job with a pension.",
    "Young families come at five, everyone else at eight.",
  ],
  benefits: [
    "⟦Excellent benefits package⟧ available.",
    "Commission of 8 % on top of a base salary of 30,000.",
    "Basic arithmetic for cashing up.",
  ],
  class: [
    "Graduates of ⟦top universities only⟧.",
    "A person who enjoys detail.",
    "Fluent Welsh needed, because callers have a right to it.",
  ],
  culture: [
    "⟦Must be OK with office banter⟧.",
    "We're looking for a plumber for our social housing team.",
    "You must submit your resume before the closing date.",
  ],
  disability: [
    "⟦Must be able to stand⟧ for eight hours without sitting down.",
    "Nobody has to hide whom they love here.",
    "Strong written and spoken communication.",
  ],
  family: [
    "⟦Single people without children⟧ preferred.",
    "You visit single parents at home.",
    "Familiar with common tools for version control.",
  ],
  health: [
    "⟦Must pass a full medical⟧ including blood work before we talk.",
    "Healthy margins let us pay above the market.",
    "Medical, dental and vision insurance.",
  ],
  hype: [
    "⟦Super talented people⟧ apply here.",
    "Only part of the work is at a desk.",
    "A beautiful spot by the river.",
  ],
  lgbtq: [
    "A role for the ⟦transgendered or homosexuals would not suit⟧ our brand.",
    "Homosexuality in Victorian novels is one of the course topics.",
    "We translate manuals for machines.",
  ],
  licence: ["⟦Have car, will be⟧ hired.", "We pay for your forklift licence.", "A current LVN license for California."],
  looks: [
    "Weight limit 75 kg, it's the ⟦brand's look not⟧ the ladder.",
    "Long hair has to be tied back near the machines.",
    "Smoking is allowed behind the building only.",
  ],
  origin: [
    "We'd rather not deal with work permits ⟦so nationals only⟧.",
    "We don't care where you were born or how you sound.",
    "Only applications sent through our site can be read.",
  ],
  process: [
    "⟦Only shortlisted candidates who beg will be seen⟧.",
    "Single sign-on is your project.",
    "Please leave photos out of your application.",
  ],
  race: ["⟦Must be of pure stock⟧.", "White walls, black trim, two coats.", "Old looms, new yarn, steady work."],
  record: [
    "⟦No thieves, no⟧ cons, no junkies.",
    "A clean and tidy workplace.",
    "Discrimination of any kind has no place here.",
  ],
  religion: [
    "⟦Muslims need not⟧ apply.",
    "Attention to allergens is part of the job.",
    "We cater for Diwali, Eid and Christmas parties.",
  ],
  requirements: [
    "⟦Must have worked for a direct competitor⟧.",
    "Knowledge of record keeping and office practice.",
    "You don't need to tick every box.",
  ],
  sex: [
    "Looking for a ⟦tradesman who knows his⟧ stuff.",
    "Male and female connectors are sorted by size.",
    "Teen mums' centre seeks a crèche worker.",
  ],
};
