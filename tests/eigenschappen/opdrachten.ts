import { idVan } from '../../kernel/testing/mensen.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { BESLUITCODES, CONTEXTEN } from '../../gedeeld/regio/schema.ts'
import { SLUITVOORWAARDEN } from '../../gedeeld/regio/schema.ts'
import { COACHSEINEN, COACHSTOPS } from '../../keten/casus/inzage/coachfeiten.ts'
import { DEELDOELEN, INZAGEGRONDEN } from '../../keten/casus/inzage/feiten.ts'
import {
  AFWIJSGRONDEN,
  BEVOEGDHEDEN,
  HOEDANIGHEDEN,
  IDENTITEITEN,
  RECHTEN,
  RECHTSGANGEN,
  UITKOMSTEN,
  UITLEGGEN,
  UITLEGWIJZEN,
} from '../../keten/casus/rechten/feiten.ts'
import { MAATJESIGNALEN } from '../../keten/casus/nazorg/buitenfeiten.ts'
import { TIKANTWOORDEN, TIKLANGS } from '../../keten/casus/nazorg/tikfeiten.ts'
import { LANGS, NAGEKEKEN } from '../../keten/casus/contact/gegevenfeiten.ts'
import { WACHTVEILIG, WACHTWIL, WEIGERAARS } from '../../keten/casus/hulp/feiten.ts'
import { JAARANTWOORDEN } from '../../keten/casus/nazorg/feiten.ts'
import { ALS, DOELSTANDEN, OMGEVING, TREDEN } from '../../keten/casus/hulp/herstelfeiten.ts'
import { BRIEFGRONDEN } from '../../keten/casus/stukken/feiten.ts'
import { DRUK, KETENS, STUKKEN } from '../../keten/casus/regie/feiten.ts'
import {
  CHECKSTANDEN,
  CONFLICTAARDEN,
  GESLOTENHEID,
  GEWEIGERD,
  HERKOMSTEN,
  HULPVRAAGREDENEN,
  JEUGDDOELEN,
  MACHT,
  MOTIVATIEFASEN,
  OORDELEN,
  STUKAARDEN,
  VERANTWOORDELIJK,
  VERBANDEINDEN,
  type CasusOpdracht,
} from '../../keten/casus/casus.ts'
import { RELATIES, ROLLEN } from '../../gedeeld/persoon/index.ts'
import {
  AFWIJKSOORTEN,
  BRONSOORTEN,
  CONTACTWIJZEN,
  GEHEIMWEGEN,
  INFORMATIEPARTIJEN,
  INSTANTIESOORTEN,
  TOESTEMMERS,
  TOESTEMMINGSDOELEN,
  TOESTEMMINGEN,
  UITSTELGRONDEN,
  type MeldingOpdracht,
} from '../../keten/melding/melding.ts'
import { VELDKEUZES } from '../../keten/melding/weging.ts'
import { AFSPRAAK_MET } from '../../keten/casus/plan/feiten.ts'
import { EIGEN_VRAGEN, GEEN_WAT, ONDERDELEN } from '../../keten/casus/plan/gezinsfeiten.ts'
import { CONTACTEN, KADERS, RESULTATEN, TERMIJNEN, UITVOERDERS } from '../../keten/casus/plan/maatregelfeiten.ts'
import { aanname, KIND, MOEDER, VADER } from '../eisen/hulp/melding.ts'
import type { Toeval } from './zaad.ts'

/** Random orders, sensible and senseless, in any order. */
const PERSONEN = [MOEDER, VADER, KIND, idVan('een vreemde')]
const OMA = idVan('oma')
const VERZOEKEN = ['verzoek een', 'verzoek twee'].map(idVan)
const KOPIE = { leeftijd: 40, velden: [], weggelaten: 1, kenmerk: 'k', belet: [] }
const VOORWAARDE = idVan('voorwaarde')
const DINGEN = ['a', 'b', 'c'].map(idVan)

