import { heeftBereikt, leeftijdOp, leesGeboortedatum, type Geboortedatum } from '../../gedeeld/persoon/index.ts'
import type { Hulp } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { PersoonInvoer } from './invoer.ts'
import type { Bewoner } from './screening/feiten.ts'

export const geboren = (datum: string): Geboortedatum =>
  datum === 'ongeboren' ? { soort: 'ongeboren', verwacht: null } : (leesGeboortedatum(datum) ?? { soort: 'onbekend' })

/** A date that cannot exist or still has to come, before anything is written. */
export function persoonBezwaar(personen: readonly PersoonInvoer[], vandaag: string): Weigering | null {
  const fout = personen.findIndex(
    p =>
      !['onbekend', 'ongeboren'].includes(p.geboortedatum) &&
      (leesGeboortedatum(p.geboortedatum) === null || p.geboortedatum > vandaag),
  )
  return fout < 0
    ? null
    : weiger('ONVOLLEDIG', 'Een geboortedatum bestaat niet of moet nog komen.', {
        velden: [{ veld: `personen.${fout}.geboortedatum`, uitleg: 'kies een dag die bestaat en geweest is' }],
      })
}

/** Age classes now; an uncertain date is read as the younger, which protects (dossier 10.3). Nothing known of an adult role is no child. */
export function bewoner(p: PersoonInvoer, id: string, nu: string): Bewoner {
  const datum = geboren(p.geboortedatum)
  const jaren = leeftijdOp(datum, nu)?.jaren ?? null
  const minderjarig = datum.soort === 'ongeboren' || (jaren === null ? p.rol === 'kind' : jaren < 18)
  return {
    id,
    rol: p.rol,
    minderjarig,
    vanaf12: minderjarig && heeftBereikt(datum, 'horen', nu).bereikt,
    relatie: p.relatie ?? null,
  }
}

/**
 * Who it is and that they belong here. No BSN, and no keys to be found by: the law keeps these data for imposing, extending and watching
 * over the order alone (Wth art. 10 lid 2).
 */
export const persoonRijen = (hulp: Hulp, zaak: string, id: string, p: PersoonInvoer): Schrijf[] => [
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
    postcode: null,
    huisnummer: null,
    straat: null,
    plaats: null,
    verzonnen: hulp.verzonnen,
    gewijzigd_op: hulp.nu,
  }),
  voegToe('zaak_persoon', { regio: hulp.wie.regio, zaak, persoon: id }),
]
