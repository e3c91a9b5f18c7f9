export function writeSpelling(): Promise<void>;
