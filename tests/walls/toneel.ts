import pg from 'pg'
import { inject } from 'vitest'
import { kopie } from '../hulp/database.ts'

/** A fixed id: the same number, the same row. */
export const u = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const OP = '2026-03-02T12:00:00.000Z'
const VROEG = '2026-03-01T09:00:00.000Z'
const STRAKS = '2026-03-03T09:00:00.000Z'
const REGIO = 'rotterdam-2014'
const ELDERS = 'ijsselland-2014'

export const org = {
  gever: u(1),
  team: u(2),
  ander: u(3),
  elders: u(4),
  politie: u(5),
  gemeente: u(6),
  opvang: u(7),
  buurt: u(8),
}
export const zaak = {
  aangeboden: u(11),
  casus: u(12),
  aanvaard: u(13),
  vreemd: u(14),
  gesloten: u(15),
  huisverbod: u(16),
  verblijf: u(17),
}
export const persoon = { aangeboden: u(21), casus: u(22), vreemd: u(23), eigen: u(24) }
const rol = (
  n: number,
  rol: string,
  organisatie: string,
  extra: { regio?: string; tot?: string; mens?: string } = {},
) => ({
  mens: extra.mens ?? u(100 + n),
  rolvervulling: u(200 + n),
  rol,
  organisatie,
  regio: extra.regio ?? REGIO,
  tot: extra.tot ?? null,
})

/** Who plays: each one person in one role, named after what they are to the cases. */
export const spelers = {
  gever: rol(1, 'medewerker-veilig-thuis', org.gever),
  collega: rol(2, 'gedragswetenschapper', org.gever),
  ontvanger: rol(3, 'teamcoordinator', org.team),
  regisseur: rol(4, 'casusregisseur', org.team),
  vreemde: rol(5, 'teamcoordinator', org.ander),
  vreemdeVt: rol(6, 'medewerker-veilig-thuis', org.ander),
  proces: rol(7, 'procesregisseur', org.gever),
  gesperde: rol(8, 'medewerker-veilig-thuis', org.gever),
  gesperdeOntvanger: rol(9, 'teamcoordinator', org.team),
  oud: rol(10, 'medewerker-veilig-thuis', org.gever, { tot: VROEG }),
  beheerder: rol(11, 'beheerder', org.gever),
  ambtenaar: rol(12, 'beleidsmedewerker', org.gever),
  /** the same person as the giver, working for another organisation too */
  geverElders: rol(13, 'medewerker-veilig-thuis', org.ander, { mens: u(101) }),
  systeem: rol(15, 'systeem', org.gever),
  systeemElders: rol(16, 'systeem', org.ander),
  hulpofficier: rol(19, 'hulpofficier', org.politie),
  burgemeester: rol(20, 'burgemeester', org.gemeente),
  leveraar: rol(23, 'medewerker-beleidsinformatie', org.gever),
  leveraarElders: rol(24, 'medewerker-beleidsinformatie', org.ander),
  privacy: rol(25, 'privacyfunctionaris', org.gever),
  tweedePrivacy: rol(26, 'privacyfunctionaris', org.ander),
  coach: rol(27, 'coach', org.buurt),
  vreemdeCoach: rol(28, 'coach', org.buurt),
  /** the same person as the coach, for another organisation, and in another role */
  coachElders: rol(29, 'coach', org.ander, { mens: u(127) }),
  coachAnders: rol(30, 'professional', org.buurt, { mens: u(127) }),
  oudeCoach: rol(31, 'coach', org.buurt, { tot: VROEG }),
  /** complaints about the giver: who handles them there and elsewhere, and who can judge them */
  klachten: rol(32, 'klachtbehandelaar', org.gever),
  klachtenElders: rol(33, 'klachtbehandelaar', org.ander),
  rechter: rol(34, 'klachtcommissielid', org.ander),
  tweedeRechter: rol(35, 'klachtcommissielid', org.ander),
  huisrechter: rol(36, 'klachtcommissielid', org.gever),
  losseRechter: rol(37, 'klachtcommissielid', org.ander),
  /** whom nobody of Veilig Thuis may read along with: two for this region, and one elsewhere */
  steun: rol(38, 'vertrouwenspersoon', org.buurt),
  steunCollega: rol(39, 'vertrouwenspersoon', org.buurt),
  steunElders: rol(40, 'vertrouwenspersoon', org.elders, { regio: ELDERS }),
  oudeSteun: rol(41, 'vertrouwenspersoon', org.buurt, { tot: VROEG }),
  /** at a table: a partner, and who chairs */
  partner: rol(17, 'ketenpartner', org.ander),
  voorzitter: rol(18, 'overlegvoorzitter', org.ander),
  plaatsing: rol(21, 'plaatsingscoordinator', org.opvang),
  vreemdePlaatsing: rol(22, 'plaatsingscoordinator', org.ander),
  uitAndereRegio: rol(14, 'medewerker-veilig-thuis', org.elders, { regio: ELDERS }),
}
export type Speler = keyof typeof spelers

