import { Type } from 'typebox'
import {
  leesGeboortedatum,
  rangschik,
  terugvindsleutels,
  type Gelijkenisveld,
  type Persoonskenmerken,
} from '../../gedeeld/persoon/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { weiger } from '../../kernel/weigering.ts'
import { binnenKring, kringwaarden, werktIn } from '../zaak.ts'
import { begrepen, kenmerkenVan, leesZoekvraag, type Zoekvraag } from './vraag.ts'

/** So often one may look in vain within an hour; then it is quiet for a while. A choice of Kring: enough for a day of typing errors. */
export const VERGEEFS_TOT = 20
const UUR_MS = 3_600_000
const TOON_TOT = 20

const Zaak = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  gemeente: Type.String(),
  open: Type.Boolean(),
  geopendOp: Type.String(),
})
const Mens = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  geboortedatum: Type.String(),
  redenen: Type.Array(Type.String()),
  zaken: Type.Array(
    Type.Object({
      id: Type.String(),
      soort: Type.Union([Type.Literal('melding'), Type.Literal('casus')]),
      nummer: Type.String(),
    }),
  ),
})
const Antwoord = Type.Object({
  begrepen: Type.Array(Type.String()),
  casussen: Type.Array(Zaak),
  meldingen: Type.Array(Zaak),
  mensen: Type.Array(Mens),
  /** there is more than fits: say more to find it */
  meer: Type.Boolean(),
})
type Antwoord = Type.Static<typeof Antwoord>

type Zaakrij = {
  id: string
  soort: 'melding' | 'casus'
  nummer: string
  gemeente: string
  open: boolean
  geopend_op: Date
}
type Mensrij = Zaakrij & {
  persoon: string
  voornamen: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string
  postcode: string | null
  huisnummer: string | null
}

const ZAAK = 'z.id, z.soort, z.nummer, z.gemeente, z.open, z.geopend_op'
/** A team opens cases; a report only as an offer, and that is for who may accept it. An order is never found by name (Wth art. 10 lid 2). */
const TE_OPENEN = (n: number) => `(z.soort = 'casus' or (z.soort = 'melding' and $${n}::boolean))`

export const OP_NUMMER = `select ${ZAAK} from kring.zaak z where z.regio = $1 and z.nummer = $2 and ${TE_OPENEN(3)} and ${binnenKring('z.id', 4)}`

/** People by their keys, and only in cases where who asks works: block first, rank in code. */
export const OP_KENMERK = `select ${ZAAK}, p.id as persoon, p.voornamen, p.tussenvoegsel, p.achternaam, p.geboortedatum, p.postcode, p.huisnummer
  from (select distinct s.persoon from kring.zoeksleutel s where s.regio = $1 and s.sleutel = any($2) limit 2000) b
  join kring.zaak_persoon zp on zp.regio = $1 and zp.persoon = b.persoon
  join kring.zaak z on z.regio = $1 and z.id = zp.zaak
  join kring.persoon p on p.regio = $1 and p.id = b.persoon
 where ${TE_OPENEN(3)} and ${werktIn('z.id', 4)}
 order by z.geopend_op desc limit 400`

const isVeiligThuis = ({ wie }: Tx): boolean => ['medewerker-veilig-thuis', 'gedragswetenschapper'].includes(wie.rol)

async function opNummer(tx: Tx, nummer: string): Promise<Antwoord> {
  const rijen = await tx.vraag<Zaakrij>('zoek_nummer', OP_NUMMER, [
    tx.wie.regio,
    nummer,
    isVeiligThuis(tx) || tx.wie.rol === 'teamcoordinator',
    ...kringwaarden(tx),
  ])
  return { begrepen: ['nummer'], ...zaken(rijen), mensen: [], meer: false }
}

async function opKenmerk(tx: Tx, v: Extract<Zoekvraag, { soort: 'persoon' }>): Promise<Antwoord> {
  const gezocht = kenmerkenVan(v)
  const dit = Number(tx.nu.slice(0, 4))
  const sleutels = [...new Set(gezocht.flatMap(g => terugvindsleutels(g, dit - 110, dit)))]
  const rijen = await tx.vraag<Mensrij>('zoek_kenmerk', OP_KENMERK, [
    tx.wie.regio,
    sleutels,
    isVeiligThuis(tx),
    ...kringwaarden(tx),
  ])
  const perMens = new Map<string, Mensrij[]>()
  for (const rij of rijen) perMens.set(rij.persoon, [...(perMens.get(rij.persoon) ?? []), rij])
  const alle = passend(
    gezocht,
    [...perMens.values()].flatMap(([eerste]) => (eerste ? [eerste] : [])),
  )
  const beste = alle.slice(0, TOON_TOT)
  const vanBeste = beste.flatMap(({ rij }) => perMens.get(rij.persoon) ?? [])
  return {
    begrepen: begrepen(v),
    ...zaken(vanBeste),
    mensen: beste.map(({ rij, redenen }) => ({
      id: rij.persoon,
      naam: [rij.voornamen, rij.tussenvoegsel, rij.achternaam].filter(Boolean).join(' '),
      geboortedatum: rij.geboortedatum,
      redenen,
      zaken: (perMens.get(rij.persoon) ?? []).map(({ id, soort, nummer }) => ({ id, soort, nummer })),
    })),
    meer: alle.length > TOON_TOT || rijen.length === 400,
  }
}

