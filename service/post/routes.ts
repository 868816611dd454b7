import { Type } from 'typebox'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { rollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, samenRoute, vraagRoute, type Geheimhouding, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Uitslag } from '../../kernel/pipeline.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { bekijk, type Kijk } from '../../kernel/views.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import {
  gebrekTekst,
  gemeenteVan,
  INKOLOMMEN,
  Inrij,
  leesInrij,
  leesVtMelding,
  OpId,
  vt,
  zichtbaar,
  type Gelezen,
  type Inrijrauw,
} from '../../keten/post/index.ts'
import { lichaamVan, neemIn } from './inname.ts'
import { koppelBericht, kandidaten, Kandidaat } from './koppelen.ts'
import { AFGEHANDELD, maakMelding, OPEN_STANDEN } from './melding.ts'
import { maakBericht } from './uit.ts'
import { leesXml } from './xml.ts'

const medewerker = ['medewerker-veilig-thuis'] as const
const dicht = { additionalProperties: false } as const
/** 5 MB as base64, and a little. */
const UPLOAD = 7_200_000

type Bewaard = Inrijrauw & { inhoud: Buffer | null; sleutel: string | null }

const haalOp = (tx: Tx, hulp: Hulp, id: string): Promise<Bewaard | null> =>
  zichtbaar<Bewaard>(tx, hulp, id, `${INKOLOMMEN}, p.inhoud, p.sleutel`)

const bytesVan = (geheim: Geheimhouding, b: Pick<Bewaard, 'inhoud' | 'sleutel'>): Buffer | null =>
  b.inhoud === null || b.sleutel === null ? null : Buffer.from(geheim.ontsleutel(b.sleutel, b.inhoud), 'base64')

function leesBytes(bytes: Buffer | null): Gelezen | null {
  const boom = bytes === null ? null : leesXml(bytes)
  return boom === null || 'code' in boom ? null : leesVtMelding(boom)
}

/** Of an unreadable message the text itself is all there is; numbers that could be a BSN are covered. */
const afgedekt = (bytes: Buffer): string => bytes.subarray(0, 20_000).toString('utf8').replace(/\d{9}/g, '*********')

const Persoon = Type.Object({
  naam: Type.String(),
  geboortedatum: Type.String(),
  rol: Type.String(),
  plaats: Type.Union([Type.String(), Type.Null()]),
})
const Detail = Type.Object({
  bericht: Inrij,
  melder: Type.Union([Type.String(), Type.Null()]),
  verhaal: Type.Union([Type.String(), Type.Null()]),
  personen: Type.Array(Persoon),
  opmerkingen: Type.Array(Type.Object({ soort: Type.String(), plek: Type.String(), waarde: Type.String() })),
  /** what the address says; null: a person must say it */
  gemeente: Type.Union([Type.String(), Type.Null()]),
  gemeenten: Type.Array(Type.String()),
  /** the message could become a report as it is, once what is missing is filled in */
  aanTeNemen: Type.Boolean(),
  tekst: Type.Union([Type.String(), Type.Null()]),
  /** open reports that this message may be about */
  meldingen: Type.Array(Kandidaat),
})

