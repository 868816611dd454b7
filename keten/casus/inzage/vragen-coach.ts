import { Type } from 'typebox'
import type { Rol } from '../../../kernel/actor.ts'
import type { Tx } from '../../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../../kernel/gate.ts'
import { voegToe } from '../../../kernel/rij.ts'
import { nietGevonden } from '../../../kernel/weigering.ts'
import { INHOUD } from '../../zaak.ts'
import { Id, Tekst, dicht } from '../opdracht.ts'
import type { Coachblad } from './coachblad.ts'
import { COACHSEINEN, type Coachsein } from './coachfeiten.ts'

const COACH: readonly Rol[] = ['coach']
const Koppeling = Type.Object({ id: Id }, dicht)
const Blad = Type.Object({
  voornaam: Type.String(),
  dingen: Type.Array(
    Type.Object({
      ...{ id: Type.String(), soort: Type.Enum(['doel', 'hersteldoel', 'stap']), tekst: Type.String() },
      klaar: Type.Boolean(),
    }),
  ),
  regisseur: Type.Union([Type.Object({ naam: Type.String() }), Type.Null()]),
  team: Type.String(),
  bel: Type.String(),
  tot: Type.String(),
})

type Bladrij = { id: string; koppeling: string; zaak: string; persoon: string; tot: Date; inhoud: string }

/**
 * The code's own wall, apart from the policies: the pages made for this person, in this role and organisation, as long as they last, and none
 * of a case that is closed for them for another reason. `$5`: one coupling, or null for all.
 */
const EIGEN = `select b.id, b.koppeling, b.zaak, b.persoon, b.tot, b.inhoud from kring.coachblad b
  where b.regio = $1 and b.mens = $2::uuid and b.organisatie = $3::uuid and b.op <= $4::timestamptz and b.tot > $4::timestamptz and ($5::uuid is null or b.koppeling = $5::uuid)
    and not exists (select 1 from kring.sper s where s.regio = b.regio and s.zaak = b.zaak and s.mens = $2::uuid and s.grond <> 'spoor'
          and s.van <= $4::timestamptz and (s.tot is null or s.tot > $4::timestamptz))
  order by b.op, b.id limit 100`

const eigenBladen = (tx: Tx, koppeling: string | null): Promise<Bladrij[]> =>
  tx.vraag<Bladrij>('coach_eigen', EIGEN, [tx.wie.regio, tx.wie.mens, tx.wie.organisatie, tx.nu, koppeling])

/** A page as it was made. A page whose key is gone cannot be read, and fails as such. */
const openBlad = async (tx: Tx, rij: Pick<Bladrij, 'inhoud'>): Promise<Coachblad> =>
  JSON.parse(await tx.zegel.heel(rij.inhoud)) as Coachblad

/** What goes out of a page: never an id of a colleague. */
const alsBlad = ({ regisseur, ...blad }: Coachblad, tot: Date) => ({
  ...{ voornaam: blad.voornaam, dingen: [...blad.dingen], team: blad.team, bel: blad.bel },
  regisseur: regisseur === null ? null : { naam: regisseur.naam },
  tot: tot.toISOString(),
})

/** Whom do I help? First names, and nothing of a family. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/coaching',
  samenvatting: 'Mijn coaching: wie ik als vrijwillige coach help',
  doel: 'coaching',
  rollen: COACH,
  velden: ['persoon'],
  antwoord: Type.Object({
    coaching: Type.Array(Type.Object({ id: Type.String(), voornaam: Type.String(), tot: Type.String() })),
  }),
  kijk: async tx => {
    const rijen = await eigenBladen(tx, null)
    const coaching = await Promise.all(
      rijen.map(async r => ({
        ...{ id: r.koppeling, voornaam: (await openBlad(tx, r)).voornaam, tot: r.tot.toISOString() },
      })),
    )
    return { antwoord: { coaching }, zaak: null, personen: rijen.map(r => r.persoon) }
  },
})

/** The page itself: the only thing a coach sees of a family (R003-106). */
const blad = vraagRoute({
  methode: 'GET',
  pad: '/coaching/:id',
  samenvatting: 'De bladzijde van wie ik help: gedeelde doelen en stappen, en wie te bellen',
  doel: 'coaching',
  rollen: COACH,
  velden: ['persoon', 'inhoud'],
  params: Koppeling,
  antwoord: Blad,
  kijk: async (tx, { params }) => {
    const [rij] = await eigenBladen(tx, params.id)
    if (rij === undefined) return null
    return { antwoord: alsBlad(await openBlad(tx, rij), rij.tot), zaak: rij.zaak, personen: [rij.persoon] }
  },
})

