import { readEmployment } from "../work/employment.ts";
import { readWorkplace } from "../work/workplace.ts";

/** Whether a text says more of the workplace than one of the known ways, such as "2 days": people then read these words. */
export function saysMoreOfWorkplace(text: string): boolean {
  const reading = readWorkplace(text);
  return "value" in reading && reading.value.notes.length > 0;
}

/** Whether a text says more of the employment than its kind, such as "until March". */
export function saysMoreOfEmployment(text: string): boolean {
  const reading = readEmployment(text);
  return "value" in reading && reading.value.notes.length > 0;
}
