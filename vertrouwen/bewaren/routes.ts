import { Type } from 'typebox'
import { BESLUITEN, GRONDEN, STANDEN, WAAROM } from '../../gedeeld/bewaren.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Rol } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { Id, dicht, of } from '../../kernel/vorm.ts'
import { keurAanhouding, keurBesluit } from './besluit.ts'
import { KLASSEN, klasseMet, TE_BESLISSEN } from './klassen.ts'
import { aanhoudingen, teDoen, verklaringen, voorstellen, type TeDoen } from './vragen.ts'

const BEWAARDERS: readonly Rol[] = ['privacyfunctionaris']
const Dag = Type.String({ format: 'date' })
const Aantallen = Type.Record(Type.String(), Type.Integer())

/** What may go, what was proposed, what is held and what went: numbers of cases and counts, never a person. */
const blad = vraagRoute({
  methode: 'GET',
  pad: '/bewaren',
  samenvatting:
    'Wat zijn bewaartermijn gehad heeft, wat voorgesteld en aangehouden is, en de verklaringen van vernietiging',
  doel: 'bewaren',
  rollen: BEWAARDERS,
  velden: ['regio'],
  antwoord: Type.Object({
    dag: Type.String(),
    klassen: Type.Array(
      Type.Object({
        id: Type.String(),
        wat: Type.String(),
        grond: Type.String(),
        jaren: of(Type.Integer()),
        manier: Type.Enum(['besluit', 'vanzelf', 'blijft']),
        nummers: Type.Array(Type.String()),
        rijen: Aantallen,
        blijft: Type.Partial(Type.Record(Type.Enum([...WAAROM]), Type.Integer())),
      }),
    ),
    voorstellen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), klasse: Type.String(), peildag: Type.String(), stand: Type.Enum([...STANDEN]) },
        ...{ voorgesteldOp: Type.String(), door: of(Type.String()), eigen: Type.Boolean() },
        ...{ beslotenOp: of(Type.String()), beslisser: of(Type.String()), nietVoor: of(Type.String()) },
        ...{ posten: Type.Integer(), gedaan: Type.Integer(), gebleven: Type.Integer() },
      }),
    ),
    aanhoudingen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), nummer: of(Type.String()), grond: Type.Enum([...GRONDEN]) },
        ...{ tot: Type.String(), door: of(Type.String()) },
      }),
    ),
    verklaringen: Type.Array(
      Type.Object({
        ...{ volg: Type.Integer(), klasse: Type.String(), grond: Type.String(), termijn: Type.String() },
        ...{ dag: Type.String(), dossiers: Type.Integer(), gebleven: Type.Integer(), rijen: Aantallen },
        ...{ voorgesteldDoor: Type.String(), voorgesteldOp: Type.String() },
        ...{ beslotenDoor: Type.String(), beslotenOp: Type.String() },
        ...{ hash: Type.String(), heel: Type.Boolean(), sporenOp: of(Type.String()) },
      }),
    ),
  }),
  kijk: async tx => {
    const dag = dagVan(tx.nu)
    const klassen = []
    for (const k of KLASSEN) {
      const niets: Pick<TeDoen, 'zaken' | 'rijen' | 'blijft'> = { zaken: [], rijen: {}, blijft: {} }
      const { zaken, rijen, blijft } = k.manier === 'besluit' ? await teDoen(tx, k, dag) : niets
      const { id, wat, grond, jaren, manier } = k
      klassen.push({ id, wat, grond, jaren, manier, nummers: zaken.map(z => z.nummer), rijen, blijft })
    }
    const antwoord = {
      dag,
      klassen,
      voorstellen: (await voorstellen(tx)).map(v => ({
        ...{ id: v.id, klasse: v.klasse, peildag: v.peildag, stand: v.stand },
        ...{ voorgesteldOp: v.voorgesteld_op.toISOString(), door: v.voorsteller },
        ...{ eigen: v.voorgesteld_door === tx.wie.mens, beslotenOp: v.besloten_op?.toISOString() ?? null },
        nietVoor: v.niet_voor,
        ...{ beslisser: v.beslisser, posten: v.posten, gedaan: v.gedaan, gebleven: v.gebleven },
      })),
      aanhoudingen: (await aanhoudingen(tx)).map(({ id, nummer, grond, tot, door }) => ({
        ...{ id, nummer, grond, tot, door },
      })),
      verklaringen: (await verklaringen(tx)).map(({ volg, inhoud: i, hash, heel, sporen_op }) => ({
        ...{ volg, klasse: i.klasse, grond: i.grond, termijn: i.termijn, dag: i.dag, dossiers: i.dossiers },
        ...{ gebleven: i.gebleven, rijen: i.rijen, hash, heel, sporenOp: sporen_op?.toISOString() ?? null },
        ...{ voorgesteldDoor: i.voorgesteld.door, voorgesteldOp: i.voorgesteld.dag },
        ...{ beslotenDoor: i.besloten.door, beslotenOp: i.besloten.dag },
      })),
    }
    return { antwoord, zaak: null, personen: [] }
  },
})