const zeg = (sein: Coachsein, pad: string, samenvatting: string) =>
  rijRoute({
    pad: `/coaching/:id/${pad}`,
    samenvatting,
    rollen: COACH,
    doel: 'coaching',
    params: Koppeling,
    body: sein === 'bericht' ? Type.Object({ tekst: Tekst }, dicht) : Type.Object({}, dicht),
    maak: async (tx, { params, body }, hulp) => {
      const [rij] = await eigenBladen(tx, params.id)
      if (rij === undefined) return nietGevonden()
      const id = hulp.nieuwId()
      const { tekst } = body as { tekst?: string }
      return {
        id,
        rijen: [
          voegToe('coachbericht', {
            ...{ regio: tx.wie.regio, id, blad: rij.id, koppeling: rij.koppeling, zaak: rij.zaak, mens: tx.wie.mens },
            ...{ organisatie: tx.wie.organisatie, soort: sein, inhoud: tekst?.trim() ?? null, op: tx.nu },
          }),
        ],
      }
    },
  })

/** For who works in the case: the page of each coach exactly as that coach sees it now, and what came in. */
const bijCasus = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/coaching',
  samenvatting: 'Wat elke coach bij deze casus ziet, en wat coaches lieten weten',
  doel: 'casusregie',
  rollen: INHOUD,
  velden: ['persoon', 'inhoud'],
  params: Koppeling,
  antwoord: Type.Object({
    coaches: Type.Array(
      Type.Object({
        ...{ koppeling: Type.String(), persoon: Type.String(), naam: Type.String(), organisatie: Type.String() },
        ...{ regisseur: Type.Union([Type.String(), Type.Null()]), blad: Blad },
      }),
    ),
    berichten: Type.Array(
      Type.Object({
        ...{ id: Type.String(), koppeling: Type.String(), soort: Type.Enum([...COACHSEINEN]), naam: Type.String() },
        ...{ tekst: Type.Union([Type.String(), Type.Null()]), op: Type.String() },
      }),
    ),
  }),
  kijk: async (tx, { params, hulp }) => {
    if ((await hulp.stroom(tx, params.id))?.bereik !== 'inhoud') return null
    const bladen = await tx.vraag<Bladrij & { naam: string; organisatie: string }>(
      'coach_bladen',
      `select b.id, b.koppeling, b.zaak, b.persoon, b.tot, b.inhoud, m.naam, o.naam as organisatie from kring.coachblad b
         join kring.mens m on m.id = b.mens join kring.organisatie o on o.regio = b.regio and o.id = b.organisatie
        where b.regio = $1 and b.zaak = $2 and b.op <= $3::timestamptz and b.tot > $3::timestamptz order by b.op, b.id`,
      [tx.wie.regio, params.id, tx.nu],
    )
    const gekomen = await tx.vraag<Berichtrij>(
      'coach_berichten',
      `select c.id, c.koppeling, c.soort, c.inhoud, c.op, m.naam from kring.coachbericht c join kring.mens m on m.id = c.mens
        where c.regio = $1 and c.zaak = $2 order by c.op desc, c.id limit 200`,
      [tx.wie.regio, params.id],
    )
    const coaches = await Promise.all(
      bladen.map(async r => {
        const inhoud = await openBlad(tx, r)
        return {
          ...{ koppeling: r.koppeling, persoon: r.persoon, naam: r.naam, organisatie: r.organisatie },
          ...{ regisseur: inhoud.regisseur?.mens ?? null, blad: alsBlad(inhoud, r.tot) },
        }
      }),
    )
    const berichten = await Promise.all(
      gekomen.map(async r => ({
        ...{ id: r.id, koppeling: r.koppeling, soort: r.soort, naam: r.naam, op: r.op.toISOString() },
        tekst: r.inhoud === null ? null : await tx.zegel.lees(r.inhoud),
      })),
    )
    return { antwoord: { coaches, berichten }, zaak: params.id, personen: bladen.map(b => b.persoon) }
  },
})
type Berichtrij = { id: string; koppeling: string; soort: Coachsein; inhoud: string | null; op: Date; naam: string }

export const coachvragen: readonly Route[] = [
  lijst,
  blad,
  zeg('bericht', 'berichten', 'Iets laten weten aan wie de casus leidt'),
  zeg('onveilig', 'onveilig', 'Laten weten dat het niet veilig is: het komt meteen aan'),
  bijCasus,
]
