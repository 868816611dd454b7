import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { getRegelboek, type Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Db, Tx } from '../../kernel/db.ts'
import { openTekst, VERZEGELD } from '../../kernel/zegel.ts'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import { vernietigboekIn } from '../../service/bewaren/vernietigboek.ts'
import { geheimen, type Geheimen } from '../../service/database/geheimen.ts'
import type { Adressen } from '../../service/database/migreer.ts'
import { kastVan, zegelVan } from '../../service/kluis/zegel.ts'
import { oefen } from '../../service/reservekopie/herstel.ts'
import { maakKopie } from '../../service/reservekopie/maak.ts'
import { geheimeSleutel } from '../../service/reservekopie/sleutel.ts'
import { startKring, type KringInProces } from '../../service/verhaal/kring-in-proces.ts'
import { bulk } from '../../service/vulling/massa/massa.ts'
import { adressenVan } from './adressen.ts'
import { eigenDatabase, speelMonster } from './monster.ts'

export type VertrouwenUitslag = {
  /** opening a case, with seals and a line in the look log, against the same page with neither; the two take turns */
  casePage: { onP50ms: number; offP50ms: number; onP95ms: number; offP95ms: number; ratio: number }
  /** what two people decided to destroy, with the key of each case */
  destroy: { cases: number; seconds: number; perSecond: number }
  /** a copy put back beside the database, with everything checked, and taken away again */
  restore: { gb: number; copyMb: number; seconds: number; secondsPerGb: number }
}

const REGIO = 'rotterdam-2014'
const BEGIN = '2026-11-22T09:00:00.000Z'
/** After the term of the youngest case. */
const LATER = '2050-01-10T09:00:00.000Z'
const RONDES = 6
const VRAGEN = 250

/** What trust costs: seals and the look log on the case page, destroying, and putting a copy back; in databases of their own. */
export async function meetVertrouwen(
  map: string,
  aantal: number,
  zeg: (regel: string) => void,
): Promise<VertrouwenUitslag> {
  const { beheer } = await adressenVan(map)
  const boek = getRegelboek()
  const geheim = { ...geheimen(map), zaaksleutels: path.join(map, 'zaaksleutels-bench') }
  const adressen = await eigenDatabase(beheer, 'kring_vertrouwen', boek, geheim)
  await speelMonster(map, REGIO, { boek, geheim, adressen })
  const zonder = await eigenDatabase(beheer, 'kring_zonder', boek, geheim)
  const casePage = await meetBlad(boek, geheim, adressen, zonder, map, zeg)
  await bulk({
    ...{ beheerUrl: adressen.beheer, regio: REGIO, aantal, jaren: 0, zaad: 1 },
    ijkpunt: () => Promise.resolve(),
    zeg: () => undefined,
  })
  const restore = await meetHerstel(geheim, adressen, map, zeg)
  const destroy = await meetVernietigen(boek, geheim, adressen, map, zeg)
  return { casePage, destroy, restore }
}

