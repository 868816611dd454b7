import { Type } from 'typebox'
import { blokkeersleutels, leeftijdOp, leesGeboortedatum } from '../../../gedeeld/persoon/index.ts'
import type { Hulp } from '../../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import { Kort, keuze } from '../opdracht.ts'

/** Somebody new in the case. No BSN: only Veilig Thuis keeps one, at the report. */
export const Persoonvelden = {
  voornamen: Kort,
  tussenvoegsel: Type.Optional(Type.String({ maxLength: 20 })),
  achternaam: Kort,
  geboortedatum: Type.String({ pattern: '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|onbekend|ongeboren)$' }),
  geslacht: keuze('v', 'm', 'x', 'onbekend'),
}
export type PersoonInvoer = Type.Static<Type.TObject<typeof Persoonvelden>>

/** A birth date that cannot exist, or that still has to come; null when nothing is wrong. */
export function persoonBezwaar(p: PersoonInvoer, nu: string): Weigering | null {
  if (p.geboortedatum === 'onbekend' || p.geboortedatum === 'ongeboren') return null
  if (leesGeboortedatum(p.geboortedatum) !== null && p.geboortedatum <= nu.slice(0, 10)) return null
  return weiger(
    'ONVOLLEDIG',
    'Deze geboortedatum bestaat niet of moet nog komen. Kies "ongeboren" voor een baby op komst.',
    {
      velden: [{ veld: 'geboortedatum', uitleg: 'kies een dag die bestaat en geweest is' }],
    },
  )
}

/** Under 18 or unborn; an uncertain date is read as the younger age, which protects. Nothing known is no child. */
export function isKind(p: PersoonInvoer, nu: string): boolean {
  if (p.geboortedatum === 'ongeboren') return true
  const datum = leesGeboortedatum(p.geboortedatum)
  return datum !== null && (leeftijdOp(datum, nu)?.jaren ?? 99) < 18
}

/** Where somebody lives, when who tells it knows. */
export const Adresvelden = {
  postcode: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{3} ?[A-Za-z]{2}$' })),
  huisnummer: Type.Optional(Type.String({ pattern: '^[0-9]{1,5}[ A-Za-z0-9-]{0,10}$' })),
}
type Adres = Partial<Type.Static<Type.TObject<typeof Adresvelden>>>
const postcodeVan = (p: Adres): string | null => p.postcode?.replace(/\s/g, '').toUpperCase() ?? null

/** The rows of one new person: who it is, that they belong to this case, and how who works in it finds them again. */
export const persoonRijen = (hulp: Hulp, zaak: string, id: string, p: PersoonInvoer & Adres): Schrijf[] => [
  voegToe('persoon', {
    regio: hulp.wie.regio,
    id,
    organisatie: hulp.wie.organisatie,
    voornamen: p.voornamen.trim(),
    tussenvoegsel: (p.tussenvoegsel ?? '').trim(),
    achternaam: p.achternaam.trim(),
    geboortedatum: p.geboortedatum,
    verwacht_op: null,
    geslacht: p.geslacht,
    postcode: postcodeVan(p),
    huisnummer: p.huisnummer ?? null,
    straat: null,
    plaats: null,
    verzonnen: hulp.verzonnen,
    gewijzigd_op: hulp.nu,
  }),
  voegToe('zaak_persoon', { regio: hulp.wie.regio, zaak, persoon: id }),
  ...blokkeersleutels({
    voornamen: p.voornamen,
    tussenvoegsel: p.tussenvoegsel ?? null,
    achternaam: p.achternaam,
    geboortedatum: leesGeboortedatum(p.geboortedatum) ?? { soort: 'onbekend' },
    postcode: postcodeVan(p),
    huisnummer: p.huisnummer ?? null,
    bsnHash: null,
  }).map(sleutel =>
    voegToe('zoeksleutel', { regio: hulp.wie.regio, sleutel, zaak, persoon: id, organisatie: hulp.wie.organisatie }),
  ),
]
