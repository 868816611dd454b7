import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import { wordt23 } from '../../gedeeld/persoon/index.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import {
  indexwoorden,
  type Aanmelding,
  type Contactuitkomst,
  type EigenSignaal,
  type Eindreden,
  type NietVerteld,
  type Treffer,
  type Treffersoort,
} from './verwijsindex.ts'

/** What Kring asks of a reference index. There is no question "is this young person in it?": that is the point (SD-38). */
export type Index = {
  /** how many this person registered since an instant, also what is gone by now */
  gemeldSinds(tx: Tx, sinds: string): Promise<number>
  meld(tx: Tx, geheim: Geheimhouding, a: Aanmelding): readonly Schrijf[]
  eigen(tx: Tx, geheim: Geheimhouding): Promise<readonly EigenSignaal[]>
  beeindig(tx: Tx, id: string, reden: Eindreden): readonly Schrijf[]
  vertel(tx: Tx, id: string, wie: 'jongere' | 'ouders' | 'beiden'): readonly Schrijf[]
  noteerContact(tx: Tx, id: string, treffer: string, uitkomst: Contactuitkomst): readonly Schrijf[]
}

/** A keyed hash of words, under a word of its own, so that a parent is never found as a young person. */
const hash = (geheim: Geheimhouding, wat: string, woorden: string | null): string | null =>
  woorden === null ? null : `\\x${geheim.spoor(`verwijsindex:${wat}:${woorden}`).toString('hex')}`

type Signaalrij = {
  id: string
  gemeente: string
  op: Date
  tot: Date
  loopt: boolean
  weg_reden: string | null
  jongere_weet_op: string | null
  ouders_weten_op: string | null
  niet_omdat: NietVerteld | null
  wie_sleutel: string
  wie_cijfer: Buffer
}
type Trefferrij = {
  id: string
  signaal: string
  soort: Treffersoort
  eerder: boolean
  naam: string
  organisatie_naam: string
  bereikbaar: string
  op: Date
  afgelopen_op: Date | null
}
type Contactrij = { treffer: string; op: Date; uitkomst: Contactuitkomst }

/** Everything of the own registrations, as the wall lets through: what a match is, the database decided. */
async function eigen(tx: Tx, geheim: Geheimhouding): Promise<readonly EigenSignaal[]> {
  const rijen = await tx.vraag<Signaalrij>(
    'index_eigen',
    `select id, gemeente, op, tot, stand = 'loopt' and tot > $3::timestamptz as loopt,
       coalesce(weg_reden, case when tot <= $3::timestamptz then 'termijn' end) as weg_reden, jongere_weet_op::text, ouders_weten_op::text, niet_omdat, wie_sleutel, wie_cijfer
       from kring.indexsignaal where regio = $1 and mens = $2 order by (stand = 'loopt') desc, op desc limit 2000`,
    [tx.wie.regio, tx.wie.mens, tx.nu],
  )
  const treffers = await tx.vraag<Trefferrij>(
    'index_treffers',
    `select id, signaal, soort, eerder, naam, organisatie_naam, bereikbaar, op, afgelopen_op from kring.indextreffer where regio = $1 and signaal = any($2) order by op, id`,
    [tx.wie.regio, rijen.map(r => r.id)],
  )
  const contacten = await tx.vraag<Contactrij>(
    'index_contacten',
    'select treffer, op, uitkomst from kring.indexcontact where regio = $1 and treffer = any($2) order by op',
    [tx.wie.regio, treffers.map(t => t.id)],
  )
  const trefferVan = ({ signaal: _s, organisatie_naam, op, afgelopen_op, ...t }: Trefferrij): Treffer => ({
    ...t,
    organisatie: organisatie_naam,
    op: op.toISOString(),
    afgelopenOp: afgelopen_op?.toISOString() ?? null,
    contacten: contacten.filter(c => c.treffer === t.id).map(c => ({ op: c.op.toISOString(), uitkomst: c.uitkomst })),
  })
  return rijen.map(r => {
    const wie = JSON.parse(geheim.ontsleutel(r.wie_sleutel, r.wie_cijfer)) as {
      voornamen: string
      achternaam: string
      geboortedatum: string
    }
    return {
      ...{ id: r.id, gemeente: r.gemeente, ...wie, op: r.op.toISOString(), tot: r.tot.toISOString() },
      ...{ loopt: r.loopt, wegReden: r.weg_reden, nietOmdat: r.niet_omdat },
      ...{ jongereWeetOp: r.jongere_weet_op, oudersWetenOp: r.ouders_weten_op },
      treffers: treffers.filter(t => t.signaal === r.id).map(trefferVan),
    }
  })
}

/** The reference implementation: the index in Kring's own database, for demo and tests. Regions in it find each other. */
export const ingebouwd: Index = {
  async gemeldSinds(tx, sinds) {
    const [rij] = await tx.vraag<{ n: number }>('index_gemeld', 'select kring.index_gemeld($1::timestamptz) as n', [
      sinds,
    ])
    return rij?.n ?? 0
  },
  meld(tx, geheim, a) {
    const { voornamen, achternaam, geboortedatum } = a.jongere
    const woorden = indexwoorden(a.jongere)
    const { sleutel, cijfer } = geheim.versleutel(JSON.stringify({ voornamen, achternaam, geboortedatum }))
    return [
      voegToe('indexsignaal', {
        ...{ regio: tx.wie.regio, id: a.id, mens: tx.wie.mens, organisatie: tx.wie.organisatie, rol: tx.wie.rol },
        ...{ gemeente: a.gemeente, als: a.als, bereikbaar: a.bereikbaar.trim(), op: tx.nu, tot: a.tot },
        drieentwintig_op: wordt23(geboortedatum),
        archief_maanden: a.archiefMaanden,
        sleutel_bsn: hash(geheim, 'bsn', woorden.bsn),
        sleutel_jongere: hash(geheim, 'jongere', woorden.jongere),
        sleutel_adres: hash(geheim, 'adres', woorden.adres),
        sleutels_ouders: woorden.ouders.map(o => hash(geheim, 'ouder', o)),
        wie_sleutel: sleutel,
        wie_cijfer: `\\x${cijfer.toString('hex')}`,
        ...{ jongere_weet_op: a.jongereWeetOp, ouders_weten_op: a.oudersWetenOp, niet_omdat: a.nietOmdat },
      }),
    ]
  },
  eigen,
  beeindig: (tx, id, reden) => [
    werkBij('indexsignaal', { regio: tx.wie.regio, id }, { stand: 'archief', weg_op: tx.nu, weg_reden: reden }),
  ],
  vertel: (tx, id, wie) => [
    werkBij(
      'indexsignaal',
      { regio: tx.wie.regio, id },
      {
        ...(wie === 'ouders' ? {} : { jongere_weet_op: dagVan(tx.nu) }),
        ...(wie === 'jongere' ? {} : { ouders_weten_op: dagVan(tx.nu) }),
      },
    ),
  ],
  noteerContact: (tx, id, treffer, uitkomst) => [
    voegToe('indexcontact', { regio: tx.wie.regio, id, treffer, mens: tx.wie.mens, op: tx.nu, uitkomst }),
  ],
}