/** One condition taken out of the wall: of a policy, a view under policies, or a guard. */
export type Ingreep = {
  wat: { policy: string; op: string; deel?: 'using' } | { view: string } | { functie: string }
  uit: RegExp
  in: string
}
/** What somebody tries in raw SQL, with the settings the pipeline would make. `vooraf`: as the administrator, in the same transaction. */
export type Greep = {
  wie: Speler
  sql: readonly string[]
  nu?: string
  vooraf?: string
  instellingen?: { [naam: string]: string }
}
export type Afloop = 'gelukt' | 'geweigerd' | `fout ${string}`

export type Toneel = { doe: (g: Greep, ingreep?: Ingreep) => Promise<Afloop>; sluit: () => Promise<void> }

/** A small scene of its own: an offered report, the case of an accepted one, and a family these people have nothing to do with. */
export async function maakToneel(): Promise<Toneel> {
  const { adressen, weg } = await kopie(inject('beheerUrl'), inject('proefMap'))
  const client = new pg.Client({ connectionString: adressen.beheer })
  await client.connect()
  await client.query(bouw())
  return {
    doe: (g, ingreep) => doe(client, g, ingreep),
    sluit: async () => {
      await client.end()
      await weg()
    },
  }
}

/** Everything is taken back, the broken wall too. The last statement must touch a row: none is refused as well. */
async function doe(client: pg.Client, g: Greep, ingreep?: Ingreep): Promise<Afloop> {
  const s = spelers[g.wie]
  await client.query('begin')
  try {
    if (ingreep) await breek(client, ingreep)
    if (g.vooraf) await client.query(g.vooraf)
    const instellingen = {
      mens: s.mens,
      rolvervulling: s.rolvervulling,
      organisatie: s.organisatie,
      regio: s.regio,
      nu: g.nu ?? OP,
      ...g.instellingen,
    }
    for (const [naam, waarde] of Object.entries(instellingen))
      await client.query(`set local kring.${naam} = '${waarde}'`)
    await client.query('set local role kring_app')
    let geraakt = 0
    for (const zin of g.sql) geraakt = (await client.query(zin)).rowCount ?? 0
    return geraakt > 0 ? 'gelukt' : 'geweigerd'
  } catch (fout) {
    const { code, message } = fout as { code?: string; message: string }
    // 23K02 to 23K07: a guard says no, to a person who hears it as a refusal.
    return ['42501', '23K02', '23K03', '23K04', '23K05', '23K06', '23K07'].includes(code ?? '')
      ? 'geweigerd'
      : `fout ${code ?? ''} ${message}`
  } finally {
    await client.query('rollback')
  }
}

