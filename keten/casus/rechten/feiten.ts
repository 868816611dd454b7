import type { INZAGEGRONDEN } from '../inzage/feiten.ts'
import type { Uit } from '../opdrachtvan.ts'

/** What a person may ask of the record about them (dossier 1.9; Wmo 2015 art. 5.3.5; AVG art. 16, 17 and 21). */
export const RECHTEN = ['inzage', 'afschrift', 'verbetering', 'eigen-verklaring', 'bezwaar', 'vernietiging'] as const
export type Recht = (typeof RECHTEN)[number]
/** The rights that end in a copy. */
export const MET_KOPIE: readonly Recht[] = ['inzage', 'afschrift']

/** In which capacity somebody asks. */
export const HOEDANIGHEDEN = ['zelf', 'ouder', 'voogd', 'mentor', 'curator', 'gemachtigde', 'nabestaande'] as const
export type Hoedanigheid = (typeof HOEDANIGHEDEN)[number]
/** How it was made sure who asks. How, never a copy of a document. */
export const IDENTITEITEN = ['document-gezien', 'bekend-uit-gesprek', 'digitaal-aangemeld'] as const
/** How it was made sure that somebody may ask for another. */
export const BEVOEGDHEDEN = ['gezagsregister', 'beschikking', 'machtiging', 'familieband'] as const
export type Bevoegdheid = (typeof BEVOEGDHEDEN)[number]

export const UITKOMSTEN = ['toegewezen', 'deels', 'afgewezen'] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]
/** Why a request is refused, wholly or in part. */
export const AFWIJSGRONDEN = [
  'privacy-ander',
  'taak-veilig-thuis',
  'geweld-stoppen',
  'geen-feitelijke-fout',
  'dwingende-reden',
  'belang-ander',
  'andere-wet',
  'lopende-zaak',
] as const
export type Afwijsgrond = (typeof AFWIJSGRONDEN)[number]
/** Where somebody goes who does not agree: objection with a public body, else the court (UAVG art. 34 and 35). */
export const RECHTSGANGEN = ['bezwaar', 'rechtbank'] as const
export type Rechtsgang = (typeof RECHTSGANGEN)[number]

/** Who asks, for whom, and what was made sure of. */
type Vraag = {
  verzoek: string
  /** about whom */
  persoon: string
  recht: Recht
  wet: (typeof INZAGEGRONDEN)[number]
  hoedanigheid: Hoedanigheid
  /** who asks, when that is somebody of this family; null: somebody who is not on record here */
  vrager: string | null
  identiteit: (typeof IDENTITEITEN)[number]
  bevoegdheid: Bevoegdheid | null
  /** can this person weigh the interests */
  kanWegen: boolean
  /** it does not go against the interest of the person it is about */
  belang: boolean
  /** text: what was asked */
  wat: string
  /** the day it came in: the term counts from there */
  ontvangenOp: string
}
type Voorstel = {
  verzoek: string
  uitkomst: Uitkomst
  grond: Afwijsgrond | null
  /** text: why, for the person who asked */
  motivering: string
  rechtsgang: Rechtsgang
}

/** A request of somebody about their own data, from the asking to the decision (R-VT-11). */
export type VerzoekFeit =
  | ({ soort: 'VerzoekOntvangen'; op: string } & Vraag)
  | { soort: 'VerzoekVerlengd'; verzoek: string; reden: string; op: string }
  /** `anderenGewogen`: of everybody else in the file the interest was weighed; only asked before a file is destroyed */
  | ({
      soort: 'BesluitVoorgesteld'
      kenmerk: string | null
      anderenGewogen?: boolean
      door: string
      op: string
    } & Voorstel)
  | { soort: 'VoorstelTeruggegeven'; verzoek: string; reden: string; door: string; op: string }
  | ({
      soort: 'VerzoekBesloten'
      persoon: string
      bestand: string
      voorgesteldDoor: string
      door: string
      op: string
    } & Voorstel)
  | { soort: 'VerzoekIngetrokken'; verzoek: string; reden: string; op: string }
  /** `verklaring`: the text as it was given; `zelf`: said by the person, not by who represents them */
  | {
      soort: 'EigenVerklaringToegevoegd'
      verzoek: string
      persoon: string
      zelf: boolean
      verklaring: string
      op: string
    }

