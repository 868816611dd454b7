import { Type } from 'typebox'
import { leesGeboortedatum, rangschik, zoeksleutels, type Persoonskenmerken } from '../../gedeeld/persoon/index.ts'
import { vraagRoute, type Hulp } from '../../kernel/gate.ts'
import type { Tx } from '../../kernel/db.ts'
import { nietGesperd } from '../zaak.ts'
import { ZoekInvoer } from './invoer.ts'

const Treffer = Type.Object({
  zaak: Type.String(),
  nummer: Type.String(),
  gemeldOp: Type.String(),
  houder: Type.String(),
  open: Type.Boolean(),
  redenen: Type.Array(Type.String()),
})

type Kaartrij = {
  zaak: string
  nummer: string
  gemeld_op: Date
  voornamen: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string
  postcode: string | null
  huisnummer: string | null
  bsn_spoor: string | null
}

const leeg = (t: string | undefined): string | null => (t === undefined || t.trim() === '' ? null : t.trim())

function kenmerkenVan(z: ZoekInvoer, hulp: Hulp): Persoonskenmerken {
  return {
    voornamen: leeg(z.voornamen),
    tussenvoegsel: leeg(z.tussenvoegsel),
    achternaam: leeg(z.achternaam),
    geboortedatum: leesGeboortedatum(z.geboortedatum ?? '') ?? { soort: 'onbekend' },
    postcode: leeg(z.postcode),
    huisnummer: leeg(z.huisnummer),
    bsnHash: z.bsn === undefined ? null : hulp.geheim.spoor(`bsn:${z.bsn}`).toString('hex'),
  }
}

/** Candidates by their blocking keys: block first; the wall leaves out barred files and other organisations' cards. */
export const KANDIDATEN = `select k.zaak, k.nummer, k.gemeld_op, k.voornamen, k.tussenvoegsel, k.achternaam, k.geboortedatum, k.postcode, k.huisnummer, k.bsn_spoor
  from (select distinct s.zaak, s.persoon from kring.zoeksleutel s where s.regio = $1 and s.sleutel = any($2) and s.organisatie = $3 limit 400) b
  join kring.zoekkaart k on k.regio = $1 and k.zaak = b.zaak and k.persoon = b.persoon and ${nietGesperd('k.zaak', 4)}`

/** Who holds a found report, or the case that followed from it: asked only for what is shown, since each look passes the wall. */
const HOUDERS = `select z.id as zaak, o.naam from kring.zaak z
  join lateral (select h.organisatie from kring.houder h where h.regio = z.regio and h.zaak in (z.vervolg_zaak, z.id) and h.tot is null
      order by h.zaak = z.id limit 1) h on true
  join kring.organisatie o on o.regio = z.regio and o.id = h.organisatie
  where z.regio = $1 and z.id = any($2::uuid[])`

async function houders(tx: Tx, zaken: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (zaken.length === 0) return new Map()
  const rijen = await tx.vraag<{ zaak: string; naam: string }>('zoek_houders', HOUDERS, [tx.wie.regio, zaken])
  return new Map(rijen.map(r => [r.zaak, r.naam]))
}

async function kandidaten(tx: Tx, sleutels: readonly string[]): Promise<Kaartrij[]> {
  return sleutels.length === 0
    ? []
    : tx.vraag<Kaartrij>('zoek_kandidaten', KANDIDATEN, [
        tx.wie.regio,
        sleutels,
        tx.wie.organisatie,
        tx.wie.mens,
        tx.nu,
      ])
}

/**
 * Earlier reports on the same people, while typing: that there is one, when, who holds it and why it matches, nothing of its content,
 * nothing at all of barred files (R000-30). Words travel by POST; the look line holds a keyed hash of them, one line per settled query.
 */
export const zoekRoute = vraagRoute({
  methode: 'POST',
  pad: '/personen/zoekvragen',
  samenvatting: 'Eerdere meldingen over dezelfde mensen',
  body: ZoekInvoer,
  antwoord: Type.Object({ treffers: Type.Array(Treffer) }),
  doel: 'aanname',
  rollen: ['medewerker-veilig-thuis', 'gedragswetenschapper'],
  velden: ['proces'],
  stil: vraag => !(vraag.body as { klaar: boolean }).klaar,
  kijk: async (tx, { body, hulp }) => {
    const zoek = kenmerkenVan(body, hulp)
    const rijen = await kandidaten(tx, zoeksleutels(zoek))
    const gerangschikt = rangschik(
      zoek,
      rijen.map(r => ({
        rij: r,
        voornamen: r.voornamen,
        tussenvoegsel: leeg(r.tussenvoegsel),
        achternaam: r.achternaam,
        geboortedatum: leesGeboortedatum(r.geboortedatum) ?? { soort: 'onbekend' as const },
        postcode: r.postcode,
        huisnummer: r.huisnummer,
        bsnHash: r.bsn_spoor,
      })),
    )
      .filter(g => g.score >= 0.5)
      .slice(0, 20)
    const wie = await houders(
      tx,
      gerangschikt.map(g => g.kandidaat.rij.zaak),
    )
    const treffers = gerangschikt.map(({ kandidaat: { rij }, redenen }) => ({
      zaak: rij.zaak,
      nummer: rij.nummer,
      gemeldOp: rij.gemeld_op.toISOString(),
      houder: wie.get(rij.zaak) ?? 'gesloten',
      open: wie.has(rij.zaak),
      redenen: redenen.map(r => r.woorden),
    }))
    return { antwoord: { treffers }, zaak: null, personen: [], zoekSpoor: hulp.geheim.spoor(JSON.stringify(zoek)) }
  },
})
