import type { Verhaal } from '../verteller.ts'
import { arnhemChayenne } from './arnhem-achterhoek-2014-chayenne.ts'
import { arnhemChayenneBelt } from './arnhem-achterhoek-2014-chayenne-belt.ts'
import { arnhemCodeRood } from './arnhem-achterhoek-2014-code-rood.ts'
import { rotterdamPartnerWeetWeinig } from './rotterdam-2014-partner-weet-weinig.ts'
import { utrechtZeist } from './utrecht-amersfoort-2015-zeist.ts'
import { utrechtZsm } from './utrecht-amersfoort-2015-zsm.ts'
import { arnhemMieke } from './arnhem-achterhoek-2014-mieke.ts'
import { arnhemElifZoalsHetGing } from './arnhem-achterhoek-2014-elif-zoals-het-ging.ts'
import { arnhemElifMentor } from './arnhem-achterhoek-2014-elif-mentor.ts'
import { arnhemIndexMisser } from './arnhem-achterhoek-2014-index-misser.ts'
import { arnhemMiekeWerkblad } from './arnhem-achterhoek-2014-mieke-werkblad.ts'
import { arnhemElif } from './arnhem-achterhoek-2014-elif.ts'
import { arnhemRenkum } from './arnhem-achterhoek-2014-renkum.ts'
import { arnhemSuzan } from './arnhem-achterhoek-2014-suzan.ts'
import { ijssellandZomertijd } from './ijsselland-2014-zomertijd.ts'
import { rotterdamEigenKring } from './rotterdam-2014-eigen-kring.ts'
import { rotterdamReorganisatie } from './rotterdam-2014-reorganisatie-van-een-team.ts'
import { rotterdamHuisverbod } from './rotterdam-2014-huisverbod.ts'
import { utrechtAlarm } from './utrecht-amersfoort-2015-alarm.ts'
import { utrechtHuisverbod } from './utrecht-amersfoort-2015-huisverbod.ts'
import { arnhemTrudy } from './arnhem-achterhoek-2014-trudy.ts'
import { utrechtBedGeweigerd } from './utrecht-amersfoort-2015-bed-geweigerd.ts'
import { arnhemVerhuizing } from './arnhem-achterhoek-2014-verhuizing.ts'
import { arnhemWeging } from './arnhem-achterhoek-2014-weging-24-uur.ts'
import { ijssellandHattem } from './ijsselland-2014-hattem.ts'
import { ijssellandProcesregisseur } from './ijsselland-2014-procesregisseur.ts'
import { ijssellandKwaliteit } from './ijsselland-2014-kwaliteit.ts'
import { ijssellandLeeftijd } from './ijsselland-2014-leeftijd-12-16.ts'
import { ijssellandOnwilligeOuder } from './ijsselland-2014-onwillige-ouder.ts'
import { ijssellandVerhoogdRisico } from './ijsselland-2014-verhoogd-risico.ts'
import { inzage15 } from './ijsselland-2014-inzage-15-jaar.ts'
import { rotterdamNieuwsgierigeCollega } from './rotterdam-2014-nieuwsgierige-collega.ts'
import { rotterdamKlacht } from './rotterdam-2014-klacht.ts'
import { ijssellandVertrouwenspersoon } from './ijsselland-2014-vertrouwenspersoon.ts'
import { ijssellandNoodtoegang } from './ijsselland-2014-noodtoegang.ts'
import { ijssellandCoach } from './ijsselland-2014-coach.ts'
import { ijssellandEenvoudig } from './ijsselland-2014-eenvoudig.ts'
import { ijssellandScheiding } from './ijsselland-2014-scheiding.ts'
import { ijssellandVerzorgingshuis } from './ijsselland-2014-verzorgingshuis.ts'
import { rijnmondDwang } from './rotterdam-rijnmond-2024-dwang.ts'
import { rijnmondGeenToestemming } from './rotterdam-rijnmond-2024-geen-toestemming.ts'
import { rijnmondSeksueelGeweld } from './rotterdam-rijnmond-2024-seksueel-geweld.ts'
import { rijnmondErvaringsdeskundige } from './rotterdam-rijnmond-2024-ervaringsdeskundige.ts'
import { rijnmondVerslaving } from './rotterdam-rijnmond-2024-verslaving.ts'
import { rotterdamKnelpunt } from './rotterdam-2014-knelpunt.ts'
import { rotterdamLansingerland } from './rotterdam-2014-lansingerland.ts'
import { rotterdamHerstel, rotterdamVernietiging } from './rotterdam-2014-oud-dossier.ts'
import { rotterdamOnbereikbaar } from './rotterdam-2014-onbereikbaar.ts'
import { rijnmondHoekscheWaard } from './rotterdam-rijnmond-2024-hoeksche-waard.ts'
import { rotterdamTeComplex } from './rotterdam-2014-te-complex.ts'
import { rotterdamTweedeMelding } from './rotterdam-2014-tweede-melding.ts'
import { rotterdamStandaard } from './rotterdam-2014-standaard.ts'
import { rijnmondPleger } from './rotterdam-rijnmond-2024-pleger.ts'
import { rijnmondSpecialist } from './rotterdam-rijnmond-2024-specialist.ts'
import { buurNacht } from './rotterdam-rijnmond-2024-buur-nacht.ts'
import { manVraagtHulp } from './rotterdam-rijnmond-2024-man-vraagt-hulp.ts'
import { tienerTabblad } from './rotterdam-rijnmond-2024-tiener-tabblad.ts'
import { politiebericht } from './rotterdam-rijnmond-2024-politiebericht.ts'
import { utrechtPieter } from './utrecht-amersfoort-2015-pieter.ts'
import { utrechtTimon } from './utrecht-amersfoort-2015-timon.ts'
import { utrechtWijdemeren } from './utrecht-amersfoort-2015-wijdemeren.ts'

