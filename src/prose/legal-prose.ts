/** Whether a sentence cites a law, an order or a rule by its name or number: its words are not the author's to change. */
export function citesLaw(sentence: string): boolean {
  return numbered.test(sentence) || named.test(sentence);
}

const numbered =
  /§|\b(?:U\.S\.C|C\.F\.R|USC|CFR)\b|\b(?:Section|Sec\.|Article|Chapter|Title|Rule|Order|Policy) (?:No\. ?)?[\dIVX]/;
const named = /\p{Lu}[\p{L}'’-]+ (?:Act|Code|Law|Ordinance|Statutes?|Regulations?|Rules?|Directive|Order)\b/u;