/** @throws when the condition is no longer there: then the mutation must change with it */
async function breek(client: pg.Client, { wat, uit, in: erin }: Ingreep): Promise<void> {
  const vervang = (tekst: string) => {
    if (!uit.test(tekst)) throw new Error(`De voorwaarde ${uit} staat er niet meer; pas deze mutatie aan:\n${tekst}`)
    return tekst.replace(uit, erin)
  }
  if ('policy' in wat) {
    const { rows } = await client.query<{ qual: string | null; with_check: string | null }>(
      `select qual, with_check from pg_policies where schemaname = 'kring' and tablename = $1 and policyname = $2`,
      [wat.op, wat.policy],
    )
    const { qual = null, with_check: bij = null } = rows[0] ?? {}
    const deel = wat.deel === undefined && bij !== null && uit.test(bij) ? 'with check' : 'using'
    await client.query(
      `alter policy ${wat.policy} on kring.${wat.op} ${deel} (${vervang((deel === 'using' ? qual : bij) ?? '')})`,
    )
  } else if ('view' in wat) {
    const { rows } = await client.query<{ sql: string }>(`select pg_get_viewdef('kring.${wat.view}'::regclass) as sql`)
    await client.query(
      `create or replace view kring.${wat.view} with (security_invoker = true) as ${vervang(rows[0]?.sql ?? '')}`,
    )
  } else {
    const { rows } = await client.query<{ sql: string }>(
      `select pg_get_functiondef(oid) as sql from pg_proc where pronamespace = 'kring'::regnamespace and proname = $1`,
      [wat.functie],
    )
    await client.query(vervang(rows[0]?.sql ?? ''))
  }
}

const q = (w: string | number | boolean | null): string =>
  w === null ? 'null' : typeof w === 'string' ? `'${w}'` : String(w)
const rij = (tabel: string, r: { [kolom: string]: string | number | boolean | null }): string =>
  `insert into kring.${tabel} (${Object.keys(r)
    .map(k => `"${k}"`)
    .join(', ')}) values (${Object.values(r).map(q).join(', ')});`

/** An insert as text, for probes. */
export const erbij = (tabel: string, r: { [kolom: string]: string | number | boolean | null }): string => rij(tabel, r)

export const zaakrij = (
  id: string,
  organisatie: string,
  anders: { [kolom: string]: string | boolean | null } = {},
) => ({
  regio: REGIO,
  id,
  soort: 'melding',
  nummer: id.slice(-4),
  organisatie,
  gemeente: 'Rotterdam',
  status: 'ontvangen',
  urgentie: 'gewoon',
  open: true,
  geopend_op: VROEG,
  gewijzigd_op: VROEG,
  bewaartermijn_start: VROEG,
  ...anders,
})
/** A screening in the register of orders. */
export const registerrij = (id: string, anders: { [kolom: string]: string | boolean | null } = {}) => ({
  regio: REGIO,
  zaak: id,
  gemeente: 'Rotterdam',
  wegens: 'huiselijk-geweld',
  minderjarigen: false,
  gestart_op: OP,
  ...anders,
})
export const persoonrij = (id: string, organisatie: string) => ({
  regio: REGIO,
  id,
  organisatie,
  voornamen: 'Proef',
  achternaam: 'Proefpersoon',
  geboortedatum: 'onbekend',
  geslacht: 'x',
  verzonnen: true,
  gewijzigd_op: OP,
})

let n = 1000
const om = (zaak_: string, organisatie: string, als: string, anders: { [k: string]: string | null } = {}) =>
  rij('betrokkenheid', {
    regio: REGIO,
    id: u(n++),
    zaak: zaak_,
    organisatie,
    als,
    door: org.gever,
    van: VROEG,
    ...anders,
  })
const houdt = (zaak_: string, organisatie: string) =>
  rij('houder', { regio: REGIO, id: u(n++), zaak: zaak_, organisatie, van: VROEG })

