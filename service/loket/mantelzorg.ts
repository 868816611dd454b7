import { Type } from 'typebox'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Rol } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { weiger } from '../../kernel/weigering.ts'
import { JA_NEE, LANGS, VELDEN, type Ingevuld } from '../../keten/loket/index.ts'
import { maakKlokken } from '../klokken.ts'
import { organisatieId } from '../vulling/inrichten.ts'
import { idUit, oppakkenVoor } from './inname.ts'

/** Who comes across a carer who cannot go on: a professional, a local team, Veilig Thuis. */
const ZIETHET: readonly Rol[] = [
  ...(['professional', 'aandachtsfunctionaris', 'casusregisseur', 'teamcoordinator'] as const),
  ...(['medewerker-veilig-thuis', 'gedragswetenschapper'] as const),
]
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const tekst = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const Signaal = Type.Object(
  {
    gemeente: tekst(VELDEN.gemeente),
    /** what weighs too heavy, in the words of who sees it */
    verhaal: tekst(VELDEN.verhaal),
    /** who is overloaded: nothing of who they care for is asked */
    naam: tekst(VELDEN.naam),
    langs: keuze(...LANGS),
    bereik: tekst(VELDEN.bereik),
    wanneer: tekst(VELDEN.wanneer),
    voicemail: keuze(...JA_NEE),
    /** the carer knows of this and wants it */
    akkoord: keuze(...JA_NEE),
  },
  { additionalProperties: false },
)

/** Who makes the offer in this municipality, by the region's definition; null where the region names nobody. */
const coordinatorVan = (def: RegioDefinitie, gemeente: string): string | null =>
  def.mantelzorgcoordinatoren.find(c => c.gemeenten === 'alle' || c.gemeenten.includes(gemeente))?.organisatie ?? null

/** A carer who is overloaded: a task to make an offer, at the carer coordinator of where they live (R003-101, ij2014:1093-1097). */
export function maakMantelzorgRoutes(boek: Regelboek): readonly Route[] {
  const klokken = maakKlokken(boek.landelijk)
  const geefDoor = rijRoute({
    pad: '/mantelzorgsignalen',
    samenvatting: 'Doorgeven dat een mantelzorger overbelast raakt, aan de coördinator van de gemeente',
    rollen: ZIETHET,
    doel: 'aanname',
    body: Signaal,
    maak: async (tx, { body }, hulp) => {
      const def = hulp.definitie
      const { akkoord, ...rest } = body
      if (akkoord !== 'ja')
        return weiger('ONVOLLEDIG', 'Geef dit pas door als de mantelzorger het weet en wil.', {
          bron: 'platform',
          velden: [{ veld: 'akkoord', uitleg: 'vraag het eerst' }],
        })
      const wie = def.gemeenten.some(g => g.naam === body.gemeente) ? coordinatorVan(def, body.gemeente) : null
      if (wie === null)
        return weiger(
          'ONVOLLEDIG',
          'Deze regio noemt hier geen coördinator voor mantelzorg. Het lokale team van de gemeente helpt verder.',
          { velden: [{ veld: 'gemeente', uitleg: 'zonder coördinator' }] },
        )
      const id = hulp.nieuwId()
      const { regio } = tx.wie
      const ingevuld: Ingevuld = rest
      const dicht = hulp.geheim.versleutel(JSON.stringify({ taal: 'nl', ...ingevuld }))
      const voor = oppakkenVoor({ definitie: () => def, klokken }, { regio, soort: 'dichtbij' }, tx.nu)
      const spoor = hulp.geheim.spoor(`mantelzorg|${id}`)
      await tx.vraag('klop_aan', 'select kring.klop_aan($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) as er', [
        ...[regio, idUit(spoor), organisatieId(regio, wie), 'teamcoordinator', 'belasting', body.gemeente, voor],
        ...[spoor, dicht.cijfer, dicht.sleutel, '[]'],
      ])
      return { id, rijen: [] }
    },
  })
  const waar = vraagRoute({
    methode: 'GET',
    pad: '/mantelzorgsignalen',
    samenvatting: 'In welke gemeenten een coördinator voor mantelzorg is',
    rollen: ZIETHET,
    doel: 'aanname',
    velden: ['proces'],
    antwoord: Type.Object({ gemeenten: Type.Array(Type.String()) }),
    kijk: async (_tx, { hulp: { definitie: def } }) => ({
      antwoord: { gemeenten: def.gemeenten.map(g => g.naam).filter(g => coordinatorVan(def, g) !== null) },
      zaak: null,
      personen: [],
    }),
  })
  return [geefDoor, waar]
}
