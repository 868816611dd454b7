import { Type } from 'typebox'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { rijRoute, type Route } from '../../kernel/gate.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { leesConsult, raadSpoor, VRAGERS } from '../../keten/advies/index.ts'
import { biedAan, KINDEREN, LANGS, OpId, Reden, TEAMROLLEN, VELDEN, type Ingevuld } from '../../keten/loket/index.ts'
import { maakKlokken } from '../klokken.ts'
import { meldpuntVan, organisatieId } from '../vulling/inrichten.ts'
import { idUit, oppakkenVoor } from './inname.ts'

const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const tekst = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/** What somebody of a team adds when a consult becomes a report: who it is about, and how they themselves can be reached. */
const Doorgeefinvoer = Type.Object(
  {
    gemeente: tekst(VELDEN.gemeente),
    gezin: tekst(VELDEN.gezin),
    kinderen: keuze(...KINDEREN),
    langs: keuze(...LANGS),
    bereik: tekst(VELDEN.bereik),
    wanneer: tekst(VELDEN.wanneer),
  },
  { additionalProperties: false },
)

/** From a local team to Veilig Thuis: a question that came in by the door, or a consult of the team itself. */
export function maakDoorgeefRoutes(boek: Regelboek): readonly Route[] {
  const klokken = maakKlokken(boek.landelijk)
  const aanbieden = rijRoute({
    pad: '/deurvragen/:id/aanbieden',
    samenvatting: 'Een vraag die bij het team binnenkwam aanbieden aan Veilig Thuis',
    rollen: TEAMROLLEN,
    doel: 'aanname',
    params: OpId,
    body: Type.Object({ reden: Reden }, { additionalProperties: false }),
    maak: async (tx, { params: { id }, body }, hulp) => {
      const [waar] = await tx.vraag<{ gemeente: string }>(
        'deur_gemeente',
        'select gemeente from kring.deurvraag where regio = $1 and id = $2',
        [tx.wie.regio, id],
      )
      if (waar === undefined) return nietGevonden()
      const naar = organisatieId(tx.wie.regio, meldpuntVan(hulp.definitie, waar.gemeente))
      const uit = await biedAan(tx, hulp, id, { naar, reden: body.reden.trim() })
      return 'ok' in uit ? uit : { id, rijen: uit }
    },
  })
  /**
   * A local consult becomes a report, on the decision of who held it (R003-47): its words travel as they stand and wait at Veilig Thuis like
   * any report at the door, so the terms count from this instant. Who it is about is asked here and nowhere before.
   */
  const melden = rijRoute({
    pad: '/adviesvragen/:id/melden',
    samenvatting: 'Van een consult van het eigen team een melding maken bij Veilig Thuis',
    rollen: VRAGERS,
    doel: 'aanname',
    params: OpId,
    body: Doorgeefinvoer,
    maak: async (tx, { params: { id }, body }, hulp) => {
      const consult = await leesConsult(tx, id)
      if (consult === null) return nietGevonden()
      if (consult.aan !== 'eigen-team')
        return weiger('MAG_NU_NIET', 'Alleen een consult van het eigen team wordt zo een melding.', {
          bron: 'ij2014:967-973',
        })
      const def = hulp.definitie
      if (!def.gemeenten.some(g => g.naam === body.gemeente))
        return weiger('ONVOLLEDIG', 'Kies een gemeente van deze regio.', {
          velden: [{ veld: 'gemeente', uitleg: 'hoort niet bij deze regio' }],
        })
      const { naam, organisatieNaam, regio } = tx.wie
      const ingevuld: Ingevuld = {
        ...{ bekend: 'ja', afgeschermd: 'nee', wie: 'beroep', voicemail: 'nee', naam: `${naam}, ${organisatieNaam}` },
        ...{ verhaal: [consult.vraag, consult.antwoord].filter(x => x !== null).join('\n\n') },
        ...body,
      }
      const spoor = raadSpoor(hulp, id)
      const dicht = hulp.geheim.versleutel(JSON.stringify({ taal: 'nl', ...ingevuld }))
      const voor = oppakkenVoor({ definitie: () => def, klokken }, { regio, soort: 'melding' }, tx.nu)
      const [neer] = await tx.vraag<{ er: boolean }>(
        'klop_aan',
        'select kring.klop_aan($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) as er',
        [
          ...[regio, idUit(spoor), organisatieId(regio, meldpuntVan(def, body.gemeente)), 'medewerker-veilig-thuis'],
          ...['melding', body.gemeente, voor, spoor, dicht.cijfer, dicht.sleutel, '[]'],
        ],
      )
      if (neer?.er !== true) return weiger('MAG_NU_NIET', 'Dit consult is al een melding geworden.')
      return { id, rijen: [] }
    },
  })
  return [aanbieden, melden]
}
