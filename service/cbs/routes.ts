import { Type } from 'typebox'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { CBS_SOORTEN, CBS_VELDEN } from '../../gedeeld/regio/schema.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { BestandAntwoord, rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { dicht, of } from '../../kernel/vorm.ts'
import {
  BEVINDINGEN,
  definitieVoor,
  HOUDT_TEGEN,
  keur,
  keurHalfjaar,
  keurStap,
  leesHalfjaar,
  schrijfBestand,
  STANDEN,
  teLeveren,
  uiterlijk,
  wegVanaf,
  wordtVerwerkt,
  type Levering,
  type Stand,
} from '../../keten/cbs-levering/index.ts'
import { sluit, WACHTZIN_MINIMAAL } from './sluit.ts'
import { verzamel } from './verzamel.ts'

export const LEVERAARS: readonly Rol[] = ['medewerker-beleidsinformatie']
const Id = Type.String({ format: 'uuid' })
const Halfjaar = Type.String({ pattern: '^20[0-9]{2}-H[12]$' })
const Keuring = Type.Object(
  {
    aantallen: Type.Object({ advies: Type.Integer(), melding: Type.Integer(), onderzoek: Type.Integer() }, dicht),
    vulling: Type.Array(
      Type.Object(
        {
          soort: Type.Enum([...CBS_SOORTEN]),
          veld: Type.Enum([...CBS_VELDEN]),
          gevuld: Type.Integer(),
          van: Type.Integer(),
        },
        dicht,
      ),
    ),
    bevindingen: Type.Array(
      Type.Object({ wat: Type.Enum([...BEVINDINGEN]), nummers: Type.Array(Type.String()) }, dicht),
    ),
  },
  dicht,
)
const waarIn = (h: { regio: string }, id: string): string => `${h.regio}/cbs/${id}`

type Rij = {
  id: string
  halfjaar: string
  versie: number
  definitie: string
  stand: Stand
  keuring: Type.Static<typeof Keuring>
  door: string
  gemaakt_op: Date
  stand_op: Date
  reden: string | null
  grootte: number
  weg_op: Date | null
}

const leesRijen = (tx: Tx): Promise<Rij[]> =>
  tx.vraag<Rij>(
    'cbs_leveringen',
    `select c.id, c.halfjaar, c.versie, c.definitie, c.stand, c.keuring, m.naam as door, c.gemaakt_op, c.stand_op, c.reden, c.grootte, c.weg_op
       from kring.cbslevering c join kring.mens m on m.id = c.mens
      where c.regio = $1 and c.organisatie = $2 order by c.halfjaar desc, c.versie desc`,
    [tx.wie.regio, tx.wie.organisatie],
  )
const alsLevering = (r: Rij): Levering => ({
  ...{ id: r.id, halfjaar: r.halfjaar, versie: r.versie, stand: r.stand },
  ...{ gemaaktOp: r.gemaakt_op.toISOString(), wegOp: r.weg_op === null ? null : dagVan(r.weg_op.toISOString()) },
})

/** De levering aan het CBS over HTTP: wat te leveren is, een levering maken, ophalen onder een wachtzin, en wat het CBS zei. */
export const maakCbsRoutes = (boek: Regelboek): readonly Route[] => [lijst(boek), maak(boek), haal, zetStand]

