import { Type } from 'typebox'
import { werkrollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { binnenKring, kringwaarden } from '../zaak.ts'
import * as bericht from './opdrachten-berichten.ts'
import {
  alsWerk,
  blad,
  klok,
  magToewijzen,
  nieuw,
  tel,
  TELLING_TOT,
  type Dienst,
  type Rij,
  type Telregel,
} from './vragen-dag.ts'
import * as filter from './opdrachten-filters.ts'
import * as mail from './opdrachten-mail.ts'
import * as toewijzing from './opdrachten-toewijzen.ts'
import { adviesWerk } from './vragen-advies.ts'
import { langdurig } from './vragen-langdurig.ts'
import { werkTekst } from './woorden.ts'

type Bod = Pick<
  Rij,
  | 'id'
  | 'soort'
  | 'zaak'
  | 'zaak_soort'
  | 'nummer'
  | 'gemeente'
  | 'urgentie'
  | 'klok'
  | 'vervalt_op'
  | 'waarschuw_op'
  | 'bron'
  | 'kalender'
  | 'gestart_op'
> & { van: string }

async function overdrachten(tx: Tx) {
  const rijen = await tx.vraag<Bod>(
    'mijn_overdrachten',
    `select w.id, w.soort, w.zaak, z.soort as zaak_soort, z.nummer, z.gemeente, z.urgentie, w.klok, w.vervalt_op, case when w.volgende = 'waarschuwing' then w.volgende_op end as waarschuw_op, w.bron, w.kalender, w.gestart_op, o.naam as van
       from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak join kring.organisatie o on o.regio = z.regio and o.id = z.organisatie
      where w.regio = $1 and w.organisatie = $2 and w.rol = $3 and w.klaar_op is null and w.soort = 'overdracht-aanvaarden' and ${binnenKring('w.zaak', 4)} order by w.vervalt_op limit 50`,
    [tx.wie.regio, tx.wie.organisatie, tx.wie.rol, ...kringwaarden(tx)],
  )
  return rijen.map(r => ({
    id: r.id,
    soort: r.zaak_soort,
    melding: r.zaak,
    nummer: r.nummer,
    van: { naam: r.van },
    gemeente: r.gemeente,
    urgentie: r.urgentie,
    aangebodenOp: r.gestart_op.toISOString(),
    klok: klok(r, tx.nu),
  }))
}

async function wachtend(tx: Tx) {
  const rijen = await tx.vraag<{ zaak: string; soort: string; nummer: string; naam: string; sinds: Date }>(
    'mijn_wachtend',
    `select w.zaak, z.soort, z.nummer, o.naam, w.gestart_op as sinds from kring.zaak z join kring.werk w on w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.soort = 'overdracht-aanvaarden'
       join kring.organisatie o on o.regio = w.regio and o.id = w.organisatie where z.regio = $1 and z.organisatie = $2 and w.organisatie <> $2 and ${binnenKring('z.id', 3)} order by w.gestart_op limit 50`,
    [tx.wie.regio, tx.wie.organisatie, ...kringwaarden(tx)],
  )
  return rijen.map(r => ({
    zaak: { soort: r.soort, id: r.zaak, nummer: r.nummer },
    nummer: r.nummer,
    opWie: r.naam,
    sinds: r.sinds.toISOString(),
  }))
}

async function dienst(tx: Tx): Promise<Dienst> {
  const rijen = await tx.vraag<{ mens: string; naam: string; tot: Date }>(
    'mijn_dienst',
    'select d.mens, m.naam, d.tot from kring.dienst d join kring.mens m on m.id = d.mens where d.regio = $1 and d.organisatie = $2 and d.van <= $3 and d.tot > $3 order by d.van',
    [tx.wie.regio, tx.wie.organisatie, tx.nu],
  )
  return {
    nu: rijen.map(r => ({ naam: r.naam, tot: r.tot.toISOString() })),
    ik: rijen.some(r => r.mens === tx.wie.mens),
  }
}

/** The numbers beside the headings, and what there is to choose from. */
function overzicht(regels: readonly Telregel[]) {
  const som = (past: (r: Telregel) => boolean) => regels.filter(past).reduce((n, r) => n + r.aantal, 0)
  const perSectie = (s: Telregel['sectie']) => som(r => r.sectie === s)
  const alles = som(() => true)
  return {
    aantallen: {
      nu: perSectie('nu'),
      vandaag: perSectie('vandaag'),
      week: perSectie('week'),
      later: perSectie('later'),
      ik: som(r => r.wie === 'ik'),
      vrij: som(r => r.wie === 'vrij'),
      nieuw: som(r => r.soort === 'wegen' && r.wie === 'vrij'),
      /** the counting stopped here: there is more */
      meer: alles >= TELLING_TOT,
    },
    keuzes: {
      soorten: [...new Set(regels.map(r => r.soort))].toSorted().map(soort => ({ soort, wat: werkTekst(soort) })),
      gemeenten: [...new Set(regels.map(r => r.gemeente))].toSorted(),
    },
  }
}

/** What must I do now, today, this week; what waits for my acceptance; what changed; who waits for me. */
const mijnWerk = vraagRoute({
  methode: 'GET',
  pad: '/mijn-werk',
  samenvatting: 'Mijn werk als een dag: nu, vandaag, deze week, later',
  doel: 'aanmelden',
  rollen: werkrollen,
  velden: ['eigen', 'proces'],
  query: Type.Object(
    { na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })), ...filter.keuzevelden },
    { additionalProperties: false },
  ),
  antwoord: Type.Unknown(),
  kijk: async (tx, { query: { na, ...keuze }, hulp }) => {
    const wacht = await dienst(tx)
    const { rijen, volgende } = await blad(tx, keuze, na)
    const werk = rijen.map(alsWerk(tx, wacht))
    // Further pages bring work only; what stands around it came with the first.
    const rond =
      na === undefined
        ? {
            ...overzicht(await tel(tx)),
            nieuw: magToewijzen(tx) ? (await nieuw(tx)).map(alsWerk(tx, wacht)) : [],
            overdrachten: await overdrachten(tx),
            wachtend: await wachtend(tx),
            langdurig: await langdurig(tx, hulp.definitie.keten.bewaking),
            advies: await adviesWerk(tx),
            berichten: await bericht.berichten(tx),
            filters: await filter.eigenFilters(tx),
            collegas: magToewijzen(tx) ? await toewijzing.collegas(tx) : [],
          }
        : { overdrachten: [], wachtend: [], berichten: [], advies: [] }
    return { antwoord: { werk, ...rond, dienst: wacht, volgende }, zaak: null, personen: [] }
  },
})

export const routes: readonly Route[] = [
  mijnWerk,
  ...bericht.routes,
  ...toewijzing.routes,
  ...filter.routes,
  ...mail.routes,
]
export { KAN_NIET_WACHTEN, mailBericht } from './mail.ts'
