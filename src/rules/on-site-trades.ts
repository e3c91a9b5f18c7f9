import type { RoleSpec } from "../role/role-spec.ts";

/** Whether the title names a trade whose work is done where the guests, patients, goods or machines are. */
export function isOnSiteTrade({ title }: Pick<RoleSpec, "title">): boolean {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => wholeWords.has(word) || stems.some((stem) => word.startsWith(stem)));
}

const english = `
  barista bartend waiter waitress waitstaff dishwash busser cashier housekeep janitor custodian cleaner cleaning electrician plumb
  carpent welder machinist mechanic technician bricklay roofer painter labourer laborer landscap gardener groundskeep arborist
  warehouse forklift picker packer courier driver chauffeur paramedic nurse midwife caregiver phlebotom hygienist firefight
  lifeguard bouncer stylist hairdress barber butcher baker brewer cook kitchen pastry receptionist stocker merchandis florist farmhand`;
const german = `
  pflege krankenschwester kellner koch köch reinigung maler lackierer elektriker elektroniker schreiner tischler maurer dachdecker
  schlosser schweißer mechatroniker monteur fahrer verkäufer bäcker metzger friseur erzieher lagerist gärtner hausmeister
  zahnarzthelfer`;
const frenchSpanishItalian = `
  infirmier soignant cuisinier serveu plombier électricien maçon soudeur boulanger coiffeu vendeu livreur enfermer camarer cociner
  limpia fontaner electricista albañil soldador panader peluquer repartidor infermier camerier cuoco cuoca idraulico elettricista
  muratore saldatore panettiere parrucchier magazzin autista`;
const dutchPolish = `
  verpleeg verzorg serveer schoonma loodgieter elektricien timmerman bakker kapper pielęgn kelner kuchar sprzątacz hydraulik
  elektryk murarz spawacz piekarz fryzjer kierowca magazynier`;

/** Beginnings of words that are long enough to begin no other trade. */
const stems: readonly string[] = `${english} ${german} ${frenchSpanishItalian} ${dutchPolish}`.trim().split(/\s+/);

/** Words that begin those of other trades as well. */
const wholeWords: ReadonlySet<string> = new Set(
  "chef host server porter maid usher guard kok ober lasser bager".split(" "),
);