const lijst = (boek: Regelboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cbs-leveringen',
    samenvatting: 'De leveringen aan het CBS, en de halfjaren waarover nu te leveren is',
    doel: 'levering',
    rollen: LEVERAARS,
    velden: ['rooster'],
    antwoord: Type.Object({
      teLeveren: Type.Array(
        Type.Object({ halfjaar: Type.String(), uiterlijk: Type.String(), definitie: of(Type.String()) }),
      ),
      leveringen: Type.Array(
        Type.Object({
          id: Type.String(),
          halfjaar: Type.String(),
          versie: Type.Integer(),
          definitie: Type.String(),
          stand: Type.Enum([...STANDEN]),
          /** whether the CBS still takes this half year */
          verwerkt: Type.Boolean(),
          keuring: Keuring,
          door: Type.String(),
          gemaaktOp: Type.String(),
          standOp: Type.String(),
          reden: of(Type.String()),
          grootte: Type.Integer(),
          wegVanaf: Type.String(),
          wegOp: of(Type.String()),
        }),
      ),
    }),
    kijk: async tx => {
      const leveringen = (await leesRijen(tx)).map(r => ({
        ...alsLevering(r),
        ...{ definitie: r.definitie, keuring: r.keuring, door: r.door, standOp: r.stand_op.toISOString() },
        verwerkt: isVerwerkt(r.halfjaar, dagVan(tx.nu)),
        ...{ reden: r.reden, grootte: r.grootte, wegVanaf: wegVanaf(alsLevering(r)) },
      }))
      return {
        antwoord: {
          teLeveren: teLeveren(dagVan(tx.nu)).map(h => ({
            halfjaar: h.id,
            uiterlijk: uiterlijk(h),
            definitie: definitieVoor(boek.landelijk.cbs, h.id)?.naam ?? null,
          })),
          leveringen,
        },
        ...{ zaak: null, personen: [] },
      }
    },
  })

const isVerwerkt = (id: string, vandaag: string): boolean => {
  const h = leesHalfjaar(id)
  return h !== null && wordtVerwerkt(h, vandaag)
}

const maak = (boek: Regelboek): Route =>
  rijRoute({
    pad: '/cbs-leveringen',
    samenvatting: 'Een levering van een heel halfjaar maken; een nieuwe vervangt de vorige van dat halfjaar',
    rollen: LEVERAARS,
    doel: 'levering',
    body: Type.Object({ halfjaar: Halfjaar, vervangt: Type.Optional(Type.Boolean()) }, dicht),
    maak: async (tx, { body }, hulp) => {
      const h = keurHalfjaar(body.halfjaar, dagVan(tx.nu))
      if ('ok' in h) return h
      const d = definitieVoor(boek.landelijk.cbs, h.id)
      if (d === null) return weiger('MAG_NU_NIET', `Voor ${h.id} is geen uitgave van het informatieprotocol geladen.`)
      const eerder = (await leesRijen(tx)).filter(r => r.halfjaar === h.id)
      if (eerder.some(r => r.stand !== 'vervangen') && body.vervangt !== true)
        return weiger('MAG_NU_NIET', `Van ${h.id} is er al een levering. Zeg dat deze haar vervangt: het CBS krijgt dan het hele halfjaar opnieuw.`) // prettier-ignore
      const regels = await verzamel(tx, hulp.geheim, d, h)
      const keuring = keur(d, regels, h.tot)
      const tegen = keuring.bevindingen.find(b => HOUDT_TEGEN.includes(b.wat))
      if (tegen !== undefined)
        return weiger('ONVOLLEDIG', `Deze levering klopt niet: ${TEGEN[tegen.wat] ?? ''} (${tegen.nummers.slice(0, 5).join(', ')}). Herstel het in het dossier.`) // prettier-ignore
      const id = hulp.nieuwId()
      return { id, rijen: [...eerder.flatMap(r => vervang(tx, r)), nieuw(tx, hulp, id, { h: h.id, d: d.id, keuring, versie: (eerder[0]?.versie ?? 0) + 1, tekst: schrijfBestand(d, regels) })] } // prettier-ignore
    },
  })

const TEGEN: { readonly [wat: string]: string } = {
  'einde-voor-begin': 'een einde ligt voor het begin',
  'ongeboren-zonder-nummer': 'bij een ongeboren kind hoort het bijzondere nummer',
}

const vervang = (tx: Tx, r: Rij): Schrijf[] =>
  r.stand === 'vervangen'
    ? []
    : [werkBij('cbslevering', { regio: tx.wie.regio, id: r.id }, { stand: 'vervangen', stand_op: tx.nu })]

