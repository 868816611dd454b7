import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Opzet, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { leesbaarNummer } from '../zaak.ts'
import * as i from './invoer.ts'
import type { Antwoord, Kindcheck, Meldingklasse, MeldingOpdracht, Wegingvelden } from './melding.ts'
import { lopendeHulp } from './opdrachten-hulp.ts'
import { formulierzaak, formuliersleutel, metPapier, papierVan } from './opdrachten-papier.ts'
import { op, tekst } from './opdrachten-vorm.ts'
import { betrokkene, persoonBezwaar, persoonRijen } from './opdrachten-personen.ts'
import { instantie, overdracht, toestemmingen } from './opdrachten-delen.ts'
import { metDeskundigen } from './opdrachten-deskundige.ts'
import { incidentsleutel, koppeling, sleutelrij } from './opdrachten-koppelen.ts'
import { zorgvuldig } from './opdrachten-zorgvuldig.ts'

const HERHAALD_BINNEN = `interval '36 months'` // look-back of the repeat report (dossier 4.5, R-CBS-03)

/** A report as it is taken in: by a person from the form, or from a message of another system. */
export type Aanname = Omit<i.AannameInvoer, 'kindcheck'> & { kindcheck: Kindcheck }

/**
 * From a form or a message to the order, its ids and its rows.
 * @param bericht the message it came from: its id becomes that of the report, so that one message is never two reports
 */
export function aannameOpzet(body: Aanname, hulp: Hulp, bericht?: { id: string; op: string }): Opzet | Weigering {
  // a message is taken in as it came, also with a birth still to come: a person looks at it later
  const fout = persoonBezwaar(body.personen, bericht === undefined ? hulp.nu.slice(0, 10) : '9999')
  if (fout) return fout
  const { melder } = body
  const afscherm =
    melder && !melder.beroepsmatig && melder.anonimiteit === 'afgeschermd'
      ? (melder.afschermGrond ?? 'niet-beroepsmatig')
      : melder?.afschermGrond
  if (melder && (melder.anonimiteit === 'open') !== (afscherm === undefined))
    return weiger('ONVOLLEDIG', 'Afschermen van de melder vraagt een grond; open melden juist niet.', {
      bron: 'UB Wmo 2015 art. 4.1.8 lid 3',
      velden: [{ veld: 'melder.afschermGrond', uitleg: 'kies een grond of maak de melder open' }],
    })
  if (melder?.beroepsmatig && afscherm === 'niet-beroepsmatig')
    return weiger('ONVOLLEDIG', 'Voor een professional gelden drie gronden om af te schermen; kies er een.', {
      bron: 'UB Wmo 2015 art. 4.1.8 lid 3 a',
      velden: [{ veld: 'melder.afschermGrond', uitleg: 'kies een van de drie gronden' }],
    })
  if (melder?.soort !== undefined && hulp.definitie.keten.hoedanigheden.every(h => h.id !== melder.soort))
    return weiger('ONVOLLEDIG', 'Deze hoedanigheid staat niet in de lijst.', {
      velden: [{ veld: 'melder.soort', uitleg: 'kies uit de lijst' }],
    })
  const papier = body.papier === undefined || bericht !== undefined ? undefined : papierVan(body.papier, hulp)
  const zaak = bericht?.id ?? (papier === undefined ? hulp.nieuwId() : formulierzaak(hulp, papier.formulier))
  const nummer = leesbaarNummer('M', zaak)
  const verhaal = tekst(hulp, zaak, 'verhaal', body.verhaal)
  const ids = body.personen.map(() => hulp.nieuwId())
  const opdracht: Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }> = {
    type: 'NeemMeldingAan',
    gemeente: body.gemeente,
    nummer,
    kanaal: body.kanaal,
    bron: body.bron,
    incident: body.incident ?? null,
    acuut: body.acuut,
    personen: body.personen.map((p, n) => betrokkene(p, ids[n] ?? '', hulp)),
    verbanden: body.verbanden.map(v => ({
      van: ids[v.van] ?? '',
      naar: ids[v.naar] ?? '',
      soort: v.soort,
      geweld: v.geweld,
    })),
    toedracht: {
      vormen: body.vormen,
      aard: body.aard,
      reikwijdte: body.reikwijdte,
      plaats: body.plaats,
      sinds: body.sinds ?? null,
      verhaal: verhaal.id,
      ...(body.context === undefined ? {} : { context: body.context }),
      ...(body.problemen === undefined ? {} : { problemen: body.problemen }),
    },
    kindcheck: body.kindcheck,
    klasse: 'nieuw',
    eerder: body.eerder ?? [],
    melderBekend: melder !== undefined,
    ambtshalveDoor: body.ambtshalveDoor ?? null,
    ...(body.politieOp === undefined ? {} : { politieOp: new Date(body.politieOp).toISOString() }),
    ...(bericht === undefined ? {} : { berichtOp: bericht.op }),
    ...(papier === undefined ? {} : { papier }),
  }
  const rijen = [
    verhaal.rij,
    ...(melder ? [melderRij(hulp, zaak, melder, afscherm ?? null)] : []),
    ...body.personen.flatMap((p, n) => persoonRijen(hulp, zaak, nummer, ids[n] ?? '', p)),
    ...(body.incident === undefined ? [] : [sleutelrij(hulp, zaak, ids[0] ?? '', incidentsleutel(body.incident))]),
    ...(papier === undefined ? [] : [sleutelrij(hulp, zaak, ids[0] ?? '', formuliersleutel(papier.formulier))]),
  ]
  return {
    slice: 'melding',
    stroom: zaak,
    nieuw: true,
    opdracht,
    rijen,
    ...(opdracht.eerder.length > 0 || papier !== undefined ? { vul: (tx: Tx) => vulAanname(tx, opdracht) } : {}),
  }
}

