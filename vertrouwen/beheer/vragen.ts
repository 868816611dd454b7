import type { Beheerfeit, Voorstelbesluit } from '../../gedeeld/beheer.ts'
import type { Tx } from '../../kernel/db.ts'

/** An organisation with how many people work there now. */
export type Organisatierij = {
  id: string
  naam: string
  soort: string
  gemeenten: string[]
  definitie: boolean
  tot: Date | null
  mensen: number
}
export const organisaties = (tx: Tx): Promise<Organisatierij[]> =>
  tx.vraag<Organisatierij>(
    'beheer_organisaties',
    `select o.id, o.naam, o.soort, o.gemeenten, o.definitie is not null as definitie, o.tot,
            (select count(*)::int from kring.aanstelling a where a.regio = o.regio and a.organisatie = o.id and (a.tot is null or a.tot > $2)) as mensen
       from kring.organisatie o where o.regio = $1 order by o.tot is not null, o.naam, o.id`,
    [tx.wie.regio, tx.nu],
  )

/** One organisation as who asks only whether it is there needs it; null when it is not of this region. */
export async function kaleOrganisatie(
  tx: Tx,
  id: string,
): Promise<{ id: string; definitie: boolean; tot: Date | null } | null> {
  const [rij] = await tx.vraag<{ id: string; definitie: boolean; tot: Date | null }>(
    'beheer_organisatie_kaal',
    'select o.id, o.definitie is not null as definitie, o.tot from kring.organisatie o where o.regio = $1 and o.id = $2',
    [tx.wie.regio, id],
  )
  return rij ?? null
}

export type Organisatiedeel = Omit<Organisatierij, 'mensen'> & { meldpunt: boolean; houdt: number; ook_daar: boolean }
/** One organisation, and what its end would touch; null when it is not of this region. */
export async function eenOrganisatie(tx: Tx, id: string): Promise<Organisatiedeel | null> {
  const [rij] = await tx.vraag<Organisatiedeel>(
    'beheer_organisatie',
    `select o.id, o.naam, o.soort, o.gemeenten, o.definitie is not null as definitie, o.tot, kring.team_houdt(o.id) as houdt,
            exists (select 1 from kring.rolvervulling r where r.regio = o.regio and r.organisatie = o.id and r.rol = 'systeem') as meldpunt,
            exists (select 1 from kring.rolvervulling r where r.regio = o.regio and r.organisatie = o.id and r.mens = $3 and (r.tot is null or r.tot > $4)) as ook_daar
       from kring.organisatie o where o.regio = $1 and o.id = $2`,
    [tx.wie.regio, id, tx.wie.mens, tx.nu],
  )
  return rij ?? null
}

/** A person as a line in a list. Roles as words, so that one line is one person. */
export type Mensrij = {
  id: string
  naam: string
  onderwerp: string | null
  werkt: boolean
  waar: string
  rollen: string[]
}
export const PER_BLAD = 50

/**
 * People of the region by a part of a name or of how they sign in, or of one organisation; who no longer works comes last.
 * @param na the last of the page before
 */
export const zoekMensen = (
  tx: Tx,
  v: { zoek: string; organisatie: string | null; na: { werkt: boolean; naam: string; id: string } | null },
): Promise<Mensrij[]> =>
  tx.vraag<Mensrij>(
    'beheer_mensen',
    `with m as (
       select m.id, m.naam, s.onderwerp, bool_or(a.tot is null or a.tot > $2) as werkt,
              coalesce(string_agg(distinct o.naam, ', ') filter (where a.tot is null or a.tot > $2), '') as waar
         from kring.aanstelling a join kring.mens m on m.id = a.mens join kring.organisatie o on o.regio = a.regio and o.id = a.organisatie
         left join kring.beheer_onderwerpen() s on s.mens = m.id
        where a.regio = $1 and ($4::uuid is null or a.organisatie = $4)
          and ($3 = '' or strpos(lower(m.naam), lower($3)) > 0 or strpos(lower(s.onderwerp), lower($3)) > 0)
        group by m.id, m.naam, s.onderwerp)
     select m.*, array(select distinct r.rol from kring.rolvervulling r
                        where r.regio = $1 and r.mens = m.id and (r.tot is null or r.tot > $2) order by 1) as rollen
       from m where $7::uuid is null or (not m.werkt, m.naam, m.id) > (not $5::boolean, $6::text, $7)
      order by not m.werkt, m.naam, m.id limit ${PER_BLAD + 1}`,
    [...[tx.wie.regio, tx.nu, v.zoek, v.organisatie], ...[v.na?.werkt ?? null, v.na?.naam ?? null, v.na?.id ?? null]],
  )

