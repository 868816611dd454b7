import pg from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { maakDb } from '../../kernel/db.ts'
import type { Officieel } from '../../kernel/kluis.ts'
import { openTekst, type Zegel } from '../../kernel/zegel.ts'
import { kopieVan } from '../../keten/casus/index.ts'
import type { Adressen } from '../database/migreer.ts'
import { stukwerk } from '../stukken/stukwerk.ts'

/** What came of checking the copy of one person: never a word of it. */
export type Nagegaan = {
  /** in how many cases this person is */
  readonly cases: number
  /** of the printed copies together */
  readonly pages: number
  /** words and sentences of others, and of workers and reporters, that were looked for */
  readonly searched: number
  /** own words that must be in the copy, and are: the search can find something */
  readonly ownFound: number
  readonly canariesFound: number
  /** of what was found: which field, never what it said */
  readonly found: readonly string[]
}

type Plek = { regio: string; zaak: string } & Actor
/** Something that may not be in the copy: which field it comes from, and the words. */
type Verboden = { readonly wat: string; readonly woord: string }

/**
 * Makes the copy of one person as it would be given, in every case this person is in and as somebody who works there, prints it, and
 * looks in what is printed for every field of every other person of those cases, of who reported, and for every text that is not in it.
 * @returns null when nobody who works with content has a case of this person
 */
export async function gaKopieNa(
  adressen: Adressen,
  zegel: Zegel,
  persoon: string,
  nu: string,
): Promise<Nagegaan | null> {
  const beheer = new pg.Client({ connectionString: adressen.beheer })
  await beheer.connect()
  const db = maakDb(adressen.app, { max: 1, zegel })
  try {
    const { rows } = await beheer.query<Plek>(WAAR, [persoon, nu])
    if (rows.length === 0) return null
    const found: string[] = []
    let [pages, searched, ownFound] = [0, 0, 0]
    for (const { zaak, ...wie } of rows) {
      const gemaakt = await db.asActor(wie, nu, tx => kopieVan(tx, zaak, persoon, wie.organisatieNaam))
      if (gemaakt === null) continue
      const gedrukt = gedrukteTekst(gemaakt.stuk)
      const eigen = new Set([...gemaakt.eigen, ...gemaakt.toegestaan].map(plat))
      const zoek = (await verbodenIn(beheer, zegel, wie.regio, zaak, persoon)).filter(v => !magErin(v.woord, eigen))
      searched += zoek.length
      found.push(...zoek.filter(v => staatIn(gedrukt, v.woord)).map(v => v.wat))
      ownFound += gemaakt.toegestaan.filter(w => staatIn(gedrukt, w)).length
      pages += bladen(await stukwerk.officieel(gemaakt.stuk))
    }
    return { cases: rows.length, pages, searched, ownFound, canariesFound: found.length, found }
  } finally {
    await db.sluit()
    await beheer.end()
  }
}

/** The cases of a person, each with one who works in it with content now and is not barred. */
const WAAR = `select distinct on (z.regio, z.id) z.id as zaak, z.regio, m.id as mens, m.naam, r.id as rolvervulling, r.rol, r.organisatie, o.naam as "organisatieNaam", o.soort as "organisatieSoort"
  from kring.zaak_persoon zp join kring.zaak z on z.regio = zp.regio and z.id = zp.zaak and z.soort = 'casus'
  join kring.betrokkenheid b on b.regio = z.regio and b.zaak = z.id and b.als <> 'ontvanger' and b.van <= $2::timestamptz and (b.tot is null or b.tot > $2::timestamptz)
  join kring.rolvervulling r on r.regio = z.regio and r.organisatie = b.organisatie and (b.mens is null or b.mens = r.mens)
   and r.rol in ('casusregisseur', 'teamcoordinator') and r.van <= $2::timestamptz and (r.tot is null or r.tot > $2::timestamptz)
  join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
 where zp.persoon = $1::uuid
   and not exists (select 1 from kring.sper s where s.regio = z.regio and s.zaak = z.id and s.mens = r.mens and (s.tot is null or s.tot > $2::timestamptz))
 order by z.regio, z.id, r.id`

