import { aannameLichaam } from '../../bench/lichamen.ts'
import type { Verzoek } from './verzoek.ts'

/** A name that may stand in no answer and no log. */
export const KANARIE = 'Kanariegeel'

export type Geval = {
  naam: string
  verzoek: Verzoek
  status: number
  code: string
}

type Lichaam = Record<string, unknown> & { personen: Record<string, unknown>[] }
const goed = () => structuredClone(aannameLichaam(0)) as Lichaam

/** The intake with the canary's name in it, and one thing wrong. */
function aanname(naam: string, maakStuk: (l: Lichaam) => unknown, status = 400, code = 'ONGELDIG'): Geval {
  const lichaam = goed()
  Object.assign(lichaam.personen[0] ?? {}, { achternaam: KANARIE })
  const stuk = maakStuk(lichaam) ?? lichaam
  return { naam, verzoek: { pad: '/api/v1/meldingen', lichaam: JSON.stringify(stuk) }, status, code }
}

const rauw = (
  naam: string,
  lichaam: string | Buffer,
  status = 400,
  code = 'ONGELDIG',
  koppen: Verzoek['koppen'] = {},
): Geval => ({
  naam,
  verzoek: { pad: '/api/v1/meldingen', lichaam, koppen },
  status,
  code,
})
const anders = (naam: string, verzoek: Verzoek, status: number, code: string): Geval => ({
  naam,
  verzoek,
  status,
  code,
})

const geheel = JSON.stringify(goed())
const diep = (n: number) => `${'['.repeat(n)}"${KANARIE}"${']'.repeat(n)}`
const onbekend = '/api/v1/meldingen/00000000-0000-4000-8000-000000000000'

