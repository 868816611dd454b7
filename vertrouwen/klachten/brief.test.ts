import { expect, test } from 'vitest'
import { zegVertrouwenspersoon } from '../../gedeeld/steun.ts'
import { klachtbrief } from './brief.ts'

test('de brief bij een klacht zegt hoe de vertrouwenspersoon te bereiken is, zonder iemand ertussen', () => {
  const vertrouwenspersonen = [
    { id: 'v', naam: 'Steunpunt Proef', gemeenten: 'alle' as const, telefoon: '000-0000001', bron: 'platform' },
  ]
  const brief = klachtbrief({
    ...{ nummer: 'K-AAAA-AAAA', onderwerp: 'duur', ontvangenOp: '2026-03-02T09:00:00.000Z', naam: null },
    ...{ afzender: 'Veilig Thuis Proef', klok: null, leden: [], maatregelen: [] },
    steun: zegVertrouwenspersoon({ vertrouwenspersonen }, 'Veilig Thuis'),
    stap: {
      ...{ positie: 2, op: '2026-03-03T09:00:00.000Z', mens: 'm', naam: 'Karin Proef', tekst: null },
      feit: { soort: 'OntvangstBevestigd' },
    },
  })
  const tekst = JSON.stringify(brief.delen)
  expect(tekst).toContain('Steunpunt Proef: bel 000-0000001.')
  expect(tekst).toContain('werkt niet voor Veilig Thuis')
})
