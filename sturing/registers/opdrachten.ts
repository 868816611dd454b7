import type { Tx } from '../../kernel/db.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { keurRij, keurStap, vulAan } from './keur.ts'
import { uitDefinitie } from './uit.ts'
import { naasten } from './naasten.ts'
import { beeldVan, registersVan, type Boek } from './vragen.ts'
import type { Declaratie, Stap, Waarden } from './vorm.ts'

export type Gemaakt = { readonly id: string; readonly rijen: readonly Schrijf[] }
type Hulp = { readonly nu: string; nieuwId(): string }

const schoon = (velden: Waarden): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(velden).flatMap(([id, w]) => {
      const netjes = typeof w === 'string' ? w.trim() : w
      return netjes === '' || (Array.isArray(netjes) && netjes.length === 0) ? [] : [[id, netjes]]
    }),
  )

const wijziging = (
  tx: Tx,
  d: Declaratie,
  rij: string,
  versie: number,
  hoe: { wat: string; stand: string; velden: Record<string, unknown> },
) =>
  voegToe('registerwijziging', {
    regio: tx.wie.regio,
    ...{ rij, register: d.id, versie, ...hoe },
    op: tx.nu,
    mens: tx.wie.mens,
    organisatie: tx.wie.organisatie,
  })

function nieuweRij(tx: Tx, d: Declaratie, id: string, velden: Waarden, herkomst: string | null): readonly Schrijf[] {
  const heel = schoon(velden)
  const stand = d.standen[0]?.id ?? 'open'
  return [
    voegToe('registerrij', {
      regio: tx.wie.regio,
      ...{ id, register: d.id, stand, velden: heel, herkomst, versie: 1 },
      organisatie: tx.wie.organisatie,
      gemaakt_op: tx.nu,
      gewijzigd_op: tx.nu,
    }),
    wijziging(tx, d, id, 1, { wat: herkomst === null ? 'nieuw' : 'uit-de-visie', stand, velden: heel }),
  ]
}

/** A new record; refused with the field that is wrong, and then nothing is stored. */
export async function maakNieuw(
  tx: Tx,
  d: Declaratie,
  boek: Boek,
  velden: Waarden,
  hulp: Hulp,
): Promise<Gemaakt | Weigering> {
  const beeld = await beeldVan(tx, boek, [d])
  const heel = vulAan(d, velden, beeld)
  const nee = keurRij(d, heel, beeld)
  if (nee !== null) return nee
  const id = hulp.nieuwId()
  return { id, rijen: nieuweRij(tx, d, id, heel, null) }
}

type Gevonden = { versie: number; stand: string; velden: Waarden }
/** The record as it stands, held until this change is in; who read an older one hears it politely. */
async function pakVast(tx: Tx, d: Declaratie, id: string, versie: number): Promise<Gevonden | Weigering> {
  const [rij] = await tx.vraag<Gevonden>(
    'register_pak',
    'select versie, stand, velden from kring.registerrij where regio = $1 and id = $2 and register = $3 and weg_op is null for update',
    [tx.wie.regio, id, d.id],
  )
  if (rij === undefined) return nietGevonden()
  return rij.versie === versie
    ? rij
    : weiger('VEROUDERD', 'Iemand anders was u net voor. Lees wat er veranderde en leg het dan opnieuw vast.')
}

function zet(tx: Tx, d: Declaratie, id: string, rij: Gevonden, wat: string, stand: string, velden: Waarden): Gemaakt {
  const heel = schoon(velden)
  const versie = rij.versie + 1
  return {
    id,
    rijen: [
      werkBij('registerrij', { regio: tx.wie.regio, id }, { stand, velden: heel, versie, gewijzigd_op: tx.nu }),
      wijziging(tx, d, id, versie, { wat, stand, velden: heel }),
    ],
  }
}

/** Changes what a record says; every earlier version stays readable. */
export async function wijzig(
  tx: Tx,
  d: Declaratie,
  boek: Boek,
  id: string,
  { versie, velden }: { versie: number; velden: Waarden },
): Promise<Gemaakt | Weigering> {
  const rij = await pakVast(tx, d, id, versie)
  if ('ok' in rij) return rij
  const nee = keurRij(d, velden, await beeldVan(tx, boek, [d]))
  return nee ?? zet(tx, d, id, rij, 'wijziging', rij.stand, velden)
}