export function meldingOpdracht(
  t: Toeval,
  regio: RegioDefinitie,
  mensen: readonly string[],
  teams: readonly string[],
): MeldingOpdracht {
  const { stappen, instrument } = regio.keten.weging
  const tekst = t.kies(DINGEN)
  const persoon = t.kies(PERSONEN)
  // Acts beside the road: one turn among the others, so that the road to a case is still walked to its end.
  const ernaast: readonly (() => MeldingOpdracht)[] = [
    () => ({ type: 'KoppelMelding', zelf: tekst, met: tekst, eerste: t.kies([null, ...DINGEN]) }),
    () => ({ type: 'KoppelBericht', bericht: tekst }),
    () => ({
      type: 'InformeerInstantie',
      instantie: t.kies(INSTANTIESOORTEN),
      ontvanger: tekst,
      aanleiding: t.kans(0.8) ? ['ernst'] : [],
      weging: tekst,
      grond: t.kies(['wmo-4-1-1-2-d', 'wmo-4-1-1-2-e', 'toestemming']),
      inhoud: t.kans(0.9) ? ['melding'] : [],
      toestemming: t.kies(DINGEN),
    }),
    () => ({
      type: 'LegToestemmingVast',
      toestemming: t.kies(DINGEN),
      persoon,
      door: t.kies(TOESTEMMERS),
      voor: t.kies(TOESTEMMINGSDOELEN),
      aan: t.kies(teams),
      wat: t.kans(0.9) ? ['melding'] : [],
      tot: t.kies(['2026-03-01', '2026-06-01', '2029-01-01']),
      vrij: t.kans(0.9),
    }),
    () => ({ type: 'TrekToestemmingIn', toestemming: t.kies(DINGEN) }),
    () => ({ type: 'LegLopendeHulpVast', werker: t.kies(mensen), organisatie: t.kies([null, ...teams]), wat: tekst }),
    () => ({ type: 'MaakPlan', taak: tekst, begint: '2026-03-02T10:00:00.000Z', daarna: null }),
    () => ({ type: 'BeginPlan', verslag: tekst }),
  ]
  const soorten: readonly (() => MeldingOpdracht)[] = [
    () => t.kies(ernaast)(),
    () => neemAan(t, regio, mensen),
    () => ({
      type: 'ZetCrisisIn',
      naar: 'crisisdienst',
      verslag: tekst,
      voor: 'jeugd',
      op: '2026-03-02T08:00:00.000Z',
    }),
    () => ({ type: 'LegContactVast', partij: t.kies(['politie', 'justitie', 'spoedzorg'] as const), verslag: tekst }),
    () => ({
      type: 'BeantwoordVragen',
      antwoorden: t.kans(0.7)
        ? instrument.flatMap(v =>
            (v.perPersoon ? PERSONEN.slice(0, 3) : [null]).map(p => ({
              vraag: v.id,
              persoon: p,
              waarde: waarde(t, v),
              bron: null,
            })),
          )
        : [{ vraag: t.kies(instrument).id, persoon: t.kans(0.5) ? persoon : null, waarde: 'iets', bron: null }],
    }),
    ...[...stappen, ...stappen].map(s => () => ({
      type: 'RondStapAf' as const,
      stap: t.kans(0.05) ? 'verzonnen' : s.id,
      deskundigen: ['x'],
      velden: Object.fromEntries(
        s.verplichteVelden
          .filter(() => t.kans(0.95))
          .map(v => [
            v,
            v === 'directGevaar'
              ? { perPersoon: PERSONEN.slice(0, 3).map(p => ({ persoon: p, keuze: 'nee' })) }
              : { keuze: t.kies(VELDKEUZES[v] ?? ['x']), tekst },
          ]),
      ),
    })),
    () => ({ type: 'SlaStapOver', stap: t.kies(stappen).id, reden: tekst }),
    () => ({
      type: 'BesluitWeging',
      besluiten: t.kans(0.1) ? [] : [t.kies(BESLUITCODES), ...(t.kans(0.4) ? ['OVD-LOK' as const] : [])],
      motivering: tekst,
      ...(t.kans(0.5)
        ? { raad: { voorwaarden: (regio.keten.raad?.voorwaarden ?? []).map(v => v.id), reden: tekst } }
        : {}),
    }),
    () => ({ type: 'BevestigBesluit' }),
    () => ({ type: 'BevestigBesluit' }),
    () => ({ type: 'LegBesluitTerug', reden: tekst }),
    () => ({
      type: 'VulMeldingAan',
      personen: t.kans(0.15) ? [{ id: idVan(`later ${t.getal(5)}`), rollen: ['overig'], kind: t.kans(0.3) }] : [],
      verbanden: [],
      vormen: t.kans(0.1) ? [t.kies(regio.vormen).id] : [],
      aard: [t.kies(['lichamelijk', 'psychisch'] as const)],
      ...(t.kans(0.1) ? { verhaal: tekst } : {}),
    }),
    () => ({
      type: 'VoegInformatieToe',
      informatie: t.kies(DINGEN),
      van: t.kies(INFORMATIEPARTIJEN),
      bron: t.kans(0.9) ? tekst : '',
      grond: t.kies(['wmo-5-1-6', 'bpg-4-2', 'convenant-integrale-aanpak', 'verzonnen']),
      inhoud: tekst,
      beroep: t.kies([null, 'arts', 'maatschappelijk-werker']),
      ...(t.kans(0.5) ? { geheim: { weg: t.kies(GEHEIMWEGEN), afweging: {} } } : {}),
    }),
    () => ({
      type: 'LegConsultVast',
      bijzonder: t.kies(['cultureel-geweld', 'verzonnen']),
      organisatie: 'ecs',
      verslag: tekst,
    }),
    () => ({
      type: 'StelVeiligContactIn',
      persoon,
      wijzen: CONTACTWIJZEN.filter(() => t.kans(0.4)),
      wanneer: tekst,
      woord: null,
      nietDoen: null,
    }),
    () => ({
      type: 'LegContactpogingVast',
      persoon,
      wijze: t.kies(CONTACTWIJZEN),
      gelukt: t.kans(0.5),
      op: '2026-03-02T09:00:00.000Z',
    }),
    () => ({
      type: 'StelAfwijkingVoor',
      afwijking: t.kies(DINGEN),
      wat: t.kies(AFWIJKSOORTEN),
      persoon,
      grond: t.kies(['onevenredig-geraakt', 'verzonnen']),
      reden: tekst,
    }),
    () => ({ type: 'BevestigAfwijking', afwijking: t.kies(DINGEN) }),
    () => ({ type: 'WijsAfwijkingAf', afwijking: t.kies(DINGEN), reden: tekst }),
    () => ({ type: 'StartOnderzoek', opzet: tekst }),
    () => ({ type: 'RondOnderzoekAf', conclusie: 'bevestigd', bevindingen: tekst }),
    () => ({ type: 'HoudOverdrachtAan', grond: regio.keten.overdracht.aanhoudingen[0]?.id ?? 'geen', reden: tekst }),
    () => ({ type: 'HefAanhoudingOp', reden: tekst }),
    () => biedAan(t, teams),
    () => biedAan(t, teams),
    () => ({ type: 'AanvaardOverdracht', casus: t.kies(DINGEN), nummer: 'C-1' }),
    () => ({ type: 'GeefOverdrachtTerug', reden: tekst }),
    () => ({ type: 'LaatOverdrachtVervallen', overdracht: t.kies(DINGEN) }),
    () => ({ type: 'KoppelTerug', verslag: tekst }),
    () => ({ type: 'ZieAfVanTerugkoppeling', reden: tekst }),
    () => ({
      type: 'InformeerPersoon',
      persoon,
      verslag: tekst,
      ...(t.kans(0.5) ? { wijze: t.kies(CONTACTWIJZEN) } : {}),
    }),
    () => ({ type: 'StelInformerenUit', persoon, grond: t.kies(UITSTELGRONDEN), reden: tekst }),
    () => ({ type: 'LichtOverschrijdingToe', werk: tekst, reden: tekst }),
    () => ({ type: 'SperMens', mens: t.kies(mensen), grond: 'familie' }),
    () => ({ type: 'SluitMelding', reden: 'einde-bemoeienis', bestemming: 'lokaal-team', hulp: 'gestart' }),
  ]
  return t.kies(soorten)()
}