export type Mensdeel = { id: string; naam: string; onderwerp: string | null; houdt: number; elders: boolean }
/** One person of the region; null when nobody here. */
export async function eenMens(tx: Tx, id: string): Promise<Mensdeel | null> {
  const [rij] = await tx.vraag<Mensdeel>(
    'beheer_mens',
    `select m.id, m.naam, s.onderwerp, kring.mens_houdt(m.id) as houdt, kring.werkt_elders(m.id) as elders
       from kring.mens m left join kring.beheer_onderwerpen() s on s.mens = m.id
      where m.id = $2 and exists (select 1 from kring.aanstelling a where a.regio = $1 and a.mens = m.id)`,
    [tx.wie.regio, id],
  )
  return rij ?? null
}

/** Who signs in like this, known in this region or not, by sign-in name; who is not in it nobody knows. */
export async function mensenMet(tx: Tx, onderwerpen: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.vraag<{ mens: string; onderwerp: string }>(
    'beheer_wie_heet',
    'select mens, onderwerp from kring.beheer_wie_heet($1)',
    [onderwerpen],
  )
  return new Map(rijen.map(r => [r.onderwerp, r.mens]))
}

export type Aanstelling = { mens: string; organisatie: string; naam: string; van: Date; tot: Date | null }
/** Where people work or worked, in this region. */
export const aanstellingenVan = (tx: Tx, mensen: readonly string[]): Promise<Aanstelling[]> =>
  tx.vraag<Aanstelling>(
    'beheer_aanstellingen',
    `select a.mens, a.organisatie, o.naam, a.van, a.tot from kring.aanstelling a join kring.organisatie o on o.regio = a.regio and o.id = a.organisatie
      where a.regio = $1 and a.mens = any ($2::uuid[]) order by a.tot is not null, o.naam`,
    [tx.wie.regio, mensen],
  )
export const aanstellingen = (tx: Tx, mens: string): Promise<Aanstelling[]> => aanstellingenVan(tx, [mens])

export type Rolrij = {
  id: string
  mens: string
  naam: string | null
  organisatie: string
  organisatie_naam: string
  rol: string
  werkgever: string | null
  beroep: string | null
  vervangt: string | null
  vervangt_naam: string | null
  opleiding_op: string | null
  mandaat_op: string | null
  van: Date
  tot: Date | null
  nagezien_op: Date | null
  /** another person is beheerder, now and without an end */
  andere_beheerder: boolean
}
const ROL = `select r.id, r.mens, m.naam, r.organisatie, o.naam as organisatie_naam, r.rol, r.werkgever, r.beroep, r.vervangt, vm.naam as vervangt_naam,
    r.opleiding_op::text, r.mandaat_op::text, r.van, r.tot, r.nagezien_op,
    exists (select 1 from kring.rolvervulling b where b.regio = r.regio and b.rol = 'beheerder' and b.mens <> r.mens and b.van <= $2 and b.tot is null) as andere_beheerder
  from kring.rolvervulling r join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie left join kring.mens m on m.id = r.mens
    left join kring.rolvervulling v on v.regio = r.regio and v.id = r.vervangt left join kring.mens vm on vm.id = v.mens
 where r.regio = $1 and r.rol <> 'systeem'`

/** The roles of one person, what runs first. */
export const rollenVan = (tx: Tx, mens: string): Promise<Rolrij[]> =>
  tx.vraag<Rolrij>('beheer_rollen', `${ROL} and r.mens = $3 order by r.tot is not null, r.van desc, r.id`, [
    ...[tx.wie.regio, tx.nu, mens],
  ])
