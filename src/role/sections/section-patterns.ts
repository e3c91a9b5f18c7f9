import type { SectionKind } from "../role-spec.ts";

/** Wordings with a part that anyone fills in differently. They are tried on folded words (lower case, no marks) after the fixed names. */
export const sectionPatterns: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  {
    kind: "eligibility",
    pattern:
      /^(?:legal|citizenship|visa|security|clearance|work authori[sz]ation|eligibility|employment|residency|vaccination|licensing|background)(?: and)?(?: \S+){0,2} (?:requirements?|authori[sz]ations?|eligibility|information|checks?)$/,
  },
  {
    kind: "eligibility",
    pattern: /^(?:legal )?(?:authori[sz]ation|authori[sz]ed|eligibility|eligible|right) to work\b/,
  },
  { kind: "travel", pattern: /^(?:\S+ )?travel (?:requirements?|expectations?|required|needed|involved)$/ },
  {
    kind: "commitment",
    pattern:
      /\b(?:equal (?:employment )?opportunit(?:y|ies)|diversity (?:equity|and|at|in)\b|non ?discrimination|affirmative action)/,
  },
  {
    kind: "commitment",
    pattern: /^(?:our )?commitment to (?:\S+ ){0,4}(?:diversity|inclusion|equity|equality|belonging|dei)\b/,
  },
  { kind: "accommodation", pattern: /\breasonable (?:accommodations?|adjustments?)\b/ },
  {
    kind: "preferred",
    pattern:
      /^(?:highly |strongly |also |other |additional |advanced |our )?(?:preferred|desired|desirable|nice to have|good to have|bonus|optional|advantageous|beneficial|valued)(?: \S+){0,3} (?:qualifications?|skills?|requirements?|experiences?|education|competenc(?:y|ies|es)|knowledge|attributes|abilities|credentials|certifications?|criteria|background|traits)$/,
  },
  {
    kind: "preferred",
    pattern:
      /^(?:\S+ ){0,3}(?:qualifications|skills|requirements|experience|education|knowledge) (?:preferred|desired|desirable|(?:that )?(?:is|are|would be) (?:a )?(?:plus|nice|bonus|preferred|desirable)|a plus)$/,
  },
  {
    kind: "preferred",
    pattern:
      /^(?:it is|it would be|it will be|these are|would be|what would be) (?:also )?(?:a |an )?(?:desirable|plus|bonus|great|nice|advantage|advantageous|beneficial|helpful)\b/,
  },
  { kind: "preferred", pattern: /^(?:bonus|extra|brownie) (?:points?|credit) (?:for|if)\b/ },
  { kind: "preferred", pattern: /^(?:we would|would) (?:love|like|be happy|be thrilled)(?: it)? (?:if|to see)\b/ },
  { kind: "preferred", pattern: /^(?:even better|ideally|bonus|nice to haves?) if you\b/ },
  {
    kind: "highlights",
    pattern:
      /^what (?:makes|is so special about|is special about|sets) (?:\S+ ){1,5}(?:unique|special|different|exciting|great|apart|interesting)$/,
  },
  {
    kind: "highlights",
    pattern:
      /^(?:\S+ )?(?:reasons|why) (?:to |you should |you will (?:love|enjoy) |you might love )?(?:work|working|join|joining|come|choose|love)(?: \S+){0,5}$/,
  },
  { kind: "benefits", pattern: /^(?:\d+ )?(?:reasons|why) (?:to |you should )?(?:work|join) (?:\S+ ?){1,4}$/ },
  {
    kind: "benefits",
    pattern:
      /^what (?:we|you) (?:will |can |do )?(?:offer|provide|give|get|receive|enjoy)(?: (?:you|in return|from us|to you|for you|as an employee|as a benefit|our \S+))?$/,
  },
  {
    kind: "benefits",
    pattern:
      /^(?:perks|benefits)(?: and (?:perks|benefits))? (?:include|we offer|you will (?:get|enjoy|receive)|for you|of (?:working|joining)(?: \S+){1,4}|at a glance)$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^what (?:will )?you(?: will| would)? (?:be )?(?:do|doing|work on|working on|own|build|building|deliver|achieve|accomplish|lead|drive|manage|create|tackle|be responsible for|responsible for|contribute|help with)(?: (?:in|during|as|at|for|with|day|here|on|every)\b.{0,60})?$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^(?:in|as|on|within|during|over|working) .{1,80} you will(?: be)?(?: (?:responsible|accountable) for| expected to| asked to)?$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^you will(?: also)?(?: be)?(?: (?:responsible|accountable) for| expected to| asked to| working on| doing)?$/,
  },
  {
    kind: "responsibilities",
    pattern:
      /^(?:your |the |key |main |typical |specific |primary ){0,3}(?:duties|responsibilities|tasks)\b.{0,40}\binclud(?:e|es|ing)\b/,
  },
  { kind: "responsibilities", pattern: /^(?:key )?objective \d{1,2}\b/ },
  {
    kind: "responsibilities",
    pattern: /^(?:duties|responsibilities|tasks) (?:of|for|as|in) (?:the|this|a|an) .{1,40}$/,
  },
  { kind: "responsibilities", pattern: /^(?:your|the|in your) (?:first )?\d{0,3} ?(?:days|months|year)(?: \S+){0,4}$/ },
  { kind: "responsibilities", pattern: /^(?!social |corporate )(?:\S+ ){1,5}(?:responsibilities|duties)$/ },
  {
    kind: "requirements",
    pattern:
      /^what (?:will )?you(?: will| would| should| must)? (?:bring|need|have)(?: (?:to|in|for|with|as)\b.{0,50})?$/,
  },
  {
    kind: "requirements",
    pattern: /^(?:what|who) (?:we are|are we) (?:looking for|seeking|after|searching for)(?: (?:in|from)\b.{0,40})?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^(?:the |our |an |some )?(?:ideal|successful|strong|qualified|right|perfect|best) (?:candidates?|applicants?|person|fit)\b.{0,50}$/,
  },
  {
    kind: "requirements",
    pattern:
      /^we are (?:looking for|seeking) (?:someone|people|candidates|a person|an individual|individuals)(?: (?:who|with|that)(?: .{1,30})?)?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^you(?: will| may| might)? (?:be |are )?(?:a )?(?:great|good|strong|perfect|right)? ?(?:fit|match|thrive|succeed|have|need|bring|should have|must have)(?: (?:here|in this \S+))?(?: if(?: you)?)?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^(?:requirements|qualifications|skills|experience|competencies) (?:of|for|needed for|required for|to) (?:the|this|a|an|be|apply) .{1,40}$/,
  },
  { kind: "requirements", pattern: /^(?!\S+ing )(?:\S+ ){1,5}(?:qualifications|requirements)$/ },
  {
    kind: "requirements",
    pattern:
      /^(?!(?:grow|develop|build|learn|share|new|your new|use|improve|expand|apply)\b)(?:\S+ ){1,3}(?:skills|competencies|abilities|prerequisites)(?: required| needed)?$/,
  },
  {
    kind: "requirements",
    pattern:
      /^(?:required|relevant|previous|prior|minimum|proven|professional|educational|academic|technical|specialized) (?:\S+ ){0,2}(?:experience|education|knowledge|background|training|certifications?)$/,
  },
  {
    kind: "apply",
    pattern:
      /^apply (?:now |here |online |today )?(?:to|for|as) (?:the|this|a|an|our) (?:\S+ ){0,4}(?:role|position|job|opportunity|post|vacancy)$/,
  },
  {
    kind: "apply",
    pattern:
      /^(?:how|where|ready|want|interested|to|please|when|click|sold|think|are)\b.{0,50}\bapply(?:ing)?(?: (?:now|here|online|today|below|via|by|for|to|with|at)\b.{0,40})?$/,
  },
  {
    kind: "process",
    pattern:
      /^(?:\S+ ){0,4}(?:hiring|interview|recruitment|recruiting|selection|evaluation|assessment|examination|screening) (?:process|steps|stages?|timeline|procedure|schedule|format|journey)(?: .{1,40})?$/,
  },
  {
    kind: "pay",
    pattern:
      /\b(?:salary|pay|compensation|wage|remuneration) (?:and \S+ )?(?:ranges?|bands?|scales?|grades?|details|information|transparency|rates?|disclosure|expectations?|structure)\b/,
  },
  {
    kind: "technology",
    pattern: /^(?:\S+ ){0,3}(?:tech|technology|technical) (?:stack|environment|landscape)(?: .{1,30})?$/,
  },
  { kind: "team", pattern: /^(?:about |meet |join )(?:\S+ ){1,5}(?:team|squad|crew)$/ },
  { kind: "team", pattern: /^(?:the|our|your) (?:\S+ ){1,4}(?:team|squad)$/ },
  {
    kind: "team",
    pattern:
      /^who (?:will )?you(?: will)? (?:be )?(?:work|working|report|reporting|collaborate|join|joining)(?:ing)? ?(?:with|to|alongside)?$/,
  },
  { kind: "role", pattern: /^about (?:\S+ ){1,7}(?:role|position|job|opportunity|assignment)(?: at .{1,40})?$/ },
  { kind: "role", pattern: /^(?:the|your|our) (?:\S+ ){1,5}(?:role|position|opportunity)$/ },
  { kind: "employer", pattern: /^(?:working|work|life) (?:at|for) .{1,40}$/ },
];

/** Words before the name of an employer: "About Acme", "Über die Acme", "À propos d'Acme". Tried on the words as written. */
export const aboutName: RegExp =
  /^(?:about|über|ueber|[àa] propos d(?:e|u|['’])|sobre|acerca de|over|chi è|o firmie|о компании|who is|introducing|welcome to|meet)(?:\s+|(?<=['’]))(?:(?:the|die|das|den|der|la|le|les|el|os|as|de|het)\s+)?(?<name>\S.{0,60})$/i;

/** Words that may follow a name without changing what it is about. */
export const trailingWords: RegExp =
  / (?:(?:for|of|in|within|about|to) (?:this|the|your|our) (?:new )?(?:role|position|job|opportunity|post|vacancy)|(?:in|at) a glance|(?:for|as) an? \S+(?: \S+){0,3}|at (?!least)\S+(?: \S+){0,3}|with us|here|section|include|includes|including|will include|are|required|needed|overview|summary|details|information|info|statement|list|below|as follows|bei uns|bij ons|van jou|chez nous|con nosotros|u nas|conosco|du poste|de la mission|del puesto|da vaga|del ruolo|voor deze functie|na stanowisku)$/;