function bouw(): string {
  n = 1000
  const hash = `'\\x${'00'.repeat(32)}'`
  return [
    ...Object.entries(org).map(([naam, id]) =>
      rij('organisatie', { regio: naam === 'elders' ? ELDERS : REGIO, id, naam, soort: 'proef', van: '2000-01-01' }),
    ),
    ...[...new Set(Object.values(spelers).map(s => s.mens))].map(id =>
      rij('mens', { id, onderwerp: `toneel.${id}`, naam: 'Testmens', van: '2000-01-01' }),
    ),
    ...Object.values(spelers).map(s =>
      rij('rolvervulling', {
        regio: s.regio,
        id: s.rolvervulling,
        mens: s.mens,
        organisatie: s.organisatie,
        rol: s.rol,
        van: '2000-01-01',
        tot: s.tot,
      }),
    ),
    rij('zaak', zaakrij(zaak.aangeboden, org.gever)),
    rij('zaak', zaakrij(zaak.aanvaard, org.gever, { vervolg_zaak: zaak.casus })),
    rij('zaak', zaakrij(zaak.casus, org.team, { soort: 'casus', uit_zaak: zaak.aanvaard })),
    rij('zaak', zaakrij(zaak.vreemd, org.ander)),
    rij('zaak', zaakrij(zaak.gesloten, org.gever, { open: false, gesloten_op: VROEG })),
    rij('zaak', zaakrij(zaak.huisverbod, org.politie, { soort: 'huisverbod' })),
    houdt(zaak.aangeboden, org.gever),
    houdt(zaak.aanvaard, org.gever),
    houdt(zaak.casus, org.team),
    houdt(zaak.vreemd, org.ander),
    om(zaak.aangeboden, org.gever, 'houder'),
    om(zaak.aangeboden, org.team, 'ontvanger'),
    om(zaak.aanvaard, org.gever, 'houder'),
    om(zaak.aanvaard, org.team, 'ontvanger'),
    om(zaak.casus, org.team, 'houder', { door: org.team }),
    om(zaak.casus, org.gever, 'betrokken', { door: org.team }),
    om(zaak.gesloten, org.team, 'ontvanger'),
    houdt(zaak.huisverbod, org.politie),
    rij('zaak', zaakrij(zaak.verblijf, org.opvang, { soort: 'opvang' })),
    houdt(zaak.verblijf, org.opvang),
    om(zaak.verblijf, org.opvang, 'houder', { door: org.opvang }),
    om(zaak.huisverbod, org.politie, 'houder', { door: org.politie }),
    rij('huisverbod', registerrij(zaak.huisverbod, { gestart_op: VROEG })),
    om(zaak.vreemd, org.ander, 'houder', { mens: spelers.geverElders.mens, door: org.ander }),
    om(zaak.vreemd, org.gever, 'betrokken', { door: org.ander, tot: '2026-03-01T10:00:00.000Z' }),
    om(zaak.vreemd, org.gever, 'betrokken', { door: org.ander, van: STRAKS }),
    om(zaak.vreemd, org.team, 'ontvanger', { door: org.ander, tot: '2026-03-01T10:00:00.000Z' }),
    om(zaak.vreemd, org.team, 'ontvanger', { door: org.ander, van: STRAKS }),
    om(zaak.vreemd, org.team, 'ontvanger', { door: org.ander, mens: spelers.regisseur.mens }),
    rij('sper', {
      regio: REGIO,
      id: u(n++),
      zaak: zaak.aangeboden,
      mens: spelers.gesperde.mens,
      grond: 'familie',
      van: VROEG,
    }),
    rij('sper', {
      regio: REGIO,
      id: u(n++),
      zaak: zaak.aangeboden,
      mens: spelers.gesperdeOntvanger.mens,
      grond: 'familie',
      van: VROEG,
    }),
    rij('sper', { regio: REGIO, id: u(n++), zaak: zaak.vreemd, mens: spelers.oud.mens, grond: 'kennis', van: VROEG }),
    ...Object.values(persoon).map(id => rij('persoon', persoonrij(id, id === persoon.eigen ? org.gever : org.ander))),
    rij('zaak_persoon', { regio: REGIO, zaak: zaak.aangeboden, persoon: persoon.aangeboden }),
    rij('zaak_persoon', { regio: REGIO, zaak: zaak.casus, persoon: persoon.casus }),
    rij('zaak_persoon', { regio: REGIO, zaak: zaak.vreemd, persoon: persoon.vreemd }),
    ...Object.values(zaak).map(
      id => `insert into kring.stroom (regio, id, positie, hash) values ('${REGIO}', '${id}', 1, ${hash});`,
    ),
    ...[zaak.aangeboden, zaak.casus, zaak.vreemd].map(z =>
      rij('werk', {
        regio: REGIO,
        id: u(n++),
        zaak: z,
        organisatie: org.team,
        rol: 'teamcoordinator',
        soort: 'proef',
        gestart_op: VROEG,
      }),
    ),
    `insert into kring.opdracht (regio, mens, sleutel, verzoek_hash, antwoord, op, organisatie)
       values ('${REGIO}', '${spelers.gever.mens}', '${u(900)}', ${hash}, '{}', '${VROEG}', '${org.gever}');`,
  ].join('\n')
}
export const regio = REGIO
