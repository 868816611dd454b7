import { Type } from 'typebox'
import type { Regelboek } from '../gedeeld/regio/laden.ts'
import type { Tx } from '../kernel/db.ts'
import { rijRoute, type Route } from '../kernel/gate.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe } from '../kernel/rijen.ts'
import { dicht } from '../kernel/vorm.ts'
import { weiger } from '../kernel/weigering.ts'
import { deurKlaar, gooiWeg, inhoudVan, OpId, pakDeurvraag } from '../keten/loket/index.ts'
import { maakRoutes, onbekendeCollega, schrijfOp, Soort } from '../vertrouwen/klachten/index.ts'
import { maakKlokken } from './klokken.ts'
import { veiligVan } from './loket/veilig.ts'

/** Complaints, and the way from the public door to them. */
export function maakKlachtRoutes(boek: Regelboek): readonly Route[] {
  const basis = { klokken: maakKlokken(boek.landelijk), landelijk: boek.landelijk }
  const opnemen = rijRoute({
    pad: '/deurvragen/:id/klacht',
    samenvatting: 'Een klacht van het loket opnemen; de termijnen tellen vanaf het versturen',
    rollen: ['klachtbehandelaar'],
    doel: 'klacht',
    params: OpId,
    body: Type.Object({ ...Soort }, dicht),
    maak: async (tx, { params, body }, hulp) => {
      const vast = await pakDeurvraag(tx, hulp, params.id)
      if ('ok' in vast) return vast
      const nee = await onbekendeCollega(tx, body.over)
      if (nee) return nee
      const i = await inhoudVan(tx, hulp, params.id)
      if (i?.verhaal === undefined) return weiger('MAG_NU_NIET', 'Van deze klacht is niets meer te lezen.')
      const uit = await schrijfOp(
        tx,
        { ...basis, definitie: hulp.definitie, nieuwId: () => hulp.nieuwId() },
        {
          ...{ langs: 'loket', ...body, verhaal: i.verhaal, gebeurdOp: null, ontvangenOp: vast.op },
          ...{ naam: i.naam ?? null, bereik: i.bereik ?? null, veilig: veiligVan(i) || null },
        },
      )
      if ('ok' in uit) return uit
      // the words are with the complaint now; at the door nothing of them stays
      await tx.schrijf([...uit.rijen, deurKlaar(tx.wie, tx.nu, params.id, { uitkomst: 'klacht' })])
      await gooiWeg(tx, params.id)
      return { id: uit.id, rijen: [] }
    },
  })
  return [...maakRoutes(basis), opnemen]
}

type Sein = { readonly organisatie: string; readonly rol: string }
/**
 * The clocks of complaints: near its end and over are each said once, to who holds it; a measure whose day is over, and a complaint that
 * nobody is left to handle, too. Without a word of what it is about. @returns how many signals were given
 */
export async function bewaakKlachten(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const waar = [tx.wie.regio, tx.nu]
  const bij = (kolom: 'gewaarschuwd_op' | 'geseind_op', moment: 'waarschuw_op' | 'vervalt_op') =>
    tx.vraag<Sein>(
      `klacht_${kolom}`,
      `with r as (update kring.klachtklok c set ${kolom} = $2 where c.regio = $1 and c.klaar_op is null and c.${kolom} is null and c.${moment} <= $2::timestamptz
                   returning c.klacht, c.rol)
       select distinct case r.rol when 'klachtbehandelaar' then k.organisatie else v.organisatie end as organisatie, r.rol
         from r join kring.klacht k on k.regio = $1 and k.id = r.klacht
         left join kring.klachtlid l on l.regio = $1 and l.klacht = r.klacht and r.rol = 'klachtcommissielid'
         left join kring.rolvervulling v on v.regio = $1 and v.mens = l.mens and v.rol = r.rol and v.van <= $2 and (v.tot is null or v.tot > $2)
        where r.rol = 'klachtbehandelaar' or v.organisatie is not null`,
      waar,
    )
  const straks = await bij('gewaarschuwd_op', 'waarschuw_op')
  const voorbij = await bij('geseind_op', 'vervalt_op')
  const maatregel = await tx.vraag<Sein>(
    'klacht_maatregel_laat',
    `with r as (update kring.klachtmaatregel a set geseind_op = $2 where a.regio = $1 and a.gedaan_op is null and a.geseind_op is null
                   and a.voor_op < ($2::timestamptz at time zone 'Europe/Amsterdam')::date returning a.klacht)
     select distinct k.organisatie, 'klachtbehandelaar' as rol from r join kring.klacht k on k.regio = $1 and k.id = r.klacht`,
    waar,
  )
  const verweesd = await tx.vraag<Sein>(
    'klacht_verweesd',
    `with r as (update kring.klacht k set verweesd_op = $2 where k.regio = $1 and k.stand <> 'klaar' and k.verweesd_op is null
                  and not exists (select 1 from kring.rolvervulling v where v.regio = k.regio and v.organisatie = k.organisatie and v.rol = 'klachtbehandelaar'
                    and v.van <= $2 and (v.tot is null or v.tot > $2)
                    and not exists (select 1 from kring.klachtsper s where s.regio = k.regio and s.klacht = k.id and s.mens = v.mens)) returning k.id)
     select distinct v.organisatie, v.rol from kring.rolvervulling v where v.regio = $1 and v.rol = 'beheerder' and v.van <= $2 and (v.tot is null or v.tot > $2)
        and exists (select 1 from r)`,
    waar,
  )
  const seinen = [
    ...straks.map(s => ({ ...s, soort: 'klacht-straks' })),
    ...voorbij.map(s => ({ ...s, soort: 'klacht-voorbij' })),
    ...maatregel.map(s => ({ ...s, soort: 'klacht-maatregel' })),
    ...verweesd.map(s => ({ ...s, soort: 'klacht-verweesd' })),
  ]
  const rij = { regio: tx.wie.regio, zaak: null, klok: null, op: tx.nu }
  if (seinen.length > 0) await tx.schrijf(seinen.map(s => voegToe('bericht', { ...rij, ...s, id: p.nieuwId() })))
  return seinen.length
}
