// Written by `npm run train`. Never edited by hand.
import type { SentenceFamily } from "./families.ts";

export const readerExamples: Readonly<Record<SentenceFamily, readonly string[]>> = {
  age: [
    "We skew ⟦young and we hire⟧ young.",
    "Basic arithmetic for cashing up.",
    "We prefer candidates who have cooked for large groups.",
  ],
  benefits: [
    "⟦Excellent benefits package⟧ available.",
    "Free parking and a bus stop at the door.",
    "You notice what is missing.",
  ],
  class: [
    "⟦Candidates must be well bred⟧.",
    "Recent graduates of our course work at six museums.",
    "Candidates with experience of night work are preferred.",
  ],
  culture: [
    "⟦If you want an easy life, close this⟧ page.",
    "Flexible hours that fit around school and care.",
    "You arrange flu jabs for staff who want one.",
  ],
  disability: [
    "⟦Must be able to stand⟧ for eight hours without sitting down.",
    "Must be available from 6 to 14.",
    "You will not need to wear a uniform.",
  ],
  family: [
    "⟦Single people without children⟧ preferred.",
    "Family-friendly hours between 9 and 3.",
    "You visit single parents at home.",
  ],
  health: [
    "⟦Must not be prone to illness⟧.",
    "Nobody has to hide whom they love here.",
    "Motivated by work that helps people.",
  ],
  hype: ["⟦Elite performers wanted⟧.", "A beautiful spot by the river.", "You fill shelves before opening."],
  lgbtq: [
    "⟦Must not have undergone gender⟧ reassignment.",
    "Homosexuality in Victorian novels is one of the course topics.",
    "All qualified applicants will receive consideration without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status.",
  ],
  licence: [
    "Valid ⟦driver's license required for this office position⟧.",
    "We pay for your forklift licence.",
    "A unicorn is on our town's crest.",
  ],
  looks: [
    "Weight limit 75 kg, it's the ⟦brand's look not⟧ the ladder.",
    "Waiting staff share all tips equally.",
    "Long hair has to be tied back near the machines.",
  ],
  origin: [
    "We'd rather not deal with work permits ⟦so nationals only⟧.",
    "We don't care where you were born or how you sound.",
    "Caste-based discrimination is one of the subjects of your research.",
  ],
  process: [
    "⟦Please give your current salary and⟧ attach a pay slip.",
    "Attention to allergens is part of the job.",
    "Gap analysis is part of the audit.",
  ],
  race: [
    "⟦No dreadlocks, cornrows or similar ethnic⟧ hairstyles.",
    "Irish Water is our client.",
    "You must be at least 18 to sell alcohol in this state.",
  ],
  record: [
    "⟦No thieves, no cons⟧, no junkies.",
    "If you meet most of these points, please apply.",
    "The record shop opens at ten.",
  ],
  religion: [
    "We ⟦cannot accommodate religious⟧ dress.",
    "We cater for Diwali, Eid and Christmas parties.",
    "Christian Dior perfumes are sold at counter 4.",
  ],
  requirements: [
    "⟦Candidates missing one of these points will be⟧ screened out.",
    "You don't need to tick every box.",
    "You teach religious education in years 7 to 9.",
  ],
  sex: [
    "⟦Only ladies with pleasant manner should⟧ contact us.",
    "Stress tests of the network run at night.",
    "Male and female connectors are sorted by size.",
  ],
};
