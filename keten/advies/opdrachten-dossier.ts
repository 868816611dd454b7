import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { of } from '../../kernel/vorm.ts'
import { leesbaarNummer } from '../zaak.ts'
import { ADVIESROLLEN, HOEDANIGHEDEN, keurAdvies } from './advies.ts'
import { Id, keuze, los, Verhaal } from './invoer.ts'

const params = Type.Object({ id: Id }, los)
const rollen = ADVIESROLLEN
const doel = 'aanname'

type DossierRij = { id: string; nummer: string; hoedanigheid: string; vraag: string; op: Date }
type StapRij = { id: string; dossier: string; soort: string; wat: string; voor: Date; gedaan: Date | null; wie: string }
type ContactRij = { id: string; dossier: string; op: Date; soort: string; kanaal: string; samenvatting: string }

/** Is this a file of the own organisation that is still open? */
export async function openDossier(tx: Tx, id: string): Promise<boolean> {
  const rijen = await tx.vraag(
    'adviesdossier_open',
    'select 1 from kring.adviesdossier where regio = $1 and id = $2 and organisatie = $3 and gesloten_op is null',
    [tx.wie.regio, id, tx.wie.organisatie],
  )
  return rijen.length > 0
}

/** Advice in steps to a professional, before any report (R002-21): the question, contacts and planned steps; nothing of the family. */
export const dossierRoutes: readonly Route[] = [
  rijRoute({
    pad: '/adviesdossiers',
    samenvatting: 'Een adviesdossier openen over de vraag van een professional',
    ...{ rollen, doel },
    body: Type.Object({ hoedanigheid: keuze(...HOEDANIGHEDEN), vraag: Verhaal }, los),
    maak: async (tx, { body }, hulp) => {
      const nee = keurAdvies(body.vraag, 'vraag')
      if (nee) return nee
      const id = hulp.nieuwId()
      const { regio, organisatie, mens } = tx.wie
      const rij = {
        ...{ regio, id, organisatie, nummer: leesbaarNummer('D', id), hoedanigheid: body.hoedanigheid },
        ...{ vraag: body.vraag.trim(), mens, op: hulp.nu },
      }
      return { id, rijen: [voegToe('adviesdossier', rij)] }
    },
  }),
  rijRoute({
    pad: '/adviesdossiers/:id/stappen',
    samenvatting: 'Een stap of opnieuw contact afspreken in een adviesdossier, met een dag',
    ...{ rollen, doel, params },
    body: Type.Object(
      {
        soort: keuze('stap', 'hercontact'),
        wat: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }),
        voor: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$' }),
      },
      los,
    ),
    maak: async (tx, { params: { id: dossier }, body }, hulp) => {
      if (!(await openDossier(tx, dossier))) return nietGevonden()
      const nee = keurAdvies(body.wat, 'wat')
      if (nee) return nee
      if (Number.isNaN(Date.parse(body.voor)) || body.voor <= hulp.nu)
        return weiger('ONVOLLEDIG', 'Kies een moment dat nog komt.', {
          velden: [{ veld: 'voor', uitleg: 'ligt voorbij' }],
        })
      const { regio, organisatie, mens } = tx.wie
      const id = hulp.nieuwId()
      const rij = { regio, id, dossier, organisatie, soort: body.soort, wat: body.wat.trim(), voor_op: body.voor, mens }
      return { id, rijen: [voegToe('adviesstap', rij)] }
    },
  }),
  rijRoute({
    pad: '/adviesstappen/:id/gedaan',
    samenvatting: 'Een stap van een adviesdossier is gedaan',
    ...{ rollen, doel, params },
    maak: async (tx, { params: { id } }, hulp) => {
      const [stap] = await tx.vraag<{ gedaan: Date | null }>(
        'adviesstap_een',
        'select gedaan_op as gedaan from kring.adviesstap where regio = $1 and id = $2 and organisatie = $3',
        [tx.wie.regio, id, tx.wie.organisatie],
      )
      if (!stap) return nietGevonden()
      if (stap.gedaan !== null) return weiger('MAG_NU_NIET', 'Deze stap was al gedaan.')
      return { id, rijen: [werkBij('adviesstap', { regio: tx.wie.regio, id }, { gedaan_op: hulp.nu })] }
    },
  }),
  rijRoute({
    pad: '/adviesdossiers/:id/sluiten',
    samenvatting: 'Een adviesdossier sluiten; eerst is elke stap gedaan',
    ...{ rollen, doel, params },
    maak: async (tx, { params: { id } }, hulp) => {
      if (!(await openDossier(tx, id))) return nietGevonden()
      const open = await tx.vraag(
        'adviesstap_nog',
        'select 1 from kring.adviesstap where regio = $1 and dossier = $2 and gedaan_op is null limit 1',
        [tx.wie.regio, id],
      )
      if (open.length > 0) return weiger('MAG_NU_NIET', 'Er is nog een stap afgesproken. Doe die eerst.')
      return { id, rijen: [werkBij('adviesdossier', { regio: tx.wie.regio, id }, { gesloten_op: hulp.nu })] }
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/adviesdossiers',
    samenvatting:
      'De open adviesdossiers van de eigen organisatie, met contacten en stappen; wat het eerst moet staat bovenaan',
    ...{ rollen, doel, velden: ['proces'] as const },
    antwoord: Type.Object({
      dossiers: Type.Array(
        Type.Object({
          ...{ id: Type.String(), nummer: Type.String(), hoedanigheid: Type.String(), vraag: Type.String() },
          op: Type.String(),
          stappen: Type.Array(
            Type.Object({
              ...{
                id: Type.String(),
                soort: Type.String(),
                wat: Type.String(),
                voor: Type.String(),
                wie: Type.String(),
              },
              gedaan: of(Type.String()),
              teLaat: Type.Boolean(),
            }),
          ),
          contacten: Type.Array(
            Type.Object({
              ...{ id: Type.String(), op: Type.String(), soort: Type.String(), kanaal: Type.String() },
              samenvatting: Type.String(),
            }),
          ),
        }),
      ),
    }),
    kijk: async tx => {
      const eigen = [tx.wie.regio, tx.wie.organisatie]
      const dossiers = await tx.vraag<DossierRij>(
        'adviesdossier_lijst',
        `select d.id, d.nummer, d.hoedanigheid, d.vraag, d.op from kring.adviesdossier d
           left join lateral (select min(s.voor_op) as voor from kring.adviesstap s
             where s.regio = d.regio and s.dossier = d.id and s.gedaan_op is null) e on true
          where d.regio = $1 and d.organisatie = $2 and d.gesloten_op is null order by e.voor nulls last, d.op desc, d.id desc limit 200`,
        eigen,
      )
      const ids = dossiers.map(d => d.id)
      const stappen = await tx.vraag<StapRij>(
        'adviesstap_lijst',
        `select s.id, s.dossier, s.soort, s.wat, s.voor_op as voor, s.gedaan_op as gedaan, m.naam as wie from kring.adviesstap s
          join kring.mens m on m.id = s.mens where s.regio = $1 and s.organisatie = $2 and s.dossier = any($3::uuid[]) order by s.voor_op, s.id`,
        [...eigen, ids],
      )
      const contacten = await tx.vraag<ContactRij>(
        'advies_bij_dossier',
        `select id, dossier, op, soort, kanaal, samenvatting from kring.advies where regio = $1 and organisatie = $2 and dossier = any($3::uuid[]) order by op, id`,
        [...eigen, ids],
      )
      const woorden = new Map<string, string>()
      for (const t of [
        ...dossiers.map(d => d.vraag),
        ...stappen.map(s => s.wat),
        ...contacten.map(c => c.samenvatting),
      ])
        woorden.set(t, await tx.zegel.lees(t))
      const lees = (t: string): string => woorden.get(t) ?? ''
      return {
        antwoord: {
          dossiers: dossiers.map(d => ({
            ...{
              id: d.id,
              nummer: d.nummer,
              hoedanigheid: d.hoedanigheid,
              vraag: lees(d.vraag),
              op: d.op.toISOString(),
            },
            stappen: stappen
              .filter(s => s.dossier === d.id)
              .map(s => ({
                ...{ id: s.id, soort: s.soort, wat: lees(s.wat), voor: s.voor.toISOString(), wie: s.wie },
                gedaan: s.gedaan?.toISOString() ?? null,
                teLaat: s.gedaan === null && s.voor.toISOString() < tx.nu,
              })),
            contacten: contacten
              .filter(c => c.dossier === d.id)
              .map(({ dossier: _d, op, samenvatting, ...c }) => ({
                ...{ ...c, op: op.toISOString(), samenvatting: lees(samenvatting) },
              })),
          })),
        },
        zaak: null,
        personen: [],
      }
    },
  }),
]
