/** The names of the months in English, German, French, Spanish, Dutch, Polish and Italian, January first; folded as by `foldName`. */
const monthNames: readonly string[] = [
  "january jan janner januar janvier janv enero ene januari stycznia styczen gennaio",
  "february feb februar fevrier fevr fev febrero februari lutego luty febbraio",
  "march mar marz maerz mrz mars marzo maart mrt marca marzec",
  "april apr avril avr abril abr kwietnia kwiecien aprile",
  "may mai mayo mei maja maj maggio",
  "june jun juni juin junio czerwca czerwiec giugno",
  "july jul juli juillet juil julio lipca lipiec luglio",
  "august aug aout agosto ago augustus sierpnia sierpien",
  "september sept sep septembre septiembre wrzesnia wrzesien settembre",
  "october oct oktober okt octobre octubre pazdziernika pazdziernik ottobre",
  "november nov novembre noviembre listopada listopad",
  "december dec dezember dez decembre diciembre dic grudnia grudzien dicembre",
];

/** The names of the days in the same languages, Sunday first. */
const weekdayNames: readonly string[] = [
  "sunday sun sonntag so dimanche domingo zondag niedziela domenica",
  "monday mon montag lundi lunes maandag poniedzialek lunedi",
  "tuesday tue tues dienstag mardi martes dinsdag wtorek martedi",
  "wednesday wed mittwoch mercredi miercoles woensdag sroda mercoledi",
  "thursday thu thur thurs donnerstag jeudi jueves donderdag czwartek giovedi",
  "friday fri freitag vendredi viernes vrijdag piatek venerdi",
  "saturday sat samstag sonnabend samedi sabado zaterdag sobota sabato",
];

const months: ReadonlyMap<string, number> = numbered(monthNames, 1);
const weekdays: ReadonlyMap<string, number> = numbered(weekdayNames, 0);

/** The month, 1 to 12, that a folded word names. */
export function monthNamed(word: string): number | undefined {
  return months.get(word);
}

/** The day of the week, 0 for Sunday, that a folded word names. */
export function weekdayNamed(word: string): number | undefined {
  return weekdays.get(word);
}

function numbered(names: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(names.flatMap((line, index) => line.split(" ").map((name) => [name, index + first] as const)));
}
