import { voegToe, werkBij, type Schrijf } from './rij.ts'

/**
 * What is kept under the key of its case: free text, and who reported. Destroying that key destroys what every copy of the database still
 * holds of it (besluit 0034). Every value in these columns goes in sealed; there is no way round it.
 */
export const VERZEGELD: { readonly [tabel: string]: readonly string[] } = {
  tekst: ['inhoud'],
  passage: ['inhoud'],
  melder: ['naam', 'organisatie_naam', 'bereikbaar', 'veilig_moment'],
  werkbladpost: ['vraag', 'antwoord'],
  noodtoegang: ['toelichting'],
  noodwoord: ['tekst'],
  advies: ['samenvatting', 'naar'],
  adviesdossier: ['vraag'],
  adviesstap: ['wat'],
  adviesvraag: ['vraag', 'antwoord'],
  coachblad: ['inhoud'],
  coachbericht: ['inhoud'],
  klachtstap: ['tekst'],
  klager: ['naam', 'bereik', 'veilig'],
  klachtmaatregel: ['wat'],
  klachtzaak: ['nummer'],
  steunwoord: ['naam', 'bereik', 'veilig', 'verhaal'],
  steunnotitie: ['tekst'],
}

/**
 * Whose key that is: advice, a complaint and a question to the vertrouwenspersoon have no case, so each has a key of its own in the same
 * cabinet (besluit 0034, 0039 and 0040). `veld`: the column that names the holder, where that is not the holder's own name.
 */
const SLEUTELRIJEN = {
  ...{ zaak: 'zaaksleutel', advies: 'adviessleutel' },
  ...{ klacht: 'klachtsleutel', steun: 'steunsleutel' },
} as const
export type Sleutelhouder = keyof typeof SLEUTELRIJEN
type Houder = { readonly van: Sleutelhouder; readonly veld: string }
const advies = (veld: string): Houder => ({ van: 'advies', veld })
const klacht: Houder = { van: 'klacht', veld: 'klacht' }
const steun: Houder = { van: 'steun', veld: 'steun' }
const HOUDERS: { readonly [tabel: string]: Houder } = {
  ...{ advies: advies('id'), adviesdossier: advies('id'), adviesstap: advies('dossier'), adviesvraag: advies('id') },
  ...{ klachtstap: klacht, klager: klacht, klachtmaatregel: klacht, klachtzaak: klacht },
  ...{ steunwoord: steun, steunnotitie: steun },
}
/** Whose key the texts of this table lie under, and which column names it. */
export const sleutelhouder = (tabel: string): Houder => HOUDERS[tabel] ?? { van: 'zaak', veld: 'zaak' }
/** The row that says where a new key lies. */
export const sleutelrij = (van: Sleutelhouder, regio: string, id: string, plek: number): Schrijf =>
  voegToe(SLEUTELRIJEN[van], { regio, [van]: id, plek })

/** The longest text, in characters; the wall that the database was before it saw only sealed text. */
export const LANGSTE_TEKST = 20_000

/** The port to the keys of cases: each in a place of a cabinet outside the database, named by the number of that place. */
export type Zegel = {
  /** The place of the key of this case, when this process knows it from a finished transaction. */
  ken(zaak: string): number | undefined
  onthoud(zaak: string, plek: number): void
  /**
   * Makes a key for a case in a place, and keeps it on disk before this returns.
   * @returns the first free place when this one was ever used, else null
   */
  maak(plek: number, zaak: string): Promise<number | null>
  /** @throws {SleutelOntbreekt} when the key is not there */
  sluit(plek: number, bytes: Buffer): Promise<Buffer>
  /** Opens what `sluit` made; it names its own place. @throws {SleutelOntbreekt} when the key is gone or not there */
  open(bytes: Buffer): Promise<Buffer>
}

/** The key of a case is not there: destroyed with the case, or the file with keys is missing. Says nothing of the case. */
export class SleutelOntbreekt extends Error {
  override readonly name = 'SleutelOntbreekt'
  constructor(readonly plek: number) {
    super(
      'De sleutel van deze zaak is er niet. Zet het bestand met de sleutels van zaken terug; zie docs/beheer.md, Sleutels van zaken.',
    )
  }
}

/** What stands where a text was that nobody can read any more; the rest of the case stays to be seen. */
export const ONLEESBAAR = '[Deze tekst is nu niet te lezen: de sleutel ontbreekt. Waarschuw de beheerder van Kring.]'

/** A sealed text begins with this; in a sealed column nothing else is ever written. */
const KOP = '~1.'

export const isVerzegeld = (waarde: string): boolean => waarde.startsWith(KOP)

/** A text as it is stored. */
export const alsTekst = (verzegeld: Buffer): string => KOP + verzegeld.toString('base64')
const alsBytes = (tekst: string): Buffer => Buffer.from(tekst.slice(KOP.length), 'base64')

/** The words of a sealed text. @throws {SleutelOntbreekt} */
export const openTekst = async (zegel: Zegel, tekst: string): Promise<string> =>
  isVerzegeld(tekst) ? (await zegel.open(alsBytes(tekst))).toString('utf8') : tekst

/** As `openTekst`, for a screen: where a key is not there a sentence says so, and everything else stays readable. */
export const leesTekst = (zegel: Zegel, tekst: string): Promise<string> =>
  openTekst(zegel, tekst).catch((fout: unknown) => {
    if (fout instanceof SleutelOntbreekt) return ONLEESBAAR
    throw fout
  })

/** Rows with their texts sealed; a row that gets a text later names its case among what it is found by. `plekVan` finds or makes the place of the key of a case; a new place comes along as a row. */
export async function verzegel(
  rijen: readonly Schrijf[],
  zegel: Zegel,
  plekVan: (regio: string, zaak: string) => Promise<{ plek: number; nieuw: boolean }>,
): Promise<readonly Schrijf[]> {
  const uit: Schrijf[] = []
  for (const rij of rijen) {
    const erin = 'invoegen' in rij ? rij.invoegen : rij.zet
    const velden = VERZEGELD[rij.tabel]?.filter(veld => erin[veld] !== null && erin[veld] !== undefined)
    if (velden === undefined || (velden.length === 0 && 'zet' in rij)) {
      uit.push(rij)
      continue
    }
    const { van, veld: houder } = sleutelhouder(rij.tabel)
    const { regio, [houder]: id } = 'invoegen' in rij ? rij.invoegen : rij.waar
    if (typeof regio !== 'string' || typeof id !== 'string')
      throw new Error(`Een rij van ${rij.tabel} zonder ${houder}.`)
    const { plek, nieuw } = await plekVan(regio, id)
    if (nieuw) uit.push(sleutelrij(van, regio, id, plek))
    const dicht: Record<string, string> = {}
    for (const veld of velden) {
      const woorden = String(erin[veld])
      if (woorden.length > LANGSTE_TEKST) throw new Error(`Een tekst in ${rij.tabel} is te lang.`)
      dicht[veld] = alsTekst(await zegel.sluit(plek, Buffer.from(woorden, 'utf8')))
    }
    uit.push(
      'invoegen' in rij
        ? voegToe(rij.tabel, { ...rij.invoegen, ...dicht })
        : werkBij(rij.tabel, rij.waar, { ...rij.zet, ...dicht }),
    )
  }
  return uit
}
