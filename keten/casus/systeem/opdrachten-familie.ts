import { Type } from 'typebox'
import { RELATIES, ROLLEN } from '../../../gedeeld/persoon/relatie.ts'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { VERBANDEINDEN } from './feiten-familie.ts'
import { isKind, persoonBezwaar, persoonRijen, Persoonvelden } from './opdrachten-personen.ts'

const Paar = { van: Id, naar: Id, relatie: keuze(...RELATIES) }

/** Who belongs to the family, who they are to each other, who lives where. */
export const familie: readonly Route[] = [
  op(
    'leden',
    'Een gezinslid toevoegen',
    'VoegLidToe',
    Type.Object(
      {
        ...Persoonvelden,
        rollen: Type.Array(keuze(...ROLLEN), { minItems: 1, maxItems: 6, uniqueItems: true }),
        sinds: Type.Optional(Dag),
      },
      dicht,
    ),
    (b, _s, hulp, rijen, zaak) => {
      const nee = persoonBezwaar(b, hulp.nu)
      if (nee) return nee
      const id = hulp.nieuwId()
      rijen.push(...persoonRijen(hulp, zaak, id, b))
      // Nothing known of the birth date, and called a child of the family: then it is one.
      const kind = isKind(b, hulp.nu) || (b.geboortedatum === 'onbekend' && b.rollen.includes('kind-in-gezin'))
      return { type: 'VoegLidToe', persoon: id, rollen: b.rollen, kind, sinds: b.sinds ?? null }
    },
  ),
  op(
    'leden/einde',
    'Iemand hoort niet meer bij het gezin of het netwerk',
    'BeeindigLidmaatschap',
    Type.Object({ persoon: Id, tot: Dag, reden: Tekst }, dicht),
    (b, s) => ({ type: 'BeeindigLidmaatschap', persoon: b.persoon, tot: b.tot, reden: s('lid', b.reden) }),
  ),
  op(
    'leden/terug',
    'Iemand hoort weer bij het gezin',
    'NeemLidTerug',
    Type.Object({ persoon: Id, sinds: Dag }, dicht),
    b => ({ type: 'NeemLidTerug', persoon: b.persoon, sinds: b.sinds }),
  ),
  op(
    'verbanden',
    'Een relatie vastleggen',
    'LegVerband',
    Type.Object({ ...Paar, geweld: Type.Boolean(), sinds: Type.Optional(Dag) }, dicht),
    b => ({ type: 'LegVerband', ...b, sinds: b.sinds ?? null }),
  ),
  op(
    'verbanden/einde',
    'Een relatie is voorbij of was een vergissing',
    'BeeindigVerband',
    Type.Object({ ...Paar, einde: keuze(...VERBANDEINDEN), tot: Dag }, dicht),
    b => ({ type: 'BeeindigVerband', ...b }),
  ),
  op(
    'woonplekken',
    'Vastleggen wie waar woont',
    'LegWoonplekVast',
    Type.Object(
      {
        adres: Kort,
        bewoners: Type.Array(Id, { minItems: 1, maxItems: 20 }),
        sinds: Dag,
        ookElders: Type.Boolean(),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'LegWoonplekVast',
      woonplek: hulp.nieuwId(),
      adres: s('adres', b.adres),
      bewoners: b.bewoners,
      sinds: b.sinds,
      ookElders: b.ookElders,
    }),
  ),
]
