/**
 * Words that readers of one study tied to men or to women, as patterns over small letters: Gaucher, Friesen and Kay, Evidence That Gendered
 * Wording in Job Advertisements Exists and Sustains Gender Inequality, Journal of Personality and Social Psychology 101(1), 2011, Appendix A,
 * with the few words that the gender decoder (https://github.com/lovedaybrooke/gender-decoder) adds. Left out are words that name the
 * work itself in most postings: analyse, lead, support, respond, objective, child.
 */
export const masculineWords: RegExp =
  /\b(?:adventurous|aggressi(?:ve|vely|on|veness)|ambitio(?:n|ns|us|usly)|assert(?:ive|ively|iveness)|autonom(?:y|ous|ously)|battles?|boast(?:s|ing)?|challeng(?:e|es|ing)|champions?|competitive(?:ly|ness)?|compete(?:s|d)?|competing|confiden(?:ce|t|tly)|courag(?:e|eous|eously)|decisive(?:ly|ness)?|decisions?|defend(?:s|ing)?|determin(?:ation|ed)|domina(?:te|tes|ting|nt|nce)|(?<![-\w]|data |customer |user |mission |value |values )driven|fearless(?:ly)?|fight(?:s|er|ers|ing)?|forceful(?:ly)?|headstrong|hierarch(?:y|ies|ical)|hostil(?:e|ity)|impulsive|independen(?:ce|t|tly)|intellect(?:ual|ually)?|logic(?:al|ally)?|outspoken|persist(?:ent|ently|ence)|reckless|self[- ](?:confiden\w+|relian\w+|sufficien\w+)|stubborn|superior|unreasonable)\b/giu;

export const feminineWords: RegExp =
  /\b(?:affectionate|cheer(?:ful|fully|y)?|collaborat(?:e|es|ing|ion|ive|ively|or|ors)|commit(?:ted|ment|ments)?|communal|compassion(?:ate|ately)?|connect(?:s|ing|ion|ions)?|considerate|co-?operat(?:e|es|ing|ion|ive|ively)|dependab(?:le|ility)|emotion(?:al|ally|s)?|empath(?:y|etic|ic|ise|ize)|enthusias(?:m|tic|tically)|feel(?:s|ing|ings)?|flatter(?:s|ing)?|gentle|honest(?:y|ly)?|inclusive(?:ly|ness)?|interdependen(?:ce|t)|interpersonal|kind(?:ness|ly)?(?! of\b)|kinship|loyal(?:ty|ly)?|modest(?:y|ly)?|nurtur(?:e|es|ing)|pleasant(?:ly)?|polite(?:ly|ness)?|quiet(?:ly)?|sensitiv(?:e|ely|ity)|shar(?:e|es|ing)|submissive|sympath(?:y|etic)|tender(?:ly|ness)|together|trust(?:s|ed|ing|worthy)?|understand(?:s|ing)?|warm(?:th|ly)?|yield(?:s|ing)?)\b/giu;
