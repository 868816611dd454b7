import type { Tx } from '../../kernel/db.ts'
import { binnenKring, kringwaarden } from '../zaak.ts'
import type { Elders } from './plan/feiten.ts'

/** One household at a time: whoever asks for its plan or its director waits for who was first, and then sees what that one did (R001-45). */
const OM_DE_BEURT = `select pg_advisory_xact_lock(beurt) from (
    select distinct hashtextextended(lower(p.voornamen) || '|' || lower(p.achternaam) || '|' || p.geboortedatum, 45) as beurt
      from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon
     where zp.regio = $1 and zp.zaak = $2 and length(p.geboortedatum) = 10 order by 1) b`

/**
 * Open cases of the same household that have a plan or a director, as far as this person may see: two people in common by name and day of
 * birth, or all of the smaller one. Each report brings people of its own, so that ids cannot tell.
 */
export async function zoekElders(tx: Tx, zaak: string): Promise<{ elders: readonly Elders[] }> {
  await tx.vraag('gezin_om_de_beurt', OM_DE_BEURT, [tx.wie.regio, zaak])
  const elders = await tx.vraag<Required<Elders>>(
    'gezin_elders',
    `with ik as (select lower(p.voornamen) as voornamen, lower(p.achternaam) as achternaam, p.geboortedatum
         from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon where zp.regio = $1 and zp.zaak = $2)
     select z.id as casus, z.nummer,
            exists (select 1 from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'VeiligheidsplanVastgesteld') as plan,
            exists (select 1 from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'RegieBelegd' and g.inhoud->>'regie' = 'casusregie') as regie
       from kring.zaak z
      where z.regio = $1 and z.soort = 'casus' and z.open and z.id <> $2 and ${binnenKring('z.id', 3)}
        and (select count(*) from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon
              where zp.regio = z.regio and zp.zaak = z.id and length(p.geboortedatum) = 10
                and (lower(p.voornamen), lower(p.achternaam), p.geboortedatum) in (select voornamen, achternaam, geboortedatum from ik))
          >= least(2, (select count(*) from ik), (select count(*) from kring.zaak_persoon zp where zp.regio = z.regio and zp.zaak = z.id))
      order by z.nummer limit 20`,
    [tx.wie.regio, zaak, ...kringwaarden(tx)],
  )
  return { elders: elders.filter(e => e.plan || e.regie) }
}
