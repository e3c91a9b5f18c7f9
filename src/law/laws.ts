import { at } from "./data/at.ts";
import { au } from "./data/au.ts";
import { be } from "./data/be.ts";
import { ca } from "./data/ca.ts";
import { caBc } from "./data/ca-bc.ts";
import { caNoPostingDuty } from "./data/ca-no-posting-duty.ts";
import { caOn } from "./data/ca-on.ts";
import { caPe } from "./data/ca-pe.ts";
import { caQc } from "./data/ca-qc.ts";
import { de } from "./data/de.ts";
import { es } from "./data/es.ts";
import { eu } from "./data/eu.ts";
import { euAdvertisements } from "./data/eu-advertisements.ts";
import { euTransposition } from "./data/eu-transposition.ts";
import { fr } from "./data/fr.ts";
import { gb } from "./data/gb.ts";
import { hk } from "./data/hk.ts";
import { ie } from "./data/ie.ts";
import { it } from "./data/it.ts";
import { jp } from "./data/jp.ts";
import { kr } from "./data/kr.ts";
import { lt } from "./data/lt.ts";
import { lv } from "./data/lv.ts";
import { mt } from "./data/mt.ts";
import { nl } from "./data/nl.ts";
import { pl } from "./data/pl.ts";
import { sg } from "./data/sg.ts";
import { sk } from "./data/sk.ts";
import { tw } from "./data/tw.ts";
import { usCa } from "./data/us-ca.ts";
import { usCaLa } from "./data/us-ca-la.ts";
import { usCaLaco } from "./data/us-ca-laco.ts";
import { usCaSf } from "./data/us-ca-sf.ts";
import { usCo } from "./data/us-co.ts";
import { usCt } from "./data/us-ct.ts";
import { usDc } from "./data/us-dc.ts";
import { usDe } from "./data/us-de.ts";
import { usFederal } from "./data/us-federal.ts";
import { usHi } from "./data/us-hi.ts";
import { usIl } from "./data/us-il.ts";
import { usMa } from "./data/us-ma.ts";
import { usMd } from "./data/us-md.ts";
import { usMe } from "./data/us-me.ts";
import { usMn } from "./data/us-mn.ts";
import { usNj } from "./data/us-nj.ts";
import { usNjJerseycity } from "./data/us-nj-jerseycity.ts";
import { usNv } from "./data/us-nv.ts";
import { usNy } from "./data/us-ny.ts";
import { usNyAlbanyco } from "./data/us-ny-albanyco.ts";
import { usNyIthaca } from "./data/us-ny-ithaca.ts";
import { usNyNyc } from "./data/us-ny-nyc.ts";
import { usNyWestchester } from "./data/us-ny-westchester.ts";
import { usOhCincinnati } from "./data/us-oh-cincinnati.ts";
import { usOhCleveland } from "./data/us-oh-cleveland.ts";
import { usOhColumbus } from "./data/us-oh-columbus.ts";
import { usOhToledo } from "./data/us-oh-toledo.ts";
import { usPaPhiladelphia } from "./data/us-pa-philadelphia.ts";
import { usRi } from "./data/us-ri.ts";
import { usStateAdvertisements } from "./data/us-state-advertisements.ts";
import { usStates } from "./data/us-states.ts";
import { usVa } from "./data/us-va.ts";
import { usVt } from "./data/us-vt.ts";
import { usWa } from "./data/us-wa.ts";
import { usWaSeattle } from "./data/us-wa-seattle.ts";
import { wordsAbroad } from "./data/words-abroad.ts";
import type { Law } from "./law.ts";

/** Every record of law, sorted by id and date. A new jurisdiction is a file of data, its import and its line here. */
export const laws: readonly Law[] = [
  ...at,
  ...au,
  ...be,
  ...caBc,
  ...caNoPostingDuty,
  ...caOn,
  ...caPe,
  ...caQc,
  ...de,
  ...es,
  ...eu,
  ...euTransposition,
  ...fr,
  ...ie,
  ...it,
  ...jp,
  ...lt,
  ...lv,
  ...mt,
  ...nl,
  ...pl,
  ...sk,
  ...gb,
  ...usCa,
  ...usCo,
  ...usCt,
  ...usDc,
  ...usDe,
  ...usHi,
  ...usIl,
  ...usMa,
  ...usMd,
  ...usMe,
  ...usMn,
  ...usNj,
  ...usNjJerseycity,
  ...usNv,
  ...usNy,
  ...usNyAlbanyco,
  ...usNyIthaca,
  ...usNyNyc,
  ...usNyWestchester,
  ...usOhCincinnati,
  ...usOhCleveland,
  ...usOhColumbus,
  ...usOhToledo,
  ...usRi,
  ...usVa,
  ...usVt,
  ...usWa,
  ...usFederal,
  ...usStates,
  ...usCaLa,
  ...usCaLaco,
  ...usCaSf,
  ...usWaSeattle,
  ...usPaPhiladelphia,
  ...ca,
  ...hk,
  ...kr,
  ...sg,
  ...tw,
  ...wordsAbroad,
  ...euAdvertisements,
  ...usStateAdvertisements,
].toSorted(byIdThenDay);

function byIdThenDay(one: Law, other: Law): number {
  const [first, second] = [`${one.id} ${one.inForce.from}`, `${other.id} ${other.inForce.from}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
