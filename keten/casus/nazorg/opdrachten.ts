import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Tekst, dicht, keuze, op } from '../opdracht.ts'

export const opdrachten: readonly Route[] = [
  op('nazorg', 'Afspraken over nazorg', 'SpreekNazorgAf', Type.Object({ verslag: Tekst }, dicht), (b, s) => ({
    type: 'SpreekNazorgAf',
    verslag: s('nazorg', b.verslag),
  })),
  op(
    'opvolging',
    'Een opvolging vastleggen',
    'DoeOpvolging',
    Type.Object(
      {
        maand: Type.Integer({ minimum: 1, maximum: 60 }),
        uitkomst: keuze('veilig', 'zorgen', 'niet-bereikt'),
        verslag: Tekst,
      },
      dicht,
    ),
    (b, s) => ({ type: 'DoeOpvolging', maand: b.maand, uitkomst: b.uitkomst, verslag: s('nazorg', b.verslag) }),
  ),
]
