import fs from 'node:fs'
import path from 'node:path'
import { test, inject, expect } from 'vitest'
import pg from 'pg'
import { kopie, regelboek } from '../hulp/database.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { herbouwTelfeiten } from '../../service/telfeiten/herbouw.ts'
import { speelJaar } from '../../service/vulling/jaar/jaar.ts'
import { periodeVan } from '../../service/vulling/jaar/kalender.ts'
import { Voortgang } from '../../service/vulling/jaar/voortgang.ts'
import { bulk } from '../../service/vulling/massa/massa.ts'
test('telbench', async () => {
  const map = fs.mkdtempSync('/tmp/telbench-')
  const { adressen, geheim, weg } = await kopie(inject('beheerUrl'), inject('proefMap'))
  const boek = regelboek()
  const REGIO = 'rotterdam-2014'
  const def = boek.regios.get(REGIO)!
  const periode = periodeVan(def, 2024, new Date())
  if ('reden' in periode) throw new Error('x')
  const voortgang = new Voortgang(path.join(map, 'v.jsonl'), 'bench')
  await speelJaar({ boek, def, adressen, geheim: maakGeheimhouding(geheim), periode, voortgang, aantal: 60, adviezen: 0, chats: 0, zaad: 1, snel: true, zeg: () => undefined, stop: () => false })
  voortgang.sluit()
  await bulk({ beheerUrl: adressen.beheer, regio: REGIO, aantal: 4000, jaren: 9, zaad: 1, ijkpunt: () => Promise.resolve(), zeg: () => undefined })
  const c = new pg.Client({ connectionString: adressen.beheer })
  await c.connect()
  await c.query(`alter database "${new URL(adressen.beheer).pathname.slice(1)}" set track_functions = 'all'`)
  console.log((await c.query(`select slice||'.'||soort s, count(*)::int n from kring.gebeurtenis group by 1 order by 2 desc limit 40`)).rows.map(r => r.s + ' ' + r.n).join('\n'))
  for (let i = 0; i < 2; i++) {
    await c.query('delete from kring.telregel; delete from kring.telmaand; select pg_stat_reset()')
    const u = await herbouwTelfeiten(adressen.beheer, r => console.log(new Date().toISOString().slice(17), r))
    console.log(JSON.stringify(u))
    await new Promise(r => setTimeout(r, 1200))
    console.log((await c.query(`select funcname, calls::int, round(total_time::numeric) t, round(self_time::numeric) s, round((self_time*1000/calls)::numeric,1) us from pg_stat_user_functions order by self_time desc limit 14`)).rows.map(r => JSON.stringify(r)).join('\n'))
  }
  await c.end()
  await weg()
  expect(1).toBe(1)
}, 600000)
