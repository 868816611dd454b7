import type { Besluitcode } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Hulp } from '../../kernel/gate.ts'
import { vergeet } from '../../kernel/slice.ts'
import { slice as melding, type Melding } from '../../keten/melding/index.ts'
import { verzoekTotOnderzoek, vtTerugkoppeling, type Postsoort, type Vtopersoon } from '../../keten/post/index.ts'

type Rij = {
  id: string
  zaak: string
  soort: Postsoort
  op: Date
  besluiten: Besluitcode[]
  document: string
  stand: 'klaar' | 'verstuurd'
  inhoud: Buffer | null
  sleutel: string | null
  nummer: string
  geopend_op: Date
  eigen: string
  zender: string | null
  zender_applicatie: string | null
  ontvanger: string | null
  ontvanger_applicatie: string | null
  meldingnummer: string | null
}
export type Uitbericht = { naam: string; xml: string; stand: Rij['stand']; zaak: string; personen: string[] }

/** A message as XML: what was sent, or what would be sent now. Null when it does not exist for this person. */
export async function maakBericht(tx: Tx, hulp: Hulp, id: string): Promise<Uitbericht | null> {
  const [r] = await tx.vraag<Rij>(
    'post_uit_een',
    `select u.id, u.zaak, u.soort, u.op, u.besluiten, u.document, u.stand, u.inhoud, u.sleutel, z.nummer, z.geopend_op, o.naam as eigen,
            p.zender, p.zender_applicatie, p.ontvanger, p.ontvanger_applicatie, p.meldingnummer
       from kring.post_uit u join kring.zaak z on z.regio = u.regio and z.id = u.zaak
       join kring.organisatie o on o.regio = u.regio and o.id = u.organisatie
       left join kring.post_in p on p.regio = u.regio and p.id = u.zaak
      where u.regio = $1 and u.id = $2`,
    [tx.wie.regio, id],
  )
  // The wall in code: how far this person reaches into the report itself.
  const stroom = r ? await hulp.stroom(tx, r.zaak) : null
  if (!r || stroom?.bereik !== 'inhoud') return null
  const naam = `${r.soort}-${r.nummer}.xml`
  const vast = { naam, stand: r.stand, zaak: r.zaak }
  if (r.inhoud !== null && r.sleutel !== null)
    return { ...vast, xml: hulp.geheim.ontsleutel(r.sleutel, r.inhoud), personen: [] }
  if (r.soort === 'vt-terugkoppeling') return { ...vast, xml: terugkoppeling(r), personen: [] }
  const m = stroom.opDe(vergeet(melding)).staat as Melding
  const mensen = await leesMensen(tx, hulp, r.zaak)
  return { ...vast, xml: await verzoek(tx, r, m, mensen), personen: mensen.map(p => p.id) }
}

const eigenSysteem = (r: Rij) => ({
  organisatie: r.ontvanger ?? r.eigen,
  applicatie: r.ontvanger_applicatie ?? 'Kring',
})

const terugkoppeling = (r: Rij): string =>
  vtTerugkoppeling({
    stuur: {
      zender: eigenSysteem(r),
      ontvanger: { organisatie: r.zender ?? 'onbekend', applicatie: r.zender_applicatie ?? 'onbekend' },
      referentie: r.id,
      op: r.op.toISOString(),
    },
    nummer: r.nummer,
    meldingnummer: r.meldingnummer ?? r.nummer,
    besluiten: r.besluiten,
    veiligThuis: r.eigen,
  })

type Mens = Vtopersoon & { id: string }

async function leesMensen(tx: Tx, hulp: Hulp, zaak: string): Promise<Mens[]> {
  const rijen = await tx.vraag<Mens & { bsn_versleuteld: Buffer | null; sleutel: string | null }>(
    'post_mensen',
    `select p.id, p.voornamen, p.tussenvoegsel, p.achternaam, p.geboortedatum, p.geslacht, p.straat, p.huisnummer, p.postcode, p.plaats,
            b.bsn_versleuteld, b.sleutel
       from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon
       left join kring.persoon_bsn b on b.regio = p.regio and b.persoon = p.id
      where zp.regio = $1 and zp.zaak = $2 order by p.geboortedatum, p.id`,
    [tx.wie.regio, zaak],
  )
  return rijen.map(({ bsn_versleuteld, sleutel, ...p }) => ({
    ...p,
    bsn: bsn_versleuteld === null || sleutel === null ? null : hulp.geheim.ontsleutel(sleutel, bsn_versleuteld),
  }))
}

/** Children and parents follow from the report; the reasons go along as the text that stands with the decision. */
async function verzoek(tx: Tx, r: Rij, m: Melding, mensen: readonly Mens[]): Promise<string> {
  const open = m.status === 'geen' ? null : m
  const kinderen = new Set((open?.personen ?? []).filter(p => p.kind).map(p => p.id))
  const ouders = new Set(
    (open?.verbanden ?? []).flatMap(v =>
      v.soort === 'ouder' && kinderen.has(v.naar) ? [v.van] : v.soort === 'kind' && kinderen.has(v.van) ? [v.naar] : [],
    ),
  )
  const besluit = open?.weging
  const ids =
    besluit && besluit.stand !== 'bezig' ? [besluit.motivering, besluit.raad?.reden ?? ''].filter(x => x !== '') : []
  const teksten = await tx.vraag<{ inhoud: string }>(
    'post_motivering',
    'select inhoud from kring.tekst where regio = $1 and zaak = $2 and id = any($3::uuid[]) order by array_position($3::uuid[], id)',
    [tx.wie.regio, r.zaak, ids],
  )
  const woorden = await Promise.all(teksten.map(t => tx.zegel.heel(t.inhoud)))
  const inhoud = woorden.join('\n\n') || 'Er is geen toelichting vastgelegd.'
  return verzoekTotOnderzoek({
    stuur: {
      zender: eigenSysteem(r),
      // Which location of the Raad it is for is not in the region's definition: the national name, for a person to see.
      ontvanger: { organisatie: 'Raad voor de Kinderbescherming', applicatie: 'CORV' },
      referentie: r.id,
      op: r.op.toISOString(),
    },
    nummer: r.nummer,
    startOp: r.geopend_op.toISOString(),
    besluitOp: r.op.toISOString(),
    kinderen: mensen.filter(p => kinderen.has(p.id)).map(p => ({ ...p, ongeboren: p.geboortedatum === 'ongeboren' })),
    ouders: mensen.filter(p => ouders.has(p.id)),
    veiligThuis: r.eigen,
    medewerker: tx.wie.naam,
    documentId: r.document,
    document64: Buffer.from(inhoud, 'utf8').toString('base64'),
  })
}
