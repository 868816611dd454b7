import { expect, test } from 'vitest'
import { voorBezoeker, voorMedewerker } from './blik.ts'
import { begin, doe, GRENZEN, tik, type Daad, type Gesprek } from './gesprek.ts'
import { en } from './talen/en.ts'
import { nl } from './talen/nl.ts'
import { isOpen } from './tijden.ts'

const NU = 1_000_000
const na = (g: Gesprek, daad: Daad, nu = NU, open = 0): Gesprek => {
  const uit = doe(g, daad, nu, open)
  if (!uit.ok) throw new Error(uit.uitleg)
  return uit.gesprek
}
const nee = (g: Gesprek, daad: Daad, nu = NU, open = 0) => {
  const uit = doe(g, daad, nu, open)
  return uit.ok ? null : uit.code
}
const nieuw = () => begin('g1', 'rotterdam-2014', 'nl', NU)
const lopend = () => na(nieuw(), { soort: 'neem', mens: 'anna' })

test('een gesprek telt een keer als adviescontact: bij het opnemen, niet bij een collega erna', () => {
  const eerst = doe(nieuw(), { soort: 'neem', mens: 'anna' }, NU)
  expect(eerst.ok && eerst.gevolgen).toEqual(['tel'])
  const aangeboden = na(lopend(), { soort: 'bied-aan', mens: 'anna', aan: 'noor' })
  const over = doe(aangeboden, { soort: 'neem', mens: 'noor' }, NU)
  expect(over.ok && [over.gevolgen, over.gesprek.medewerker]).toEqual([[], 'noor'])
})

test('tot de collega ja zegt houdt de gever het gesprek, en een ander kan er niet bij', () => {
  const g = na(lopend(), { soort: 'bied-aan', mens: 'anna', aan: 'noor' })
  expect(g.medewerker).toBe('anna')
  expect(nee(g, { soort: 'neem', mens: 'gijs' })).toBe('MAG_NU_NIET')
  expect(nee(g, { soort: 'antwoord-met', mens: 'noor', tekst: 'hoi' })).toBe('MAG_NU_NIET')
  expect(nee(nieuw(), { soort: 'neem', mens: 'anna' }, NU, GRENZEN.perMedewerker)).toBe('MAG_NU_NIET')
})

test('SD-12 wie niets doet ziet een leeg scherm, en daarna eindigt het gesprek en is elke zin weg', () => {
  let g = na(lopend(), { soort: 'zeg', tekst: 'mijn geheim', zin: 1 })
  g = na(g, { soort: 'lees' }, NU + GRENZEN.leegNa)
  expect(tik(g, NU + GRENZEN.leegNa).leeg).toBe(false)
  g = tik(g, NU + GRENZEN.leegNa + 1)
  expect(voorBezoeker(g, 0, 0, NU)).toMatchObject({ leeg: true, regels: [] })
  // who comes back does not see what stood there, and the worker hears to check who it is
  const terug = na(g, { soort: 'er' }, NU + GRENZEN.leegNa + 2)
  expect(voorBezoeker(terug, 0, 0, NU).regels).toEqual([])
  expect(terug.controle).toBe('nodig')
  expect(voorMedewerker(terug, 'anna', 0, NU).regels.some(r => 'tekst' in r && r.tekst === 'mijn geheim')).toBe(true)
  // who does not come back: over, and not a word is left in memory
  g = na(g, { soort: 'lees' }, NU + GRENZEN.stilNa)
  g = tik(g, NU + GRENZEN.stilNa + 1)
  expect(g).toMatchObject({ fase: 'voorbij', einde: 'stil', regels: [] })
  expect(JSON.stringify(g)).not.toContain('geheim')
})

test('SD-11 de medewerker wordt gevraagd na te gaan of het nog dezelfde is, met een afgesproken woord dat niemand te zien krijgt', () => {
  let g = na(lopend(), { soort: 'vraag-woord', mens: 'anna' })
  expect(voorBezoeker(g, 0, 0, NU).woord).toBe('kies')
  g = na(g, { soort: 'woord', woord: '  Pannenkoek ' })
  expect(voorMedewerker(g, 'anna', 0, NU).woord).toBe('afgesproken')
  g = tik({ ...g, gezien: NU + GRENZEN.leegNa }, NU + GRENZEN.leegNa + 1)
  g = na(g, { soort: 'er' }, NU + GRENZEN.leegNa + 2)
  expect(voorMedewerker(g, 'anna', 0, NU).controle).toBe('nodig')
  g = na(g, { soort: 'vraag-woord', mens: 'anna' })
  expect(voorBezoeker(g, 0, 0, NU).woord).toBe('vraag')
  const fout = na(g, { soort: 'woord', woord: 'wafel' })
  const raak = na(g, { soort: 'woord', woord: 'pannenkoek' })
  expect([fout.controle, raak.controle]).toEqual(['klopt-niet', 'klopt'])
  // who guesses wrong sees exactly what who is right sees
  expect(voorBezoeker(fout, 0, 0, NU)).toEqual(voorBezoeker(raak, 0, 0, NU))
  for (const x of [g, fout, raak])
    expect(JSON.stringify([voorBezoeker(x, 0, 0, NU), voorMedewerker(x, 'anna', 0, NU)]).toLowerCase()).not.toMatch(
      /pannenkoek|wafel/,
    )
})