const bekijkIn = vraagRoute({
  methode: 'GET',
  pad: '/berichten/in/:id',
  samenvatting: 'Een binnengekomen bericht bekijken',
  doel: 'aanname',
  rollen: vt,
  velden: ['persoon', 'inhoud', 'melder'],
  params: OpId,
  antwoord: Detail,
  kijk: async (tx, { params, hulp }) => {
    const rij = await haalOp(tx, hulp, params.id)
    if (rij === null) return null
    const { inhoud: _inhoud, sleutel: _sleutel, ...bericht } = rij
    const bytes = bytesVan(hulp.geheim, rij)
    const g = leesBytes(bytes)
    const v = g?.ok === true ? g.voorstel : null
    const gemeenten = hulp.definitie.gemeenten
    const waar = v === null ? null : gemeenteVan(v.adressen, gemeenten)
    return {
      antwoord: {
        bericht: leesInrij(bericht),
        melder: v === null ? null : `${v.melder.naam}, ${v.melder.bereikbaar}`,
        verhaal: v?.verhaal ?? null,
        personen: (v?.personen ?? []).map(p => ({
          naam: [p.voornamen, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' '),
          geboortedatum: p.geboortedatum,
          rol: p.rollen[0] ?? 'overig',
          plaats: p.plaats ?? p.postcode ?? null,
        })),
        opmerkingen: g?.ok === true ? g.opmerkingen.map(o => ({ ...o })) : [],
        gemeente: waar !== null && 'gemeente' in waar ? waar.gemeente : null,
        gemeenten: gemeenten.map(x => x.naam),
        aanTeNemen: v !== null && v.personen.length > 0 && openStand(rij.stand),
        tekst: v === null && bytes !== null ? afgedekt(bytes) : null,
        meldingen: openStand(rij.stand) ? await kandidaten(tx, rij) : [],
      },
      zaak: rij.zaak,
      personen: [],
    }
  },
})

const openStand = (stand: string): boolean => OPEN_STANDEN.includes(stand)

const geslaagd = (id: string, zaak: string | null, herhaald: boolean): Uitslag => ({
  ok: true,
  antwoord: { id, versie: 1, mag: [], ...(zaak === null ? {} : { geopend: [{ slice: 'melding', id: zaak }] }) },
  herhaald,
})

/** By file: somebody brings a message, and the same happens as at the door for systems, in their name. */
const bestand = (boek: Regelboek): Route =>
  samenRoute({
    pad: '/berichten/bestand',
    samenvatting: 'Een bericht uit een bestand innemen',
    rollen: medewerker,
    doel: 'aanname',
    grootte: UPLOAD,
    body: Type.Object({ inhoud: Type.String({ minLength: 1, pattern: '^[A-Za-z0-9+/]+={0,2}$' }) }, dicht),
    doe: async ({ body }, hulp, { pijplijn }) => {
      const d = { pijplijn, geheim: hulp.geheim, boek, verzonnen: hulp.verzonnen }
      const lichaam = lichaamVan(Buffer.from(body.inhoud, 'base64'))
      const uit = await neemIn(d, { langs: 'bestand', wie: hulp.wie }, lichaam).catch(
        (fout: { constraint?: string }) => {
          if (fout.constraint === 'post_in_spoor') return null
          throw fout
        },
      )
      // there already, as a report this person has nothing to do with
      if (uit === null) return weiger('MAG_NU_NIET', 'Dit bericht is al binnen. Vraag het een collega.')
      if (uit.stand !== 'geweigerd') return geslaagd(uit.id, uit.zaak, uit.herhaald)
      return weiger(
        'ONVOLLEDIG',
        `${uit.gebrek === null ? 'Dit bericht is geweigerd.' : gebrekTekst(uit.gebrek)} Het bericht is bewaard bij Berichten.`,
      )
    },
  })

/** Taking a message in begins with reading it: that too is a look, found or not. */
const opening: Kijk<{ id: string; hulp: Hulp }, Bewaard> = {
  wat: 'POST /berichten/in/:id/aanname',
  doel: 'aanname',
  // the route asked the role already
  rollen,
  velden: ['persoon', 'inhoud', 'melder'],
  gevraagd: v => v.id,
  kijk: async (tx, v) => {
    const rij = await haalOp(tx, v.hulp, v.id)
    return rij === null ? null : { antwoord: rij, zaak: rij.zaak, personen: [] }
  },
}

