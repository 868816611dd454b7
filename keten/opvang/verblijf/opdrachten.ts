import { Type } from 'typebox'
import { leeftijdOp } from '../../../gedeeld/persoon/index.ts'
import type { Tx } from '../../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../../kernel/rijen.ts'
import { geboren, maakVindbaar, persoonBezwaar, persoonRijen } from '../../nieuwe-mensen.ts'
import { leesbaarNummer } from '../../zaak.ts'
import { LeegInvoer, Zaak } from '../invoer.ts'
import type { Bewoner, UitstroomFeit } from './feiten.ts'
import * as i from './invoer.ts'
import { partijenVan, teamVan } from './partijen.ts'
import type { VerblijfOpdracht } from './verblijf.ts'

type Schrijver = (soort: string, inhoud: string) => string
/** Texts become rows of their own; a fact holds only their ids. */
const schrijverVan =
  (hulp: Hulp, zaak: string, rijen: Schrijf[]): Schrijver =>
  (soort, inhoud) => {
    const id = hulp.nieuwId()
    rijen.push(voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }))
    return id
  }

/** A child is who is under eighteen, and an uncertain date is read as the younger, which protects (dossier 10.3). */
function bewoner(p: Type.Static<typeof i.MensInvoer>, id: string, nu: string): Bewoner {
  const datum = geboren(p.geboortedatum)
  const jaren = leeftijdOp(datum, nu)?.jaren ?? null
  const minderjarig = datum.soort === 'ongeboren' || (jaren === null ? p.rol === 'kind' : jaren < 18)
  return { id, rol: p.rol, minderjarig, vrouw: p.geslacht === 'v' }
}

type Begin = Extract<VerblijfOpdracht, { type: 'OpenVerblijf' }>

/** A place that is free, or kept for a family that said yes; the row is locked, so two at once wait for each other. */
async function isBezet(tx: Tx, plek: string): Promise<boolean> {
  const [rij] = await tx.vraag<{ stand: string }>(
    'verblijf_plek',
    'select stand from kring.plek where regio = $1 and id = $2 and organisatie = $3 for update',
    [tx.wie.regio, plek, tx.wie.organisatie],
  )
  if (rij === undefined || !['vrij', 'bezet'].includes(rij.stand)) return true
  const al = await tx.vraag(
    'verblijf_op_plek',
    'select 1 from kring.verblijf where regio = $1 and plek = $2 and einde_op is null',
    [tx.wie.regio, plek],
  )
  return al.length > 0
}

const open = opdrachtRoute({
  pad: '/opvang/verblijven',
  samenvatting: 'Een verblijf beginnen: een gezin komt binnen',
  type: 'OpenVerblijf',
  body: i.OpenInvoer,
  maak: ({ body: b }, hulp) => {
    const nee = persoonBezwaar(b.personen, hulp.nu.slice(0, 10))
    if (nee) return nee
    const zaak = hulp.nieuwId()
    const rijen: Schrijf[] = []
    const ids = b.personen.map(() => hulp.nieuwId())
    const opdracht: Begin = {
      type: 'OpenVerblijf',
      nummer: leesbaarNummer('V', zaak),
      gemeente: b.gemeente,
      team: null,
      veiligThuis: '',
      personen: b.personen.map((p, n) => bewoner(p, ids[n] ?? '', hulp.nu)),
      groep: b.groep ?? null,
      kleur: b.kleur,
      fase: b.fase,
      plek: b.plek ?? null,
      aanleiding: schrijverVan(hulp, zaak, rijen)('aanleiding', b.aanleiding),
      bezet: false,
    }
    rijen.push(...b.personen.flatMap((p, n) => persoonRijen(hulp, zaak, ids[n] ?? '', p)))
    const { plek } = opdracht
    const vul = async (tx: Tx): Promise<VerblijfOpdracht> => ({
      ...opdracht,
      ...(await partijenVan(tx, hulp.definitie, b.gemeente)),
      bezet: plek !== null && (await isBezet(tx, plek)),
    })
    const bewaar = (tx: Tx) =>
      tx.schrijf([
        werkBij('plek', { regio: tx.wie.regio, id: plek, stand: 'vrij' }, { stand: 'bezet', stand_op: hulp.nu }),
      ])
    const kop = { slice: 'opvang', stroom: zaak, nieuw: true, opdracht, rijen, vul }
    return plek === null ? kop : { ...kop, bewaar }
  },
})

