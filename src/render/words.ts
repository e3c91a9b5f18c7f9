import type { EducationLevel, Employment, PayPeriod, Workplace } from "../role/role-spec.ts";
import { countryNames } from "./country-names.ts";

/** The words of the pages themselves, in one language, and how its readers write numbers and dates. */
export interface Words {
  readonly workplace: string;
  readonly location: string;
  readonly remoteFrom: string;
  readonly employment: string;
  readonly hours: string;
  readonly pay: string;
  readonly otherPay: string;
  readonly benefits: string;
  readonly closes: string;
  readonly ongoing: string;
  readonly posted: string;
  readonly updated: string;
  readonly starts: string;
  readonly immediately: string;
  readonly department: string;
  readonly team: string;
  readonly education: string;
  readonly orExperience: string;
  readonly experience: string;
  readonly openings: string;
  readonly vacancy: string;
  readonly existingVacancy: string;
  readonly talentPool: string;
  readonly aiScreening: string;
  readonly yes: string;
  readonly no: string;
  readonly reference: string;
  readonly employer: string;
  readonly howToApply: string;
  readonly apply: string;
  readonly closed: string;
  readonly allRoles: string;
  readonly openRoles: string;
  /** `%` stands for the number. */
  readonly oneRole: string;
  readonly manyRoles: string;
  readonly noRoles: string;
  readonly skip: string;
  readonly anywhere: string;
  readonly facts: string;
  /** `%` stands for the number. */
  readonly oneYear: string;
  readonly manyYears: string;
  readonly manyMonths: string;
  readonly payFrom: string;
  readonly payUpTo: string;
  readonly workplaces: { readonly [workplace in Workplace]: string };
  readonly employments: { readonly [employment in Employment]: string };
  readonly periods: { readonly [period in PayPeriod]: string };
  readonly levels: { readonly [level in EducationLevel]: string };
  readonly months: readonly string[];
  /** `D`, `M` and `Y` stand for day, month and year. */
  readonly date: string;
  readonly thousands: string;
  readonly decimal: string;
  /** By ISO 3166-1 code; a country that is not here goes by its English name. */
  readonly countries: { readonly [code: string]: string };
}

const english: Words = {
  workplace: "Workplace",
  location: "Location",
  remoteFrom: "Work from",
  employment: "Employment",
  hours: "Hours",
  pay: "Pay",
  otherPay: "Other pay",
  benefits: "Benefits",
  closes: "Apply by",
  ongoing: "Applications are ongoing",
  posted: "Posted",
  updated: "Updated",
  starts: "Starts",
  immediately: "Immediately",
  department: "Department",
  team: "Team",
  education: "Education",
  orExperience: "or equivalent experience",
  experience: "Experience",
  openings: "Openings",
  vacancy: "Vacancy",
  existingVacancy: "This posting is for an existing vacancy",
  talentPool: "This posting is for a talent pool, not for an existing vacancy",
  aiScreening: "AI in screening",
  yes: "Yes",
  no: "No",
  reference: "Reference",
  employer: "Employer",
  howToApply: "How to apply",
  apply: "Apply now",
  closed: "This role is closed. Applications are no longer accepted.",
  allRoles: "All open roles",
  openRoles: "Open roles",
  oneRole: "% open role",
  manyRoles: "% open roles",
  noRoles: "There are no open roles at the moment.",
  skip: "Skip to the content",
  anywhere: "anywhere",
  facts: "Key facts",
  oneYear: "% year",
  manyYears: "% years",
  manyMonths: "% months",
  payFrom: "from %",
  payUpTo: "up to %",
  workplaces: {
    onsite: "On site",
    hybrid: "Hybrid, part of the week in the office",
    remote: "100% remote",
    "remote-or-office": "100% remote or in the office, as you choose",
  },
  employments: {
    "full-time": "Full time",
    "part-time": "Part time",
    contractor: "Contractor",
    temporary: "Temporary",
    intern: "Internship",
    volunteer: "Volunteer",
    "per-diem": "Per diem",
    other: "Other",
  },
  periods: {
    hour: "per hour",
    day: "per day",
    week: "per week",
    biweekly: "every two weeks",
    month: "per month",
    year: "per year",
  },
  levels: {
    none: "No requirements",
    "high-school": "High school",
    associate: "Associate degree",
    bachelor: "Bachelor's degree",
    master: "Master's degree",
    doctorate: "Doctorate",
    certificate: "Professional certificate",
  },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  date: "M D, Y",
  thousands: ",",
  decimal: ".",
  countries: {},
};

