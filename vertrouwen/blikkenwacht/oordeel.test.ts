import { expect, test } from 'vitest'
import { keur, mag, type Stand } from './oordeel.ts'

const NU = '2026-03-10T10:00:00.000Z'
const stand: Stand = { mens: 'a', gevraagdOp: null, zegje: false, oordeel: false }
const pia = { mens: 'p', beoordeelt: true }

test('wie beoordeelt vraagt eerst of zegt dat het in orde is; niemand beoordeelt zichzelf', () => {
  expect(mag(stand, pia)).toEqual(['vragen', 'beoordelen'])
  expect(mag({ ...stand, gevraagdOp: NU }, pia)).toEqual(['beoordelen'])
  expect(mag({ ...stand, mens: 'p' }, pia)).toEqual([])
  expect(mag({ ...stand, oordeel: true }, pia)).toEqual([])
})
test('wie keek zegt een keer waarom, en alleen als het gevraagd is', () => {
  const a = { mens: 'a', beoordeelt: false }
  expect(mag(stand, a)).toEqual([])
  expect(mag({ ...stand, gevraagdOp: NU }, a)).toEqual(['zeggen'])
  expect(mag({ ...stand, gevraagdOp: NU, zegje: true }, a)).toEqual([])
})
test('een oordeel met gevolgen wacht op het zegje, of op de dagen ervoor', () => {
  expect(keur(stand, 'in-orde', NU, 7)).toBeNull()
  expect(keur(stand, 'gesprek', NU, 7)?.code).toBe('MAG_NU_NIET')
  const gevraagd = { ...stand, gevraagdOp: '2026-03-03T10:00:00.001Z' }
  expect(keur(gevraagd, 'datalek', NU, 7)?.code).toBe('MAG_NU_NIET')
  expect(keur({ ...gevraagd, gevraagdOp: '2026-03-03T10:00:00.000Z' }, 'datalek', NU, 7)).toBeNull()
  expect(keur({ ...gevraagd, zegje: true }, 'datalek', NU, 7)).toBeNull()
})