export const slechteVerzoeken: readonly Geval[] = [
  rauw('half JSON', `{"gemeente": "Barendrecht", "verhaal": "${KANARIE}`),
  rauw('geen JSON', `${KANARIE}=1`),
  rauw('leeg lichaam', ''),
  rauw('verkeerde bytes', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  rauw('een lijst', `["${KANARIE}"]`),
  rauw('een getal', '42'),
  rauw('niets', 'null'),
  rauw('te groot', JSON.stringify({ ...goed(), verhaal: KANARIE.repeat(30_000) }), 413, 'TE_GROOT'),
  rauw('gewone tekst', KANARIE, 415, 'ONBEKEND_TYPE', { 'content-type': 'text/plain' }),
  rauw('een formulier', `naam=${KANARIE}`, 415, 'ONBEKEND_TYPE', {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  rauw('een bestand', KANARIE, 415, 'ONBEKEND_TYPE', { 'content-type': 'multipart/form-data; boundary=x' }),
  rauw('XML', `<naam>${KANARIE}</naam>`, 415, 'ONBEKEND_TYPE', { 'content-type': 'application/xml' }),
  rauw('__proto__ als sleutel', geheel.replace('{', `{"__proto__": {"rol": "${KANARIE}"},`)),
  rauw(
    'constructor.prototype als sleutel',
    geheel.replace('{', `{"constructor": {"prototype": {"rol": "${KANARIE}"}},`),
  ),
  rauw('tienduizend diep', geheel.replace('{', `{"diep": ${diep(10_000)},`)),
  rauw('diep in een veld', geheel.replace('"Barendrecht"', diep(10_000))),
  rauw(
    'dezelfde sleutel twee keer, de laatste onbekend',
    geheel.replace('{', `{"kanaal": "${KANARIE}",`).replace('"telefoon"', `"${KANARIE}"`),
  ),
  rauw('Idempotency-Key ontbreekt', geheel, 400, 'ONGELDIG', { 'idempotency-key': '' }),
  rauw('Idempotency-Key is geen uuid', geheel, 400, 'ONGELDIG', { 'idempotency-key': KANARIE }),
  aanname('onbekend veld', l => void (l['rol'] = 'beheerder')),
  aanname('onbekend veld bij een persoon', l => void Object.assign(l.personen[0] ?? {}, { [KANARIE]: 1 })),
  aanname('verkeerd type', l => void (l['acuut'] = 'nee')),
  aanname('een object waar tekst hoort', l => void (l['verhaal'] = { tekst: KANARIE })),
  aanname('een ontbrekend veld', l => void delete l['verhaal']),
  aanname('een onbekende keuze', l => void (l['kanaal'] = KANARIE)),
  aanname('alleen witruimte', l => void (l['verhaal'] = ' \n\t ')),
  aanname('een te lange naam', l => void Object.assign(l.personen[0] ?? {}, { achternaam: KANARIE.repeat(50) })),
  aanname('een te lang verhaal', l => void (l['verhaal'] = KANARIE.repeat(2000))),
  aanname('te veel personen', l => void (l.personen = Array.from({ length: 21 }, () => l.personen[0] ?? {}))),
  aanname('geen personen', l => void (l.personen = [])),
  aanname('een nulbyte in een naam', l => void Object.assign(l.personen[0] ?? {}, { voornamen: `${KANARIE}\u0000` })),
  aanname('een nulbyte in het verhaal', l => void (l['verhaal'] = `\u0000${KANARIE}`)),
  aanname(
    'een half teken in een naam',
    l => void Object.assign(l.personen[0] ?? {}, { voornamen: `${KANARIE}\ud800` }),
  ),
  aanname(
    'een geboortedatum die niet bestaat',
    l => void Object.assign(l.personen[0] ?? {}, { geboortedatum: '2020-02-31' }),
    422,
    'ONVOLLEDIG',
  ),
  aanname(
    'een BSN dat niet klopt',
    l => void Object.assign(l.personen[0] ?? {}, { bsn: '123456789' }),
    422,
    'ONVOLLEDIG',
  ),
  aanname(
    'een relatie met niemand',
    l => void (l['verbanden'] = [{ van: 0, naar: 17, soort: 'partner', geweld: true }]),
    422,
    'ONVOLLEDIG',
  ),
  aanname(
    'een getal buiten bereik',
    l => void (l['verbanden'] = [{ van: -1, naar: 1e308, soort: 'partner', geweld: true }]),
  ),
  aanname('een gemeente elders', l => void (l['gemeente'] = 'Groningen'), 422, 'BUITEN_BEREIK'),
  aanname('een onbekende vorm', l => void (l['vormen'] = [KANARIE]), 422, 'ONVOLLEDIG'),
  anders('een onbekende route', { pad: `/api/v1/${KANARIE}`, lichaam: '{}' }, 404, 'NIET_GEVONDEN'),
  anders('een onbekende route zonder API', { pad: `/${KANARIE}`, lichaam: '{}' }, 404, 'NIET_GEVONDEN'),
  anders('een verkeerde methode', { methode: 'DELETE', pad: '/api/v1/meldingen' }, 404, 'NIET_GEVONDEN'),
  anders('een onbekende methode', { methode: 'PROPFIND', pad: '/api/v1/meldingen' }, 404, 'NIET_GEVONDEN'),
  anders('een id dat geen id is', { methode: 'GET', pad: `/api/v1/meldingen/${KANARIE}` }, 400, 'ONGELDIG'),
  anders('een nulbyte in het adres', { methode: 'GET', pad: '/api/v1/meldingen/%00' }, 400, 'ONGELDIG'),
  anders('een kromme codering in het adres', { methode: 'GET', pad: '/api/v1/meldingen/%E0%A4%A' }, 400, 'ONGELDIG'),
  anders(
    'een onbekende vraag in het adres',
    { methode: 'GET', pad: `/api/v1/meldingen?naam=${KANARIE}` },
    400,
    'ONGELDIG',
  ),
  anders(
    'SQL in een bladwijzer',
    { methode: 'GET', pad: `/api/v1/meldingen?na=${encodeURIComponent("1|' or 1=1 --")}` },
    400,
    'ONGELDIG',
  ),
  anders(
    'een bladwijzer met een tijd die niet bestaat',
    {
      methode: 'GET',
      pad: `/api/v1/meldingen?na=${encodeURIComponent('1|2026-99-99T99:99:99.999Z|00000000-0000-4000-8000-000000000000')}`,
    },
    400,
    'ONGELDIG',
  ),
  anders(
    'een bladwijzer met een id dat geen id is',
    { methode: 'GET', pad: `/api/v1/mijn-werk?na=${encodeURIComponent(`2026-01-01T00:00:00.000Z|${'-'.repeat(36)}`)}` },
    400,
    'ONGELDIG',
  ),
  anders(
    'een melding die niet bestaat',
    { pad: `${onbekend}/contacten`, lichaam: JSON.stringify({ partij: 'politie', verslag: KANARIE }) },
    404,
    'NIET_GEVONDEN',
  ),
]
