import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Kop } from './lees.ts'
import type { Gebrek, Opmerking } from './gebrek.ts'

export type Postsoort = 'vt-terugkoppeling' | 'verzoek-tot-onderzoek'

/** A message to another system is put ready, with what it will say; a person (or a connection) sends it. */
export const zetKlaar = (b: {
  soort: Postsoort
  regio: string
  id: string
  organisatie: string
  zaak: string
  op: string
  besluiten: readonly string[]
  document: string
}): Schrijf => voegToe('post_uit', { ...b, besluiten: [...b.besluiten] })

export type Binnenkomst = {
  readonly regio: string
  readonly id: string
  readonly organisatie: string
  readonly op: string
  readonly langs: 'https' | 'bestand'
  readonly koppeling: string
  readonly kop: Kop
  readonly spoor: string
  readonly omvang: number
  /** the bytes as they came, encrypted; null when they were too many to keep */
  readonly inhoud: { readonly sleutel: string; readonly cijfer: string } | null
  readonly stand: 'ontvangen' | 'wacht' | 'geweigerd'
  readonly gebrek: Gebrek | null
  readonly opmerkingen: readonly Opmerking[]
}

/** What came in is kept first, whatever it is; what becomes of it follows. */
export const binnen = (b: Binnenkomst): Schrijf =>
  voegToe('post_in', {
    regio: b.regio,
    id: b.id,
    organisatie: b.organisatie,
    op: b.op,
    langs: b.langs,
    koppeling: b.koppeling,
    zender: b.kop.zender,
    zender_applicatie: b.kop.zenderApplicatie,
    ontvanger: b.kop.ontvanger,
    ontvanger_applicatie: b.kop.ontvangerApplicatie,
    referentie: b.kop.referentie,
    meldingnummer: b.kop.meldingnummer,
    spoor: b.spoor,
    omvang: b.omvang,
    inhoud: b.inhoud?.cijfer ?? null,
    sleutel: b.inhoud?.sleutel ?? null,
    stand: b.stand,
    gebrek: b.gebrek?.code ?? null,
    gebrek_regel: b.gebrek?.regel ?? null,
    gebrek_plek: b.gebrek?.plek ?? null,
    opmerkingen: b.opmerkingen,
  })