function nieuw(
  tx: Tx,
  hulp: Hulp,
  id: string,
  l: { h: string; d: string; keuring: unknown; versie: number; tekst: string },
): Schrijf {
  const z = hulp.geheim.kluis.verzegel(Buffer.from(l.tekst, 'ascii'), waarIn(tx.wie, id))
  const hex = (b: Buffer) => `\\x${b.toString('hex')}`
  return voegToe('cbslevering', {
    ...{ regio: tx.wie.regio, id, organisatie: tx.wie.organisatie, halfjaar: l.h, versie: l.versie, definitie: l.d },
    ...{ stand: 'gemaakt', keuring: l.keuring, mens: tx.wie.mens, gemaakt_op: tx.nu, stand_op: tx.nu },
    ...{ grootte: l.tekst.length, som: hex(z.som), sleutel: z.sleutel, omhuld: hex(z.omhuld), nonce: hex(z.nonce) },
    cijfer: hex(z.cijfer),
  } as Parameters<typeof voegToe>[1])
}

type Zegel = {
  halfjaar: string
  versie: number
  som: Buffer
  sleutel: string
  omhuld: Buffer | null
  nonce: Buffer
  cijfer: Buffer | null
}

/** Het bestand, opnieuw dichtgemaakt met een wachtzin van wie het ophaalt: nooit open over de lijn of op schijf. */
export async function haalBestand(
  tx: Tx,
  hulp: Hulp,
  id: string,
  wachtzin: string,
): Promise<{ bytes: Buffer; naam: string } | Weigering | null> {
  const [r] = await tx.vraag<Zegel>(
    'cbs_bestand',
    'select halfjaar, versie, som, sleutel, omhuld, nonce, cijfer from kring.cbslevering where regio = $1 and id = $2 and organisatie = $3',
    [tx.wie.regio, id, tx.wie.organisatie],
  )
  if (r === undefined) return null
  const { omhuld, cijfer } = r
  if (omhuld === null || cijfer === null)
    return weiger('MAG_NU_NIET', 'Dit bestand is vernietigd; de levering zelf staat er nog.')
  const tekst = hulp.geheim.kluis.open({ ...r, omhuld, cijfer }, waarIn(tx.wie, id)).toString('ascii')
  return { bytes: await sluit(tekst, wachtzin), naam: `cbs-${r.halfjaar}-${r.versie}.txt.pgp` }
}

const haal = vraagRoute({
  methode: 'POST',
  pad: '/cbs-leveringen/:id/bestand',
  samenvatting: 'Het bestand van een levering ophalen, dichtgemaakt met een wachtzin',
  doel: 'levering',
  rollen: LEVERAARS,
  velden: ['persoon', 'bsn'],
  alsBestand: true,
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object({ wachtzin: Type.String({ minLength: WACHTZIN_MINIMAAL, maxLength: 200 }) }, dicht),
  antwoord: BestandAntwoord,
  kijk: async (tx, { params, body, hulp }) => {
    const uit = await haalBestand(tx, hulp, params.id, body.wachtzin)
    if (uit === null || 'ok' in uit) return uit
    return { antwoord: { ...uit, media: 'application/octet-stream' }, zaak: null, personen: [] }
  },
})

const zetStand = rijRoute({
  pad: '/cbs-leveringen/:id/stand',
  samenvatting: 'Vastleggen dat een levering is ingediend, aanvaard of afgewezen',
  rollen: LEVERAARS,
  doel: 'levering',
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object(
    {
      stand: Type.Enum(['ingediend', 'aanvaard', 'afgewezen']),
      reden: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' })),
    },
    dicht,
  ),
  maak: async (tx, { params, body }) => {
    const rij = (await leesRijen(tx)).find(r => r.id === params.id)
    if (rij === undefined) return nietGevonden()
    const nee = keurStap(alsLevering(rij), body.stand, body.reden ?? null)
    if (nee !== null) return nee
    const zet = { stand: body.stand, stand_op: tx.nu, reden: body.reden?.trim() ?? null }
    return { id: rij.id, rijen: [werkBij('cbslevering', { regio: tx.wie.regio, id: rij.id }, zet)] }
  },
})
