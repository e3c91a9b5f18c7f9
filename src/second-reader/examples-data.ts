// Written by `npm run train`. Never edited by hand.
import type { SentenceFamily } from "./families.ts";

export const readerExamples: Readonly<Record<SentenceFamily, readonly string[]>> = {
  age: [
    "⟦Digital natives only⟧, please.",
    "We prefer candidates who have cooked for large groups.",
    "Stock options that vest over four years.",
  ],
  benefits: [
    "⟦Excellent benefits package⟧ available.",
    "Commission of 8 % on top of a base salary of 30,000.",
    "Basic arithmetic for cashing up.",
  ],
  class: [
    "⟦Candidates must be well bred⟧.",
    "Fluent Welsh needed, because callers have a right to it.",
    "A person who enjoys detail.",
  ],
  culture: [
    "⟦Must be OK with office banter⟧.",
    "We're looking for a plumber for our social housing team.",
    "You must submit your resume before the closing date.",
  ],
  disability: [
    "⟦Must be able to stand⟧ for eight hours without sitting down.",
    "Nobody has to hide whom they love here.",
    "Mistakes are talked about without blame.",
  ],
  family: [
    "⟦Single people without children⟧ preferred.",
    "Young families come at five, everyone else at eight.",
    "You visit single parents at home.",
  ],
  health: [
    "⟦Must pass a full medical⟧ including blood work before we talk.",
    "Healthy margins let us pay above the market.",
    "Medical, dental and vision insurance.",
  ],
  hype: [
    "⟦Super talented people⟧ apply here.",
    "Only part of the work is at a desk.",
    "Stress tests of the network run at night.",
  ],
  lgbtq: [
    "⟦Sexual preference must not be visible⟧ at work.",
    "Homosexuality in Victorian novels is one of the course topics.",
    "We translate manuals for machines.",
  ],
  licence: [
    "Have ⟦car, will be⟧ hired.",
    "We pay for your forklift licence.",
    "German car parts arrive every Thursday.",
  ],
  looks: [
    "Weight limit 75 kg, it's the ⟦brand's look not⟧ the ladder.",
    "Long hair has to be tied back near the machines.",
    "Waiting staff share all tips equally.",
  ],
  origin: [
    "We'd rather not deal with work permits ⟦so nationals only⟧.",
    "We don't care where you were born or how you sound.",
    "Only applications sent through our site can be read.",
  ],
  process: [
    "⟦Application fee $35, non-refundable⟧.",
    "Please don't send a photo or your date of birth.",
    "Attention to allergens is part of the job.",
  ],
  race: [
    "⟦Must be of pure stock⟧.",
    "Experienced hairdresser wanted, own clients or not.",
    "You must be at least 18 to sell alcohol in this state.",
  ],
  record: [
    "⟦No thieves, no⟧ cons, no junkies.",
    "A clean and tidy workplace.",
    "Any discrepancies will be discussed with you.",
  ],
  religion: [
    "⟦Must attend weekly Bible study⟧.",
    "Applicants must be registered with the council of nurses.",
    "Christian Dior perfumes are sold at counter 4.",
  ],
  requirements: [
    "⟦Must be able to do everything⟧ the last three people did.",
    "Knowledge of record keeping and office practice.",
    "Must be available from 6 to 14.",
  ],
  sex: [
    "Looking for a ⟦cameraman, a soundman and a girl⟧ for make-up.",
    "Male and female connectors are sorted by size.",
    "Teen mums' centre seeks a crèche worker.",
  ],
};