/** By hand: a person fills in what the message does not say, and takes it in. The terms count from when it came in. */
const neemAan = (boek: Regelboek): Route =>
  samenRoute({
    pad: '/berichten/in/:id/aanname',
    samenvatting: 'Een binnengekomen bericht aannemen als melding',
    rollen: medewerker,
    doel: 'aanname',
    params: OpId,
    body: Type.Object(
      {
        gemeente: Type.String({ minLength: 1, maxLength: 200 }),
        meldingnummer: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9-]{3,40}$' })),
      },
      dicht,
    ),
    doe: async ({ params, body }, hulp, { pijplijn, sleutel, vingerafdruk }) => {
      const d = { pijplijn, geheim: hulp.geheim, boek, verzonnen: hulp.verzonnen }
      const gezien = await bekijk(pijplijn, hulp.wie, opening, { id: params.id, hulp })
      if (!gezien.ok) return gezien
      const rij = gezien.antwoord
      const g = leesBytes(bytesVan(hulp.geheim, rij))
      // an aanname of oneself that is repeated is answered by the pipeline
      if (!openStand(rij.stand) && rij.zaak === null) return AFGEHANDELD
      if (g?.ok !== true)
        return weiger(
          'MAG_NU_NIET',
          'Dit bericht is niet te lezen als melding. Neem de melding zelf aan, en leg dit bericht terzijde met die reden.',
        )
      const uit = await maakMelding(d, hulp.wie, {
        id: rij.id,
        op: rij.op.toISOString(),
        voorstel: { ...g.voorstel, meldingnummer: g.voorstel.meldingnummer ?? body.meldingnummer ?? null },
        opmerkingen: g.opmerkingen,
        gemeente: body.gemeente,
        sleutel,
        vingerafdruk,
      })
      return uit.ok ? { ...uit, antwoord: { ...uit.antwoord, geopend: [{ slice: 'melding', id: rij.id }] } } : uit
    },
  })

const bekijkUit = vraagRoute({
  methode: 'GET',
  pad: '/berichten/uit/:id',
  samenvatting: 'Een bericht aan een ander systeem, als XML',
  doel: 'terugkoppeling',
  rollen: vt,
  velden: ['persoon', 'inhoud', 'bsn'],
  params: OpId,
  antwoord: Type.Object({ naam: Type.String(), xml: Type.String(), stand: Type.String() }),
  kijk: async (tx, { params, hulp }) => {
    const uit = await maakBericht(tx, hulp, params.id)
    return uit === null
      ? null
      : { antwoord: { naam: uit.naam, xml: uit.xml, stand: uit.stand }, zaak: uit.zaak, personen: uit.personen }
  },
})

/** Sent, by whom and how: kept with the very bytes that went. Kring says nothing it does not know: a person did the sending. */
const verstuurd = rijRoute({
  pad: '/berichten/uit/:id/verzending',
  samenvatting: 'Vastleggen dat een bericht is verstuurd',
  rollen: medewerker,
  doel: 'terugkoppeling',
  params: OpId,
  body: Type.Object({}, dicht),
  maak: async (tx: Tx, { params }, hulp: Hulp) => {
    const uit = await maakBericht(tx, hulp, params.id)
    if (uit === null) return nietGevonden()
    if (uit.stand !== 'klaar') return weiger('MAG_NU_NIET', 'Dit bericht is al verstuurd.')
    const { sleutel, cijfer } = hulp.geheim.versleutel(uit.xml)
    return {
      id: params.id,
      rijen: [
        werkBij(
          'post_uit',
          { regio: tx.wie.regio, id: params.id },
          {
            stand: 'verstuurd',
            verstuurd_op: tx.nu,
            verstuurd_door: tx.wie.mens,
            langs: 'bestand',
            inhoud: `\\x${cijfer.toString('hex')}`,
            sleutel,
          },
        ),
      ],
    }
  },
})

/** Messages as people handle them; the door for systems is in deur.ts. */
export const maakPostRoutes = (boek: Regelboek): readonly Route[] => [
  bekijkIn,
  bestand(boek),
  neemAan(boek),
  koppelBericht,
  bekijkUit,
  verstuurd,
]
