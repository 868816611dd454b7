import {
  blokkeersleutels,
  keurBsn,
  leeftijdOp,
  leesGeboortedatum,
  type Geboortedatum,
  type Persoonskenmerken,
} from '../../gedeeld/persoon/index.ts'
import type { Hulp } from '../../kernel/gate.ts'
import { voegToe, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type * as i from './invoer.ts'
import type { Betrokkene } from './melding.ts'

const geboren = (p: i.PersoonInvoer): Geboortedatum =>
  p.geboortedatum === 'ongeboren'
    ? { soort: 'ongeboren', verwacht: p.verwachtOp ?? null }
    : (leesGeboortedatum(p.geboortedatum) ?? { soort: 'onbekend' })

const kenmerken = (p: i.PersoonInvoer, spoor: string | null): Persoonskenmerken => ({
  voornamen: p.voornamen,
  tussenvoegsel: p.tussenvoegsel ?? null,
  achternaam: p.achternaam,
  geboortedatum: geboren(p),
  postcode: p.postcode ?? null,
  huisnummer: p.huisnummer ?? null,
  bsnHash: spoor,
})

/** Whether somebody counts as a child: under 18 or unborn; an uncertain date is read as the younger age, which protects. */
const isKind = (p: i.PersoonInvoer, nu: string): boolean => {
  const datum = geboren(p)
  return datum.soort === 'ongeboren' || p.rollen.includes('kind-in-gezin') || (leeftijdOp(datum, nu)?.jaren ?? 99) < 18
}

export const betrokkene = (p: i.PersoonInvoer, id: string, hulp: Hulp): Betrokkene => ({
  id,
  rollen: p.rollen,
  kind: isKind(p, hulp.nu),
  ...(p.getuige ? { getuige: p.getuige } : {}),
})

/** A number or a date that cannot exist, or a birth still to come, before anything is written. */
export function persoonBezwaar(personen: readonly i.PersoonInvoer[], vandaag: string): Weigering | null {
  const fout = personen.findIndex(
    p =>
      (p.bsn !== undefined && keurBsn(p.bsn) !== 'geldig') ||
      (p.geboortedatum !== 'onbekend' &&
        p.geboortedatum !== 'ongeboren' &&
        (!leesGeboortedatum(p.geboortedatum) || p.geboortedatum > vandaag)),
  )
  return fout < 0
    ? null
    : weiger('ONVOLLEDIG', 'Van een persoon klopt een gegeven niet.', {
        velden: [{ veld: `personen.${fout}`, uitleg: 'het BSN of de geboortedatum bestaat niet, of moet nog komen' }],
      })
}

/** The rows of one person: who it is, that they belong to this report, and how they are found again. */
export function persoonRijen(hulp: Hulp, zaak: string, nummer: string, id: string, p: i.PersoonInvoer): Schrijf[] {
  const { regio, organisatie } = hulp.wie
  const spoor = p.bsn === undefined ? null : hulp.geheim.spoor(`bsn:${p.bsn}`).toString('hex')
  const postcode = p.postcode?.replace(/\s/g, '').toUpperCase() ?? null
  const naam: Rij = {
    voornamen: p.voornamen.trim(),
    tussenvoegsel: (p.tussenvoegsel ?? '').trim(),
    achternaam: p.achternaam.trim(),
    geboortedatum: p.geboortedatum,
    postcode,
    huisnummer: p.huisnummer ?? null,
  }
  const rijen = [
    voegToe('persoon', {
      regio,
      id,
      organisatie,
      ...naam,
      verwacht_op: p.verwachtOp ?? null,
      geslacht: p.geslacht,
      straat: p.straat ?? null,
      plaats: p.plaats ?? null,
      verzonnen: hulp.verzonnen,
      gewijzigd_op: hulp.nu,
    }),
    voegToe('zaak_persoon', { regio, zaak, persoon: id }),
    voegToe('zoekkaart', {
      regio,
      zaak,
      persoon: id,
      organisatie,
      ...naam,
      bsn_spoor: spoor,
      gemeld_op: hulp.nu,
      nummer,
    }),
    ...blokkeersleutels(kenmerken(p, spoor)).map(sleutel =>
      voegToe('zoeksleutel', { regio, sleutel, zaak, persoon: id, organisatie }),
    ),
  ]
  if (p.bsn === undefined) return rijen
  const geheim = hulp.geheim.versleutel(p.bsn)
  return [
    ...rijen,
    voegToe('persoon_bsn', {
      regio,
      persoon: id,
      bsn_versleuteld: `\\x${geheim.cijfer.toString('hex')}`,
      sleutel: geheim.sleutel,
    }),
  ]
}
