import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vindHerleidbaar } from './index.ts'

const soorten = (tekst: string) => vindHerleidbaar(tekst).map(vondst => `${vondst.soort}: ${vondst.tekst}`)

describe('herleidbare gegevens in vrije tekst (R-VT-01)', () => {
  test.each([
    ['BSN 123456782.', 'bsn: 123456782'],
    ['nummer 1234.56.782', 'bsn: 1234.56.782'],
    ['nummer 123 456 782 van moeder', 'bsn: 123 456 782'],
    ['bel 06-12345678', 'telefoon: 06-12345678'],
    ['bel 06 1234 5678 na vijf', 'telefoon: 06 1234 5678'],
    ['bel +31 6 12345678', 'telefoon: +31 6 12345678'],
    ['bel 0031612345678', 'telefoon: 0031612345678'],
    ['bel (010) 123 45 67', 'telefoon: (010) 123 45 67'],
    ['woont op 3011 AB', 'postcode: 3011 AB'],
    ['woont op 3011ab 12', 'postcode: 3011ab'],
    ['mail j.bos+werk@voorbeeld.nl!', 'e-mail: j.bos+werk@voorbeeld.nl'],
    ['geboren 17-05-1984', 'geboortedatum: 17-05-1984'],
    ['geb. 17/5/84', 'geboortedatum: 17/5/84'],
    ['zij is op 17 mei 1984 geboren', 'geboortedatum: 17 mei 1984'],
    ['geboortedatum: 1984-05-17', 'geboortedatum: 1984-05-17'],
  ])('"%s" bevat %s', (tekst, vondst) => {
    expect(soorten(tekst)).toEqual([vondst])
  })

  test.each([
    'Zij belde 112 en daarna 0800-2000.',
    'In 2014 en 2015 VT gebeld; in 2024 OM erbij.',
    'Veilig Thuis: 0800 2000, politie 0900-8844, dienst 0800 0432 111',
    'drie kinderen van 4, 7 en 12 jaar',
    'zaaknummer 123456789',
    'tussen 10.00 en 11.30 uur, 48 uur later',
    'bedrag 1234,56 euro, 10000 euro',
    'artikel 4.1.1 lid 2 en 5.3.1',
    'in mei 1984',
    '',
  ])('geen vals alarm op "%s"', tekst => {
    expect(vindHerleidbaar(tekst)).toEqual([])
  })

  test('zegt waar het staat en hoe zeker het is', () => {
    expect(vindHerleidbaar('Op 3 mei 2024 was er ruzie; dochter geboren op 1-2-2015.')).toEqual([
      { soort: 'geboortedatum', van: 3, tot: 13, tekst: '3 mei 2024', zekerheid: 'mogelijk' },
      { soort: 'geboortedatum', van: 47, tot: 55, tekst: '1-2-2015', zekerheid: 'zeker' },
    ])
  })

  test('meer vondsten staan op volgorde', () => {
    expect(soorten('06-12345678 of a@b.nl, 3011 AB, bsn 111222333')).toEqual([
      'telefoon: 06-12345678',
      'e-mail: a@b.nl',
      'postcode: 3011 AB',
      'bsn: 111222333',
    ])
  })

  test('elke vondst is precies het stuk tekst dat er staat', () => {
    const brok = fc.oneof(
      fc.string(),
      fc.constantFrom('06-12345678 ', '3011 AB ', '123456782 ', '17-05-1984 ', 'x@y.nl '),
    )
    fc.assert(
      fc.property(fc.array(brok), delen => {
        const tekst = delen.join('')
        for (const vondst of vindHerleidbaar(tekst)) expect(tekst.slice(vondst.van, vondst.tot)).toBe(vondst.tekst)
        expect(vindHerleidbaar(`${tekst} 123456782`).length).toBeGreaterThan(0)
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})