/** Every role that runs or is to begin: for the review and to find colleagues to stand in for. */
export const lopendeRollen = (tx: Tx): Promise<Rolrij[]> =>
  tx.vraag<Rolrij>(
    'beheer_lopend',
    `${ROL} and (r.tot is null or r.tot > $2) order by coalesce(r.nagezien_op, r.van), o.naam, m.naam, r.id`,
    [tx.wie.regio, tx.nu],
  )
/** Those who work in a role at one organisation now or soon: to find a colleague to stand in for. */
export const rollenBij = (tx: Tx, organisatie: string): Promise<{ id: string; naam: string | null; rol: string }[]> =>
  tx.vraag(
    'beheer_rollen_bij',
    `select r.id, m.naam, r.rol from kring.rolvervulling r left join kring.mens m on m.id = r.mens
      where r.regio = $1 and r.organisatie = $3 and r.rol <> 'systeem' and (r.tot is null or r.tot > $2) order by m.naam, r.id`,
    [tx.wie.regio, tx.nu, organisatie],
  )
/** Roles by their ids; what is not of this region is not in it. */
export async function rollenMet(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Rolrij>> {
  const rijen = await tx.vraag<Rolrij>('beheer_rol', `${ROL} and r.id = any ($3::uuid[])`, [tx.wie.regio, tx.nu, ids])
  return new Map(rijen.map(r => [r.id, r]))
}
export const eenRol = async (tx: Tx, id: string): Promise<Rolrij | null> => (await rollenMet(tx, [id])).get(id) ?? null

/** Somebody in a role at an organisation. */
export type Plek = { mens: string; organisatie: string; rol: string }
export const sleutelVan = (p: Plek): string => `${p.mens} ${p.organisatie} ${p.rol}`
/** What stands in the way of, or beside, a role about to be given. */
export type Rolplek = {
  organisatie_tot: Date | null
  werkt_er: boolean
  al: boolean
  wacht: boolean
  van_vt: boolean
  bij_vt: boolean
  steunt: boolean
}
/** That for each of them, by `sleutelVan`; whose organisation is not of this region is not in it. */
export async function rolplekken(tx: Tx, v: readonly Plek[]): Promise<ReadonlyMap<string, Rolplek>> {
  const rijen = await tx.vraag<Rolplek & Plek>(
    'beheer_rolplekken',
    `select p.mens, p.organisatie, p.rol, o.tot as organisatie_tot,
            exists (select 1 from kring.aanstelling a where a.regio = $1 and a.mens = p.mens and a.organisatie = p.organisatie and (a.tot is null or a.tot > $2)) as werkt_er,
            exists (select 1 from kring.rolvervulling r where r.regio = $1 and r.mens = p.mens and r.organisatie = p.organisatie and r.rol = p.rol and (r.tot is null or r.tot > $2)) as al,
            exists (select 1 from kring.rolvoorstel v where v.regio = $1 and v.mens = p.mens and v.organisatie = p.organisatie and v.rol = p.rol and v.besluit is null and v.vervalt_op > $2) as wacht,
            o.soort = 'meldpunt' as van_vt,
            exists (select 1 from kring.rolvervulling r join kring.organisatie m on m.regio = r.regio and m.id = r.organisatie and m.soort = 'meldpunt'
                     where r.regio = $1 and r.mens = p.mens and (r.tot is null or r.tot > $2)) as bij_vt,
            exists (select 1 from kring.rolvervulling r where r.regio = $1 and r.mens = p.mens and r.rol = 'vertrouwenspersoon' and (r.tot is null or r.tot > $2)) as steunt
       from unnest($3::uuid[], $4::uuid[], $5::text[]) p (mens, organisatie, rol) join kring.organisatie o on o.regio = $1 and o.id = p.organisatie`,
    [tx.wie.regio, tx.nu, v.map(p => p.mens), v.map(p => p.organisatie), v.map(p => p.rol)],
  )
  return new Map(rijen.map(r => [sleutelVan(r), r]))
}

export type Voorstelrij = {
  id: string
  mens: string
  naam: string | null
  organisatie: string
  organisatie_naam: string
  rol: string
  werkgever: string | null
  beroep: string | null
  vervangt: string | null
  opleiding_op: string | null
  mandaat_op: string | null
  van: Date
  tot: Date | null
  voorgesteld_door: string
  voorsteller: string | null
  voorgesteld_op: Date
  vervalt_op: Date
  besluit: Voorstelbesluit | null
  beslisser: string | null
  besloten_op: Date | null
}
const VOORSTEL = `select v.id, v.mens, m.naam, v.organisatie, o.naam as organisatie_naam, v.rol, v.werkgever, v.beroep, v.vervangt,
    v.opleiding_op::text, v.mandaat_op::text, v.van, v.tot, v.voorgesteld_door, d.naam as voorsteller, v.voorgesteld_op, v.vervalt_op, v.besluit, b.naam as beslisser, v.besloten_op
  from kring.rolvoorstel v join kring.organisatie o on o.regio = v.regio and o.id = v.organisatie left join kring.mens m on m.id = v.mens
    left join kring.mens d on d.id = v.voorgesteld_door left join kring.mens b on b.id = v.besloten_door
 where v.regio = $1`
/** Proposals: what waits first, and of that what lapses first; then what was decided or lapsed, newest first. */
export const voorstellen = (tx: Tx): Promise<Voorstelrij[]> =>
  tx.vraag<Voorstelrij>(
    'beheer_voorstellen',
    `${VOORSTEL} order by case when v.besluit is null and v.vervalt_op > $2 then v.vervalt_op end nulls last, v.voorgesteld_op desc, v.id limit 100`,
    [tx.wie.regio, tx.nu],
  )
export async function eenVoorstel(tx: Tx, id: string): Promise<Voorstelrij | null> {
  const [rij] = await tx.vraag<Voorstelrij>('beheer_voorstel', `${VOORSTEL} and v.id = $2`, [tx.wie.regio, id])
  return rij ?? null
}

export type Logrij = {
  volg: string
  op: Date
  wat: Beheerfeit
  door: string | null
  als: string
  koppeling: boolean
  mens: string | null
  organisatie: string | null
  rol: string | null
  uit: string | null
  naar: string | null
}
/** The log, newest first, from before a line. */
export const logboek = (tx: Tx, voor: string | null, hoogstens: number): Promise<Logrij[]> =>
  tx.vraag<Logrij>(
    'beheer_log',
    `select f.volg::text, f.op, f.wat, d.naam as door, f.als, f.koppeling is not null as koppeling, m.naam as mens, o.naam as organisatie, f.rol, f.uit, f.naar
       from kring.beheerfeit f left join kring.mens d on d.id = f.door left join kring.mens m on m.id = f.mens
       left join kring.organisatie o on o.regio = f.regio and o.id = f.organisatie
      where f.regio = $1 and ($2::bigint is null or f.volg < $2) order by f.volg desc limit $3`,
    [tx.wie.regio, voor, hoogstens],
  )

export type Koppelingrij = {
  id: string
  organisatie: string
  door: string | null
  gemaakt_op: Date
  tot: Date
  ingetrokken_op: Date | null
}
const KOPPELING = `select k.id, o.naam as organisatie, m.naam as door, k.gemaakt_op, k.tot, k.ingetrokken_op
  from kring.koppeling k join kring.organisatie o on o.regio = k.regio and o.id = k.organisatie left join kring.mens m on m.id = k.gemaakt_door
 where k.regio = $1`
/** Connections of the region: every one that was not withdrawn, and the last hundred that were; the hash stays where it is. */
export const koppelingen = (tx: Tx): Promise<Koppelingrij[]> =>
  tx.vraag<Koppelingrij>(
    'beheer_koppelingen',
    `${KOPPELING} and (k.ingetrokken_op is null or k.id in (select w.id from kring.koppeling w
        where w.regio = $1 and w.ingetrokken_op is not null order by w.gemaakt_op desc, w.id limit 100))
      order by k.ingetrokken_op is not null, k.gemaakt_op desc, k.id`,
    [tx.wie.regio],
  )
export async function eenKoppeling(tx: Tx, id: string): Promise<Koppelingrij | null> {
  const [rij] = await tx.vraag<Koppelingrij>('beheer_koppeling', `${KOPPELING} and k.id = $2`, [tx.wie.regio, id])
  return rij ?? null
}