const aanname = opdrachtRoute({
  pad: '/meldingen',
  samenvatting: 'Een melding aannemen',
  type: 'NeemMeldingAan',
  body: i.AannameInvoer,
  maak: ({ body }, hulp) => aannameOpzet(body, hulp),
})

/** What the records know: earlier reports of these people, and the form this came from. */
async function vulAanname(
  tx: Tx,
  opdracht: Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }>,
): Promise<MeldingOpdracht> {
  return metPapier(tx, opdracht.eerder.length > 0 ? await metKlasse(tx, opdracht) : opdracht)
}

/** New, follow-up or repeat is derived from the confirmed earlier reports, frozen at receipt (dossier 4.5, R-CBS-03). */
async function metKlasse(
  tx: Tx,
  opdracht: Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }>,
): Promise<Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }>> {
  const rijen = await tx.vraag<{ id: string; open: boolean }>(
    'melding_klasse',
    `select z.id, z.open from kring.zaak z where z.regio = $1 and z.id = any($2::uuid[]) and z.soort = 'melding' and z.geopend_op > $3::timestamptz - ${HERHAALD_BINNEN}`,
    [tx.wie.regio, opdracht.eerder, tx.nu],
  )
  const klasse: Meldingklasse = rijen.length === 0 ? 'nieuw' : rijen.some(r => r.open) ? 'vervolg' : 'herhaald'
  return { ...opdracht, eerder: rijen.map(r => r.id), klasse }
}

const melderRij = (hulp: Hulp, zaak: string, m: i.MelderInvoer, grond: string | null): Schrijf =>
  voegToe('melder', {
    regio: hulp.wie.regio,
    zaak,
    naam: m.naam,
    hoedanigheid: m.hoedanigheid,
    soort: m.soort ?? null,
    beroepsmatig: m.beroepsmatig,
    organisatie_naam: m.organisatieNaam ?? null,
    bereikbaar: m.bereikbaar,
    veilig_moment: m.veiligMoment ?? null,
    anonimiteit: m.anonimiteit,
    afscherm_grond: grond,
  })

const Leeg = Type.Object({}, { additionalProperties: false })