/** The same cases twice: as they are, and with open texts and nobody who writes down who looked. */
async function meetBlad(
  boek: Regelboek,
  geheim: Geheimen,
  aan: Adressen,
  uit: Adressen,
  map: string,
  zeg: (regel: string) => void,
): Promise<VertrouwenUitslag['casePage']> {
  // the keys of a second database lie in a cabinet of their own
  const ander = { ...geheim, zaaksleutels: path.join(map, 'zaaksleutels-zonder') }
  await speelMonster(map, REGIO, { boek, geheim: ander, adressen: uit })
  await openAlles(ander, uit)
  const met = await startKring({ boek, adressen: aan, geheim, begin: BEGIN })
  const zonder = await startKring({ boek, adressen: uit, geheim: ander, begin: BEGIN, omDb: zonderLogboek })
  try {
    const [vraagMet, vraagZonder] = [await bladVan(met), await bladVan(zonder)]
    await vraagMet(VRAGEN)
    await vraagZonder(VRAGEN)
    const [tijdMet, tijdZonder]: number[][] = [[], []]
    for (let n = 0; n < RONDES; n++) {
      tijdMet?.push(...(await vraagMet(VRAGEN)))
      tijdZonder?.push(...(await vraagZonder(VRAGEN)))
    }
    const op = (tijden: number[] | undefined, deel: number) => {
      const rij = [...(tijden ?? [])].sort((a, b) => a - b)
      return Math.round((rij[Math.floor(rij.length * deel)] ?? 0) * 100) / 100
    }
    const [onP95ms, offP95ms] = [op(tijdMet, 0.95), op(tijdZonder, 0.95)]
    const ratio = Math.round((onP95ms / offP95ms) * 100) / 100
    zeg(`  een zaak openen: p95 ${onP95ms} ms, zonder zegel en logboek ${offP95ms} ms (${ratio} keer)`)
    return { onP50ms: op(tijdMet, 0.5), offP50ms: op(tijdZonder, 0.5), onP95ms, offP95ms, ratio }
  } finally {
    await met.sluit()
    await zonder.sluit()
  }
}

/** Opens cases of the team with the most of them among who can sign in, one after the other. @returns the times */
async function bladVan(kring: KringInProces): Promise<(keer: number) => Promise<number[]>> {
  const [wie] = await kring.kijk<{ onderwerp: string }>(
    `select m.onderwerp from kring.betrokkenheid b join kring.zaak z on z.regio = b.regio and z.id = b.zaak and z.soort = 'casus'
       join kring.rolvervulling r on r.regio = b.regio and r.organisatie = b.organisatie and r.rol = 'teamcoordinator' join kring.mens m on m.id = r.mens
      where b.tot is null and b.mens is null and b.als = 'houder' and m.onderwerp not like 'proef-%' group by 1 order by count(*) desc, 1 limit 1`,
  )
  if (!wie) throw new Error('Er is geen team met een casus; dan is er niets te meten.')
  const team = await kring.als(wie.onderwerp)
  const { casussen } = (await team.haal<{ casussen: { id: string }[] }>('/casussen')).inhoud
  if (casussen.length === 0) throw new Error('Dit team heeft geen casus; dan is er niets te meten.')
  return async keer => {
    const tijden: number[] = []
    for (let n = 0; n < keer; n++) {
      const begin = performance.now()
      const { status } = await team.haal(`/casussen/${casussen[n % casussen.length]?.id ?? ''}`)
      tijden.push(performance.now() - begin)
      if (status !== 200) throw new Error(`De casus werd geweigerd: ${status}`)
    }
    return tijden
  }
}

/** The door without the look log. For measuring what it costs, here and nowhere else. */
const zonderLogboek = (db: Db): Db => ({
  ...db,
  asActor: (wie, nu, werk) =>
    db.asActor(wie, nu, tx => {
      const zonder: Tx = { ...tx, schrijf: rijen => tx.schrijf(rijen.filter(r => r.tabel !== 'inzage')) }
      return werk(zonder)
    }),
})

/** Every sealed text of a database that is thrown away, as plain words. */
async function openAlles(geheim: Geheimen, adressen: Adressen): Promise<void> {
  const zegel = zegelVan(geheim)
  const client = new pg.Client({ connectionString: adressen.beheer })
  await client.connect()
  try {
    for (const [tabel, velden] of Object.entries(VERZEGELD))
      for (const veld of velden) {
        const { rows } = await client.query<{ ctid: string; v: string }>(
          `select ctid::text, ${veld} as v from kring.${tabel} where ${veld} is not null`,
        )
        const open = await Promise.all(rows.map(async r => ({ plek: r.ctid, v: await openTekst(zegel, r.v) })))
        await client.query(
          `update kring.${tabel} t set ${veld} = x.v from jsonb_to_recordset($1::jsonb) as x (plek text, v text) where t.ctid = x.plek::tid`,
          [JSON.stringify(open)],
        )
      }
  } finally {
    await client.end()
  }
}

