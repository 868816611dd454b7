import { randomUUID } from 'node:crypto'
import { zendAlarm, type Antwoord, type Zender } from '../../../service/alarm/zend.ts'
import { zetSleutel } from '../../../service/alarm/sleutels.ts'
import { maakGeheimhouding } from '../../../service/geheimhouding.ts'
import { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import { gelukt, poging, type Hand } from '../../../service/verhaal/hand.ts'
import { doe } from '../../../service/verhaal/handelingen.ts'
import { organisatieId, teamId } from '../../../service/vulling/inrichten.ts'
import { maakWerker } from '../../../service/worker.ts'
import { regelboek } from '../../hulp/database.ts'
import type { Huis } from '../../hulp/huis.ts'
import { UTRECHT } from './alarmfeiten.ts'
import { metCasus } from './gezin.ts'

export const VT = organisatieId(UTRECHT, 'veilig-thuis')
export const TEAM = teamId(UTRECHT, 'Wijdemeren')
export const POLITIE = organisatieId(UTRECHT, 'politie')
export const SLEUTEL = 'meldkamer-proef'
export const PLAATS = { breedte: 52.2, lengte: 5.1, straal: 25 }

/** What the screen of a connection shows, as far as the tests look. */
export type Blad = {
  versie: number
  mag: string[]
  stand: string
  loopt: boolean
  aansluiting: {
    aanvrager: string
    coordinator: string
    toekenning: { tot: string; apparaat: string } | null
    stilSinds: string | null
    hulpGestoptOp: string | null
    alarmen: { id: string; op: string; langs: string; reactie: string; terPlaatseOp: string | null }[]
    evaluaties: { uitslag: string; alarmen: number; tot: string }[]
    oordeel: { uitslag: string; deelnemers: { organisatie: string; soort: string; naam: string }[] } | null
  }
  teksten: { [id: string]: string }
  personen: { id: string; achternaam: string }[]
  organisatiesKeuze: { id: string; naam: string; soort: string }[]
  werk: { soort: string; rol: string; organisatie: string; klaarOp: string | null; vervaltOp: string | null }[]
  tijdlijn: { soort: string }[]
}
export type Alarm = {
  id: string
  op: string
  ontvangenOp: string
  aanvaardOp: string | null
  aanvaardDoor: string | null
  reactie: string | null
  afgehandeldOp: string | null
  zelf: boolean
  persoon: { naam: string } | null
  plaats: { breedte: number; lengte: number; straal: number | null } | null
  gebruiktIn: string | null
}
type Gezin = Awaited<ReturnType<typeof metCasus>>

let n = 0
/** Everything that is needed around one household: a case with running help, and a control room with a key. */
export function proefAlarm(huis: Huis) {
  const als = (kort: string): Promise<Bezoeker> => Bezoeker.meldAan(huis.adres, `${kort}.${UTRECHT}`)
  let zender: Promise<Zender> | null = null
  const meldkamer = (): Promise<Zender> =>
    (zender ??= zetSleutel(huis.adressen.beheer, maakGeheimhouding(huis.geheim).kluis, {
      regio: UTRECHT,
      naam: SLEUTEL,
      van: '2020-01-01T00:00:00Z',
    }).then(geheim => ({ adres: huis.adres, regio: UTRECHT, sleutel: SLEUTEL, geheim })))
  const nu = () => huis.klok.nu().toISOString()
  const eerder = (ms: number) => new Date(huis.klok.nu().getTime() - ms).toISOString()

  async function gezin(): Promise<Gezin & { hulp: string; slachtoffer: string }> {
    // fresh sessions: the clock of these tests jumps further than a session lasts
    const vers = { ...huis, als: (account: string) => Bezoeker.meldAan(huis.adres, account) }
    const g = await metCasus(vers, UTRECHT)
    const slachtoffer = g.casus.casus.personen.find(p => p.rollen.includes('slachtoffer') && !p.kind)?.id ?? ''
    await doe(g.tessa, `/casussen/${g.id}/hulp`, hulpInvoer(slachtoffer))
    const { casus } = await gelukt(g.tessa.haal<{ casus: { hulp: { id: string }[] } }>(`/casussen/${g.id}`))
    const hulp = casus.hulp[0]?.id ?? ''
    await doe(g.cas, `/casussen/${g.id}/hulp/aanvaard`, { hulp })
    await doe(g.cas, `/casussen/${g.id}/hulp/start`, { hulp })
    return { ...g, hulp, slachtoffer }
  }
  const vraag = async (
    hand: Hand,
    g: { id: string; hulp: string; slachtoffer: string },
    anders: object = {},
  ): Promise<string> => (await gelukt(hand.stuur<{ id: string }>('/aansluitingen', vraagInvoer(g, anders)))).id
  const apparaat = () => `proef-${String(++n).padStart(4, '0')}`
  /** A connection that runs, with duty for the reporting point. */
  async function loopt(anders: { dienst?: object[]; apparaat?: string } = {}) {
    const g = await gezin()
    const id = await vraag(g.tessa, g)
    await doe(g.anna, `/aansluitingen/${id}/oordeel`, oordeelInvoer(huis))
    const toekenning = { ...toekenInvoer(huis), apparaat: anders.apparaat ?? apparaat() }
    await doe(g.anna, `/aansluitingen/${id}/toekenning`, {
      ...toekenning,
      ...(anders.dienst ? { dienst: anders.dienst } : {}),
    })
    return { ...g, aansluiting: id, apparaat: toekenning.apparaat }
  }
  const zend = async (bericht: Partial<Parameters<typeof zendAlarm>[1]> & { apparaat: string }): Promise<Antwoord> =>
    zendAlarm(
      await meldkamer(),
      { bericht: randomUUID(), soort: 'alarm', volgnummer: 1, op: nu(), plaats: PLAATS, ...bericht },
      { tijd: nu() },
    )
  const alarmen = async (hand: Hand): Promise<Alarm[]> =>
    (await gelukt(hand.haal<{ alarmen: Alarm[] }>('/alarmen'))).alarmen
  const werker = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek())
  return { als, meldkamer, nu, eerder, gezin, vraag, loopt, zend, alarmen, apparaat, ronde: () => werker().ronde() }
}

