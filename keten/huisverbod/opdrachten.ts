import { heeftBereikt } from '../../gedeeld/persoon/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { opdrachtRoute, type Route } from '../../kernel/gate.ts'
import type { Schrijf } from '../../kernel/rijen.ts'
import { geboren, maakVindbaar, persoonBezwaar, persoonRijen } from '../nieuwe-mensen.ts'
import { leesbaarNummer } from '../zaak.ts'
import type { HuisverbodOpdracht } from './huisverbod.ts'
import * as i from './invoer.ts'
import { bewoner } from './opdrachten-personen.ts'
import { geenMoment, momentVan, op, schrijverVan } from './opdrachten-vorm.ts'
import { partijenVan } from './vragen-partijen.ts'

const GEEN_PARTIJEN = {
  gemeente: '',
  politie: null,
  eersteHulp: { organisatie: '', meldpunt: false },
  casemanager: { organisatie: '', meldpunt: false },
  veiligThuis: '',
  team: null,
}

/** The start of a screening: people, home, and who does what here; earlier orders are looked up as who asks may see them. */
const start = opdrachtRoute({
  pad: '/huisverboden',
  samenvatting: 'Een beoordeling voor een huisverbod beginnen',
  type: 'StartScreening',
  body: i.ScreeningInvoer,
  maak: ({ body: b }, hulp) => {
    const nee = persoonBezwaar(b.personen, hulp.nu.slice(0, 10))
    if (nee) return nee
    const incidentOp = momentVan(b.incidentOp)
    if (incidentOp === null) return geenMoment('incidentOp')
    const zaak = hulp.nieuwId()
    const rijen: Schrijf[] = []
    const schrijf = schrijverVan(hulp, zaak, rijen)
    const ids = b.personen.map(() => hulp.nieuwId())
    const opdracht: Extract<HuisverbodOpdracht, { type: 'StartScreening' }> = {
      type: 'StartScreening',
      nummer: leesbaarNummer('H', zaak),
      gemeente: b.gemeente,
      wegens: b.wegens,
      incidentOp,
      verhaal: schrijf('verhaal', b.verhaal),
      woning: schrijf('woning', b.woning),
      personen: b.personen.map((p, n) => bewoner(p, ids[n] ?? '', hulp.nu)),
      partijen: GEEN_PARTIJEN,
      eerder: b.eerder ?? [],
      nieuw: b.nieuw === undefined ? null : schrijf('motivering', b.nieuw),
      eerderLoopt: false,
    }
    rijen.push(...b.personen.flatMap((p, n) => persoonRijen(hulp, zaak, ids[n] ?? '', p)))
    const vul = async (tx: Tx): Promise<HuisverbodOpdracht> => {
      if (!hulp.definitie.gemeenten.some(g => g.naam === b.gemeente)) return opdracht
      const partijen = await partijenVan(tx, hulp.definitie, b.gemeente)
      return { ...opdracht, ...('ok' in partijen ? {} : { partijen }), ...(await eerdere(tx, opdracht.eerder)) }
    }
    return { slice: 'huisverbod', stroom: zaak, nieuw: true, opdracht, rijen, vul }
  },
})

/** Earlier orders that are there for who asks, and whether one of them still runs. */
async function eerdere(tx: Tx, ids: readonly string[]): Promise<{ eerder: string[]; eerderLoopt: boolean }> {
  if (ids.length === 0) return { eerder: [], eerderLoopt: false }
  const rijen = await tx.vraag<{ zaak: string; loopt: boolean }>(
    'huisverbod_eerdere',
    'select zaak, opgelegd_op is not null and einde_op is null and eind_op > $3 as loopt from kring.huisverbod where regio = $1 and zaak = any($2::uuid[])',
    [tx.wie.regio, ids, tx.nu],
  )
  return { eerder: rijen.map(r => r.zaak), eerderLoopt: rijen.some(r => r.loopt) }
}

type LegOp = Extract<HuisverbodOpdracht, { type: 'LegOp' }>

/** Whether the one who leaves is an adult at that instant, from the record (Wth art. 2 lid 2). */
async function volwassenheid(tx: Tx, zaak: string, moment: string): Promise<Pick<LegOp, 'volwassen'>> {
  const [rij] = await tx.vraag<{ geboortedatum: string }>(
    'huisverbod_leeftijd',
    `select p.geboortedatum from kring.gebeurtenis g
       cross join lateral jsonb_array_elements(g.inhoud -> 'personen') x
       join kring.persoon p on p.regio = g.regio and p.id = (x ->> 'id')::uuid
      where g.regio = $1 and g.stroom = $2 and g.soort = 'ScreeningGestart' and x ->> 'rol' = 'uithuisgeplaatste' limit 1`,
    [tx.wie.regio, zaak],
  )
  const { bereikt, vraagNa } = heeftBereikt(geboren(rij?.geboortedatum ?? 'onbekend'), 'huisverbod', moment)
  return { volwassen: bereikt ? 'ja' : vraagNa ? 'onzeker' : 'nee' }
}