async function meetHerstel(
  geheim: Geheimen,
  adressen: Adressen,
  map: string,
  zeg: (regel: string) => void,
): Promise<VertrouwenUitslag['restore']> {
  const bestand = path.join(map, 'bench.kring')
  const nu = new Date(BEGIN)
  try {
    const kopie = await maakKopie({ beheer: adressen.beheer, map, bestand, nu, zeg: () => undefined })
    const gb = await grootte(adressen.beheer)
    const begin = performance.now()
    await oefen({
      ...{ bestand, map, geheim, nu, beheer: adressen.beheer, database: new URL(adressen.beheer).pathname.slice(1) },
      sleutel: await geheimeSleutel(map, null),
      zeg: () => undefined,
    })
    const seconds = sinds(begin)
    const uit = { gb, copyMb: Math.round(kopie.bytes / 1e6), seconds, secondsPerGb: Math.round(seconds / gb) }
    zeg(`  ${gb} GB teruggezet in ${seconds} s: ${uit.secondsPerGb} s per GB (het bestand is ${uit.copyMb} MB)`)
    return uit
  } finally {
    fs.rmSync(bestand, { force: true })
  }
}

/** As it goes: one proposes, another decides, and the destroyer does it, with the keys. */
async function meetVernietigen(
  boek: Regelboek,
  geheim: Geheimen,
  adressen: Adressen,
  map: string,
  zeg: (regel: string) => void,
): Promise<VertrouwenUitslag['destroy']> {
  await sluitAlles(adressen.beheer)
  const kring = await startKring({ boek, adressen, geheim, begin: LATER, map })
  try {
    const [een, ander] = [await kring.als(`privacy.${REGIO}`), await kring.als(`privacy2.${REGIO}`)]
    const zaken = async () =>
      Number((await kring.kijk<{ n: string }>('select count(*) as n from kring.zaak'))[0]?.n ?? 0)
    const voor = await zaken()
    const begin = performance.now()
    // a proposal is no larger than two people can oversee, so there are many
    for (;;) {
      const voorstel = await een.stuur<{ id: string }>('/bewaren/voorstellen', { klasse: 'zaak' })
      if (voorstel.status === 409) break
      if (voorstel.status >= 300) throw new Error(`Het voorstel werd geweigerd: ${voorstel.status}`)
      const pad = `/bewaren/voorstellen/${voorstel.inhoud.id}/besluit`
      const besluit = await ander.stuur(pad, { besluit: 'vernietigen' })
      if (besluit.status >= 300) throw new Error(`Het besluit werd geweigerd: ${besluit.status}`)
      await vernietig(adressen.vernietiger, kring.klok.nu, { boek: vernietigboekIn(map), kast: kastVan(geheim) })
      zeg(`  ${voor - (await zaken())} zaken vernietigd na ${sinds(begin)} s`)
    }
    const seconds = sinds(begin)
    const cases = voor - (await zaken())
    zeg(`  ${cases} zaken vernietigd in ${seconds} s`)
    return { cases, seconds, perSecond: Math.round(cases / Math.max(seconds, 0.1)) }
  } finally {
    await kring.sluit()
  }
}

/** Open cases of the sample are closed by hand: how a case is closed is not what is measured. */
async function sluitAlles(beheer: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    await client.query(
      `set session_replication_role = replica; update kring.zaak set open = false, gesloten_op = coalesce(gesloten_op, gewijzigd_op) where open; update kring.houder set tot = van where tot is null; analyze`,
    )
  } finally {
    await client.end()
  }
}

async function grootte(beheer: string): Promise<number> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    const { rows } = await client.query<{ gb: number }>('select pg_database_size(current_database()) / 1e9 as gb')
    return Math.round(Number(rows[0]?.gb) * 100) / 100
  } finally {
    await client.end()
  }
}

const sinds = (t: number): number => Math.round((performance.now() - t) / 100) / 10