const german: Words = {
  workplace: "Arbeitsort",
  location: "Standort",
  remoteFrom: "Remote aus",
  employment: "Beschäftigung",
  hours: "Wochenstunden",
  pay: "Gehalt",
  otherPay: "Weitere Vergütung",
  benefits: "Leistungen",
  closes: "Bewerbung bis",
  ongoing: "Bewerbungen sind laufend möglich",
  posted: "Veröffentlicht",
  updated: "Aktualisiert",
  starts: "Beginn",
  immediately: "Ab sofort",
  department: "Abteilung",
  team: "Team",
  education: "Ausbildung",
  orExperience: "oder gleichwertige Erfahrung",
  experience: "Erfahrung",
  openings: "Offene Stellen",
  vacancy: "Besetzung",
  existingVacancy: "Die Stelle ist derzeit frei",
  talentPool: "Bewerberpool, die Stelle ist derzeit nicht frei",
  aiScreening: "KI in der Auswahl",
  yes: "Ja",
  no: "Nein",
  reference: "Kennzahl",
  employer: "Arbeitgeber",
  howToApply: "Bewerbung",
  apply: "Jetzt bewerben",
  closed: "Diese Stelle ist geschlossen. Bewerbungen werden nicht mehr angenommen.",
  allRoles: "Alle offenen Stellen",
  openRoles: "Offene Stellen",
  oneRole: "% offene Stelle",
  manyRoles: "% offene Stellen",
  noRoles: "Zurzeit sind keine Stellen offen.",
  skip: "Zum Inhalt",
  anywhere: "überall",
  facts: "Auf einen Blick",
  oneYear: "% Jahr",
  manyYears: "% Jahre",
  manyMonths: "% Monate",
  payFrom: "ab %",
  payUpTo: "bis %",
  workplaces: {
    onsite: "Vor Ort",
    hybrid: "Hybrid, einen Teil der Woche im Büro",
    remote: "100 % remote",
    "remote-or-office": "100 % remote oder im Büro, nach Wahl",
  },
  employments: {
    "full-time": "Vollzeit",
    "part-time": "Teilzeit",
    contractor: "Freie Mitarbeit",
    temporary: "Befristet",
    intern: "Praktikum",
    volunteer: "Ehrenamt",
    "per-diem": "Auf Abruf",
    other: "Sonstige",
  },
  periods: {
    hour: "pro Stunde",
    day: "pro Tag",
    week: "pro Woche",
    biweekly: "alle zwei Wochen",
    month: "pro Monat",
    year: "pro Jahr",
  },
  levels: {
    none: "Keine Anforderungen",
    "high-school": "Schulabschluss",
    associate: "Kurzstudium",
    bachelor: "Bachelor",
    master: "Master",
    doctorate: "Promotion",
    certificate: "Berufsabschluss",
  },
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  date: "D. M Y",
  thousands: ".",
  decimal: ",",
  countries: countryNames.de ?? {},
};

const french: Words = {
  workplace: "Lieu de travail",
  location: "Localisation",
  remoteFrom: "Télétravail depuis",
  employment: "Contrat",
  hours: "Heures par semaine",
  pay: "Rémunération",
  otherPay: "Autre rémunération",
  benefits: "Avantages",
  closes: "Candidater avant la fin du",
  ongoing: "Candidatures ouvertes en continu",
  posted: "Publié le",
  updated: "Mis à jour le",
  starts: "Prise de poste",
  immediately: "Immédiate",
  department: "Service",
  team: "Équipe",
  education: "Formation",
  orExperience: "ou expérience équivalente",
  experience: "Expérience",
  openings: "Postes à pourvoir",
  vacancy: "Vacance",
  existingVacancy: "Le poste est actuellement vacant",
  talentPool: "Vivier de candidatures, le poste n'est pas vacant",
  aiScreening: "IA dans la sélection",
  yes: "Oui",
  no: "Non",
  reference: "Référence",
  employer: "Employeur",
  howToApply: "Candidater",
  apply: "Candidater",
  closed: "Cette offre est close. Les candidatures ne sont plus acceptées.",
  allRoles: "Toutes les offres",
  openRoles: "Offres d'emploi",
  oneRole: "% offre",
  manyRoles: "% offres",
  noRoles: "Il n'y a pas d'offre en ce moment.",
  skip: "Aller au contenu",
  anywhere: "partout",
  facts: "En bref",
  oneYear: "% an",
  manyYears: "% ans",
  manyMonths: "% mois",
  payFrom: "à partir de %",
  payUpTo: "jusqu'à %",
  workplaces: {
    onsite: "Sur place",
    hybrid: "Hybride, une partie de la semaine au bureau",
    remote: "100 % télétravail (remote)",
    "remote-or-office": "100 % télétravail (remote) ou au bureau, au choix",
  },
  employments: {
    "full-time": "Temps plein",
    "part-time": "Temps partiel",
    contractor: "Indépendant",
    temporary: "Temporaire",
    intern: "Stage",
    volunteer: "Bénévolat",
    "per-diem": "À la vacation",
    other: "Autre",
  },
  periods: {
    hour: "par heure",
    day: "par jour",
    week: "par semaine",
    biweekly: "toutes les deux semaines",
    month: "par mois",
    year: "par an",
  },
  levels: {
    none: "Aucune exigence",
    "high-school": "Baccalauréat",
    associate: "Bac+2",
    bachelor: "Licence",
    master: "Master",
    doctorate: "Doctorat",
    certificate: "Certificat professionnel",
  },
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  date: "D M Y",
  thousands: "\u202F",
  decimal: ",",
  countries: countryNames.fr ?? {},
};