const screening: readonly Route[] = [
  op('signalen', 'Een signaal van het RiHG beoordelen', 'BeoordeelSignaal', i.SignaalInvoer, (b, schrijf) => ({
    type: 'BeoordeelSignaal',
    signaal: b.signaal,
    kleur: b.kleur,
    punten: b.punten.map(p => ({
      punt: p.punt,
      feit: p.feit === undefined ? null : schrijf('feit', p.feit),
      bron: p.bron ?? null,
      vindplaats: p.vindplaats === undefined ? null : schrijf('bron', p.vindplaats),
    })),
  })),
  op('consult', 'Overleg met Veilig Thuis vastleggen', 'RaadpleegVeiligThuis', i.ConsultInvoer, (b, schrijf) => ({
    type: 'RaadpleegVeiligThuis',
    op: b.op,
    medewerker: schrijf('wie', b.medewerker),
    advies: schrijf('advies', b.advies),
  })),
  op('horen', 'Vastleggen dat iemand is gehoord, of waarom niet', 'HoorPersoon', i.HoorInvoer, (b, schrijf) => ({
    type: 'HoorPersoon',
    persoon: b.persoon,
    ronde: b.ronde,
    uitkomst: b.uitkomst,
    verslag: schrijf('zienswijze', b.verslag),
    op: b.op,
  })),
  op('verblijf', 'Vastleggen waar wie het huis uit moet slaapt', 'LegVerblijfVast', i.VerblijfInvoer, (b, schrijf) => ({
    type: 'LegVerblijfVast',
    waar: b.waar,
    plek: b.plek === undefined ? null : schrijf('plek', b.plek),
    veilig: b.veilig ?? null,
    controle: b.controle === undefined ? null : schrijf('controle', b.controle),
  })),
  op('geen-huisverbod', 'Afsluiten zonder huisverbod, met reden', 'SluitScreening', i.NietInvoer, (b, schrijf) => ({
    type: 'SluitScreening',
    reden: b.reden,
    motivering: schrijf('motivering', b.motivering),
  })),
  op('sperren', 'Een medewerker de toegang ontzeggen', 'SperMens', i.SperInvoer, b => ({
    type: 'SperMens',
    mens: b.mens,
    grond: b.grond,
  })),
]

const besluit: readonly Route[] = [
  op(
    'oplegging',
    'Een huisverbod opleggen',
    'LegOp',
    i.OplegInvoer,
    (b, schrijf) => ({
      type: 'LegOp',
      op: b.op,
      wijze: b.wijze,
      toepassing: b.toepassing,
      motivering: schrijf('motivering', b.motivering),
      contactverbod: b.contactverbod,
      duurDagen: b.duurDagen ?? null,
      leeftijdNagegaan: b.leeftijdNagegaan === undefined ? null : schrijf('bron', b.leeftijdNagegaan),
      volwassen: 'onzeker',
      eerderLoopt: false,
    }),
    (tx, o, zaak) => volwassenheid(tx, zaak, (o as LegOp).op),
  ),
  op('verlenging', 'Een huisverbod verlengen', 'Verleng', i.VerlengInvoer, (b, schrijf) => ({
    type: 'Verleng',
    dagen: b.dagen,
    feiten: schrijf('feit', b.feiten),
    motivering: schrijf('motivering', b.motivering),
    duurtVoort: b.duurtVoort,
  })),
  op('intrekking', 'Een huisverbod intrekken', 'TrekIn', i.IntrekInvoer, (b, schrijf, hulp) => ({
    type: 'TrekIn',
    grond: b.grond,
    bevestigingen: b.bevestigingen ?? null,
    motivering: schrijf('motivering', b.motivering),
    overdracht: hulp.nieuwId(),
  })),
]

