declare module "pluralize" {
  export function singular(word: string): string;
  export function plural(word: string): string;
}
