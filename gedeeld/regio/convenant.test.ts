import { expect, test } from 'vitest'
import { grondBezwaar } from '../../keten/melding/grond.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import { wijzig } from '../../tests/eisen/hulp/regio.ts'
import { dekking, geldtVoor } from './convenant.ts'
import type { Convenant } from './schema/beleid.ts'
import type { RegioDefinitie } from './schema.ts'

const rotterdam = getDefinitie('rotterdam-2014')
const met = (convenanten: readonly Convenant[]): RegioDefinitie => ({ ...rotterdam, convenanten: [...convenanten] })
const [keten] = rotterdam.convenanten
const verbreed: Convenant = {
  ...(keten as Convenant),
  verbredingen: [{ gemeenten: ['Ridderkerk'], van: '2016-07-01', bron: 'proef' }],
}
const verzoek = (gemeente: string, op: string) => ({
  ...{ grond: 'convenant-keten-rotterdam', toestemming: 'niet-gevraagd' as const, gemeente, op },
})

test('R000-125 na verbreding van het convenant lukt hetzelfde verzoek voor Ridderkerk, vanaf de dag en niet eerder', () => {
  const def = met([verbreed])
  expect(grondBezwaar(rotterdam, verzoek('Ridderkerk', '2016-07-01'))).toMatchObject({ code: 'MAG_NU_NIET' })
  expect(grondBezwaar(def, verzoek('Ridderkerk', '2016-06-30'))).toMatchObject({ code: 'MAG_NU_NIET' })
  expect(grondBezwaar(def, verzoek('Ridderkerk', '2016-07-01'))).toBeNull()
  expect(grondBezwaar(def, verzoek('Rotterdam', '2016-06-30'))).toBeNull()
  expect(grondBezwaar(def, verzoek('Barendrecht', '2016-07-01'))).toMatchObject({ code: 'MAG_NU_NIET' })
})

test('een verbreed convenant dat ophoudt geldt ook daar niet meer', () => {
  const af = { ...verbreed, tot: '2017-12-31' }
  expect(geldtVoor(af, 'Ridderkerk', '2017-12-31')).toBe(true)
  expect(geldtVoor(af, 'Ridderkerk', '2018-01-01')).toBe(false)
})

test('elk convenant dat een zaak dekt, met het lokale bij het gezamenlijke waar het aan gekoppeld is', () => {
  const lokaal: Convenant = {
    ...{ id: 'back-ridderkerk', naam: 'Lokale backoffice', gemeenten: ['Ridderkerk'], delen: ['back'] },
    ...{ bij: 'keten-rotterdam', voornemens: [], bron: 'proef' },
  }
  const los: Convenant = { ...lokaal, id: 'ander', naam: 'Ander convenant', bij: undefined as never }
  const def = met([lokaal, los, verbreed])
  expect(dekking(def, 'Ridderkerk', '2016-08-01').map(d => [d.id, d.bij])).toEqual([
    ['ander', null],
    ['keten-rotterdam', null],
    ['back-ridderkerk', 'ketenbreed samenwerkingsconvenant'],
  ])
  // before the widening the local one stands alone, and elsewhere it does not count
  expect(dekking(def, 'Ridderkerk', '2016-01-01').map(d => [d.id, d.bij])).toEqual([
    ['back-ridderkerk', null],
    ['ander', null],
  ])
  expect(dekking(def, 'Rotterdam', '2016-08-01').map(d => d.id)).toEqual(['keten-rotterdam'])
})

test('R002-104 een gedeeld dossier van meer organisaties staat in deze regio uit, en is niet aan te zetten zonder dat Kring het kan', () => {
  const arnhem = getDefinitie('arnhem-achterhoek-2014')
  expect(arnhem.gedeeldDossier).toMatchObject({ aan: false, bron: expect.stringContaining('aa2014:') as string })
  const aan = wijzig('arnhem-achterhoek-2014', [
    'convenanten.yaml',
    'gedeeldDossier: { aan: false',
    'gedeeldDossier: { aan: true',
  ])
  expect(aan.fouten).toMatchObject([{ file: 'arnhem-achterhoek-2014/convenanten.yaml', path: 'gedeeldDossier.aan' }])
})
