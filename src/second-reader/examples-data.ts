// Written by `npm run train`. Never edited by hand.
import type { SentenceFamily } from "./families.ts";

export const readerExamples: Readonly<Record<SentenceFamily, readonly string[]>> = {
  age: [
    "⟦Digital natives only⟧, please.",
    "We prefer candidates who have cooked for large groups.",
    "Basic arithmetic for cashing up.",
  ],
  benefits: [
    "⟦Excellent benefits package⟧ available.",
    "Great colleagues and a quiet room.",
    "Reference checks follow after the offer.",
  ],
  class: [
    "Graduates of ⟦top universities only⟧.",
    "You must be at least 18 to sell alcohol in this state.",
    "A third of our pupils speak another language at home.",
  ],
  culture: [
    "⟦Must be OK with office banter⟧.",
    "You must submit your resume before the closing date.",
    "You will handle several tasks, one at a time.",
  ],
  disability: [
    "⟦Must be able to stand⟧ for eight hours without sitting down.",
    "High-energy physics group needs a technician.",
    "Hosts and hostesses greet guests and show them to their table.",
  ],
  family: [
    "⟦Single people without children⟧ preferred.",
    "Familiar with common tools for version control.",
    "Flexible hours that fit around school and care.",
  ],
  health: [
    "⟦No more than three sick⟧ days a year, ideally none.",
    "Medical, dental and vision insurance.",
    "Healthy margins let us pay above the market.",
  ],
  hype: [
    "A ⟦marketing maverick with killer⟧ instincts.",
    "Stress tests of the network run at night.",
    "Proficient in Excel and Word.",
  ],
  lgbtq: [
    "The successful ⟦candidate must not be openly gay⟧.",
    "Homosexuality in Victorian novels is one of the course topics.",
    "We translate manuals for machines.",
  ],
  licence: ["⟦Have car, will be⟧ hired.", "We pay for your forklift licence.", "A current LVN license for California."],
  looks: [
    "Weight limit 75 kg, it's the ⟦brand's look not⟧ the ladder.",
    "Long hair has to be tied back near the machines.",
    "Waiting staff share all tips equally.",
  ],
  origin: [
    "We'd rather not deal with work permits ⟦so nationals only⟧.",
    "We don't care where you were born or how you sound.",
    "Only part of the work is at a desk.",
  ],
  process: [
    "⟦Application fee $35, non-refundable⟧.",
    "Single sign-on is your project.",
    "Attention to allergens is part of the job.",
  ],
  race: [
    "⟦No dreadlocks, cornrows⟧ or similar ethnic hairstyles.",
    "Irish Water is our client.",
    "Everyone shares the late shift in turn.",
  ],
  record: ["⟦No thieves, no⟧ cons, no junkies.", "A clean and tidy workplace.", "The record shop opens at ten."],
  religion: [
    "⟦Muslims need not⟧ apply.",
    "Nobody has to hide whom they love here.",
    "We cater for Diwali, Eid and Christmas parties.",
  ],
  requirements: [
    "At ⟦least twelve years⟧ in a similar role.",
    "Knowledge of record keeping and office practice.",
    "You don't need to tick every box.",
  ],
  sex: [
    "Every ⟦candidate must submit his⟧ CV and his references.",
    "Male and female connectors are sorted by size.",
    "Join our kitchen team of seven.",
  ],
};