const uitvoering: readonly Route[] = [
  op('bekendmaking', 'Een besluit bekendmaken, met bewijs', 'MaakBekend', i.BekendInvoer, (b, schrijf) => ({
    type: 'MaakBekend',
    besluit: b.besluit,
    wijze: b.wijze,
    op: b.op,
    bewijs: schrijf('bewijs', b.bewijs),
    taal: b.taal,
  })),
  op('sleutels', 'Sleutels innemen, tegen bewijs', 'NeemSleutelsIn', i.SleutelInvoer, (b, schrijf) => ({
    type: 'NeemSleutelsIn',
    aantal: b.aantal,
    omschrijving: schrijf('sleutels', b.omschrijving),
    bewijs: schrijf('bewijs', b.bewijs),
    op: b.op,
  })),
  op('sleutels/terug', 'Sleutels teruggeven', 'GeefSleutelsTerug', i.SleutelTerugInvoer, (b, schrijf) => ({
    type: 'GeefSleutelsTerug',
    aan: schrijf('sleutels', b.aan),
    op: b.op,
  })),
  op('bereikbaarheid', 'Vastleggen waar hij te bereiken is', 'MeldBereikbaarheid', i.BereikInvoer, (b, schrijf) => ({
    type: 'MeldBereikbaarheid',
    hoe: schrijf('bereikbaar', b.hoe),
    op: b.op,
  })),
  op('raadsman/wens', 'De wens voor een raadsman vastleggen', 'VraagRaadsman', i.RaadsmanWensInvoer, b => ({
    type: 'VraagRaadsman',
    besluit: b.besluit,
    op: b.op,
  })),
  op('raadsman', 'Vastleggen wie de raadsman is', 'WijsRaadsmanToe', i.RaadsmanInvoer, (b, schrijf) => ({
    type: 'WijsRaadsmanToe',
    raadsman: schrijf('wie', b.raadsman),
    op: b.op,
  })),
  op('mededelingen', 'Vastleggen dat een besluit is meegedeeld', 'DeelMee', i.MeedeelInvoer, (b, schrijf) => ({
    type: 'DeelMee',
    besluit: b.besluit,
    aan: b.aan,
    wie: b.wie,
    op: b.op,
    wijze: b.wijze,
    taal: b.taal,
    bewijs: schrijf('bewijs', b.bewijs),
  })),
  op('overtredingen', 'Een overtreding vastleggen', 'LegOvertredingVast', i.OvertredingInvoer, (b, schrijf, hulp) => ({
    type: 'LegOvertredingVast',
    overtreding: hulp.nieuwId(),
    op: b.op,
    wat: schrijf('overtreding', b.wat),
    bron: schrijf('bron', b.bron),
  })),
  op(
    'overtredingen/melding',
    'Vastleggen dat een overtreding bij de politie is gemeld',
    'MeldOvertreding',
    i.OvertredingMeldInvoer,
    (b, schrijf) => ({
      type: 'MeldOvertreding',
      overtreding: b.overtreding,
      op: b.op,
      kenmerk: schrijf('bron', b.kenmerk),
    }),
  ),
]

const hulp: readonly Route[] = [
  op('crisishulp', 'De eerste hulp is begonnen', 'StartCrisishulp', i.CrisishulpInvoer, (b, schrijf) => ({
    type: 'StartCrisishulp',
    op: b.op,
    verslag: schrijf('hulp', b.verslag),
  })),
  op('regie', 'De regie over hulp en maatregelen nemen', 'NeemRegieOver', i.LeegInvoer, () => ({
    type: 'NeemRegieOver',
  })),
  op('sporen', 'Bijwerken hoe het met de hulp voor iemand staat', 'WerkSpoorBij', i.SpoorInvoer, (b, schrijf) => ({
    type: 'WerkSpoorBij',
    persoon: b.persoon,
    aanbod: b.aanbod,
    wat: schrijf('hulp', b.wat),
    aanbieder: b.aanbieder === undefined ? null : schrijf('wie', b.aanbieder),
  })),
  op('zorgadvies', 'Zorgadvies geven', 'GeefZorgadvies', i.ZorgadviesInvoer, (b, schrijf) => ({
    type: 'GeefZorgadvies',
    op: b.op,
    aan: schrijf('wie', b.aan),
    advies: schrijf('advies', b.advies),
  })),
  op('overleg', 'Het overleg in de tien dagen plannen', 'PlanOverleg', i.OverlegInvoer, (b, schrijf) => ({
    type: 'PlanOverleg',
    op: b.op,
    deelnemers: schrijf('overleg', b.deelnemers),
  })),
  op('overleg/verslag', 'Vastleggen wat het overleg afsprak', 'LegOverlegVast', i.VerslagInvoer, (b, schrijf) => ({
    type: 'LegOverlegVast',
    verslag: schrijf('overleg', b.verslag),
  })),
  op('maatregelen', 'Een maatregel afspreken', 'SpreekMaatregelAf', i.MaatregelInvoer, (b, schrijf, hulp) => ({
    type: 'SpreekMaatregelAf',
    maatregel: hulp.nieuwId(),
    gebied: b.gebied,
    door: b.door,
    wat: schrijf('maatregel', b.wat),
    uiterlijk: b.uiterlijk,
  })),
  op('maatregelen/geregeld', 'Een maatregel is geregeld', 'RegelMaatregel', i.MaatregelKlaarInvoer, (b, schrijf) => ({
    type: 'RegelMaatregel',
    maatregel: b.maatregel,
    verslag: schrijf('maatregel', b.verslag),
  })),
  op('strafzaak', 'Een strafzaak koppelen', 'KoppelStrafzaak', i.StrafzaakInvoer, (b, schrijf) => ({
    type: 'KoppelStrafzaak',
    kenmerk: schrijf('bron', b.kenmerk),
  })),
  op('strafzaak/afstemming', 'Vastleggen dat met justitie is afgestemd', 'StemAf', i.AfstemInvoer, (b, schrijf) => ({
    type: 'StemAf',
    met: schrijf('wie', b.met),
    verslag: schrijf('strafzaak', b.verslag),
  })),
  op('interventies', 'Een vervolg is begonnen', 'StartInterventie', i.InterventieInvoer, (b, schrijf) => ({
    type: 'StartInterventie',
    wat: schrijf('hulp', b.wat),
    aanbieder: schrijf('wie', b.aanbieder),
    op: b.op,
  })),
]