const waarde = (t: Toeval, v: RegioDefinitie['keten']['weging']['instrument'][number]): string =>
  v.antwoord === 'janee' ? t.kies(['ja', 'nee', 'onbekend']) : v.opties ? t.kies(v.opties).id : idVan('tekst')

const biedAan = (t: Toeval, teams: readonly string[]): MeldingOpdracht => ({
  type: 'BiedOverdrachtAan',
  overdracht: t.kies(DINGEN),
  aan: t.kies(teams),
  dossier: t.kies(DINGEN),
  deling: t.kies(DINGEN),
  grond: t.kies(['wmo-4-1-1-2-d', 'toestemming', 'verzonnen', 'convenant-keten-rotterdam']),
  toestemming: t.kies(TOESTEMMINGEN),
  ...(t.kans(0.1) ? { beroep: 'arts', geheim: { weg: t.kies(GEHEIMWEGEN), afweging: {} } } : {}),
})

export const neemAan = (
  t: Toeval,
  regio: RegioDefinitie,
  mensen: readonly string[],
): Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }> => {
  const bron = t.kies(BRONSOORTEN)
  return aanname({
    gemeente: t.kans(0.05) ? 'Nergenshuizen' : t.kies(regio.gemeenten).naam,
    bron,
    acuut: t.kans(0.2),
    incident: t.kans(0.8) ? 'PL-1' : null,
    melderBekend: t.kans(0.9),
    ambtshalveDoor: t.kans(0.8) ? t.kies(mensen) : null,
    toedracht: {
      ...aanname().toedracht,
      vormen: [t.kies(regio.vormen).id, ...(t.kans(0.2) ? [t.kies(regio.vormen).id] : [])],
      ...(t.kans(0.3) ? { context: t.kies(CONTEXTEN) } : {}),
      ...(t.kans(0.3) ? { problemen: [t.kies(regio.keten.kader.problemen).id] } : {}),
    },
  })
}

const ELDERS = [{ casus: idVan('elders'), nummer: 'C-2' }]

const stelPlanVast = (t: Toeval, persoon: string, tekst: string): CasusOpdracht => ({
  type: 'StelVeiligheidsplanVast',
  tekst,
  acuut: t.kans(0.3),
  elders: t.kans(0.1) ? ELDERS : [],
  ...(t.kans(0.7) ? { makers: { gezin: [persoon], netwerk: [], beroeps: tekst } } : {}),
  ...(t.kans(0.5) ? { check: t.kies(['2020-01-01', '2030-01-01']) } : {}),
})

