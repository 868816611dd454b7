import type { Vraag, Wegingveld } from '../../gedeeld/regio/schema.ts'
import type { AannameInvoer } from '../../keten/melding/index.ts'
import type { CasusDossier, Lijstmelding, MeldingDossier, MijnWerk, Procesregel, Routeantwoord } from './dossiers.ts'
import { gelukt, type Hand } from './hand.ts'

/** The acts of people in the chain, as the screens send them; stories and the made-up population share them. */
export const neemAan = async (hand: Hand, melding: AannameInvoer): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>('/meldingen', melding))).id
export const openMelding = (hand: Hand, id: string): Promise<MeldingDossier> =>
  gelukt(hand.haal<MeldingDossier>(`/meldingen/${id}`))
export const openCasus = (hand: Hand, id: string): Promise<CasusDossier> =>
  gelukt(hand.haal<CasusDossier>(`/casussen/${id}`))
export const mijnWerk = (hand: Hand): Promise<MijnWerk> => gelukt(hand.haal<MijnWerk>('/mijn-werk'))
export const meldingen = async (hand: Hand): Promise<Lijstmelding[]> =>
  (await gelukt(hand.haal<{ meldingen: Lijstmelding[] }>('/meldingen'))).meldingen
export const casussen = async (hand: Hand): Promise<{ id: string; gemeente: string; houder: string | null }[]> =>
  (await gelukt(hand.haal<{ casussen: { id: string; gemeente: string; houder: string | null }[] }>('/casussen')))
    .casussen
/** One list of process direction: process data only. */
export const procesLijst = async (hand: Hand, lijst: string): Promise<Procesregel[]> =>
  (await gelukt(hand.haal<{ regels: Procesregel[] }>(`/procesregie/lijsten/${lijst}`))).regels
export const wieNeemtOp = (hand: Hand, regio: string, gemeente: string, thema: string): Promise<Routeantwoord> =>
  gelukt(hand.haal<Routeantwoord>(`/regios/${regio}/routes?gemeente=${encodeURIComponent(gemeente)}&thema=${thema}`))

/** Answers of the instrument: `geval` for what is special, the rest in words that fit a family at risk. */
export type Geval = { readonly [vraag: string]: string }
const GEWOON: Geval = {
  ernst: 'ernstig',
  veiligheidsdreiging: 'aanwezig',
  patroon: 'herhaald',
  conclusie: 'structureel',
  spoed: 'deze-week',
  kinderen: 'ja',
}

/** Answers every mandatory question, per person where the instrument asks so. */
export async function beantwoord(hand: Hand, dossier: MeldingDossier, geval: Geval = {}): Promise<void> {
  const antwoorden = dossier.regio.instrument
    .filter(v => v.verplicht)
    .flatMap(v =>
      v.perPersoon
        ? dossier.melding.personen.map(p => ({ vraag: v.id, persoon: p.id, ...waarde(v, geval) }))
        : [{ vraag: v.id, ...waarde(v, geval) }],
    )
  await gelukt(hand.stuur(`/meldingen/${dossier.id}/weging/antwoorden`, { antwoorden }))
}

function waarde(v: Vraag, geval: Geval): { waarde: string } | { tekst: string } {
  const eigen = geval[v.id] ?? GEWOON[v.id]
  if (v.antwoord === 'tekst') return { tekst: eigen ?? 'Besproken met het gezin en de melder (verzonnen).' }
  if (v.antwoord === 'janee') return { waarde: eigen ?? 'nee' }
  return { waarde: eigen ?? v.opties?.[0]?.id ?? '' }
}

export type Veld = { keuze?: string; tekst?: string; perPersoon?: { persoon: string; keuze: string }[] }
export type Velden = { readonly [V in Wegingveld]?: Veld }
const KEUZES: Velden = {
  ernst: { keuze: 'matig' },
  complexiteit: { keuze: 'minder-complex' },
  verhoogdRisico: { keuze: 'nee' },
  kinderenInBeeld: { keuze: 'ja' },
  politieInformatie: { keuze: 'uitgewisseld' },
  contactpoging: { keuze: 'gelukt' },
}

/** What a step of the weighing records: what the story says, and for the other mandatory fields something sensible. */
export function stapInvoer(
  dossier: MeldingDossier,
  stap: string,
  eigen: Velden = {},
): { stap: string; velden: Velden } {
  const nodig = dossier.regio.stappen.find(s => s.id === stap)?.verplichteVelden ?? []
  const perPersoon = dossier.melding.personen.map(p => ({ persoon: p.id, keuze: 'nee' }))
  const velden = Object.fromEntries(
    nodig.map(v => [
      v,
      eigen[v] ??
        (v === 'directGevaar'
          ? { perPersoon }
          : v === 'deskundige'
            ? { keuze: dossier.deskundigen[0]?.id ?? '' }
            : (KEUZES[v] ?? { tekst: 'Vastgelegd na gesprek met het gezin (verzonnen).' })),
    ]),
  )
  return { stap, velden }
}