const stelVoor = rijRoute({
  pad: '/bewaren/voorstellen',
  samenvatting: 'Voorstellen te vernietigen wat van een klasse zijn termijn gehad heeft',
  rollen: BEWAARDERS,
  doel: 'bewaren',
  body: Type.Object({ klasse: Type.Enum(TE_BESLISSEN.map(k => k.id)) }, dicht),
  maak: async (tx, { body }, hulp) => {
    const klasse = klasseMet(body.klasse)
    if (klasse === null) return nietGevonden()
    const dag = dagVan(tx.nu)
    const er = await teDoen(tx, klasse, dag)
    const loopt = (await voorstellen(tx)).some(
      v => v.klasse === klasse.id && v.niet_voor === null && (v.stand === 'voorgesteld' || v.stand === 'besloten'),
    )
    if (loopt)
      return weiger('MAG_NU_NIET', 'Van deze klasse loopt al een voorstel. Wacht tot dat gedaan is, of trek het in.')
    if (er.zaken.length === 0 && !er.los)
      return weiger('MAG_NU_NIET', 'Van deze klasse heeft vandaag niets zijn termijn gehad.')
    const id = hulp.nieuwId()
    const post = { regio: tx.wie.regio, vernietiging: id }
    return {
      id,
      rijen: [
        voegToe('vernietiging', {
          ...{ regio: tx.wie.regio, id, klasse: klasse.id, peildag: dag },
          ...{ voorgesteld_op: tx.nu, voorgesteld_door: tx.wie.mens },
        }),
      ],
      daarna: [
        ...er.zaken.map(z =>
          voegToe('vernietigpost', { ...post, id: hulp.nieuwId(), zaak: z.zaak, tot: null, begon_op: z.begin }),
        ),
        ...(er.los
          ? [voegToe('vernietigpost', { ...post, id: hulp.nieuwId(), zaak: null, tot: er.tot, begon_op: null })]
          : []),
      ],
    }
  },
})

const beslis = rijRoute({
  pad: '/bewaren/voorstellen/:id/besluit',
  samenvatting: 'Als tweede beslissen over een voorstel om te vernietigen, of het intrekken',
  rollen: BEWAARDERS,
  doel: 'bewaren',
  params: Id,
  body: Type.Object({ besluit: Type.Enum([...BESLUITEN]) }, dicht),
  maak: async (tx, { params, body }) => {
    const er = (await voorstellen(tx)).find(v => v.id === params.id)
    if (er === undefined) return nietGevonden()
    const nee = keurBesluit({ stand: er.stand, voorgesteldDoor: er.voorgesteld_door }, tx.wie.mens, body.besluit)
    if (nee !== null) return nee
    const zet =
      body.besluit === 'vernietigen'
        ? { stand: 'besloten', besloten_op: tx.nu, besloten_door: tx.wie.mens }
        : { stand: 'ingetrokken' }
    return { id: er.id, rijen: [werkBij('vernietiging', { regio: tx.wie.regio, id: er.id }, zet)] }
  },
})

const houdAan = rijRoute({
  pad: '/bewaren/aanhoudingen',
  samenvatting: 'Een zaak langer bewaren dan haar termijn: op verzoek, of omdat een wet het vraagt',
  rollen: BEWAARDERS,
  doel: 'bewaren',
  body: Type.Object(
    {
      nummer: Type.String({ minLength: 3, maxLength: 40, pattern: '^[A-Z]-[A-Z0-9-]+$' }),
      grond: Type.Enum([...GRONDEN]),
      tot: Dag,
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    const nee = keurAanhouding(body.tot, dagVan(tx.nu))
    if (nee !== null) return nee
    const [er] = await tx.vraag<{ zaak: string | null }>('bewaar_nummer', 'select kring.zaak_met_nummer($1) as zaak', [
      body.nummer,
    ])
    if (!er?.zaak)
      return weiger('ONVOLLEDIG', 'Er is in uw regio geen zaak met dit nummer die alleen bewaard wordt.', {
        velden: [{ veld: 'nummer', uitleg: 'neem het nummer over zoals het in de zaak staat' }],
      })
    const id = hulp.nieuwId()
    return {
      id,
      rijen: [
        voegToe('aanhouding', {
          ...{ regio: tx.wie.regio, id, zaak: er.zaak, grond: body.grond, tot: body.tot },
          ...{ mens: tx.wie.mens, op: tx.nu },
        }),
      ],
    }
  },
})

const geefVrij = rijRoute({
  pad: '/bewaren/aanhoudingen/:id/einde',
  samenvatting: 'Een zaak niet langer aanhouden: haar termijn geldt weer',
  rollen: BEWAARDERS,
  doel: 'bewaren',
  params: Id,
  maak: async (tx, { params }) => {
    const er = (await aanhoudingen(tx)).find(h => h.id === params.id)
    if (er === undefined) return nietGevonden()
    return {
      id: er.id,
      rijen: [werkBij('aanhouding', { regio: tx.wie.regio, id: er.id }, { weg_op: tx.nu, weg_door: tx.wie.mens })],
    }
  },
})

/** Retention over HTTP, for the privacy officer of the region. */
export const routes: readonly Route[] = [blad, stelVoor, beslis, houdAan, geefVrij]