/** A step from one state to the next, with what that step asks. */
export async function zetStap(
  tx: Tx,
  d: Declaratie,
  boek: Boek,
  id: string,
  { versie, stap, velden }: { versie: number; stap: string; velden: Waarden },
): Promise<Gemaakt | Weigering> {
  const rij = await pakVast(tx, d, id, versie)
  if ('ok' in rij) return rij
  const welke = d.stappen.find(s => s.id === stap)
  const nee = keurStap(d, { id, ...rij }, welke, velden, await beeldVan(tx, boek, [d]))
  if (nee !== null || welke === undefined) return nee ?? nietGevonden()
  const heel = { ...rij.velden, ...velden }
  const klaar = zet(tx, d, id, rij, welke.id, welke.naar, heel)
  return { id, rijen: [...klaar.rijen, ...(await gaatMee(tx, d, id, welke, heel))] }
}

/** The record that a field points at goes along: a newer version makes the older one the older one (R003-14). */
async function gaatMee(tx: Tx, d: Declaratie, id: string, stap: Stap, velden: Waarden): Promise<readonly Schrijf[]> {
  const ander = stap.ook === undefined ? undefined : velden[stap.ook.veld]
  if (stap.ook === undefined || typeof ander !== 'string' || ander === '' || ander === id) return []
  const [rij] = await tx.vraag<Gevonden>(
    'register_gaat_mee',
    'select versie, stand, velden from kring.registerrij where regio = $1 and id = $2 and register = $3 and weg_op is null for update',
    [tx.wie.regio, ander, d.id],
  )
  return rij === undefined ? [] : zet(tx, d, ander, rij, stap.id, stap.ook.naar, rij.velden).rijen
}

/** Takes a record out of the list; it stays readable in the history and can be put back. */
export async function haalWeg(
  tx: Tx,
  d: Declaratie,
  id: string,
  { versie, terug }: { versie: number; terug: boolean },
): Promise<Gemaakt | Weigering> {
  const [rij] = await tx.vraag<Gevonden & { weg: boolean }>(
    'register_pak_ook_weg',
    'select versie, stand, velden, weg_op is not null as weg from kring.registerrij where regio = $1 and id = $2 and register = $3 for update',
    [tx.wie.regio, id, d.id],
  )
  if (rij === undefined) return nietGevonden()
  if (rij.versie !== versie) return weiger('VEROUDERD', 'Iemand anders was u net voor. Lees wat er veranderde.')
  if (rij.weg !== terug) return weiger('MAG_NU_NIET', terug ? 'Deze regel staat er al.' : 'Deze regel is al weg.')
  const nieuw = versie + 1
  return {
    id,
    rijen: [
      werkBij(
        'registerrij',
        { regio: tx.wie.regio, id },
        { versie: nieuw, gewijzigd_op: tx.nu, weg_op: terug ? null : tx.nu },
      ),
      wijziging(tx, d, id, nieuw, {
        wat: terug ? 'teruggezet' : 'weggehaald',
        stand: rij.stand,
        velden: { ...rij.velden },
      }),
    ],
  }
}

/** Takes in what the vision itself brings and is not here yet: each line once, also when it is asked twice, with its references. */
export async function neemOver(tx: Tx, d: Declaratie, boek: Boek, hulp: Hulp): Promise<Gemaakt | Weigering> {
  const er = await tx.vraag<{ id: string; register: string; herkomst: string }>(
    'register_herkomsten',
    'select id, register, herkomst from kring.registerrij where regio = $1 and register = any ($2::text[]) and herkomst is not null',
    [tx.wie.regio, naasten(d)],
  )
  const ids = new Map(er.map(r => [`${r.register} ${r.herkomst}`, r.id]))
  const def = boek.definitie(tx.wie.regio)
  const alle = uitDefinitie(d, def)
  const nieuw = alle.filter(m => !ids.has(`${d.id} ${m.herkomst}`)).map(m => m.herkomst)
  if (nieuw.length === 0) return weiger('MAG_NU_NIET', 'Alles wat de visie hierover noemt staat er al.')
  for (const herkomst of nieuw) ids.set(`${d.id} ${herkomst}`, hulp.nieuwId())
  const registers = registersVan(boek, tx.wie.regio)
  const zoek = (register: string, regel: string) =>
    ids.get(`${register} ${registers.get(register)?.uit?.lijst ?? ''}:${regel}`)
  const vers = uitDefinitie(d, def, zoek).filter(m => nieuw.includes(m.herkomst))
  return {
    id: hulp.nieuwId(),
    rijen: vers.flatMap(m =>
      nieuweRij(tx, d, ids.get(`${d.id} ${m.herkomst}`) ?? hulp.nieuwId(), m.velden, m.herkomst),
    ),
  }
}