/** Who fits everything that was said, best first: saying more finds fewer, never more. */
function passend(
  gezocht: readonly Persoonskenmerken[],
  rijen: readonly Mensrij[],
): { rij: Mensrij; redenen: string[]; score: number }[] {
  const beste = new Map<string, { rij: Mensrij; redenen: string[]; score: number }>()
  for (const zoek of gezocht)
    for (const g of rangschik(zoek, rijen.map(kandidaat))) {
      const velden = new Set(g.redenen.map(r => r.veld))
      if (eist(zoek).some(veld => !velden.has(veld))) continue
      const { rij } = g.kandidaat
      if ((beste.get(rij.persoon)?.score ?? -1) >= g.score) continue
      beste.set(rij.persoon, { rij, redenen: g.redenen.map(r => r.woorden), score: g.score })
    }
  return [...beste.values()].sort((a, b) => b.score - a.score)
}

const eist = (zoek: Persoonskenmerken): Gelijkenisveld[] => [
  ...(zoek.achternaam === null ? [] : (['achternaam'] as const)),
  ...(zoek.voornamen === null ? [] : (['voornaam'] as const)),
  ...(zoek.geboortedatum.soort === 'onbekend' ? [] : (['geboortedatum'] as const)),
  ...(zoek.postcode === null ? [] : (['adres'] as const)),
]

const kandidaat = (rij: Mensrij) => ({
  rij,
  voornamen: rij.voornamen,
  tussenvoegsel: rij.tussenvoegsel === '' ? null : rij.tussenvoegsel,
  achternaam: rij.achternaam,
  geboortedatum: leesGeboortedatum(rij.geboortedatum) ?? { soort: 'onbekend' as const },
  postcode: rij.postcode,
  huisnummer: rij.huisnummer,
  bsnHash: null,
})

function zaken(rijen: readonly Zaakrij[]): Pick<Antwoord, 'casussen' | 'meldingen'> {
  const uniek = [...new Map(rijen.map(r => [r.id, r])).values()]
  const van = (soort: Zaakrij['soort']) =>
    uniek
      .filter(r => r.soort === soort)
      .map(({ id, nummer, gemeente, open, geopend_op }) => ({
        id,
        nummer,
        gemeente,
        open,
        geopendOp: geopend_op.toISOString(),
      }))
  return { casussen: van('casus'), meldingen: van('melding') }
}

const NIETS: Antwoord = { begrepen: [], casussen: [], meldingen: [], mensen: [], meer: false }

/**
 * Finds back a case or a person of the own circle. Outside it nothing exists: a neighbour, a colleague's family and somebody who was
 * never reported give the same empty answer. Looking in vain stands in the look log, and who does so again and again waits a while.
 */
const zoek = vraagRoute({
  methode: 'POST',
  pad: '/zoekvragen',
  samenvatting: 'Een zaak of mens uit de eigen kring terugvinden',
  body: Type.Object({ woorden: Type.String({ minLength: 1, maxLength: 120 }) }, { additionalProperties: false }),
  antwoord: Antwoord,
  doel: 'terugvinden',
  rollen: ['medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'],
  velden: ['proces', 'persoon'],
  kijk: async (tx, { body, hulp }) => {
    const sinds = new Date(new Date(tx.nu).getTime() - UUR_MS).toISOString()
    const [mis] = await tx.vraag<{ keer: number }>('zoek_vergeefs', 'select kring.vergeefs_gezocht($1) as keer', [
      sinds,
    ])
    if ((mis?.keer ?? 0) >= VERGEEFS_TOT)
      return weiger(
        'MAG_NU_NIET',
        'U zocht het afgelopen uur vaak zonder iets te vinden. Wacht even, of vraag een collega om mee te kijken. Uw eigen zaken staan in uw lijsten.',
        { bron: 'AVG art. 32' },
      )
    const v = leesZoekvraag(body.woorden)
    const antwoord =
      v.soort === 'leeg' ? NIETS : v.soort === 'nummer' ? await opNummer(tx, v.nummer) : await opKenmerk(tx, v)
    const gevonden = antwoord.casussen.length + antwoord.meldingen.length + antwoord.mensen.length
    return {
      antwoord,
      zaak: null,
      personen: antwoord.mensen.map(m => m.id),
      zoekSpoor: hulp.geheim.spoor(`zoek:${JSON.stringify(v)}`),
      vergeefs: v.soort !== 'leeg' && gevonden === 0,
    }
  },
})

export const routes: readonly Route[] = [zoek]
