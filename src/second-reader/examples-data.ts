// Written by `npm run train`. Never edited by hand.
import type { SentenceFamily } from "./families.ts";

export const readerExamples: Readonly<Record<SentenceFamily, readonly string[]>> = {
  age: [
    "We skew ⟦young and we hire⟧ young.",
    "This is a term appointment of two years.",
    "Stock options that vest over four years.",
  ],
  benefits: [
    "⟦Excellent benefits package⟧ available.",
    "Great colleagues and a quiet room.",
    "Your starting salary depends on locality and step.",
  ],
  class: [
    "Graduates of ⟦top universities only⟧.",
    "You must be at least 18 to sell alcohol in this state.",
    "The right person could come from a shop, a bar or a school.",
  ],
  culture: [
    "⟦Must be OK with office banter⟧.",
    "You must submit your resume before the closing date.",
    "You will handle several tasks, one at a time.",
  ],
  disability: [
    "⟦Must be able to stand⟧ for eight hours without sitting down.",
    "Strong written and spoken communication.",
    "Must have a valid food handler card within 30 days of hire.",
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
    "A ⟦marketing maverick with killer⟧ instincts.",
    "Stress tests of the network run at night.",
    "A beautiful spot by the river.",
  ],
  lgbtq: [
    "The successful ⟦candidate must not be openly gay⟧.",
    "Homosexuality in Victorian novels is one of the course topics.",
    "We translate manuals for machines.",
  ],
  licence: [
    "⟦Have car, will be⟧ hired.",
    "We pay for your forklift licence.",
    "The salesperson plans their own route.",
  ],
  looks: [
    "Weight limit 75 kg, ⟦it's the brand's look not⟧ the ladder.",
    "Waiting staff share all tips equally.",
    "Open to the public and to current staff.",
  ],
  origin: [
    "We'd rather not deal with work permits ⟦so nationals only⟧.",
    "We don't care where you were born or how you sound.",
    "Only part of the work is at a desk.",
  ],
  process: [
    "⟦Application fee $35, non-refundable⟧.",
    "Single sign-on is your project.",
    "Please leave photos out of your application.",
  ],
  race: [
    "⟦No dreadlocks, cornrows⟧ or similar ethnic hairstyles.",
    "Irish Water is our client.",
    "Our white goods department sells fridges.",
  ],
  record: ["⟦No thieves, no⟧ cons, no junkies.", "The record shop opens at ten.", "A clean and tidy workplace."],
  religion: [
    "⟦Must attend weekly Bible study⟧.",
    "We cater for Diwali, Eid and Christmas parties.",
    "Applicants must be registered with the council of nurses.",
  ],
  requirements: [
    "At ⟦least twelve years⟧ in a similar role.",
    "Knowledge of record keeping and office practice.",
    "You don't need to tick every box.",
  ],
  sex: [
    "Looking for a cameraman, a soundman and a ⟦girl for make-up⟧.",
    "Male and female connectors are sorted by size.",
    "Join our kitchen team of seven.",
  ],
};
