import { leesMoment, lokaal } from '../../gedeeld/kalender/index.ts'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Bode } from '../../kernel/bode.ts'
import type { Db, Tx } from '../../kernel/db.ts'
import { KAN_NIET_WACHTEN, mailBericht } from '../../keten/werk/index.ts'
import { systeemActor } from '../worker.ts'

/** News older than this was found by other ways; nobody is helped by a mail about it (choice of Kring). */
const NIEUW = `interval '24 hours'`
/** After so many tries, over about eight hours, it is for the administrator to look at. */
const POGINGEN = 10
const PER_RONDE = 50

export type Melding = {
  readonly db: Db
  readonly boek: Regelboek
  readonly bode: Bode
  /** the public address of this Kring */
  readonly adres: string
  readonly nu: () => Date
}
type Rij = { id: string; over: string; adres: string | null; pogingen: number }

/**
 * Tells colleagues who asked for it that something waits: first writes down what must go, then sends it, each in a transaction of its own
 * and never in that of a request. A mail is marked after it went: who falls over exactly between the two sends that one mail again
 * (at least once), under the same Message-ID, so that a mail program can show it as one. @returns how many went
 */
export async function meldPerMail(d: Melding): Promise<number> {
  let weg = 0
  for (const regio of d.boek.regios.keys()) {
    const als = <T>(werk: (tx: Tx) => Promise<T>) =>
      d.db.asActor(systeemActor(d.boek, regio), d.nu().toISOString(), werk)
    await als(zetKlaar)
    for (let n = 0; n < PER_RONDE; n += 1) {
      const uit = await als(tx => eenMail(tx, d))
      if (uit === 'niets') break
      if (uit === 'verstuurd') weg += 1
    }
  }
  return weg
}

const kalenderdagVan = (nu: string): string => lokaal(leesMoment(nu)).toPlainDate().toString()

/** Of these people it is known that they are here today and want a mail. */
const AANWEZIG = `k.aan and k.adres is not null and not coalesce($3::date between k.afwezig_van and k.afwezig_tot, false)`

/**
 * What came in for somebody's role and cannot wait: messages nobody read, and work that waits for nothing. One mail per case: who was told
 * to look after it came in needs no second. Nothing about a case that is closed to that person, and nothing from before the choice.
 */
async function zetKlaar(tx: Tx): Promise<void> {
  const [regio, nu, dag] = [tx.wie.regio, tx.nu, kalenderdagVan(tx.nu)]
  await tx.vraag(
    'mailuit_opruimen',
    `delete from kring.mailuit where regio = $1 and gemaakt_op < $2::timestamptz - interval '30 days'`,
    [regio, nu],
  )
  await tx.vraag(
    'mailuit_klaarzetten',
    `with nieuw as (
       select b.organisatie, b.rol, null::uuid as mens, b.id, b.zaak, b.op from kring.bericht b
        where b.regio = $1 and b.gelezen_op is null and b.op > $2::timestamptz - ${NIEUW} and b.op <= $2 and b.soort = any($4::text[])
       union all
       select w.organisatie, w.rol, w.mens, w.id, w.zaak, w.gestart_op from kring.werk w
        where w.regio = $1 and w.klaar_op is null and w.spoed = 'meteen' and w.gestart_op > $2::timestamptz - ${NIEUW} and w.gestart_op <= $2)
     insert into kring.mailuit (regio, id, mens, over, zaak, gemaakt_op, volgende_op)
     select distinct on (k.mens, coalesce(n.zaak, n.id)) k.regio, gen_random_uuid(), k.mens, n.id, n.zaak, $2::timestamptz, $2::timestamptz
       from kring.mailkeuze k
       join kring.rolvervulling r on r.regio = k.regio and r.mens = k.mens and r.van <= $2 and (r.tot is null or r.tot > $2)
       join nieuw n on n.organisatie = r.organisatie and n.rol = r.rol and (n.mens is null or n.mens = k.mens)
      where k.regio = $1 and ${AANWEZIG} and n.op >= k.gewijzigd_op
        and not exists (select 1 from kring.sper s where s.regio = k.regio and s.zaak = n.zaak and s.mens = k.mens and s.van <= $2 and (s.tot is null or s.tot > $2))
        and not exists (select 1 from kring.mailuit u where u.regio = k.regio and u.mens = k.mens and u.zaak = n.zaak and u.gemaakt_op >= n.op)
      order by k.mens, coalesce(n.zaak, n.id), n.op
     on conflict (regio, mens, over) do nothing`,
    [regio, nu, dag, KAN_NIET_WACHTEN],
  )
}

/** One mail: claimed, sent, marked. What was read or done meanwhile, and who is away or has left, gets none. */
async function eenMail(tx: Tx, d: Melding): Promise<'niets' | 'verstuurd' | 'niet'> {
  const [regio, nu, dag] = [tx.wie.regio, tx.nu, kalenderdagVan(tx.nu)]
  const [rij] = await tx.vraag<Rij>(
    'mailuit_pakken',
    `select u.id, u.over, u.pogingen,
            (select k.adres from kring.mailkeuze k where k.regio = u.regio and k.mens = u.mens and ${AANWEZIG}
                and exists (select 1 from kring.rolvervulling r where r.regio = u.regio and r.mens = u.mens and r.van <= $2 and (r.tot is null or r.tot > $2))
                and not exists (select 1 from kring.sper s where s.regio = u.regio and s.zaak = u.zaak and s.mens = u.mens and s.van <= $2 and (s.tot is null or s.tot > $2))
                and (exists (select 1 from kring.bericht b where b.regio = u.regio and b.id = u.over and b.gelezen_op is null)
                  or exists (select 1 from kring.werk w where w.regio = u.regio and w.id = u.over and w.klaar_op is null))) as adres
       from kring.mailuit u where u.regio = $1 and u.stand = 'wacht' and u.volgende_op <= $2 order by u.volgende_op, u.id limit 1 for update of u skip locked`,
    [regio, nu, dag],
  )
  if (!rij) return 'niets'
  const gelukt = rij.adres !== null && (await probeer(d, rij, rij.adres))
  const stand =
    rij.adres === null ? 'vervallen' : gelukt ? 'verstuurd' : rij.pogingen + 1 >= POGINGEN ? 'mislukt' : 'wacht'
  // one minute, then twice as long each time
  const straks = new Date(Date.parse(nu) + 60_000 * 2 ** rij.pogingen).toISOString()
  await tx.vraag(
    'mailuit_bijwerken',
    'update kring.mailuit set stand = $3, pogingen = pogingen + $6, volgende_op = $4, verstuurd_op = $5 where regio = $1 and id = $2',
    [regio, rij.id, stand, straks, gelukt ? nu : null, rij.adres === null ? 0 : 1],
  )
  return gelukt ? 'verstuurd' : 'niet'
}

/** What a mail server says stays here: it could repeat the address. */
const probeer = (d: Melding, rij: Rij, naar: string): Promise<boolean> =>
  d.bode
    .stuur({ naar, ...mailBericht(rij.over, d.adres), kenmerk: rij.id })
    .then(() => true)
    .catch(() => false)