const spanish: Words = {
  workplace: "Modalidad",
  location: "Ubicación",
  remoteFrom: "Remoto desde",
  employment: "Contrato",
  hours: "Horas semanales",
  pay: "Salario",
  otherPay: "Otra retribución",
  benefits: "Beneficios",
  closes: "Solicitudes hasta el",
  ongoing: "Solicitudes abiertas de forma continua",
  posted: "Publicado el",
  updated: "Actualizado el",
  starts: "Incorporación",
  immediately: "Inmediata",
  department: "Departamento",
  team: "Equipo",
  education: "Formación",
  orExperience: "o experiencia equivalente",
  experience: "Experiencia",
  openings: "Vacantes",
  vacancy: "Vacante",
  existingVacancy: "La vacante existe en la actualidad",
  talentPool: "Bolsa de talento, sin vacante en la actualidad",
  aiScreening: "IA en la selección",
  yes: "Sí",
  no: "No",
  reference: "Referencia",
  employer: "Empresa",
  howToApply: "Cómo solicitarlo",
  apply: "Enviar solicitud",
  closed: "Esta oferta está cerrada. Ya no se aceptan solicitudes.",
  allRoles: "Todas las ofertas",
  openRoles: "Ofertas de empleo",
  oneRole: "% oferta",
  manyRoles: "% ofertas",
  noRoles: "No hay ofertas en este momento.",
  skip: "Ir al contenido",
  anywhere: "cualquier lugar",
  facts: "En resumen",
  oneYear: "% año",
  manyYears: "% años",
  manyMonths: "% meses",
  payFrom: "desde %",
  payUpTo: "hasta %",
  workplaces: {
    onsite: "Presencial",
    hybrid: "Híbrido, parte de la semana en la oficina",
    remote: "100 % remoto (remote)",
    "remote-or-office": "100 % remoto (remote) o en la oficina, a elegir",
  },
  employments: {
    "full-time": "Jornada completa",
    "part-time": "Jornada parcial",
    contractor: "Autónomo",
    temporary: "Temporal",
    intern: "Prácticas",
    volunteer: "Voluntariado",
    "per-diem": "Por jornada",
    other: "Otro",
  },
  periods: {
    hour: "por hora",
    day: "por día",
    week: "por semana",
    biweekly: "cada dos semanas",
    month: "al mes",
    year: "al año",
  },
  levels: {
    none: "Sin requisitos",
    "high-school": "Bachillerato",
    associate: "Técnico superior",
    bachelor: "Grado",
    master: "Máster",
    doctorate: "Doctorado",
    certificate: "Certificado profesional",
  },
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  date: "D de M de Y",
  thousands: ".",
  decimal: ",",
  countries: countryNames.es ?? {},
};

const languages: { readonly [language: string]: Words } = { en: english, de: german, fr: french, es: spanish };

/** The words for a BCP 47 tag. Readers of a language that is not here get English, the commonest second one. */
export function wordsFor(language: string): Words {
  const words = languages[language.split("-")[0]?.toLowerCase() ?? ""] ?? english;
  if (words === german && /-AT$/i.test(language)) return { ...german, months: ["Jänner", ...german.months.slice(1)] };
  return words === english && /-(?:GB|IE|AU|NZ|CA)$/i.test(language) ? { ...english, date: "D M Y" } : words;
}