test('wie de verbinding kwijt is: het gesprek eindigt; is de medewerker weg, dan komt er een ander', () => {
  const weg = tik(lopend(), NU + GRENZEN.wegNa + 1)
  expect([weg.fase, weg.einde]).toEqual(['voorbij', 'weg'])
  let g = na(lopend(), { soort: 'verbinding', er: false })
  expect(g.regels.at(-1)).toMatchObject({ code: 'wacht-verbinding' })
  g = na(g, { soort: 'er' }, NU + GRENZEN.medewerkerWegNa)
  g = tik(g, NU + GRENZEN.medewerkerWegNa + 1)
  expect([g.fase, g.medewerker]).toEqual(['wacht', null])
  const opnieuw = na(g, { soort: 'neem', mens: 'noor' })
  expect(opnieuw.regels.at(-1)).toMatchObject({ code: 'ander' })
})

test('lange, vele en herhaalde berichten worden rustig tegengehouden, en veranderen niets', () => {
  const g = lopend()
  expect(nee(g, { soort: 'zeg', tekst: 'x'.repeat(GRENZEN.tekens + 1), zin: 1 })).toBe('TE_GROOT')
  expect(nee(g, { soort: 'zeg', tekst: '   ', zin: 1 })).toBe('ONVOLLEDIG')
  let vol: Gesprek = g
  for (let n = 1; n <= GRENZEN.zinnen; n++) vol = na(vol, { soort: 'zeg', tekst: `${n}`, zin: n })
  expect(nee(vol, { soort: 'zeg', tekst: 'nog een', zin: 99 })).toBe('NIET_BESCHIKBAAR')
  expect(nee(vol, { soort: 'zeg', tekst: 'later', zin: 99 }, NU + GRENZEN.zinnenPer + 1)).toBeNull()
  const twee = na(na(g, { soort: 'zeg', tekst: 'een keer', zin: 1 }), { soort: 'zeg', tekst: 'een keer', zin: 1 })
  expect(twee.regels.filter(r => r.van === 'bezoeker')).toHaveLength(1)
  const groot = { ...g, tekens: GRENZEN.geheel }
  expect(nee(groot, { soort: 'antwoord-met', mens: 'anna', tekst: 'hoi' })).toBe('TE_GROOT')
})

test('bewaren mag alleen wat de bezoeker las en waar die ja op zei; een nee, een einde of een nieuwe tekst is geen ja', () => {
  let g = na(lopend(), { soort: 'wil-bewaren', mens: 'anna', wat: 'advies', tekst: 'Vraag over thuis.' })
  expect(voorBezoeker(g, 0, 0, NU).bewaren).toEqual({ soort: 'advies', tekst: 'Vraag over thuis.' })
  expect(na(g, { soort: 'stop' }).wens).toBeNull()
  expect(na(na(g, { soort: 'antwoord', ja: false }), { soort: 'stop' }).wens).toBeNull()
  g = na(g, { soort: 'antwoord', ja: true })
  expect(na(g, { soort: 'dicht' }).wens).toMatchObject({ stand: 'ja', tekst: 'Vraag over thuis.' })
  const anders = na(g, { soort: 'wil-bewaren', mens: 'anna', wat: 'advies', tekst: 'Meer.' })
  expect(anders.wens?.stand).toBe('gevraagd')
  expect(nee(lopend(), { soort: 'antwoord', ja: true })).toBe('MAG_NU_NIET')
})

test('de chat is open op de uren van de regio, ook rond middernacht', () => {
  const altijd = { uren: [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '00:00', tot: '24:00' }], bron: 'platform' }
  const werk = { uren: [{ dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '21:00' }], bron: 'platform' }
  expect(isOpen(altijd, new Date('2026-03-01T22:59:59Z'))).toBe(true)
  expect(isOpen(werk, new Date('2026-03-02T08:00:00Z'))).toBe(true)
  expect(isOpen(werk, new Date('2026-03-02T20:00:00Z'))).toBe(false)
  expect(isOpen(werk, new Date('2026-03-01T12:00:00Z'))).toBe(false)
  expect(isOpen(undefined, new Date(NU))).toBe(false)
})

test('elke zin van de chat is er in beide talen, en nergens staat wie de ander is', () => {
  for (const t of [nl, en]) {
    const zinnen = JSON.stringify(t)
    expect(zinnen).not.toMatch(/undefined|\{\{/)
    expect(t.voor.nood).toContain('112')
  }
})
