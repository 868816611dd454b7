import { createHash } from 'node:crypto'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { canoniek } from '../../kernel/streams.ts'
import {
  binnen,
  eenduidig,
  gebrek,
  gemeenteVan,
  leesVtMelding,
  LEGE_KOP,
  type Gebrek,
  type Gelezen,
  type Kop,
  type Opmerking,
  type Voorstel,
} from '../../keten/post/index.ts'
import { systeemActor } from '../worker.ts'
import type { Koppeling } from './koppelingen.ts'
import { inzage, laatWachten, maakMelding, wachtbericht, type Inneming } from './melding.ts'
import { HOOGSTENS_BYTES, leesXml } from './xml.ts'

/** The bytes of a message; none when there were too many, then only their number and hash are known. */
export type Lichaam = { readonly bytes: Buffer; readonly omvang: number; readonly som: string }
export const lichaamVan = (bytes: Buffer): Lichaam => ({
  bytes: bytes.length > HOOGSTENS_BYTES ? Buffer.alloc(0) : bytes,
  omvang: bytes.length,
  som: createHash('sha256').update(bytes).digest('hex'),
})

/** Through which door it came: a connection of another system, or a file that somebody brought. */
export type Herkomst =
  { langs: 'https'; koppeling: Koppeling } | { langs: 'bestand'; wie: Actor } | { langs: 'bestand'; regio: string }
/** What came of a message: the answer to give, the same for the same message. */
export type Ingenomen = {
  readonly id: string
  readonly op: string
  readonly kop: Kop
  readonly soap: boolean
  readonly stand: 'ontvangen' | 'aangenomen' | 'gekoppeld' | 'wacht' | 'geweigerd' | 'terzijde'
  readonly gebrek: Gebrek | null
  readonly zaak: string | null
  readonly herhaald: boolean
}

type Gekeurd = {
  kop: Kop
  soap: boolean
  gebrek: Gebrek | null
  /** a valid message that a person must complete */
  wacht: boolean
  regio: string
  gemeente: string | null
  voorstel: Voorstel | null
  opmerkingen: readonly Opmerking[]
  spoorVan: string
}

/**
 * Takes a message in: keeps it first, whatever it is, then makes a report of it when it is valid and complete. The same message again
 * gets the same answer and nothing else; another message under the same number is kept for a person.
 */
export async function neemIn(d: Inneming, bron: Herkomst, lichaam: Lichaam): Promise<Ingenomen> {
  const op = d.pijplijn.nu().toISOString()
  const k = keurBericht(d, bron, lichaam)
  const wie = 'wie' in bron ? bron.wie : systeemActor(d.boek, k.regio, k.gemeente ?? centrum(d.boek, k.regio))
  const gelezen = await bewaar(d, bron, wie, k, { ...lichaam, op })
  if (gelezen.stand !== 'ontvangen' || k.voorstel === null || k.gemeente === null) return gelezen
  const uit = await maakMelding(d, wie, {
    id: gelezen.id,
    op: gelezen.op,
    voorstel: k.voorstel,
    opmerkingen: k.opmerkingen,
    gemeente: k.gemeente,
    sleutel: gelezen.id,
  })
  if (uit.ok) return { ...gelezen, stand: 'aangenomen', zaak: uit.antwoord.id }
  const wacht = await d.pijplijn.db.asActor(wie, op, tx =>
    laatWachten(tx, d, gelezen.id, gebrek('geweigerd'), uit.uitleg),
  )
  // somebody else handled it meanwhile: received it is, and it does not wait
  return wacht ? { ...gelezen, stand: 'wacht', gebrek: gebrek('geweigerd') } : gelezen
}

const centrum = (boek: Regelboek, regio: string): string => {
  const def = boek.regios.get(regio)
  return def?.regio.centrumgemeenten[0] ?? def?.gemeenten[0]?.naam ?? ''
}

/** Everything there is to say about a message before anything is written. */
function keurBericht(d: Inneming, bron: Herkomst, { bytes, omvang, som }: Lichaam): Gekeurd {
  const thuis = 'wie' in bron ? bron.wie.regio : bron.langs === 'https' ? bron.koppeling.regio : bron.regio
  const basis = {
    kop: LEGE_KOP,
    soap: false,
    wacht: false,
    regio: thuis,
    gemeente: null,
    voorstel: null,
    opmerkingen: [],
  }
  const ruw = `ruw:${som}`
  if (omvang > bytes.length) return { ...basis, gebrek: gebrek('te-groot'), spoorVan: ruw }
  const boom = leesXml(bytes)
  if ('code' in boom) return { ...basis, gebrek: boom, spoorVan: ruw }
  const g = leesVtMelding(boom)
  const spoorVan = canoniek(eenduidig(g.inhoud))
  // a message that names its receiver is kept there, also when it is refused
  const bestemd = bron.langs === 'https' ? bron.koppeling.ontvangers[g.kop.ontvanger ?? ''] : thuis
  const regio = bestemd ?? thuis
  const kop = { ...basis, kop: g.kop, soap: g.soap, spoorVan, regio }
  if (!g.ok) return { ...kop, gebrek: g.gebrek }
  const rest = { ...kop, voorstel: g.voorstel, opmerkingen: g.opmerkingen }
  if (bron.langs === 'https' && !bron.koppeling.zenders.includes(g.kop.zender ?? ''))
    return { ...rest, gebrek: gebrek('afzender', null, 'stuurgegevens/zender/organisatie') }
  if (bestemd === undefined)
    return { ...rest, gebrek: gebrek('ontvanger', null, 'stuurgegevens/ontvanger/organisatie') }
  return { ...rest, ...volledig(d, regio, g) }
}

