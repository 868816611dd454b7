import type { Extra } from './kring.ts'
import type { Rolmens } from './mensen.ts'
import type { Zaak } from './orakel.ts'
import type { Toeval } from './toeval.ts'

type Beheer = <R extends object>(sql: string, waarden?: unknown[]) => Promise<R[]>
type Los = Pick<Zaak, 'id' | 'regio' | 'soort'>

const BEGIN = '2026-01-05T08:00:00.000Z'
const EINDE = '2026-12-01T22:59:59.000Z'
/** Running, ended, and not begun. */
const TIJDEN = [
  [BEGIN, EINDE],
  [BEGIN, '2026-03-01T08:00:00.000Z'],
  ['2026-03-02T12:00:01.000Z', EINDE],
] as const
const BLAD = JSON.stringify({ voornaam: 'Proef', dingen: [], regisseur: null, team: 'Proef', bel: '038 1234567' })

const coaches = (mensen: readonly Rolmens[]) => mensen.filter(m => m.rol === 'coach')
const casussen = (zaken: readonly Los[], m: Rolmens) => zaken.filter(z => z.regio === m.regio && z.soort === 'casus')

/** For half of the coaches a case of their region is closed: what was given of it must be gone too. */
export const gesperdeCoaches = (t: Toeval, zaken: readonly Los[], mensen: readonly Rolmens[]): Extra[] =>
  coaches(mensen)
    .filter((_m, i) => i % 2 === 0)
    .flatMap(m =>
      casussen(zaken, m)
        .slice(0, 2)
        .map(zaak => ({
          zaak,
          sper: { mens: m.mens, van: BEGIN, tot: t.kans(0.7) ? null : '2026-03-01T08:00:00.000Z' },
        })),
    )

/** Pages for every random coach in cases of the region: running, ended, not begun, and for another organisation; with something they said. */
export async function schrijfCoaches(
  beheer: Beheer,
  t: Toeval,
  zaken: readonly Los[],
  mensen: readonly Rolmens[],
): Promise<void> {
  const rijen = coaches(mensen).flatMap(m => {
    const elders = mensen.find(x => x.regio === m.regio && x.organisatie !== m.organisatie)
    return casussen(zaken, m)
      .slice(0, 4)
      .flatMap(z =>
        [...TIJDEN, ...(elders === undefined ? [] : [[BEGIN, EINDE] as const])].map(([op, tot], i) => ({
          ...{ regio: m.regio, id: t.uuid(), koppeling: t.uuid(), zaak: z.id, mens: m.mens, op, tot },
          organisatie: i === TIJDEN.length ? elders?.organisatie : m.organisatie,
        })),
      )
  })
  await beheer(
    `insert into kring.coachblad (regio, id, koppeling, zaak, persoon, mens, organisatie, van_organisatie, op, tot, inhoud)
     select x.regio, x.id, x.koppeling, x.zaak, zp.persoon, x.mens, x.organisatie, z.organisatie, x.op, x.tot, $2
       from jsonb_to_recordset($1::jsonb) as x (regio text, id uuid, koppeling uuid, zaak uuid, mens uuid, organisatie uuid, op timestamptz, tot timestamptz)
       join kring.zaak z on z.regio = x.regio and z.id = x.zaak
       join lateral (select persoon from kring.zaak_persoon p where p.regio = x.regio and p.zaak = x.zaak order by persoon limit 1) zp on true`,
    [JSON.stringify(rijen), BLAD],
  )
  await beheer(
    `insert into kring.coachbericht (regio, id, blad, koppeling, zaak, mens, organisatie, soort, inhoud, op)
     select regio, md5(id::text)::uuid, id, koppeling, zaak, mens, organisatie, 'bericht', 'Proef.', op from kring.coachblad`,
  )
}
