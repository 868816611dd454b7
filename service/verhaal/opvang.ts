import { gelukt, type Hand } from './hand.ts'

/** The acts of people at a shelter, as the screens send them. */
export type VerblijfDossier = {
  id: string
  mag: string[]
  stand: string
  signalen: string[]
  plek: string | null
  casussen: { id: string; nummer: string }[]
  collegas: { id: string; naam: string }[]
  teksten: { [id: string]: string }
  werk: { soort: string; klaarOp: string | null; vervaltOp: string | null; onderwerp: string | null; rol: string }[]
  tijdlijn: { soort: string }[]
  opvangplan: {
    themas: { id: string }[]
    leefgebieden: { id: string }[]
    kindprogramma: { naam: string; stappen: { id: string }[] }
  }
  verblijf: {
    gemeente: string
    houder?: string
    team: string | null
    kleur: string
    fase: string
    screening: { voorstel: string | null } | null
    personen: { id: string; rol: string; minderjarig: boolean }[]
    doelen: { id: string; persoon: string; gebied: string; eigenKracht: boolean; stand: string }[]
    themas: { [thema: string]: { stand: string } }
    kinderen: {
      [kind: string]: { stappen: string[]; gezinsleden: string[]; gezet: { stap: string; gezinsleden: string[] }[] }
    }
    traject: string | null
    verwachtOp: string | null
    verlengd: { reden: string; tot: string }[]
    coordinator: string | null
    casus: string | null
    geboekt: { boeking: string; doorstroom: boolean; gemeente: string | null } | null
    analyse: { advies: string; doelen: string[]; dagen: number } | null
    uitstroom: { gemeente: string; reden: string | null; bestemming: string } | null
    urgenties: { id: string; gemeente: string; op: string; besluit: { uitkomst: string; op: string } | null }[]
    woning: { gemeente: string; wens: string; gewoneWijk: boolean } | null
    overdracht: { stand: string; casus?: string }
  }
}
export type Verblijfregel = {
  id: string
  stand: string
  kleur: string
  verwachtOp: string | null
  urgentie: string | null
  plek: string | null
  eigen: boolean
}
export type Bord = {
  verblijven: Verblijfregel[]
  analyse: { gemiddeldeDagen: number | null; afgerond: number; norm: number | null; uiterlijk: number | null }
}

/** A mother with two children, visibly made up. */
export const gezinInvoer = (gemeente: string, achternaam: string, anders: object = {}): object => ({
  gemeente,
  kleur: 'oranje',
  fase: 'opvang',
  aanleiding: 'Verzonnen: thuis is het nu niet veilig.',
  personen: [
    { voornamen: 'Mila', achternaam, geboortedatum: '1984-05-04', geslacht: 'v', rol: 'volwassene' },
    { voornamen: 'Sem', achternaam, geboortedatum: '2010-02-01', geslacht: 'm', rol: 'kind' },
    { voornamen: 'Noa', achternaam, geboortedatum: '2012-09-09', geslacht: 'v', rol: 'kind' },
  ],
  ...anders,
})
export const beginVerblijf = async (hand: Hand, invoer: object): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>('/opvang/verblijven', invoer))).id
export const openVerblijf = (hand: Hand, id: string): Promise<VerblijfDossier> =>
  gelukt(hand.haal<VerblijfDossier>(`/opvang/verblijven/${id}`))
export const verblijfbord = (hand: Hand): Promise<Bord> => gelukt(hand.haal<Bord>('/opvang/verblijven'))
export const inVerblijf = (hand: Hand, id: string, wat: string, body: object = {}): Promise<unknown> =>
  gelukt(hand.stuur(`/opvang/verblijven/${id}/${wat}`, body))
export const wieIn = (d: VerblijfDossier, rol: string): string => d.verblijf.personen.find(p => p.rol === rol)?.id ?? ''
/** A goal for everybody, and own strength for the adults: what a plan asks at least. */
export async function maakPlan(hand: Hand, id: string): Promise<void> {
  const d = await openVerblijf(hand, id)
  for (const p of d.verblijf.personen)
    await inVerblijf(hand, id, 'doelen', {
      persoon: p.id,
      gebied: 'veiligheid',
      eigenKracht: p.rol === 'volwassene' ? 'ja' : 'nee',
      tekst: 'Verzonnen doel.',
    })
  await inVerblijf(hand, id, 'besprekingen', { verslag: 'Verzonnen: samen besproken.' })
}