const rechter: readonly Route[] = [
  op('rechter', 'Een verzoek aan de rechter vastleggen', 'VraagVoorziening', i.VoorzieningInvoer, b => ({
    type: 'VraagVoorziening',
    op: b.op,
    besluit: b.besluit,
  })),
  op('rechter/zitting', 'De zitting vastleggen', 'PlanZitting', i.ZittingInvoer, b => ({
    type: 'PlanZitting',
    op: b.op,
  })),
  op('rechter/uitspraak', 'De uitspraak vastleggen', 'LegUitspraakVast', i.UitspraakInvoer, (b, schrijf, hulp) => ({
    type: 'LegUitspraakVast',
    op: b.op,
    uitkomst: b.uitkomst,
    uitspraak: schrijf('uitspraak', b.uitspraak),
    overdracht: hulp.nieuwId(),
  })),
]

const einde: readonly Route[] = [
  op(
    'overdracht/voorbereiding',
    'Opschrijven wat het lokale team moet weten',
    'BereidOverdrachtVoor',
    i.DossierInvoer,
    (b, schrijf) => ({
      type: 'BereidOverdrachtVoor',
      dossier: schrijf('overdracht', b.dossier),
    }),
  ),
  op(
    'overdracht',
    'Het gezin aan het lokale team aanbieden',
    'BiedOverdrachtAan',
    i.DossierInvoer,
    (b, schrijf, hulp) => ({
      type: 'BiedOverdrachtAan',
      overdracht: hulp.nieuwId(),
      dossier: schrijf('overdracht', b.dossier),
    }),
  ),
  op(
    'overdracht/aanvaarding',
    'Een aangeboden gezin aanvaarden',
    'AanvaardOverdracht',
    i.LeegInvoer,
    (_b, _s, hulp) => {
      const casus = hulp.nieuwId()
      return { type: 'AanvaardOverdracht', casus, nummer: leesbaarNummer('C', casus) }
    },
    undefined,
    async (tx, o) => (o.type === 'AanvaardOverdracht' ? maakVindbaar(tx, o.casus) : undefined),
  ),
  op(
    'overdracht/teruggave',
    'Een aangeboden gezin teruggeven, met reden',
    'GeefOverdrachtTerug',
    i.RedenInvoer,
    (b, schrijf) => ({
      type: 'GeefOverdrachtTerug',
      reden: schrijf('overdracht', b.reden),
    }),
  ),
  op('sluiting', 'Het dossier van een huisverbod sluiten', 'SluitHuisverbod', i.SluitInvoer, (b, schrijf) => ({
    type: 'SluitHuisverbod',
    reden: b.reden === undefined ? null : schrijf('motivering', b.reden),
  })),
]

export const opdrachten: readonly Route[] = [
  start,
  ...screening,
  ...besluit,
  ...uitvoering,
  ...hulp,
  ...rechter,
  ...einde,
]
