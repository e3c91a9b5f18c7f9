import type { RoleFields } from "../role/role-schema.ts";

/** What people write before a colon in a posting, by the field that it is about; lower case, in the languages of the section names. */
export const labelNames: { readonly [field in keyof RoleFields]?: string } = {
  title:
    "job title; title; class title; working title; position title; position; role; role title; vacancy; stellenbezeichnung; position zu besetzen; intitulé du poste; poste; puesto; functie; functietitel; stanowisko; qualifica; posizione; mansione; titolo; naam functie; nazwa stanowiska; denominazione",
  id: "job id; req id; requisition id; requisition; requisition number; reference; reference number; job reference; job number; job; job code; ref; req; announcement; job announcement number; announcement number; posting number; kennziffer; referenznummer; référence; referencia; vacaturenummer; numer referencyjny; numero di riferimento; riferimento; codice; referentie",
  employer:
    "company; company name; employer; organization; organisation; organization name; agency; unternehmen; firma; arbeitgeber; entreprise; société; employeur; empresa; bedrijf; werkgever; pracodawca; business name; business; azienda; società; datore di lavoro; nombre de la empresa; naam bedrijf",
  department:
    "department; division; business unit; abteilung; département; service; departamento; afdeling; dział; settore; reparto; área",
  team: "team; équipe; equipo; zespół",
  employment:
    "employment type; employment; job type; position type; contract type; type of employment; type of contract; contract; appointment type; employment status; time type; anstellungsart; beschäftigungsart; vertragsart; contrat; type de contrat; type d'emploi; tipo de contrato; dienstverband; rodzaj umowy; anstellung; umfang; pensum; stellenumfang; temps de travail; tipo de jornada; tipo di contratto; contratto; tipologia contrattuale; soort dienstverband; type dienstverband; wymiar etatu; etat; forma zatrudnienia",
  hours:
    "hours; weekly hours; hours per week; working hours; arbeitszeit; wochenstunden; durée du travail; jornada; uren; uren per week; wymiar pracy; orario; orario di lavoro; ore settimanali; horario; aantal uren; godziny pracy",
  workplace:
    "workplace; workplace type; work mode; remote; work model; work arrangement; arbeitsmodell; télétravail; modalidad; tryb pracy; modalità di lavoro; werkvorm",
  locations:
    "location; locations; job location; work location; place of work; duty station; duty location; office; office location; city; based in; standort; arbeitsort; ort; einsatzort; lieu; lieu de travail; localisation; ubicación; lugar de trabajo; locatie; standplaats; lokalizacja; miejsce pracy; stadt; ville; ciudad; localidad; luogo; luogo di lavoro; sede; sede di lavoro; città; località; plaats; werklocatie; vestigingsplaats; miejscowość; miasto",
  pay: "salary; salary range; base salary; annual salary; base pay; pay; pay range; pay rate; compensation; compensation range; hourly rate; hourly wage; wage; rate; rate of pay; starting salary; salary and grade; gehalt; jahresgehalt; gehaltsspanne; vergütung; entgelt; lohn; salaire; rémunération; fourchette de salaire; salario; sueldo; rango salarial; remuneración; salaris; salarisindicatie; wynagrodzenie; retribuzione; stipendio; paga; compenso; ral; salaire brut; salaire annuel; sueldo bruto; beloning; loon; płaca; stawka; pensja",
  apply:
    "apply; apply at; apply here; apply now; apply online; to apply; how to apply; application link; application url; send applications to; send your application to; contact; contact email; e-mail; email; bewerbung; bewerbung an; bewerben; postuler; candidature; candidater; aplicar; solliciteren; aplikuj; candidati; per candidarsi; candidarsi; invia cv a; contatti; contatto; invio cv; inscripción; reageren",
  posted:
    "posted; date posted; posted on; posting date; open date; published; publication date; opening date; veröffentlicht; veröffentlicht am; publié le; date de publication; publicado; geplaatst; data publikacji; pubblicato; pubblicato il; data di pubblicazione; fecha de publicación; publicatiedatum; opublikowano; veröffentlichungsdatum",
  updated: "updated; last updated; aktualisiert; mis à jour le; actualizado; bijgewerkt; aggiornato",
  closes:
    "closes; closing date; deadline; application deadline; apply by; applications close; applications due; last day to apply; close date; bewerbungsfrist; bewerbungsschluss; einsendeschluss; date limite; date limite de candidature; fecha límite; fecha de cierre; sluitingsdatum; termin składania aplikacji; scadenza; data di scadenza; termine; candidature entro; candidarsi entro; fecha de vencimiento; reageren voor; bewerben bis",
  starts:
    "start date; starting date; starts; start; anticipated start date; eintrittsdatum; eintritt; stellenantritt; arbeitsbeginn; startdatum; date de début; prise de poste; fecha de inicio; ingangsdatum; data rozpoczęcia; data di inizio; inizio; decorrenza; incorporación; termin rozpoczęcia",
  openings:
    "openings; number of openings; vacancies; number of vacancies; number of positions; positions available; anzahl der stellen; nombre de postes; número de vacantes; aantal vacatures; numero di posti; posti; posti disponibili; vacantes; plazas; liczba etatów",
  experience:
    "experience; minimum experience; years of experience; experience required; esperienza; experiencia; berufserfahrung",
};

/** Labels of front matter that only name a field there; in a text they may mean more. */
export const keyNames: { readonly [field in keyof RoleFields]?: string } = {
  title: "role name; position name; jobtitle; job",
  id: "job announcement number; req; ref number; shortcode; identifier",
  status: "open; published",
  employer: "hiring organization; brand; agency; employer name",
  posted:
    "date published; published on; released date; publish date; posted at; created at; published at; posting date; start of posting",
  updated: "updated at; lastmod; last modified",
  closes: "expiry; expiry date; expires at; end date; closing; close date; depublication date; expiration date",
  openings: "num vacancies; positions",
  employment: "jobtype; employment type code; employmenttype",
  workplace: "remote type; location type; workplacetype; remotetype",
  apply:
    "url apply; application url; careers apply url; apply link; externalurl; external url; apply email; application email; link",
  pay: "salary text; salary info; pay range; gs level; grade",
};
