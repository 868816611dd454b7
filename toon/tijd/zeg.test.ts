import { describe, expect, it } from 'vitest'
import { zegDag, zegMoment, zegPrecies, zegTermijn, type Taal } from './zeg.ts'

const nu = new Date('2026-11-20T09:12:00+01:00') // a Friday
const moment = (op: string, taal: Taal = 'nl') => zegMoment({ op, nu, taal })

describe('zeg', () => {
  it('noemt vandaag, gisteren en morgen bij hun naam', () => {
    expect(moment('2026-11-20T14:30:00+01:00')).toBe('vandaag 14:30')
    expect(moment('2026-11-19T09:05:00+01:00')).toBe('gisteren 09:05')
    expect(moment('2026-11-21T00:00:00+01:00', 'en')).toBe('tomorrow 00:00')
  })

  it('noemt een andere dag met weekdag en een ander jaar met jaartal', () => {
    expect(moment('2026-11-24T10:00:00+01:00')).toBe('di 24 nov 10:00')
    expect(zegDag({ op: '2027-01-04T10:00:00+01:00', nu, taal: 'nl' })).toBe('ma 4 jan 2027')
    expect(moment('2026-11-24T10:00:00+01:00', 'en')).toBe('Tue 24 Nov 10:00')
  })

  it('telt werkdagen over het weekeinde heen', () => {
    const op = '2026-11-24T23:59:59+01:00'
    expect(zegTermijn({ op, nu, taal: 'nl', telling: 'werkdagen' })).toBe('over 2 werkdagen, di 24 nov')
    expect(zegTermijn({ op, nu, taal: 'en', telling: 'werkdagen' })).toBe('in 2 working days, Tue 24 Nov')
    expect(zegTermijn({ op, nu, taal: 'nl', telling: 'dagen' })).toBe('over 4 dagen, di 24 nov')
  })

  it('laat een vrije dag niet meetellen als werkdag', () => {
    const isWerkdag = (dag: string) => !['2026-11-21', '2026-11-22', '2026-11-23'].includes(dag)
    const op = '2026-11-24T23:59:59+01:00'
    expect(zegTermijn({ op, nu, taal: 'nl', telling: 'werkdagen', isWerkdag })).toBe('over 1 werkdag, di 24 nov')
  })

  it('telt een urentermijn in uren en minuten', () => {
    const zeg = (op: string) => zegTermijn({ op, nu, taal: 'nl', telling: 'uren' })
    expect(zeg('2026-11-20T14:30:00+01:00')).toBe('over 5 uur, vandaag 14:30')
    expect(zeg('2026-11-20T10:44:00+01:00')).toBe('over 1 uur en 32 min, vandaag 10:44')
    expect(zeg('2026-11-20T09:32:00+01:00')).toBe('over 20 minuten, vandaag 09:32')
    expect(zeg('2026-11-20T09:11:00+01:00')).toBe('1 minuut te laat')
  })

  it('zegt vandaag nog als de laatste dag vandaag is', () => {
    expect(zegTermijn({ op: '2026-11-20T23:59:59+01:00', nu, taal: 'nl', telling: 'werkdagen' })).toBe('vandaag nog')
  })

  it('zegt hoeveel te laat, in de telling van de termijn', () => {
    const op = '2026-11-17T23:59:59+01:00'
    expect(zegTermijn({ op, nu, taal: 'nl', telling: 'werkdagen' })).toBe('3 werkdagen te laat')
    expect(zegTermijn({ op, nu, taal: 'en', telling: 'dagen' })).toBe('3 days late')
  })

  it('noemt de tijdzone alleen in het uur dat twee keer bestaat', () => {
    expect(zegPrecies('2026-10-25T02:30:00+02:00', 'nl')).toBe('zondag 25 oktober 2026 02:30 (UTC+2)')
    expect(zegPrecies('2026-10-25T02:30:00+01:00', 'nl')).toBe('zondag 25 oktober 2026 02:30 (UTC+1)')
    expect(zegPrecies('2026-11-20T09:12:00+01:00', 'nl')).toBe('vrijdag 20 november 2026 09:12')
  })
})
