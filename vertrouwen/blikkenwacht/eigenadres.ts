import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe } from '../../kernel/rijen.ts'
import { weiger } from '../../kernel/weigering.ts'
import { dicht, of } from '../../kernel/vorm.ts'
import { IEDEREEN } from './gemeen.ts'

/** Whether I gave my own address, and when. What it was nobody reads back: only a trace of it is kept. */
const stand = vraagRoute({
  methode: 'GET',
  pad: '/blikken/eigen-adres',
  samenvatting: 'Of men het eigen adres opgaf en wanneer; het adres zelf leest niemand terug',
  doel: 'blikken',
  rollen: IEDEREEN,
  velden: ['proces'],
  antwoord: Type.Object({ op: of(Type.String()) }),
  kijk: async tx => {
    const [rij] = await tx.vraag<{ op: Date | null }>(
      'blik_eigen_adres',
      'select max(op) as op from kring.mensadres where regio = $1 and mens = $2',
      [tx.wie.regio, tx.wie.mens],
    )
    return { antwoord: { op: rij?.op?.toISOString() ?? null }, zaak: null, personen: [] }
  },
})

const adres = rijRoute({
  pad: '/blikken/eigen-adres',
  samenvatting:
    'Het eigen adres als spoor bewaren, om te zien dat men bij buren of huisgenoten keek; niemand leest het terug',
  rollen: IEDEREEN,
  doel: 'blikken',
  body: Type.Object(
    {
      postcode: Type.String({ pattern: '^[1-9][0-9]{3} ?[A-Za-z]{2}$', maxLength: 7 }),
      huisnummer: Type.String({ minLength: 1, maxLength: 12, pattern: '^[0-9]{1,5}[A-Za-z0-9 /-]*$' }),
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    const kaal = (w: string) => w.replaceAll(' ', '').toUpperCase()
    const straat = kaal(body.postcode)
    // as `kring.blikken` compares it; the salt is made where it is compared
    const [spoor] = await tx.vraag<{ zout: string; straat: string; huis: string }>(
      'blik_spoor',
      `with z as materialized (select uuid_send(gen_random_uuid()) as zout)
       select '\\x' || encode(zout, 'hex') as zout, '\\x' || encode(sha256(zout || convert_to($1, 'UTF8')), 'hex') as straat,
              '\\x' || encode(sha256(zout || convert_to($2, 'UTF8')), 'hex') as huis from z`,
      [straat, `${straat}|${kaal(body.huisnummer)}`],
    )
    const id = hulp.nieuwId()
    return {
      id,
      rijen: [voegToe('mensadres', { regio: tx.wie.regio, id, mens: tx.wie.mens, ...spoor, op: tx.nu })],
    }
  },
})

const weg = rijRoute({
  pad: '/blikken/eigen-adres/weg',
  samenvatting: 'Het spoor van het eigen adres weghalen',
  rollen: IEDEREEN,
  doel: 'blikken',
  maak: async (tx, _invoer, hulp) => {
    const er = await tx.vraag(
      'blik_adres_weg',
      'delete from kring.mensadres where regio = $1 and mens = $2 returning op',
      [tx.wie.regio, tx.wie.mens],
    )
    if (er.length === 0) return weiger('MAG_NU_NIET', 'U gaf geen adres op. Er is niets om weg te halen.')
    return { id: hulp.nieuwId(), rijen: [] }
  },
})

export const eigenAdres: readonly Route[] = [stand, adres, weg]
