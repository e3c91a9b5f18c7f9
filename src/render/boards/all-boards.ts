import type { Board } from "./board.ts";
import { careerjet } from "./careerjet.ts";
import { indeed } from "./indeed.ts";
import { jooble } from "./jooble.ts";
import { linkedin } from "./linkedin.ts";
import { talent } from "./talent.ts";
import { xing } from "./xing.ts";

/** Every board that a file can be made for. A new one is a file of data and a line here. */
export const boards: readonly Board[] = [indeed, linkedin, talent, careerjet, jooble, xing];