/** What somebody was told about their rights (UB Wmo 2015 art. 4.1.8 lid 2; Wmo 2015 art. 4.2.6). */
export const UITLEGGEN = ['werkwijze', 'gegevens', 'inzage', 'bezwaar', 'klacht', 'vertrouwenspersoon'] as const
export type Uitleg = (typeof UITLEGGEN)[number]
export const UITLEGWIJZEN = ['gesprek', 'gesprek-met-tolk', 'op-papier'] as const
export type UitlegFeit = {
  soort: 'RechtenUitgelegd'
  persoon: string
  wat: readonly Uitleg[]
  hoe: (typeof UITLEGWIJZEN)[number]
  dag: string
  op: string
}

export type RechtenFeit = VerzoekFeit | UitlegFeit

/** What still runs in a file, or holds it: a kind and how many of them, never about whom. */
export const BELETTEN = ['open', 'werk', 'steun-open', 'gehouden'] as const
export type Belet = { readonly waarom: (typeof BELETTEN)[number]; readonly aantal: number }

/** What the record knows, looked up in the same transaction: the age of the person, and the copy as it is now. */
export type OverVerzoek = { readonly leeftijd: number | null }
export type OverKopie = {
  readonly leeftijd: number | null
  readonly velden: readonly string[]
  readonly weggelaten: number
  /** keyed to what is in the copy: another copy has another one */
  readonly kenmerk: string
  /** what must end before the file can go; only looked up where destruction was asked */
  readonly belet: readonly Belet[]
}
export type RechtenOpdracht =
  | ({ type: 'NeemVerzoekAan'; over?: OverVerzoek | null } & Uit<RechtenFeit, 'VerzoekOntvangen', 'op'>)
  | ({ type: 'VerlengVerzoek' } & Uit<RechtenFeit, 'VerzoekVerlengd', 'op'>)
  | ({ type: 'StelBesluitVoor'; over?: OverKopie | null } & Uit<
      RechtenFeit,
      'BesluitVoorgesteld',
      'kenmerk' | 'door' | 'op'
    >)
  | ({ type: 'GeefVoorstelTerug' } & Uit<RechtenFeit, 'VoorstelTeruggegeven', 'door' | 'op'>)
  | { type: 'BeslisVerzoek'; verzoek: string; bestand: string; over?: OverKopie | null }
  | ({ type: 'TrekVerzoekIn' } & Uit<RechtenFeit, 'VerzoekIngetrokken', 'op'>)
  | ({ type: 'LegRechtenuitlegVast' } & Uit<RechtenFeit, 'RechtenUitgelegd', 'op'>)

export type Verzoek = Vraag & {
  readonly op: string
  readonly stand: 'open' | 'voorgesteld' | 'besloten' | 'ingetrokken'
  readonly verlengdOp: string | null
  readonly voorstel:
    | (Voorstel & {
        readonly kenmerk: string | null
        readonly anderenGewogen?: boolean
        readonly door: string
        readonly op: string
      })
    | null
  readonly besluit: { readonly door: string; readonly op: string; readonly bestand: string } | null
}
export type RechtenStaat = {
  readonly verzoeken: readonly Verzoek[]
  readonly rechtenUitleg: readonly Omit<UitlegFeit, 'soort'>[]
  readonly eigenVerklaringen: readonly { readonly persoon: string; readonly verklaring: string; readonly op: string }[]
}
export const beginRechten: RechtenStaat = { verzoeken: [], rechtenUitleg: [], eigenVerklaringen: [] }