/** A command on a stay. `vul` reads what only the database knows; `bewaar` writes what only the outcome allows. */
function op<B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: VerblijfOpdracht['type'],
  body: B,
  maak: (b: Type.Static<B>, schrijf: Schrijver, hulp: Hulp) => VerblijfOpdracht,
  meer: {
    vul?: (tx: Tx, b: Type.Static<B>, hulp: Hulp) => Promise<Partial<VerblijfOpdracht>>
    bewaar?: (tx: Tx, zaak: string) => Promise<void>
  } = {},
): Route {
  return opdrachtRoute({
    pad: `/opvang/verblijven/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const opdracht = maak(b as Type.Static<B>, schrijverVan(hulp, zaak, rijen), hulp)
      const { vul, bewaar } = meer
      return {
        slice: 'opvang',
        stroom: zaak,
        nieuw: false,
        opdracht,
        rijen,
        ...(vul
          ? {
              vul: async (tx: Tx, o: { type: string }) =>
                ({ ...o, ...(await vul(tx, b as Type.Static<B>, hulp)) }) as { type: string },
            }
          : {}),
        ...(bewaar ? { bewaar: (tx: Tx) => bewaar(tx, zaak) } : {}),
      }
    },
  })
}

const tekstOf = (s: Schrijver, soort: string, inhoud: string | undefined) =>
  inhoud === undefined ? null : s(soort, inhoud)

/** Somebody who works at the own shelter now; anybody else cannot be appointed. */
async function collega(tx: Tx, mens: string): Promise<{ mens: string }> {
  const [rij] = await tx.vraag<{ mens: string }>(
    'verblijf_collega',
    'select mens from kring.rolvervulling where regio = $1 and organisatie = $2 and mens = $3 and van <= $4 and (tot is null or tot > $4)',
    [tx.wie.regio, tx.wie.organisatie, mens, tx.nu],
  )
  return { mens: rij?.mens ?? '' }
}

/** The case a team points at is one it works in: what it cannot see, it cannot link. */
async function eigenCasus(tx: Tx, casus: string): Promise<{ casus: string }> {
  const [rij] = await tx.vraag<{ id: string }>(
    'verblijf_casus',
    `select id from kring.zaak where regio = $1 and id = $2 and soort = 'casus' and organisatie = $3 and open`,
    [tx.wie.regio, casus, tx.wie.organisatie],
  )
  return { casus: rij?.id ?? '' }
}

/** A family that was taken over is found by name in its new case; a case that was there has its own people. */
async function vindbaar(tx: Tx, zaak: string): Promise<void> {
  const [rij] = await tx.vraag<{ inhoud: Extract<UitstroomFeit, { soort: 'OverdrachtAanvaard' }> }>(
    'verblijf_aanvaard',
    `select inhoud from kring.gebeurtenis where regio = $1 and stroom = $2 and soort = 'OverdrachtAanvaard' order by positie desc limit 1`,
    [tx.wie.regio, zaak],
  )
  if (rij && !rij.inhoud.bestond) await maakVindbaar(tx, rij.inhoud.casus)
}

export const opdrachten: readonly Route[] = [
  open,
  op('kleur', 'De code van het gevaar vaststellen, met reden', 'StelKleurVast', i.KleurInvoer, (b, s) => ({
    type: 'StelKleurVast',
    signalen: b.signalen,
    kleur: b.kleur,
    motivering: s('motivering', b.motivering),
  })),
  op(
    'coordinator',
    'Aanwijzen wie de hulp coördineert',
    'WijsCoordinatorAan',
    i.MensKeuze,
    b => ({ type: 'WijsCoordinatorAan', mens: b.mens }),
    { vul: (tx, b) => collega(tx, b.mens) },
  ),
  op(
    'casus',
    'De casus van het lokale team bij dit verblijf zetten',
    'KoppelCasus',
    i.KoppelInvoer,
    b => ({ type: 'KoppelCasus', casus: b.casus }),
    { vul: (tx, b) => eigenCasus(tx, b.casus) },
  ),
  op('plek', 'Een doorstroomplek of een plek in een andere gemeente boeken', 'BoekPlek', i.BoekInvoer, (b, s) => ({
    type: 'BoekPlek',
    doorstroom: b.doorstroom === 'ja',
    aanbod: b.aanbod ?? null,
    gemeente: b.gemeente ?? null,
    akkoord: tekstOf(s, 'afspraak', b.akkoord),
  })),
  op('sperren', 'Een medewerker de toegang ontzeggen', 'SperMens', i.SperInvoer, b => ({
    type: 'SperMens',
    mens: b.mens,
    grond: b.grond,
  })),
  op('doelen', 'Een doel in het plan zetten', 'StelDoel', i.DoelInvoer, (b, s, hulp) => ({
    type: 'StelDoel',
    doel: hulp.nieuwId(),
    persoon: b.persoon,
    gebied: b.gebied,
    eigenKracht: b.eigenKracht === 'ja',
    tekst: s('doel', b.tekst),
  })),
  op('doelen/stand', 'Bijwerken hoe het met een doel staat', 'WerkDoelBij', i.DoelstandInvoer, (b, s) => ({
    type: 'WerkDoelBij',
    doel: b.doel,
    stand: b.stand,
    verslag: s('doel', b.verslag),
  })),
  op('themas', 'Bijwerken hoe het met een onderwerp staat', 'WerkThemaBij', i.ThemaInvoer, (b, s) => ({
    type: 'WerkThemaBij',
    thema: b.thema,
    stand: b.stand,
    toelichting: tekstOf(s, 'thema', b.toelichting),
  })),
  op('kindstappen', 'Een stap in het programma van een kind zetten', 'ZetKindstap', i.KindstapInvoer, (b, s) => ({
    type: 'ZetKindstap',
    kind: b.kind,
    stap: b.stap,
    gezinsleden: b.gezinsleden,
    verslag: s('kind', b.verslag),
  })),
  op('besprekingen', 'Het plan bespreken', 'BespreekPlan', i.VerslagInvoer, (b, s) => ({
    type: 'BespreekPlan',
    verslag: s('plan', b.verslag),
  })),
  op('advies', 'De analysefase afronden met een advies', 'RondAnalyseAf', i.AdviesInvoer, (b, s) => ({
    type: 'RondAnalyseAf',
    advies: b.advies,
    doelen: b.doelen.map(d => s('doel', d)),
    toelichting: s('advies', b.toelichting),
  })),
  op('fase', 'Verder in de opvang, in een traject', 'BeginOpvangfase', i.TrajectInvoer, b => ({
    type: 'BeginOpvangfase',
    traject: b.traject ?? null,
  })),
  op('verlenging', 'Een verblijf verlengen, met reden', 'VerlengVerblijf', i.VerlengInvoer, (b, s) => ({
    type: 'VerlengVerblijf',
    reden: b.reden,
    toelichting: s('stagnatie', b.toelichting),
    tot: b.tot,
  })),
  op(
    'uitstroom',
    'Opschrijven waar het gezin gaat wonen',
    'BereidUitstroomVoor',
    i.UitstroomInvoer,
    (b, s) => ({
      type: 'BereidUitstroomVoor',
      bestemming: b.bestemming,
      gemeente: b.gemeente,
      reden: b.reden ?? null,
      team: null,
      plan: s('uitstroom', b.plan),
    }),
    { vul: async (tx, b) => ({ team: await teamVan(tx, b.gemeente) }) },
  ),
  op('urgenties', 'Urgentie voor een woning vragen', 'VraagUrgentie', i.UrgentieInvoer, (b, _s, hulp) => ({
    type: 'VraagUrgentie',
    urgentie: hulp.nieuwId(),
    gemeente: b.gemeente,
    op: b.op,
    wens: b.wens,
  })),
  op(
    'urgenties/besluit',
    'Het besluit over urgentie vastleggen',
    'LegUrgentiebesluitVast',
    i.UrgentiebesluitInvoer,
    (b, s) => ({
      type: 'LegUrgentiebesluitVast',
      urgentie: b.urgentie,
      uitkomst: b.uitkomst,
      op: b.op,
      toelichting: s('urgentie', b.toelichting),
    }),
  ),
  op('woning', 'Vastleggen dat het gezin een woning betrok', 'BetrekWoning', i.WoningInvoer, b => ({
    type: 'BetrekWoning',
    gemeente: b.gemeente,
    op: b.op,
    gewoneWijk: b.gewoneWijk === 'ja',
  })),
  op('overdracht', 'Het gezin aan het lokale team aanbieden', 'BiedOverdrachtAan', i.DossierInvoer, (b, s, hulp) => ({
    type: 'BiedOverdrachtAan',
    overdracht: hulp.nieuwId(),
    dossier: s('overdracht', b.dossier),
  })),
  op(
    'overdracht/aanvaarding',
    'Een aangeboden gezin aanvaarden',
    'AanvaardOverdracht',
    LeegInvoer,
    (_b, _s, hulp) => {
      const casus = hulp.nieuwId()
      return { type: 'AanvaardOverdracht', casus, nummer: leesbaarNummer('C', casus) }
    },
    { bewaar: vindbaar },
  ),
  op(
    'overdracht/teruggave',
    'Een aangeboden gezin teruggeven, met reden',
    'GeefOverdrachtTerug',
    i.RedenInvoer,
    (b, s) => ({
      type: 'GeefOverdrachtTerug',
      reden: s('overdracht', b.reden),
    }),
  ),
  op('sluiting', 'Een verblijf sluiten', 'SluitVerblijf', i.SluitInvoer, (b, s) => ({
    type: 'SluitVerblijf',
    reden: b.reden,
    toelichting: tekstOf(s, 'motivering', b.toelichting),
  })),
]
