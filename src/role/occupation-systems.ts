export const occupationSystems = ["ESCO", "O*NET-SOC", "ROME", "KldB"] as const;
/** A public classification of occupations: European, American, French, German. */
export type OccupationSystem = (typeof occupationSystems)[number];

/** A code of an occupation. */
export interface Occupation {
  readonly system: OccupationSystem;
  readonly code: string;
}
