import { Type } from 'typebox'
import { CONTACTWIJZEN } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Route } from '../../../kernel/gate.ts'
import { voegToe } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { LANGS, NAGEKEKEN } from './gegevenfeiten.ts'

const VORM = {
  telefoon: { goed: /^\+?[0-9][0-9 ()-]{7,18}$/, uitleg: 'schrijf een telefoonnummer, zoals 06 12345678' },
  'e-mail': {
    goed: /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,180}\.[a-z]{2,24}$/i,
    uitleg: 'schrijf een e-mailadres',
  },
} as const

export const gegevenopdrachten: readonly Route[] = [
  op(
    'contactgegevens',
    'Een telefoonnummer of e-mailadres',
    'LegContactgegevenVast',
    Type.Object({ persoon: Id, langs: keuze('telefoon', 'e-mail'), waarde: Kort }, dicht),
    (b, _s, hulp, rijen, zaak) => {
      const waarde = b.waarde.trim()
      const { goed, uitleg } = VORM[b.langs]
      if (!goed.test(waarde))
        return weiger('ONVOLLEDIG', 'Dit lijkt niet te kloppen. Kijk het nog eens na.', {
          velden: [{ veld: 'waarde', uitleg }],
        })
      const id = hulp.nieuwId()
      rijen.push(
        voegToe('contactgegeven', {
          ...{ regio: hulp.wie.regio, id, zaak, persoon: b.persoon },
          ...{ langs: b.langs, waarde, gemaakt_op: hulp.nu },
        }),
      )
      return { type: 'LegContactgegevenVast', gegeven: id, persoon: b.persoon, langs: b.langs }
    },
  ),
  op(
    'contactgegevens/nagekeken',
    'Nagekeken of een nummer of adres klopt',
    'KijkContactNa',
    Type.Object({ persoon: Id, langs: keuze(...LANGS), hoe: keuze(...NAGEKEKEN) }, dicht),
    b => ({ type: 'KijkContactNa', ...b }),
  ),
  op(
    'contactgegevens/toon',
    'Vragen om nummers en adres van iemand, na het lezen van de afspraak',
    'ToonContact',
    Type.Object(
      {
        persoon: Id,
        gelezen: Type.Union([Id, Type.Literal('geen')]),
        wijze: keuze(...CONTACTWIJZEN),
        reden: Type.Optional(Tekst),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'ToonContact',
      persoon: b.persoon,
      gelezen: b.gelezen === 'geen' ? null : b.gelezen,
      wijze: b.wijze,
      reden: b.reden === undefined ? null : s('contact', b.reden),
    }),
  ),
]
