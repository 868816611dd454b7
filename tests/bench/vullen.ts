import pg from 'pg'
import { blokkeersleutels, leesGeboortedatum } from '../../gedeeld/persoon/index.ts'
import { verzin } from './verzonnen.ts'

const PER_KEER = 20_000
/** How many reports are open, and how many cases there are beside the reports: a region after twenty years. */
const OPEN = 0.01
const CASUSSEN = 0.2

/** Which numbers come in, which of them are open (SQL over `m.n`), and how many minutes lie between one report and the one before. */
export type Vulling = { van: number; tot: number; open: string; minuten: number }
export const MILJOEN: Vulling = { van: 0, tot: 1_000_000, open: `m.n % ${Math.round(1 / OPEN)} = 0`, minuten: 9 }

/** Fills a Kring with reports of one person each, past the walls and in bulk; the search keys come from the same functions. */
export async function vulMassa(
  url: string,
  regio: string,
  vulling: Vulling,
  zeg: (regel: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `set synchronous_commit = off; set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`,
    )
    await client.query(
      `create unlogged table public.bench_mens (n int, zaak uuid, persoon uuid, voornamen text, tussenvoegsel text, achternaam text, geboortedatum text, postcode text, huisnummer text);
       create unlogged table public.bench_sleutel (n int, sleutel text)`,
    )
    for (let van = vulling.van; van < vulling.tot; van += PER_KEER) {
      await eenKeer(client, van, Math.min(vulling.tot, van + PER_KEER))
      if (Math.floor(van / PER_KEER) % 10 === 9) zeg(`  ${van + PER_KEER} personen verzonnen`)
    }
    for (const [wat, sql] of Object.entries(stappen(regio, vulling))) {
      await client.query(sql)
      zeg(`  ${wat}`)
    }
    await client.query('drop table public.bench_mens, public.bench_sleutel')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function eenKeer(client: pg.Client, van: number, tot: number): Promise<void> {
  const mensen: unknown[] = []
  const sleutels: { n: number; sleutel: string }[] = []
  for (let n = van; n < tot; n++) {
    const p = verzin(n)
    mensen.push({ n, ...p })
    const kenmerken = {
      ...p,
      tussenvoegsel: p.tussenvoegsel || null,
      geboortedatum: leesGeboortedatum(p.geboortedatum) ?? { soort: 'onbekend' as const },
      bsnHash: null,
    }
    for (const sleutel of blokkeersleutels(kenmerken)) sleutels.push({ n, sleutel })
  }
  await client.query(
    `insert into public.bench_mens select n, gen_random_uuid(), gen_random_uuid(), voornamen, tussenvoegsel, achternaam, geboortedatum, postcode, huisnummer
       from jsonb_to_recordset($1::jsonb) as x (n int, voornamen text, tussenvoegsel text, achternaam text, geboortedatum text, postcode text, huisnummer text)`,
    [JSON.stringify(mensen)],
  )
  await client.query(
    `insert into public.bench_sleutel select n, sleutel from jsonb_to_recordset($1::jsonb) as x (n int, sleutel text)`,
    [JSON.stringify(sleutels)],
  )
}

/** From the two lists to the tables, each in the order of its key. */
function stappen(regio: string, { open, minuten }: Vulling): Record<string, string> {
  const meldpunt = `(select r.organisatie from kring.rolvervulling r join kring.mens m on m.id = r.mens where m.onderwerp = 'aanname.${regio}')`
  const toen = `(timestamptz '2026-11-01' - m.n * interval '${minuten} minutes')`
  const team = `(select array_agg(o.id order by o.id) as ids from kring.organisatie o where o.regio = '${regio}' and o.definitie like 'team:%') t`
  const teamVan = `t.ids[1 + m.n % cardinality(t.ids)]`
  const casus = `from public.bench_mens m, ${team} where m.n % ${Math.round(1 / CASUSSEN)} = 0`
  const zaak = (soort: string, id: string, organisatie: string, bron: string, nummer: string) =>
    `insert into kring.zaak (regio, id, soort, nummer, organisatie, gemeente, status, fase, urgentie, open, geopend_op, gesloten_op, gewijzigd_op, bewaartermijn_start)
     select '${regio}', ${id}, '${soort}', '${nummer}' || m.n, ${organisatie}, 'Barendrecht', case when ${open} then 'ontvangen' else 'gesloten' end, null,
       case m.n % 40 when 0 then 'acuut' when 20 then 'hoog' else 'gewoon' end, ${open}, ${toen}, case when ${open} then null else ${toen} + interval '60 days' end, ${toen}, ${toen} ${bron} order by 2`
  const kring = (id: string, organisatie: string, bron: string) =>
    `insert into kring.betrokkenheid (regio, id, zaak, organisatie, als, door, van) select '${regio}', gen_random_uuid(), ${id}, ${organisatie}, 'houder', ${organisatie}, ${toen} ${bron} order by 3`
  const houder = (id: string, organisatie: string, bron: string) =>
    `insert into kring.houder (regio, id, zaak, organisatie, van) select '${regio}', gen_random_uuid(), ${id}, ${organisatie}, ${toen} ${bron} and ${open} order by 3`
  const werk = (id: string, organisatie: string, rol: string, bron: string) =>
    `insert into kring.werk (regio, id, zaak, organisatie, rol, soort, gestart_op, klok, bron, vervalt_op, klaar_op)
     select '${regio}', gen_random_uuid(), ${id}, ${organisatie}, '${rol}', 'wegen', ${toen}, 'weging', 'bench', ${toen} + interval '5 days', case when ${open} then null else ${toen} + interval '3 days' end ${bron}`
  const alle = 'from public.bench_mens m where true'
  const casusId = `md5(m.zaak::text)::uuid`
  return {
    personen: `insert into kring.persoon (regio, id, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum, geslacht, postcode, huisnummer, verzonnen, gewijzigd_op)
       select '${regio}', m.persoon, ${meldpunt}, m.voornamen, m.tussenvoegsel, m.achternaam, m.geboortedatum, 'onbekend', m.postcode, m.huisnummer, true, ${toen} from public.bench_mens m order by m.persoon`,
    meldingen: zaak('melding', 'm.zaak', meldpunt, alle, 'M-'),
    casussen: zaak('casus', casusId, teamVan, casus, 'C-'),
    'wie erbij is': `${kring('m.zaak', meldpunt, alle)}; ${kring(casusId, teamVan, casus)}`,
    'wie ze heeft': `${houder('m.zaak', meldpunt, alle)}; ${houder(casusId, teamVan, casus)}`,
    werk: `${werk('m.zaak', meldpunt, 'medewerker-veilig-thuis', alle)}; ${werk(casusId, teamVan, 'casusregisseur', casus)}`,
    'mensen bij zaken': `insert into kring.zaak_persoon (regio, zaak, persoon) select '${regio}', m.zaak, m.persoon from public.bench_mens m order by m.zaak`,
    zoekkaarten: `insert into kring.zoekkaart (regio, zaak, persoon, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum, postcode, huisnummer, gemeld_op, nummer)
       select '${regio}', m.zaak, m.persoon, ${meldpunt}, m.voornamen, m.tussenvoegsel, m.achternaam, m.geboortedatum, m.postcode, m.huisnummer, ${toen}, 'M-' || m.n from public.bench_mens m order by m.zaak`,
    zoeksleutels: `insert into kring.zoeksleutel (regio, sleutel, zaak, persoon, organisatie)
       select '${regio}', s.sleutel, m.zaak, m.persoon, ${meldpunt} from public.bench_sleutel s join public.bench_mens m on m.n = s.n order by s.sleutel, m.zaak`,
  }
}