const maatregelOpdracht = (t: Toeval, maatregel: string, persoon: string): CasusOpdracht => ({
  type: 'SpreekMaatregelAf',
  maatregel,
  kader: t.kies(KADERS),
  termijn: t.kies(TERMIJNEN),
  contact: t.kies(CONTACTEN),
  voor: [persoon],
  tekst: maatregel,
  eigenaar: maatregel,
  van: t.kies(['2026-03-01', '2026-05-01']),
  tot: t.kies([null, '2026-04-01']),
  direct: t.kans(0.5),
  uitvoerder: t.kies([null, ...UITVOERDERS]),
  toezicht: t.kans(0.7) ? maatregel : null,
  elkeDagen: t.kies([null, 7]),
})
/** Orders about the family, its network and the contact with them. */
function gezinsopdracht(t: Toeval): CasusOpdracht {
  const tekst = t.kies(DINGEN)
  const persoon = t.kies([...PERSONEN, OMA])
  const ander = t.kies([...PERSONEN, OMA])
  const dag = t.kies(['2026-02-01', '2026-03-02', '2026-03-02', '2027-01-01', '2026-02-30'])
  const wijze = t.kies(CONTACTWIJZEN)
  const relatie = t.kies(RELATIES)
  const moment = { persoon, op: dag, wijze, verslag: tekst }
  const soorten: readonly (() => CasusOpdracht)[] = [
    () => ({
      type: 'VoegLidToe',
      persoon,
      rollen: [t.kies(ROLLEN)],
      kind: t.kans(0.3),
      sinds: t.kans(0.5) ? dag : null,
    }),
    () => ({ type: 'BeeindigLidmaatschap', persoon, tot: dag, reden: tekst }),
    () => ({ type: 'NeemLidTerug', persoon, sinds: dag }),
    () => ({ type: 'LegVerband', van: persoon, naar: ander, relatie, geweld: t.kans(0.3), sinds: null }),
    () => ({
      type: 'BeeindigVerband',
      van: persoon,
      naar: ander,
      relatie,
      einde: t.kies(VERBANDEINDEN),
      tot: dag,
    }),
    () => ({
      type: 'LegWoonplekVast',
      woonplek: tekst,
      adres: tekst,
      bewoners: [persoon],
      sinds: dag,
      ookElders: t.kans(0.3),
    }),
    () => ({
      type: 'LegGebeurtenisVast',
      gebeurtenis: tekst,
      op: dag,
      wat: tekst,
      rollen: [persoon, ander].map(p => ({
        persoon: p,
        rol: t.kies(ROLLEN),
        verantwoordelijk: t.kies(VERANTWOORDELIJK),
      })),
    }),
    () => ({
      type: 'TekenMachtskaart',
      lijnen: [{ van: persoon, naar: ander, waarin: t.kies(MACHT) }],
      toelichting: tekst,
    }),
    () => ({ type: 'LegKijkVast', persoon, op: dag, verslag: tekst }),
    () => ({ type: 'LegGeenGesprekVast', kind: persoon, reden: tekst }),
    () => ({
      type: 'LegGeweldInJeugdVast',
      persoon,
      verslag: tekst,
      waarvoor: JEUGDDOELEN.filter(() => t.kans(0.5)),
    }),
    () => ({
      type: 'RondAnalyseAf',
      onderbouwing: tekst,
      overdracht: t.kans(0.4) ? [{ persoon, factor: tekst, tekst }] : [],
    }),
    () => ({
      type: 'NoteerBelangenconflict',
      conflict: tekst,
      kind: persoon,
      aard: t.kies(CONFLICTAARDEN),
      wat: tekst,
    }),
    () => ({
      type: 'WeegBelangenconflict',
      conflict: tekst,
      hulpbehoefte: t.kans(0.7) ? tekst : null,
      onderbouwing: tekst,
    }),
    () => ({ type: 'VoegNetwerkpersoonToe', persoon: OMA, band: tekst, professional: t.kans(0.5) ? tekst : null }),
    () => ({
      type: 'BeoordeelNetwerkveiligheid',
      persoon: OMA,
      oordeel: t.kies(OORDELEN),
      gesloten: t.kies(GESLOTENHEID),
      onderbouwing: tekst,
    }),
    () => ({ type: 'GeefNetwerkrol', persoon: OMA, wat: tekst, professional: tekst }),
    () => ({ type: 'WijsNetwerkprofessionalAan', persoon: OMA, professional: tekst }),
    () => ({ type: 'SpreekNetwerkplekAf', plek: tekst, persoon, bij: OMA, verslag: tekst }),
    () => ({ type: 'LegContactVast', contact: tekst, ...moment, gelukt: t.kans(0.5), via: t.kans(0.3) ? ander : null }),
    () => ({ type: 'LegMotivatieVast', ...moment, fase: t.kies(MOTIVATIEFASEN) }),
    () => ({ type: 'LegWeigeringVast', ...moment, wat: t.kies(GEWEIGERD) }),
    () => ({ type: 'LegGezinsgesprekVast', aanwezig: [persoon, ander], op: dag, wijze, verslag: tekst }),
    () => ({
      type: 'StelVeiligContactIn',
      persoon,
      wijzen: CONTACTWIJZEN.filter(() => t.kans(0.5)),
      toelichting: tekst,
      ...(t.kans(0.5) ? { van: '09:00', tot: t.kies(['09:00', '12:00', '06:00']) } : {}),
    }),
    () => ({ type: 'LegContactgegevenVast', gegeven: tekst, persoon, langs: t.kies(['telefoon', 'e-mail'] as const) }),
    () => ({ type: 'KijkContactNa', persoon, langs: t.kies(LANGS), hoe: t.kies(NAGEKEKEN) }),
    () => ({ type: 'ToonContact', persoon, gelezen: t.kies([null, tekst]), wijze, reden: t.kies([null, tekst]) }),
    () => ({
      type: 'LegVastDatIemandNietZelfVraagt',
      persoon,
      waarom: t.kies(HULPVRAAGREDENEN),
      toelichting: tekst,
    }),
    () => ({ type: 'LegSignaalVast', signaal: tekst, persoon, op: dag, verslag: tekst }),
  ]
  return t.kies(soorten)()
}

