import { idVan } from '../../kernel/testing/mensen.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { BESLUITCODES } from '../../gedeeld/regio/schema.ts'
import {
  CHECKSTANDEN,
  CONFLICTAARDEN,
  GESLOTENHEID,
  GEWEIGERD,
  HULPVRAAGREDENEN,
  JEUGDDOELEN,
  MACHT,
  MOTIVATIEFASEN,
  OORDELEN,
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
  TOESTEMMINGEN,
  UITSTELGRONDEN,
  type MeldingOpdracht,
} from '../../keten/melding/melding.ts'
import { VELDKEUZES } from '../../keten/melding/weging.ts'
import { aanname, KIND, MOEDER, VADER } from '../eisen/hulp/melding.ts'
import type { Toeval } from './zaad.ts'

/** Random orders, sensible and senseless, in any order. */
const PERSONEN = [MOEDER, VADER, KIND, idVan('een vreemde')]
const OMA = idVan('oma')
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
  const soorten: readonly (() => MeldingOpdracht)[] = [
    () => neemAan(t, regio, mensen),
    () => ({ type: 'ZetCrisisIn', naar: 'crisisdienst', verslag: tekst }),
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
    () => ({ type: 'SluitMelding', reden: 'einde-bemoeienis' }),
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
    toedracht: { ...aanname().toedracht, vormen: [t.kies(regio.vormen).id] },
  })
}

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
    }),
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
    () => ({ type: 'StelVeiligheidsplanVast', tekst }),
    () => ({ type: 'LegGesprekMetKindVast', kind: persoon, verslag: tekst }),
    () => ({
      type: 'BiedHulpAan',
      hulp: ding,
      persoon,
      wat: tekst,
      aanbieder: tekst,
      medewerkingOuders: t.kies(['ja', 'nee'] as const),
    }),
    () => ({ type: 'StartHulp', hulp: ding }),
    () => ({ type: 'RondHulpAf', hulp: ding, verslag: tekst }),
    () => ({ type: 'ZetDrangIn', vorm: 'drang', reden: tekst }),
    () => ({ type: 'StelDoel', doel: ding, persoon, tekst }),
    () => ({ type: 'BehaalDoel', doel: ding }),
    () => ({ type: 'SpreekActieAf', actie: ding, wie: tekst, tekst, uiterlijk: '2026-04-01' }),
    () => ({ type: 'RondActieAf', actie: ding, verslag: tekst }),
    () => ({ type: 'BenoemRisicofactor', factor: ding, persoon, tekst }),
    () => ({ type: 'SluitRisicofactorAf', factor: ding, onderbouwing: tekst }),
    () => ({ type: 'BetrekNetwerk', verslag: tekst }),
    () => gezinsopdracht(t),
    () => gezinsopdracht(t),
    () => ({ type: 'BetrekSpecialist', naam: tekst, taak: tekst }),
    () => ({ type: 'RondFaseAf', onderbouwing: tekst }),
    () => ({ type: 'LegNieuwGeweldVast', op: '2026-04-01', verslag: tekst }),
    () => ({ type: 'SpreekNazorgAf', verslag: tekst }),
    () => ({ type: 'DoeOpvolging', maand: t.kies([3, 6, 12, 99]), uitkomst: 'veilig', verslag: tekst }),
    () => ({ type: 'SperMens', mens: t.kies(mensen), grond: 'familie' }),
    () => ({ type: 'SluitCasus', motivering: tekst }),
    () => ({ type: 'HeropenCasus', reden: tekst }),
  ]
  return t.kies(soorten)()
}