/** Every field of every other person of the case and of the report it came from, past all walls. */
async function verbodenIn(
  beheer: pg.Client,
  zegel: Zegel,
  regio: string,
  zaak: string,
  persoon: string,
): Promise<readonly Verboden[]> {
  const velden = await beheer.query<{ wat: string; woord: string | null }>(
    `with zaken as (select z.id from kring.zaak z where z.regio = $1 and (z.id = $2 or z.id = (select c.uit_zaak from kring.zaak c where c.regio = $1 and c.id = $2))),
          ander as (select distinct p.* from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon
                     where zp.regio = $1 and zp.zaak in (select id from zaken) and p.id <> $3)
     select v.wat, v.woord from ander p, lateral (values ('persoon.voornamen', p.voornamen), ('persoon.achternaam', p.achternaam), ('persoon.geboortedatum', p.geboortedatum),
            ('persoon.adres', nullif(concat_ws(' ', p.straat, p.huisnummer), '')), ('persoon.straat', p.straat), ('persoon.postcode', p.postcode), ('persoon.plaats', p.plaats)) v (wat, woord)
     union all select 'contactgegeven.' || langs, waarde from kring.contactgegeven where regio = $1 and zaak in (select id from zaken)
     union all select v.wat, v.woord from kring.melder m, lateral (values ('melder.naam', m.naam), ('melder.organisatie', m.organisatie_naam), ('melder.bereikbaar', m.bereikbaar),
            ('melder.veilig-moment', m.veilig_moment)) v (wat, woord) where m.regio = $1 and m.zaak in (select id from zaken)
     union all select 'tekst.' || soort, inhoud from kring.tekst where regio = $1 and zaak in (select id from zaken)`,
    [regio, zaak, persoon],
  )
  const uniek = new Map<string, Verboden>()
  for (const { wat, woord: gelezen } of velden.rows) {
    const woord = gelezen === null ? null : await openTekst(zegel, gelezen)
    for (const deel of wat.startsWith('tekst.') ? zinnen(woord ?? '') : [woord ?? '', ...dagAls(woord ?? '')])
      if (plat(deel).length >= KORTST) uniek.set(plat(deel), { wat, woord: deel })
  }
  return [...uniek.values()]
}

/** Shorter than this says nothing on its own. */
const KORTST = 3
const plat = (tekst: string): string => tekst.toLocaleLowerCase('nl').replaceAll(/\s+/g, ' ').trim()
/** A text leaks by the sentence, not only as a whole. */
const zinnen = (tekst: string): readonly string[] =>
  tekst
    .split(/(?<=[.!?])\s+|\n+/)
    .map(z => z.trim())
    .filter(z => z !== '')
/** A day as it is stored, and as it is printed. */
const dagAls = (woord: string): readonly string[] =>
  /^\d{4}-\d\d-\d\d$/.test(woord) ? [woord.split('-').reverse().map(Number).join('-')] : []

/** What is of the person too (the same surname, the same house, a sentence that stands in their own text) is no leak. */
const magErin = (woord: string, eigen: ReadonlySet<string>): boolean => {
  const w = plat(woord)
  return [...eigen].some(e => e === w || (w.includes(' ') && e.includes(w)))
}

function staatIn(gedrukt: string, woord: string): boolean {
  const w = plat(woord)
  for (let n = gedrukt.indexOf(w); n >= 0; n = gedrukt.indexOf(w, n + 1))
    if (!LETTER.test(gedrukt[n - 1] ?? ' ') && !LETTER.test(gedrukt[n + w.length] ?? ' ')) return true
  return false
}
const LETTER = /[\p{L}\p{N}]/u

/** Everything that is printed on paper, in one text. */
const gedrukteTekst = (s: Officieel): string =>
  plat(
    [
      ...[s.soort, s.titel, s.afzender, ...s.kenmerken.flat(), ...s.ondertekening],
      ...s.delen.flatMap(d => [d.kop, ...d.alineas, ...d.lijst]),
    ].join(' \n '),
  )

const bladen = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length