export function casusOpdracht(t: Toeval, mensen: readonly string[]): CasusOpdracht {
  const tekst = t.kies(DINGEN)
  const ding = t.kies(DINGEN)
  const persoon = t.kies(PERSONEN)
  const soorten: readonly (() => CasusOpdracht)[] = [
    () => ({
      type: 'BelegRegie',
      regie: t.kies(['casusregie', 'zaakeigenaar'] as const),
      mens: t.kies(mensen),
      schaal: 'lokaal',
      reden: null,
    }),
    () => ({
      type: 'WijzigRegieschaal',
      schaal: t.kies(['lokaal', 'regionaal'] as const),
      reden: t.kans(0.8) ? tekst : null,
    }),
    () => ({ type: 'DraagCasusregieOver', aan: 'een ander', reden: tekst }),
    () => ({
      type: 'VoegStukToe',
      nieuw: t.kans(0.5),
      ...{ stuk: ding, bestand: tekst, naam: tekst, bestandstype: 'pdf', grootte: 10 },
      ...{ aard: t.kies(STUKAARDEN), over: t.kans(0.5) ? [persoon] : [], herkomst: t.kies(HERKOMSTEN) },
    }),
    () => ({ type: 'TrekStukIn', stuk: ding, reden: tekst }),
    () => ({
      type: 'MaakBrief',
      ...{ stuk: ding, bestand: tekst, ontvanger: persoon, over: t.kies(PERSONEN), sjabloon: 'uitnodiging' },
      ...(t.kans(0.8) ? { gemaakt: { grootte: 10, sjabloonversie: 1 } } : {}),
    }),
    () => ({ type: 'VerstuurBrief', stuk: ding, dag: '2026-03-01' }),
    () => ({
      type: 'BesluitOverBrief',
      ...{ persoon, mag: t.kies(['ja', 'nee'] as const), grond: t.kies(BRIEFGRONDEN), reden: tekst },
    }),
    () => ({ type: 'SchermAdresAf', persoon, afgeschermd: t.kies(['ja', 'nee'] as const), reden: tekst }),
    () => ({
      type: 'LegVeiligheidVast',
      oordeel: t.kans(0.6) ? 'veilig' : t.kies(OORDELEN),
      perPersoon: [{ persoon, oordeel: t.kies(OORDELEN) }],
      toelichting: tekst,
    }),
    () => ({
      type: 'StelVoorwaarde',
      voorwaarde: VOORWAARDE,
      voor: [persoon],
      tekst,
      minimum: t.kans(0.3),
      controleur: tekst,
      hoe: tekst,
      alsNiet: tekst,
    }),
    () => ({
      type: 'ControleerVoorwaarde',
      voorwaarde: VOORWAARDE,
      stand: t.kans(0.6) ? 'gehaald' : t.kies(CHECKSTANDEN),
      verslag: tekst,
    }),
    () => ({ type: 'ControleerVoorwaarde', voorwaarde: VOORWAARDE, stand: 'gehaald', verslag: tekst }),
    () => stelPlanVast(t, persoon, tekst),
    () => stelPlanVast(t, persoon, tekst),
    () => ({ type: 'KoppelGezinsplan', nummer: 'C-2', elders: t.kans(0.3) ? ELDERS : [] }),
    () => ({ type: 'GeefPlanMee', aan: [persoon], wijze: 'papier' }),
    () => maatregelOpdracht(t, ding, persoon),
    () => maatregelOpdracht(t, ding, persoon),
    () => ({ type: 'StartMaatregel', maatregel: ding, op: '2026-04-01' }),
    () => ({ type: 'LegBezoekVast', maatregel: ding, op: '2026-04-01', verslag: tekst }),
    () => ({
      type: 'RondMaatregelAf',
      maatregel: ding,
      op: '2026-04-02',
      resultaat: t.kies(RESULTATEN),
      verslag: tekst,
    }),
    () => ({ type: 'LegEigenWoordenVast', vraag: t.kies(EIGEN_VRAGEN), van: [persoon], tekst }),
    () => ({ type: 'LegUitlegVast', op: t.kies(['2026-01-01', '2030-01-01']), aan: [persoon], verslag: tekst }),
    () => ({ type: 'SchrijfPlanregel', regel: ding, persoon, onderdeel: t.kies(ONDERDELEN), tekst }),
    () => ({ type: 'LegGeenPlanregelVast', persoon, wat: t.kies(GEEN_WAT), reden: tekst }),
    () => ({ type: 'SpreekNetwerktaakAf', taak: ding, naam: tekst, voor: [persoon], tekst }),
    () => ({ type: 'PlanVeiligheidscheck', op: t.kies(['2020-01-01', '2030-01-01']) }),
    () => ({
      type: 'DoeVeiligheidscheck',
      oordeel: t.kies(OORDELEN),
      perPersoon: [{ persoon, oordeel: t.kies(OORDELEN) }],
      verslag: tekst,
      volgende: t.kies([null, '2020-01-01', '2030-01-01']),
    }),
    () => ({
      type: 'VraagKindplan',
      kindplan: ding,
      kind: persoon,
      rechtbank: tekst,
      gevraagdOp: '2026-01-01',
      leverenVoor: '2026-02-01',
      zittingOp: '2026-02-15',
    }),
    () => ({ type: 'LeverKindplan', kindplan: ding, op: '2026-01-20' }),
    () => ({ type: 'SpreekTerugkeerAf', persoon, op: '2026-05-01', verslag: tekst }),
    () => ({ type: 'LegGesprekMetKindVast', kind: persoon, verslag: tekst }),
    () => ({
      type: 'BiedHulpAan',
      hulp: ding,
      persoon,
      wat: tekst,
      aanbieder: tekst,
      medewerkingOuders: t.kies(['ja', 'nee'] as const),
    }),
    () => ({ type: 'AanvaardHulp', hulp: ding, ...(t.kans(0.7) ? { door: t.kies(mensen) } : {}) }),
    () => ({
      type: 'ZieWachtendGezin',
      hulp: ding,
      veilig: t.kies(WACHTVEILIG),
      wil: t.kies(WACHTWIL),
      plek: t.kies([null, 3]),
      verslag: tekst,
      ...(t.kans(0.5) ? { door: t.kies(mensen) } : {}),
    }),
    () => ({ type: 'WeigerHulp', hulp: ding, door: t.kies(WEIGERAARS), reden: tekst }),
    () => ({ type: 'VolgWeigeringOp', hulp: ding, verslag: tekst }),
    () => ({ type: 'HerzieHulp', hulp: ding, lichter: t.kans(0.5), reden: tekst }),
    () => ({ type: 'BenoemProbleem', probleem: ding, persoon, gebied: 'wonen', als: t.kies(ALS), tekst }),
    () => ({ type: 'BenoemKracht', kracht: ding, persoon, tekst }),
    () => ({
      type: 'StelHersteldoel',
      doel: ding,
      persoon,
      gebied: t.kies(['wonen', 'maan']),
      tekst,
      basis: t.kans(0.5) ? { soort: 'kracht', id: ding } : null,
    }),
    () => ({ type: 'WerkHersteldoelBij', doel: ding, stand: t.kies(DOELSTANDEN), verslag: tekst }),
    () => ({ type: 'ZetTrede', persoon, trede: t.kies(TREDEN) }),
    () => ({ type: 'LegInstemmingVast', persoon, stand: t.kies(['eens', 'niet-eens'] as const) }),
    () => ({
      type: 'StelAnalyseVast',
      gezin: [persoon],
      deelnemers: tekst,
      individueel: t.kies([tekst, '']),
      relationeel: tekst,
      patronen: tekst,
      factoren: [],
    }),
    () => ({ type: 'WeegOmgevingAf', partij: t.kies(OMGEVING), ingelicht: t.kans(0.5), grond: tekst }),
    () => ({ type: 'StartHulp', hulp: ding }),
    () => ({ type: 'RondHulpAf', hulp: ding, verslag: tekst }),
    () => ({
      type: 'ZetDrangIn',
      vorm: t.kies(DRUK),
      reden: tekst,
      ...(t.kans(0.5) ? { kader: t.kies(KADERS), beslisser: tekst } : {}),
    }),
    () => ({ type: 'WisselRegisseur', naar: t.kies(mensen), reden: tekst, verteld: t.kans(0.5) ? tekst : null }),
    () => ({ type: 'VertelWissel', verslag: tekst }),
    () => ({
      type: 'RegelVervanging',
      mens: t.kies(mensen),
      van: '2026-04-01',
      tot: t.kies(['2026-03-01', '2026-05-01']),
    }),
    () => ({ type: 'HerzieRegionaleRegie', uitkomst: t.kies(['blijft', 'terug'] as const), reden: tekst }),
    () => ({
      type: 'StelIntensieveRegieIn',
      mens: t.kies(mensen),
      tot: t.kies(['2020-01-01', '2027-01-01']),
      reden: tekst,
    }),
    () => ({ type: 'BeeindigIntensieveRegie', reden: tekst }),
    () => ({ type: 'BelegProcesregie', organisatie: ding, reden: t.kans(0.5) ? tekst : null }),
    () => ({ type: 'LegComplexiteitVast', complex: t.kans(0.5), hulpVastgelopen: t.kans(0.2), toelichting: tekst }),
    () => ({ type: 'MeldVoortgang', verslag: tekst }),
    () => ({
      type: 'VraagRaad',
      voorwaarden: ['kind-bedreigd', 'geen-vrijwillige-hulp'],
      reden: tekst,
      ouders: t.kies(['ingelicht', 'later'] as const),
      waaromLater: null,
    }),
    () => ({ type: 'SchaalOp', reden: tekst }),
    () => ({ type: 'LichtPartijIn', partij: 'politie', verslag: tekst }),
    () => ({ type: 'SchaalAf', reden: tekst }),
    () => ({ type: 'ZetCodeRood', reden: tekst }),
    () => ({ type: 'TrekCodeRoodIn', reden: tekst }),
    () => ({ type: 'MerkAcuut', reden: tekst }),
    () => ({ type: 'HandelAcuut', verslag: tekst }),
    () => ({ type: 'MeldImpasse', vraag: tekst }),
    () => ({ type: 'BeslisImpasse', beslisser: tekst, besluit: tekst }),
    () => ({ type: 'LegConsultVast', bij: tekst, vraag: tekst, antwoord: tekst }),
    () => ({ type: 'WijsKetencontactAan', keten: t.kies(KETENS), naam: tekst }),
    () => ({
      type: 'PlanHuisbezoek',
      bezoek: ding,
      dag: '2027-01-01',
      team: t.kies(mensen),
      veiligThuis: null,
      doel: tekst,
    }),
    () => ({ type: 'DoeHuisbezoek', bezoek: ding, uitkomst: tekst }),
    () => ({ type: 'ZegHuisbezoekAf', bezoek: ding, reden: tekst }),
    () => ({
      type: 'BiedRegioOverdrachtAan',
      overdracht: ding,
      naarRegio: tekst,
      ontvanger: tekst,
      stukken: [...STUKKEN],
    }),
    () => ({ type: 'BevestigRegioOverdracht', overdracht: ding, door: tekst }),
    () => ({ type: 'StelDoel', doel: ding, persoon, tekst, termijn: t.kies(TERMIJNEN) }),
    () => ({ type: 'BehaalDoel', doel: ding }),
    () => ({
      type: 'SpreekActieAf',
      actie: ding,
      wie: tekst,
      tekst,
      uiterlijk: '2026-04-01',
      met: t.kies(AFSPRAAK_MET),
      nu: t.kans(0.5),
      terugkeer: t.kans(0.5),
    }),
    () => ({ type: 'RondActieAf', actie: ding, verslag: tekst }),
    () => ({ type: 'BenoemRisicofactor', factor: ding, persoon, tekst }),
    () => ({ type: 'SluitRisicofactorAf', factor: ding, onderbouwing: tekst }),
    () => ({ type: 'BetrekNetwerk', verslag: tekst }),
    () => gezinsopdracht(t),
    () => gezinsopdracht(t),
    () => ({ type: 'BetrekSpecialist', naam: tekst, taak: tekst }),
    () => ({ type: 'RondFaseAf', onderbouwing: tekst }),
    () => ({
      type: 'LegNieuwGeweldVast',
      op: '2026-01-20',
      verslag: tekst,
      besproken: t.kies(['ja', 'nee'] as const),
      besprokenOp: '2026-01-21',
    }),
    () => ({
      type: 'SpreekNazorgAf',
      verslag: tekst,
      ...(t.kans(0.5)
        ? { slachtoffer: { stand: 'afgesproken', tekst }, pleger: { stand: 'niet', tekst }, bijHerhaling: tekst }
        : {}),
    }),
    () => ({ type: 'KiesNazorgmaanden', maanden: t.kies([[3, 18], [7], []]), reden: tekst }),
    () => ({
      type: 'LegMetingVast',
      maand: t.kies([3, 12]),
      incidenten: 1,
      opgelost: tekst,
      meedoen: tekst,
      bewijs: tekst,
    }),
    () => ({
      type: 'LegGezinsantwoordVast',
      maand: t.kies([3, 12]),
      persoon,
      op: '2026-01-20',
      wijze: t.kies(CONTACTWIJZEN),
      antwoord: tekst,
    }),
    () => ({ type: 'StuurNazorgvraag', link: ding, persoon, maand: t.kies([3, 6, 12]), langs: t.kies(TIKLANGS) }),
    () => ({
      type: 'HoorTik',
      link: ding,
      verslag: tekst,
      ...(t.kans(0.5) ? { antwoord: t.kies(TIKANTWOORDEN) } : {}),
    }),
    () => ({ type: 'NodigMaatjeUit', link: ding, persoon }),
    () => ({
      type: 'HoorMaatje',
      link: ding,
      verslag: tekst,
      ...(t.kans(0.5) ? { signaal: t.kies(MAATJESIGNALEN) } : {}),
    }),
    () => ({ type: 'VraagTerugblik', link: ding, persoon }),
    () => ({ type: 'DoeJaarcheck', hulp: ding, geweld: t.kies(JAARANTWOORDEN), bron: tekst }),
    () => ({ type: 'LegStabielResultaatVast', bewijs: tekst, op: t.kies(['2026-01-20', '2031-01-01']) }),
    () => ({ type: 'NeemHercontactAan', hercontact: ding, persoon, verslag: tekst, kunnen: t.kans(0.2) ? [] : mensen }),
    () => ({
      type: 'BeantwoordHercontact',
      hercontact: ding,
      persoon,
      op: '2026-01-20',
      wijze: t.kies(CONTACTWIJZEN),
      verslag: tekst,
    }),
    () => ({ type: 'DoeOpvolging', maand: t.kies([3, 6, 12, 99]), uitkomst: 'veilig', verslag: tekst }),
    () => ({
      type: 'WijsSpoorwerkerAan',
      mens: t.kies(mensen),
      persoon,
      over: t.kans(0.9) ? { organisatie: ding } : null,
    }),
    () => ({ type: 'LegErvaringToestemmingVast', persoon, verslag: tekst }),
    () => ({
      type: 'KoppelErvaringsdeskundige',
      ...{ koppeling: ding, persoon, mens: t.kies(mensen), tot: t.kies(['2020-01-01', '2030-01-01']) },
      over: t.kans(0.9) ? { velden: [], organisatie: ding } : null,
    }),
    () => ({ type: 'TrekErvaringToestemmingIn', persoon }),
    () => ({
      type: 'KoppelCoach',
      ...{
        koppeling: ding,
        blad: ding,
        persoon,
        mens: t.kies(mensen),
        ja: [persoon],
        jaOp: '2026-01-20',
        verslag: tekst,
      },
      ...{ vogOp: t.kies(['2019-01-01', '2026-01-05']), tot: t.kies(['2020-01-01', '2026-05-01', '2026-02-31']) },
      ...{ dingen: [ding], bel: '038 1234567', teLang: t.kans(0.1) },
      over: t.kans(0.9) ? { organisatie: ding, leeftijd: t.kies([null, 8, 14, 40]) } : null,
    }),
    () => ({
      type: 'WijzigCoachdoelen',
      ...{ koppeling: ding, blad: ding, dingen: [ding], bel: '038 1234567', teLang: t.kans(0.1) },
    }),
    () => ({ type: 'StopCoach', koppeling: ding, waarom: t.kies(COACHSTOPS) }),
    () => ({
      type: 'HoorCoach',
      ...{ bericht: ding, verslag: tekst },
      ...(t.kans(0.9) ? { gekomen: { koppeling: ding, sein: t.kies(COACHSEINEN), woorden: tekst } } : {}),
    }),
    () => ({
      type: 'DeelFeit',
      deling: ding,
      persoon,
      medewerker: t.kies(mensen),
      grond: t.kies(['taak-team', 'toestemming'] as const),
      doel: t.kies(DEELDOELEN),
      noodzaak: tekst,
      tot: t.kies(['2020-01-01', '2030-01-01']),
      teksten: [],
      over: t.kans(0.8) ? { velden: [], dicht: t.kans(0.2) ? [tekst] : [] } : null,
    }),
    () => ({
      type: 'NeemVerzoekAan',
      ...{ verzoek: t.kies(VERZOEKEN), persoon, recht: t.kies(RECHTEN), wet: t.kies(INZAGEGRONDEN) },
      ...{ hoedanigheid: t.kies(HOEDANIGHEDEN), vrager: t.kies([null, ...PERSONEN]), identiteit: t.kies(IDENTITEITEN) },
      ...{ bevoegdheid: t.kies([null, ...BEVOEGDHEDEN]), kanWegen: t.kans(0.5), belang: t.kans(0.5), wat: tekst },
      ontvangenOp: '2026-03-01',
      over: t.kans(0.9) ? { leeftijd: t.kies([null, 9, 14, 17, 40]) } : null,
    }),
    () => ({ type: 'VerlengVerzoek', verzoek: t.kies(VERZOEKEN), reden: tekst }),
    () => ({
      type: 'StelBesluitVoor',
      ...{ verzoek: t.kies(VERZOEKEN), uitkomst: t.kies(UITKOMSTEN), grond: t.kies([null, ...AFWIJSGRONDEN]) },
      ...{ motivering: tekst, rechtsgang: t.kies(RECHTSGANGEN), over: t.kans(0.9) ? KOPIE : null },
      anderenGewogen: t.kans(0.5),
    }),
    () => ({ type: 'GeefVoorstelTerug', verzoek: t.kies(VERZOEKEN), reden: tekst }),
    () => ({ type: 'BeslisVerzoek', verzoek: t.kies(VERZOEKEN), bestand: ding, over: t.kans(0.9) ? KOPIE : null }),
    () => ({ type: 'TrekVerzoekIn', verzoek: t.kies(VERZOEKEN), reden: tekst }),
    () => ({
      type: 'LegRechtenuitlegVast',
      ...{ persoon, wat: [t.kies(UITLEGGEN)], hoe: t.kies(UITLEGWIJZEN), dag: '2026-03-01' },
    }),
    () => ({
      type: 'OpenRechtstreeks',
      ...{ gemeente: 'Rotterdam', nummer: 'C-2', acuut: t.kans(0.5), vormen: [], personen: [], verbanden: [] },
      ...{ verhoogdRisico: t.kans(0.5), complex: false, rechtstreeks: { verhaal: tekst, van: null } },
      ...{ gever: null, gemeenten: [] },
    }),
    () => ({ type: 'KoppelSteun', mens: t.kies(mensen) }),
    () => ({ type: 'BeeindigSteun', mens: t.kies(mensen), reden: tekst }),
    () => ({ type: 'SperMens', mens: t.kies(mensen), grond: 'familie' }),
    () => ({ type: 'ZieAfVanVoorwaarde', voorwaarde: t.kies(SLUITVOORWAARDEN), reden: tekst }),
    () => ({ type: 'SluitCasus', motivering: tekst, nazorgDoor: t.kies(mensen), kunnen: mensen }),
    () => ({ type: 'HeropenCasus', reden: tekst }),
  ]
  // Most orders lead nowhere in particular; so that a run also closes phases and cases, half of them are of the road itself.
  const keus = t.kies(soorten)()
  const pogingen = t.kans(0.6) ? 60 : 0
  for (let n = 0; n < pogingen; n++) {
    const weg = t.kies(soorten)()
    if (DE_WEG.has(weg.type)) return weg
  }
  return keus
}

/** What a family has to pass to be safe and a case to close. */
const DE_WEG: ReadonlySet<CasusOpdracht['type']> = new Set<CasusOpdracht['type']>([
  'LegVeiligheidVast',
  'StelVoorwaarde',
  'ControleerVoorwaarde',
  'StelVeiligheidsplanVast',
  'LegEigenWoordenVast',
  'RondFaseAf',
  'LegGesprekMetKindVast',
  'BiedHulpAan',
  'StartHulp',
  'LegStabielResultaatVast',
  'SluitCasus',
])