/** The stories: of every region, from the report on; one comes in without a browser. */
export const verhalen: readonly Verhaal[] = [
  rotterdamStandaard,
  ijssellandOnwilligeOuder,
  utrechtWijdemeren,
  arnhemWeging,
  rijnmondSpecialist,
  politiebericht,
  buurNacht,
  manVraagtHulp,
  tienerTabblad,
  arnhemChayenneBelt,
  rotterdamTeComplex,
  ijssellandProcesregisseur,
  ijssellandHattem,
  utrechtTimon,
  utrechtPieter,
  arnhemVerhuizing,
  rijnmondPleger,
  ijssellandLeeftijd,
  rotterdamTweedeMelding,
  ijssellandVerhoogdRisico,
  ijssellandCoach,
  ijssellandEenvoudig,
  ijssellandScheiding,
  ijssellandVerzorgingshuis,
  rijnmondDwang,
  rijnmondGeenToestemming,
  rotterdamLansingerland,
  rotterdamOnbereikbaar,
  rijnmondHoekscheWaard,
  rotterdamKnelpunt,
  ijssellandKwaliteit,
  rijnmondVerslaving,
  rijnmondErvaringsdeskundige,
  rotterdamVernietiging,
  rotterdamHerstel,
  rijnmondSeksueelGeweld,
  arnhemMieke,
  arnhemChayenne,
  arnhemSuzan,
  arnhemElifZoalsHetGing,
  arnhemElif,
  arnhemElifMentor,
  arnhemMiekeWerkblad,
  arnhemIndexMisser,
  ijssellandZomertijd,
  rotterdamHuisverbod,
  arnhemRenkum,
  utrechtHuisverbod,
  arnhemCodeRood,
  utrechtZsm,
  utrechtZeist,
  rotterdamPartnerWeetWeinig,
  utrechtBedGeweigerd,
  arnhemTrudy,
  utrechtAlarm,
  inzage15,
  ijssellandNoodtoegang,
  rotterdamNieuwsgierigeCollega,
  rotterdamEigenKring,
  rotterdamReorganisatie,
  rotterdamKlacht,
  ijssellandVertrouwenspersoon,
]
