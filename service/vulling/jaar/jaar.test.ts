import { expect, test } from 'vitest'
import { getRegelboek } from '../../../gedeeld/regio/laden.ts'
import { verzinGezinnen } from './gezinnen.ts'
import { periodeVan } from './kalender.ts'

const boek = getRegelboek()
const regio = (id: string) => {
  const def = boek.regios.get(id)
  if (!def) throw new Error(id)
  return def
}
const NU = new Date('2026-11-22T12:00:00Z')

test('een jaar buiten de looptijd van de visie wordt met een rustige zin geweigerd', () => {
  expect(periodeVan(regio('ijsselland-2014'), 2019, NU)).toEqual({
    reden: expect.stringMatching(/liep tot en met 2018-12-31\. Kies een jaar daarvoor\.$/) as string,
  })
  expect(periodeVan(regio('rotterdam-rijnmond-2024'), 2023, NU)).toHaveProperty('reden')
  expect(periodeVan(regio('rotterdam-rijnmond-2024'), 2027, NU)).toEqual({
    reden: 'Het jaar 2027 is nog niet begonnen. Kies een jaar dat er al is.',
  })
})

test('een visie die midden in het jaar begint geeft een kort jaar, en een jaar dat nog loopt houdt op bij nu', () => {
  const kort = periodeVan(regio('arnhem-achterhoek-2014'), 2014, NU)
  expect(kort).toMatchObject({ van: Date.parse('2014-03-31T22:00:00Z') })
  expect(periodeVan(regio('rotterdam-rijnmond-2024'), 2026, NU)).toMatchObject({ tot: NU.getTime() })
})

test('elke regio heeft een verzonnen jaar: het volle aantal, in haar gemeenten en vormen, en elke keer hetzelfde', () => {
  for (const def of boek.regios.values()) {
    const periode = periodeVan(def, 2016 < Number(def.regio.geldigVan.slice(0, 4)) ? 2024 : 2016, NU)
    if ('reden' in periode) throw new Error(periode.reden)
    const gezinnen = verzinGezinnen(def, periode, 400, 3)
    const komsten = gezinnen.flatMap(g => g.komsten)
    expect(komsten).toHaveLength(400)
    expect(gezinnen).toHaveLength(248)
    for (const k of komsten) expect(k.op >= periode.van && k.op <= periode.tot).toBe(true)
    expect(new Set(komsten.map(k => new Date(k.op).getUTCMonth())).size).toBe(12)
    const bekend = new Set(def.gemeenten.map(g => g.naam))
    expect(gezinnen.every(g => bekend.has(g.gemeente))).toBe(true)
    const vormen = new Set(def.vormen.filter(v => v.binnen).map(v => v.id))
    expect(komsten.flatMap(k => k.invoer.vormen).filter(v => !vormen.has(v))).toEqual([])
    expect(new Set(komsten.flatMap(k => k.invoer.vormen)).size).toBeGreaterThan(2)
    expect(verzinGezinnen(def, periode, 400, 3)).toEqual(gezinnen)
    expect(verzinGezinnen(def, periode, 400, 4)).not.toEqual(gezinnen)
  }
})

test('elke naam is zichtbaar verzonnen en elk gezin heeft een eigen adres', () => {
  const def = regio('rotterdam-rijnmond-2024')
  const periode = periodeVan(def, 2024, NU)
  if ('reden' in periode) throw new Error(periode.reden)
  const gezinnen = verzinGezinnen(def, periode, 3000, 1)
  const namen = gezinnen.flatMap(g => g.komsten[0]?.invoer.personen.map(p => p.achternaam) ?? [])
  expect(namen.filter(n => !/^(Voorbeeld|Proef|Test|Demo|Oefen|Verzin|Schijn|Namaak|Fictie|Bedacht)/.test(n))).toEqual(
    [],
  )
  const adressen = gezinnen.map(
    g => `${g.komsten[0]?.invoer.personen[0]?.postcode} ${g.komsten[0]?.invoer.personen[0]?.huisnummer}`,
  )
  expect(new Set(adressen).size).toBe(gezinnen.length)
})
