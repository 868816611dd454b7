import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { OORDELEN } from './feiten.ts'
import { GESLOTENHEID } from './feiten-netwerk.ts'
import { persoonBezwaar, persoonRijen, Persoonvelden } from './opdrachten-personen.ts'

/** People around the family: who they are, whether it is safe with them, what they do, whom they can call. */
export const netwerk: readonly Route[] = [
  op(
    'netwerkpersonen',
    'Iemand uit het netwerk toevoegen',
    'VoegNetwerkpersoonToe',
    Type.Object({ ...Persoonvelden, band: Kort, professional: Type.Optional(Kort) }, dicht),
    (b, s, hulp, rijen, zaak) => {
      const nee = persoonBezwaar(b, hulp.nu)
      if (nee) return nee
      const id = hulp.nieuwId()
      rijen.push(...persoonRijen(hulp, zaak, id, b))
      return {
        type: 'VoegNetwerkpersoonToe',
        persoon: id,
        band: s('netwerk', b.band),
        professional: b.professional === undefined ? null : s('netwerk', b.professional),
      }
    },
  ),
  op(
    'netwerkpersonen/oordeel',
    'Is het veilig bij deze persoon uit het netwerk?',
    'BeoordeelNetwerkveiligheid',
    Type.Object(
      { persoon: Id, oordeel: keuze(...OORDELEN), gesloten: keuze(...GESLOTENHEID), onderbouwing: Tekst },
      dicht,
    ),
    (b, s) => ({
      type: 'BeoordeelNetwerkveiligheid',
      persoon: b.persoon,
      oordeel: b.oordeel,
      gesloten: b.gesloten,
      onderbouwing: s('netwerk', b.onderbouwing),
    }),
  ),
  op(
    'netwerkpersonen/rol',
    'Iemand uit het netwerk een rol in het plan geven',
    'GeefNetwerkrol',
    Type.Object({ persoon: Id, wat: Tekst, professional: Kort }, dicht),
    (b, s) => ({
      type: 'GeefNetwerkrol',
      persoon: b.persoon,
      wat: s('netwerk', b.wat),
      professional: s('netwerk', b.professional),
    }),
  ),
  op(
    'netwerkpersonen/professional',
    'Wie deze persoon uit het netwerk kan bellen',
    'WijsNetwerkprofessionalAan',
    Type.Object({ persoon: Id, professional: Kort }, dicht),
    (b, s) => ({
      type: 'WijsNetwerkprofessionalAan',
      persoon: b.persoon,
      professional: s('netwerk', b.professional),
    }),
  ),
  op(
    'netwerkplekken',
    'Een plek in het netwerk afspreken',
    'SpreekNetwerkplekAf',
    Type.Object({ persoon: Id, bij: Id, verslag: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'SpreekNetwerkplekAf',
      plek: hulp.nieuwId(),
      persoon: b.persoon,
      bij: b.bij,
      verslag: s('netwerk', b.verslag),
    }),
  ),
]