export const hulpInvoer = (persoon: string) => ({
  persoon,
  wat: 'Ambulante begeleiding (verzonnen).',
  aanbieder: 'Hulp Voorbeeld',
  medewerkingOuders: 'niet-nodig',
})
export const vraagInvoer = (g: { id: string; hulp: string; slachtoffer: string }, anders: object = {}) => ({
  casus: g.id,
  persoon: g.slachtoffer,
  hulp: g.hulp,
  indicatie: { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'onbekend' },
  reden: 'De ex-partner volgt haar (verzonnen).',
  ...anders,
})
const opvang = (): string => {
  const org = regelboek()
    .regios.get(UTRECHT)
    ?.organisaties.find(o => o.soort === 'opvang')
  return organisatieId(UTRECHT, org?.id ?? '')
}
export const oordeelInvoer = (_huis: Huis, anders: object = {}) => ({
  uitslag: 'positief',
  deelnemers: [
    { organisatie: POLITIE, naam: 'Pim Voorbeeld' },
    { organisatie: opvang(), naam: 'Pien Proef' },
  ],
  reden: 'Het gevaar is aangetoond (verzonnen).',
  ...anders,
})
export const dagOver = (huis: Huis, dagen: number): string =>
  new Date(huis.klok.nu().getTime() + dagen * 86_400_000).toISOString().slice(0, 10)
export const toekenInvoer = (huis: Huis, anders: object = {}) => ({
  tot: dagOver(huis, 90),
  apparaat: 'proef-basis',
  dienst: [{ organisatie: VT, rol: 'medewerker-veilig-thuis' }],
  ...anders,
})
export const bekijk = (hand: Hand, id: string): Promise<Blad> => gelukt(hand.haal<Blad>(`/aansluitingen/${id}`))
export { doe, gelukt, poging }