export const rondStapAf = async (
  hand: Hand,
  dossier: MeldingDossier,
  stap: string,
  eigen: Velden = {},
): Promise<void> => {
  const invoer = stapInvoer(dossier, stap, eigen)
  // Where the region asks it, what the police told is in the report before a step says so (R003-52).
  if (dossier.regio.informatieMetGrond && invoer.velden.politieInformatie?.keuze === 'uitgewisseld')
    await gelukt(hand.stuur(`/meldingen/${dossier.id}/informatie`, POLITIE))
  await gelukt(hand.stuur(`/meldingen/${dossier.id}/weging/stappen`, invoer))
}

const POLITIE = {
  van: 'politie',
  bron: 'Wijkagent, in het overleg van die dag (verzonnen).',
  grond: 'bpg-4-2',
  inhoud: 'Een eerdere melding op dit adres (verzonnen).',
}

export const besluit = async (hand: Hand, melding: string, besluiten: string[], motivering: string): Promise<void> =>
  void (await gelukt(hand.stuur(`/meldingen/${melding}/weging/besluit`, { besluiten, motivering })))
export const bevestig = async (hand: Hand, melding: string): Promise<void> =>
  void (await gelukt(hand.stuur(`/meldingen/${melding}/weging/besluit/bevestiging`)))

/** The offer to the team of the family's own municipality, with its sharing record. */
export function aanbod(
  dossier: MeldingDossier,
  tekst = 'Overdrachtsdossier: wat er speelt en wat nodig is (verzonnen).',
) {
  return {
    aan: dossier.ontvangers.find(o => o.eigen)?.id ?? '',
    dossier: tekst,
    grond: 'wmo-4-1-1-2-d',
    noodzaak: 'Zonder deze gegevens kan het team het gezin niet helpen.',
    geheimDoorbroken: false,
    betrokkeneGeinformeerd: true,
    toestemming: 'gegeven' as const,
  }
}
export const biedAan = async (hand: Hand, dossier: MeldingDossier): Promise<void> =>
  void (await gelukt(hand.stuur(`/meldingen/${dossier.id}/overdracht`, aanbod(dossier))))

/** The receiver accepts; from this instant the receiver holds the family. @returns the case */
export async function aanvaard(hand: Hand, melding: string): Promise<string> {
  const al = new Set((await casussen(hand)).map(c => c.id))
  await gelukt(hand.stuur(`/meldingen/${melding}/overdracht/aanvaarding`))
  const nieuw = (await casussen(hand)).find(c => !al.has(c.id))
  if (!nieuw) throw new Error('Na het aanvaarden is er geen nieuwe casus.')
  return nieuw.id
}

/** Sends an act on a report or case that must succeed. */
export const doe = async (hand: Hand, pad: string, inhoud: unknown = {}): Promise<void> =>
  void (await gelukt(hand.stuur(pad, inhoud)))

/** A condition as a story tells it: the owner and the day of the check come with it. */
export const stelVoorwaarde = async (
  hand: Hand,
  casus: string,
  v: { voor: string[]; tekst: string; controleur: string; hoe: string; alsNiet: string; controleOp: string },
): Promise<void> => doe(hand, `/casussen/${casus}/voorwaarden`, { ...v, minimum: true, eigenaar: 'Het gezin samen' })

/** Completes the plan as the region asks it, and adopts it on the day `vanaf`; the first safety check is two weeks later. */
export async function stelPlanVast(hand: Hand, casus: string, tekst: string, vanaf: string): Promise<void> {
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  const { casus: c, planOpen } = await openCasus(hand, casus)
  const leden = c.personen.map(p => p.id)
  const eerste = leden[0] ?? ''
  const mist = new Set(planOpen.map(o => o.veld))
  if (mist.has('kort-en-lang-maatregelen'))
    for (const termijn of ['kort', 'lang'])
      await doe(hand, pad('maatregelen'), { ...MAATREGEL, voor: leden, termijn, van: vanaf })
  const kinderen = c.personen.filter(p => p.kind).map(p => p.id)
  const doelvan = [
    ...(mist.has('kind-eigen-doel') ? kinderen : []),
    ...(mist.has('kort-en-lang-doelen') ? [eerste, eerste] : []),
  ]
  for (const [i, persoon] of doelvan.entries())
    await doe(hand, pad('doelen'), {
      persoon,
      tekst: 'Weer rustig slapen en samen eten (verzonnen).',
      termijn: i % 2 === 0 ? 'kort' : 'lang',
    })
  if (mist.has('drie-vragen'))
    for (const vraag of ['nodig', 'zelf', 'samen'])
      await doe(hand, pad('eigen-woorden'), { vraag, van: [eerste], tekst: '"Dat het stil is in huis" (verzonnen).' })
  if (mist.has('elk-lid-regel'))
    for (const persoon of leden)
      await doe(hand, pad('planregels'), { persoon, onderdeel: 'eigen-stap', tekst: 'Bellen als het spannend wordt.' })
  const check = new Date(Date.parse(vanaf) + 14 * 86_400_000).toISOString().slice(0, 10)
  await doe(hand, pad('veiligheidsplan'), { tekst, gezin: leden, beroeps: 'Het lokale team', check })
}

const MAATREGEL = {
  tekst: 'Begeleiding thuis, elke week (verzonnen).',
  kader: 'vrijwillig',
  contact: 'geen',
  eigenaar: 'Het lokale team',
  meteen: 'nee',
}