/** Valid, but is there enough for a report? What is missing is one question to a person. */
export function volledig(d: Pick<Inneming, 'pijplijn'>, regio: string, g: Extract<Gelezen, { ok: true }>) {
  const waar = gemeenteVan(g.voorstel.adressen, d.pijplijn.definitie(regio).gemeenten)
  const gemeente = 'gemeente' in waar ? waar.gemeente : null
  const mist =
    g.voorstel.meldingnummer === null
      ? gebrek('meldingnummer', null, 'object/identificatieVtMelding')
      : g.voorstel.personen.length === 0
        ? gebrek('personen', null, 'object/betreft/gerelateerde/heeftBetrokken')
        : 'gebrek' in waar
          ? gebrek(waar.gebrek)
          : null
  return { gemeente, gebrek: mist, wacht: mist !== null }
}

type Bestaand = {
  id: string
  op: Date
  stand: Ingenomen['stand']
  gebrek: Gebrek['code'] | null
  gebrek_regel: number | null
  gebrek_plek: string | null
  zaak: string | null
}

/** One at a time per sender and number: a repeat is known, another message under the same number is kept apart. */
function bewaar(d: Inneming, bron: Herkomst, wie: Actor, k: Gekeurd, m: Lichaam & { op: string }): Promise<Ingenomen> {
  const spoor = d.geheim.spoor(k.spoorVan).toString('hex')
  return d.pijplijn.db.asActor(wie, m.op, async tx => {
    await tx.vraag('post_slot', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${k.regio}|${k.kop.zender ?? ''}|${k.kop.referentie ?? spoor}`,
    ])
    const [er] = await tx.vraag<Bestaand>(
      'post_eerder',
      `select id, op, stand, gebrek, gebrek_regel, gebrek_plek, zaak from kring.post_in
        where regio = $1 and organisatie = $2 and spoor = $3 order by op limit 1`,
      [k.regio, wie.organisatie, spoor],
    )
    if (er) {
      // a message that somebody handled is no longer theirs to change; the system counts on
      await tx.vraag(
        'post_herhaald',
        'update kring.post_in set herhaald = herhaald + 1 where regio = $1 and id = $2 and ($3 or afgehandeld_door is null)',
        [k.regio, er.id, wie.rol === 'systeem'],
      )
      const g = er.gebrek === null ? null : gebrek(er.gebrek, er.gebrek_regel, er.gebrek_plek)
      return {
        id: er.id,
        op: er.op.toISOString(),
        kop: k.kop,
        soap: k.soap,
        stand: er.stand,
        gebrek: g,
        zaak: er.zaak,
        herhaald: true,
      }
    }
    const ongeldig = k.gebrek !== null && !k.wacht
    const ander = k.kop.referentie === null || ongeldig ? [] : await onderZelfdeNummer(tx, k, wie)
    const g = ander.length > 0 ? gebrek('zelfde-nummer', null, 'stuurgegevens/referentienummer') : k.gebrek
    const stand = g === null ? 'ontvangen' : k.wacht && ander.length === 0 ? 'wacht' : 'geweigerd'
    const id = d.pijplijn.nieuwId()
    const dicht = m.omvang > m.bytes.length ? null : d.geheim.versleutel(m.bytes.toString('base64'))
    await tx.schrijf([
      binnen({
        regio: k.regio,
        id,
        organisatie: wie.organisatie,
        op: m.op,
        langs: bron.langs,
        koppeling: bron.langs === 'https' ? bron.koppeling.naam : 'bestand',
        kop: k.kop,
        spoor,
        omvang: m.omvang,
        inhoud: dicht === null ? null : { sleutel: dicht.sleutel, cijfer: `\\x${dicht.cijfer.toString('hex')}` },
        stand,
        gebrek: g,
        opmerkingen: k.opmerkingen,
      }),
      ...(stand === 'ontvangen' ? [] : [wachtbericht(tx, d)]),
      inzage(tx, d, 'post.Ontvangen'),
    ])
    return { id, op: m.op, kop: k.kop, soap: k.soap, stand, gebrek: g, zaak: null, herhaald: false }
  })
}

/** A refused message does not count: who mends it sends it again under its number. */
const onderZelfdeNummer = (tx: Tx, k: Gekeurd, wie: Actor) =>
  tx.vraag<{ id: string }>(
    'post_zelfde_nummer',
    `select id from kring.post_in where regio = $1 and organisatie = $2 and zender = $3 and referentie = $4
        and stand <> 'geweigerd' limit 1`,
    [k.regio, wie.organisatie, k.kop.zender, k.kop.referentie],
  )