export const opdrachten: readonly Route[] = [
  aanname,
  op('crisis', 'Crisisinterventie inzetten', 'ZetCrisisIn', i.CrisisInvoer, (b, schrijf, hulp) => ({
    type: 'ZetCrisisIn',
    naar: b.naar,
    verslag: schrijf('crisis', b.verslag),
    voor: b.voor,
    op: b.op === undefined ? hulp.nu : new Date(b.op).toISOString(),
  })),
  op(
    'contacten',
    'Contact met politie, justitie of spoedzorg vastleggen',
    'LegContactVast',
    i.ContactInvoer,
    (b, schrijf) => ({
      type: 'LegContactVast',
      partij: b.partij,
      verslag: schrijf('contact', b.verslag),
      ...(b.organisatie === undefined ? {} : { organisatie: b.organisatie }),
    }),
  ),
  op(
    'weging/antwoorden',
    'Vragen van het instrument beantwoorden',
    'BeantwoordVragen',
    i.AntwoordenInvoer,
    (b, schrijf) => ({
      type: 'BeantwoordVragen',
      antwoorden: b.antwoorden.map((a): Antwoord => ({
        vraag: a.vraag,
        persoon: a.persoon ?? null,
        waarde: a.tekst === undefined ? (a.waarde ?? '') : schrijf('antwoord', a.tekst),
        bron: a.bron === undefined ? null : schrijf('bron', a.bron),
      })),
    }),
  ),
  op(
    'weging/stappen',
    'Een stap van de weging afronden',
    'RondStapAf',
    i.StapInvoer,
    (b, schrijf) => ({
      type: 'RondStapAf',
      stap: b.stap,
      velden: Object.fromEntries(
        Object.entries(b.velden).map(([veld, w]) => [
          veld,
          {
            ...(w.keuze === undefined ? {} : { keuze: w.keuze }),
            ...(w.perPersoon === undefined ? {} : { perPersoon: w.perPersoon }),
            ...(w.tekst === undefined ? {} : { tekst: schrijf('weging', w.tekst) }),
          },
        ]),
      ) as Wegingvelden,
    }),
    metDeskundigen,
  ),
  op(
    'weging/overgeslagen-stappen',
    'Een stap overslaan, met reden',
    'SlaStapOver',
    i.OverslaanInvoer,
    (b, schrijf) => ({ type: 'SlaStapOver', stap: b.stap, reden: schrijf('reden', b.reden) }),
  ),
  op('weging/besluit', 'Besluiten na de weging', 'BesluitWeging', i.BesluitInvoer, (b, schrijf) => ({
    type: 'BesluitWeging',
    besluiten: b.besluiten,
    motivering: schrijf('motivering', b.motivering),
    ...(b.raadVoorwaarden === undefined && b.raadReden === undefined
      ? {}
      : {
          raad: {
            voorwaarden: b.raadVoorwaarden ?? [],
            reden: b.raadReden === undefined ? '' : schrijf('motivering', b.raadReden),
          },
        }),
  })),
  op('weging/besluit/bevestiging', 'Het besluit bevestigen als tweede professional', 'BevestigBesluit', Leeg, () => ({
    type: 'BevestigBesluit',
  })),
  op(
    'weging/besluit/terugleg',
    'Het besluit terugleggen, met reden',
    'LegBesluitTerug',
    i.RedenInvoer,
    (b, schrijf) => ({ type: 'LegBesluitTerug', reden: schrijf('reden', b.reden) }),
  ),
  op('onderzoek', 'Onderzoek starten', 'StartOnderzoek', i.OnderzoekInvoer, (b, schrijf) => ({
    type: 'StartOnderzoek',
    opzet: schrijf('onderzoek', b.opzet),
  })),
  op('onderzoek/conclusie', 'Onderzoek afronden', 'RondOnderzoekAf', i.OnderzoekKlaarInvoer, (b, schrijf) => ({
    type: 'RondOnderzoekAf',
    conclusie: b.conclusie,
    bevindingen: schrijf('onderzoek', b.bevindingen),
  })),
  op('plan', 'Een plan van aanpak maken', 'MaakPlan', i.PlanInvoer, (b, schrijf, hulp) => ({
    type: 'MaakPlan',
    taak: schrijf('plan', b.taak),
    begint: b.begint === undefined ? hulp.nu : new Date(b.begint).toISOString(),
    daarna: b.daarna === undefined ? null : schrijf('plan', b.daarna),
  })),
  op('plan/begin', 'De eerste taak van het plan is begonnen', 'BeginPlan', i.VerslagInvoer, (b, schrijf) => ({
    type: 'BeginPlan',
    verslag: schrijf('plan', b.verslag),
  })),
  op('overdracht/aanhouding', 'De overdracht aanhouden', 'HoudOverdrachtAan', i.AanhoudInvoer, (b, schrijf) => ({
    type: 'HoudOverdrachtAan',
    grond: b.grond,
    reden: schrijf('reden', b.reden),
    ...(b.wie === undefined ? {} : { wie: schrijf('reden', b.wie) }),
    ...(b.tot === undefined ? {} : { tot: b.tot }),
  })),
  op('overdracht/aanhouding/einde', 'De aanhouding opheffen', 'HefAanhoudingOp', i.RedenInvoer, (b, schrijf) => ({
    type: 'HefAanhoudingOp',
    reden: schrijf('reden', b.reden),
  })),
  ...zorgvuldig,
  instantie,
  ...toestemmingen,
  koppeling,
  lopendeHulp,
  overdracht(),
  op('overdracht/aanvaarding', 'Een aangeboden overdracht aanvaarden', 'AanvaardOverdracht', Leeg, (_b, _s, hulp) => {
    const casus = hulp.nieuwId()
    return { type: 'AanvaardOverdracht', casus, nummer: leesbaarNummer('C', casus) }
  }),
  op(
    'overdracht/teruggave',
    'Een aangeboden overdracht teruggeven, met reden',
    'GeefOverdrachtTerug',
    i.RedenInvoer,
    (b, schrijf) => ({ type: 'GeefOverdrachtTerug', reden: schrijf('overdracht', b.reden) }),
  ),
  op('terugkoppeling', 'De melder terugkoppelen', 'KoppelTerug', i.VerslagInvoer, (b, schrijf) => ({
    type: 'KoppelTerug',
    verslag: schrijf('terugkoppeling', b.verslag),
  })),
  op(
    'terugkoppeling/afzien',
    'Afzien van terugkoppeling, met reden',
    'ZieAfVanTerugkoppeling',
    i.RedenInvoer,
    (b, schrijf) => ({ type: 'ZieAfVanTerugkoppeling', reden: schrijf('reden', b.reden) }),
  ),
  op('informeren', 'Een betrokkene informeren', 'InformeerPersoon', i.InformeerInvoer, (b, schrijf) => ({
    type: 'InformeerPersoon',
    persoon: b.persoon,
    verslag: schrijf('informeren', b.verslag),
    ...(b.wijze === undefined ? {} : { wijze: b.wijze }),
  })),
  op('informeren/uitstel', 'Informeren uitstellen, met grond', 'StelInformerenUit', i.UitstelInvoer, (b, schrijf) => ({
    type: 'StelInformerenUit',
    persoon: b.persoon,
    grond: b.grond,
    reden: schrijf('reden', b.reden),
  })),
  op(
    'overschrijding',
    'Een overschreden termijn toelichten',
    'LichtOverschrijdingToe',
    i.ToelichtInvoer,
    (b, schrijf) => ({ type: 'LichtOverschrijdingToe', werk: b.werk, reden: schrijf('reden', b.reden) }),
  ),
  op('sperren', 'Een medewerker de toegang ontzeggen', 'SperMens', i.SperInvoer, b => ({
    type: 'SperMens',
    mens: b.mens,
    grond: b.grond,
  })),
  op('sluiting', 'De melding sluiten', 'SluitMelding', i.SluitInvoer, b => ({ type: 'SluitMelding', ...b })),
]
