import type { RoleFields } from "../role/role-schema.ts";

/** A trade that a new role can begin like: work and needs as an employer of it would write them, to be changed. */
export interface Trade {
  readonly name: string;
  /** Other names of it. */
  readonly others: readonly string[];
  readonly values: { readonly [name in keyof RoleFields]?: string };
  readonly about: string;
  readonly tasks: readonly string[];
  readonly needs: readonly string[];
  readonly helps: readonly string[];
}

const onSite = { employment: "full-time", workplace: "onsite" } as const;

export const trades: readonly Trade[] = [
  {
    name: "nurse",
    others: ["staff-nurse", "registered-nurse", "rn"],
    values: onSite,
    about: "You care for the patients of one ward, together with the doctors and the therapists of your shift.",
    tasks: [
      "Admit patients and explain what happens next",
      "Give medicines and note what was given",
      "Watch for changes and call the doctor in time",
      "Write the report of the shift and hand over",
    ],
    needs: ["The nursing licence of this state or country"],
    helps: ["Work on a ward of this kind"],
  },
  {
    name: "care-assistant",
    others: ["carer", "caregiver", "nursing-assistant"],
    values: { employment: "full-time or part-time", workplace: "onsite" },
    about: "You help residents through their day, so that they can live as they like.",
    tasks: [
      "Help with washing, dressing and meals",
      "Go along to appointments and walks",
      "Note what you see and tell the nurse",
    ],
    needs: ["Training as a care assistant, or the will to begin it with us"],
    helps: ["A second language that our residents speak"],
  },
  {
    name: "driver",
    others: ["delivery-driver", "truck-driver", "van-driver"],
    values: { ...onSite, driving: "The work is driving a van to customers every day." },
    about: "You bring goods to customers on a route that you plan with the dispatcher.",
    tasks: [
      "Load the van in the order of the stops",
      "Drive the route and hand over the goods",
      "Check the van before and after the shift",
    ],
    needs: ["A driving licence for vans"],
    helps: ["Knowing the streets of the area"],
  },
  {
    name: "cook",
    others: ["chef", "line-cook"],
    values: onSite,
    about: "You cook for our guests at one station of the kitchen, with a team that eats together before service.",
    tasks: [
      "Prepare what your station needs",
      "Cook and plate the dishes of the card",
      "Keep the station clean and note temperatures",
    ],
    needs: ["Cooking for many guests at once, in a kitchen or a school"],
    helps: ["A certificate in food safety"],
  },
  {
    name: "barista",
    others: ["waiter", "server", "cafe-assistant"],
    values: { employment: "part-time", workplace: "onsite" },
    about: "You make coffee and look after the guests of our café.",
    tasks: ["Make drinks and warm dishes", "Take orders and payments", "Open or close the café with a colleague"],
    needs: ["Talking with guests in the language of the place"],
    helps: ["Work with an espresso machine"],
  },
  {
    name: "warehouse-worker",
    others: ["warehouse", "picker", "packer"],
    values: onSite,
    about: "You get orders ready to leave the warehouse, so that customers have what they ordered.",
    tasks: ["Pick orders with a scanner", "Pack them and print the labels", "Put new goods on the shelves"],
    needs: ["Reading lists and labels"],
    helps: ["A licence for the forklift, which you can get with us"],
  },
  {
    name: "software-engineer",
    others: ["engineer", "developer", "programmer"],
    values: { employment: "full-time", workplace: "hybrid" },
    about: "You build and run one part of our product, with a team that plans its own work.",
    tasks: [
      "Write, test and review code",
      "Run what you have built, on call in turns",
      "Plan the next steps with design and support",
    ],
    needs: ["Building software that others use, in any language"],
    helps: ["The languages and tools that we use"],
  },
  {
    name: "teacher",
    others: ["tutor", "educator"],
    values: onSite,
    about: "You teach the classes of two years and are the tutor of one of them.",
    tasks: ["Plan and give lessons", "Mark work and talk about it with pupils", "Meet parents twice a year"],
    needs: ["The teaching qualification for this school"],
    helps: ["A second subject"],
  },
];

/** The body of a role of a trade. Pay, process and equal chances are for the employer to say. */
export function tradeBody({ about, tasks, needs, helps }: Trade): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
  return `## The role

${about}

## What you will do

${list(tasks)}

## What you need

${list(needs)}

## Nice to have

${list(helps)}

## Pay and benefits

<!-- The range, and what comes with it: leave in days, insurance, pension. -->

## How we hire

<!-- The steps, who is met in each, and when an answer comes. -->

## Applying

<!-- Where to apply, and whom to ask for an adjustment such as more time or an accessible room. -->
`;
}
