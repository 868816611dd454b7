import { Type } from 'typebox'
import { agendadag, dekt, tafelsVan, tafelVan } from '../../gedeeld/regio/tafel.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import type { ElkeSlice } from '../../kernel/slice.ts'
import { kringwaarden, openTeksten, werktIn } from '../zaak.ts'
import { INBRENGERS } from './access.ts'
import { gronden } from './gronden.ts'
import { dicht, Id } from './invoer.ts'
import type { Bespreking, Kern } from './overleg.ts'

type Over = { soort: string; nummer: string; gemeente: string; personen: { id: string; naam: string }[] | null }

/**
 * What the tables have to do with one case: at which it can come, at which it was, what was decided there that is to be done in the
 * case, and where somebody stands in the criminal chain as far as that was shared (R003-88). Only for who works in the case.
 */
export const bijZaak = (kaal: ElkeSlice): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/zaken/:id/overleg',
    samenvatting: 'Wat overleggen met een zaak te maken hebben: agenda, besluiten, stand in de strafketen',
    doel: 'overleg',
    rollen: INBRENGERS,
    velden: ['proces', 'persoon', 'inhoud'],
    params: Type.Object({ id: Id }, dicht),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud') return null
      const [zaak] = await tx.vraag<Over>(
        'overleg_over_zaak',
        `select z.soort, z.nummer, z.gemeente, (select jsonb_agg(jsonb_build_object('id', p.id, 'naam', concat_ws(' ', nullif(p.voornamen, ''), nullif(p.tussenvoegsel, ''), nullif(p.achternaam, ''))) order by p.geboortedatum, p.id)
             from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon where zp.regio = z.regio and zp.zaak = z.id) as personen
           from kring.zaak z where z.regio = $1 and z.id = $2 and z.soort <> 'bespreking' and ${werktIn('z.id', 3)}`,
        [tx.wie.regio, params.id, ...kringwaarden(tx)],
      )
      if (zaak === undefined) return null
      const stukken = []
      for (const { id } of await besprekingen(tx, params.id)) {
        const staat = (await hulp.stroom(tx, id))?.opDe(kaal).staat as Bespreking | undefined
        if (staat !== undefined && staat.status !== 'geen') stukken.push({ id, b: staat })
      }
      const teksten = await redenen(
        tx,
        stukken.flatMap(({ id, b }) => (b.besluit === null ? [] : [{ zaak: id, id: b.besluit.reden }])),
      )
      const namen = await organisaties(tx)
      const antwoord = {
        id: params.id,
        soort: zaak.soort,
        nummer: zaak.nummer,
        gemeente: zaak.gemeente,
        personen: zaak.personen ?? [],
        gronden: gronden(hulp.definitie),
        tafels: tafelsVan(hulp.definitie)
          .filter(t => dekt(t, zaak.gemeente))
          .map(t => ({
            id: t.id,
            naam: t.naam,
            ritme: t.frequentie.tekst,
            dag: agendadag(t, tx.nu, false),
            toelating: t.tafel.toelating ?? [],
            bron: t.tafel.bron,
          })),
        besprekingen: stukken.map(({ id, b }) => ({
          id,
          nummer: b.nummer,
          tafel: tafelVan(hulp.definitie, b.tafel)?.naam ?? b.tafel,
          dag: b.dag,
          open: b.status === 'open',
          eigen: b.inbrenger === tx.wie.organisatie,
          uitkomst: b.besluit?.uitkomst ?? null,
          reden: b.besluit === null ? null : (teksten[b.besluit.reden] ?? null),
          uitvoering: b.uitvoering.map(u => ({ wat: u.wat, hoe: u.klaar?.hoe ?? null })),
        })),
        strafketen: stukken.flatMap(({ id, b }) => strafketen(id, b, tx.wie.organisatie, namen)),
      }
      return { antwoord, zaak: params.id, personen: antwoord.personen.map(p => p.id) }
    },
  })

/** The discussions of this case that the own organisation is at. */
const besprekingen = (tx: Tx, zaak: string) =>
  tx.vraag<{ id: string }>(
    'overleg_van_zaak',
    `select b.zaak as id from kring.bespreking b where b.regio = $1 and b.uit_zaak = $2 and ${werktIn('b.zaak', 3)} order by b.gemaakt_op desc, b.zaak limit 20`,
    [tx.wie.regio, zaak, ...kringwaarden(tx)],
  )

async function redenen(tx: Tx, van: readonly { zaak: string; id: string }[]): Promise<{ [id: string]: string }> {
  if (van.length === 0) return {}
  const rijen = await tx.vraag<{ id: string; inhoud: string }>(
    'overleg_redenen',
    'select id, inhoud from kring.tekst where regio = $1 and zaak = any ($2::uuid[]) and id = any ($3::uuid[])',
    [tx.wie.regio, van.map(v => v.zaak), van.map(v => v.id)],
  )
  return openTeksten(tx, rijen)
}

async function organisaties(tx: Tx): Promise<{ [id: string]: string }> {
  const rijen = await tx.vraag<{ id: string; naam: string }>(
    'overleg_organisaties',
    'select id, naam from kring.organisatie where regio = $1',
    [tx.wie.regio],
  )
  return Object.fromEntries(rijen.map(r => [r.id, r.naam]))
}

/** What the own organisation was told of the criminal chain, by whom and when; what is not for it is not in here. */
const strafketen = (bespreking: string, b: Kern, mijn: string, namen: { [id: string]: string }) =>
  b.passages.flatMap(p =>
    p.strafstand && (p.bron === mijn || p.door === mijn || p.voor.includes(mijn))
      ? [{ bespreking, stand: p.strafstand, van: namen[p.bron] ?? '?', op: p.op }]
      : [],
  )
