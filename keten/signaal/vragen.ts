import { Type } from 'typebox'
import { magInIndex } from '../../gedeeld/regio/verwijsindex.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { vergeet, type Slice } from '../../kernel/slice.ts'
import { kringwaarden, leesTeksten, leesWerk, namenVan, werktIn } from '../zaak.ts'
import { MELDCODE } from './access.ts'
import { volgKader } from './afweging.ts'
import { dicht, Id } from './invoer.ts'
import { kaartadvies, TEKENCODES, type Tekencode } from './kaart.ts'
import { sectorenVoor, sectorVan } from './sectoren.ts'
import {
  STEUN_BIJ,
  volgendeStap,
  zonderDeskundige,
  type SignaalFeit,
  type SignaalOpdracht,
  type Werkblad,
} from './werkblad.ts'

const UTC = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const Regel = Type.Object(
  {
    id: Type.String(),
    nummer: Type.String(),
    titel: Type.String(),
    gemeente: Type.String(),
    sector: Type.String(),
    stap: Type.Integer(),
    stand: Type.String(),
    crisis: Type.Boolean(),
    waarschuwing: Type.Boolean(),
    van: Type.String(),
    eigen: Type.Boolean(),
    gemaaktOp: Type.String(),
    stilOp: Type.Union([Type.String(), Type.Null()]),
  },
  dicht,
)

/** The worksheets on which one stands by name; the rest does not exist. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/werkbladen',
  samenvatting: 'De werkbladen meldcode waar u op staat',
  doel: 'meldcode',
  rollen: MELDCODE,
  velden: ['proces', 'inhoud'],
  antwoord: Type.Object(
    {
      werkbladen: Type.Array(Regel),
      sectoren: Type.Array(Type.Object({ id: Type.String(), label: Type.String(), labelEn: Type.String() }, dicht)),
      gemeenten: Type.Array(Type.String()),
    },
    dicht,
  ),
  kijk: async (tx, { hulp }) => ({
    antwoord: {
      werkbladen: await ontzegeld(
        tx,
        'titel',
        await tx.vraag<Type.Static<typeof Regel>>(
          'werkblad_lijst',
          `select w.zaak as id, z.nummer, coalesce(t.inhoud, '') as titel, z.gemeente, w.sector, w.stap, w.stand, w.crisis, w.waarschuwing,
           coalesce(m.naam, '') as van, w.maker = $3::uuid as eigen, ${UTC('w.gemaakt_op')} as "gemaaktOp",
           (select ${UTC('k.vervalt_op')} from kring.werk k where k.regio = w.regio and k.zaak = w.zaak and k.soort = 'meldcode-stap' and k.klaar_op is null limit 1) as "stilOp"
           from kring.werkblad w join kring.zaak z on z.regio = w.regio and z.id = w.zaak
           left join kring.tekst t on t.regio = w.regio and t.id = w.titel left join kring.mens m on m.id = w.maker
          where w.regio = $1 and ${werktIn('w.zaak', 2)} order by z.open desc, z.gewijzigd_op desc, w.zaak limit 200`,
          [tx.wie.regio, ...kringwaarden(tx)],
        ),
      ),
      sectoren: sectorenVoor(tx.wie.organisatieSoort).map(({ id, label, labelEn }) => ({ id, label, labelEn })),
      gemeenten: hulp.definitie.gemeenten.map(g => g.naam),
    },
    zaak: null,
    personen: [],
  }),
})

export type Postregel = {
  id: string
  soort: 'melding' | 'advies'
  stand: 'klaar' | 'aangekomen' | 'geweigerd' | 'beantwoord'
  op: string
  nummer: string | null
  informerenVoor: string | null
  beslotenOp: string | null
  terugOp: string | null
  terug: string | null
  geslotenOp: string | null
  vraag: string | null
  voor: string | null
  antwoord: string | null
  beantwoordOp: string | null
}
/** What went to Veilig Thuis and what came of it, as far as the reporter may know: the loop is closed on the sheet. */
const postVan = (tx: Tx, zaak: string): Promise<Postregel[]> =>
  tx
    .vraag<Postregel>(
      'werkblad_post',
      `select p.id, p.soort, p.stand, ${UTC('p.op')} as op, p.nummer, ${UTC('p.informeren_voor')} as "informerenVoor", ${UTC('p.besloten_op')} as "beslotenOp",
       ${UTC('p.terug_op')} as "terugOp", t.inhoud as terug, ${UTC('p.gesloten_op')} as "geslotenOp", p.vraag, ${UTC('p.voor')} as voor, p.antwoord,
       ${UTC('p.beantwoord_op')} as "beantwoordOp"
       from kring.werkbladpost p left join kring.tekst t on t.regio = p.regio and t.id = p.terug_tekst
      where p.regio = $1 and p.zaak = $2 order by p.op desc`,
      [tx.wie.regio, zaak],
    )
    .then(rijen => ontzegeld(tx, 'terug', rijen))
    .then(rijen => ontzegeld(tx, 'vraag', rijen))
    .then(rijen => ontzegeld(tx, 'antwoord', rijen))

export type Protocol = {
  id: string
  titel: string
  bron: string
  jaar: number | null
  onderwerp: string
  tekst: string | null
  waar: string | null
}
/** What the region put open for this sector, or for all: newest first. Never a draft, never an older version (R001-32). */
const protocollenVoor = (tx: Tx, sector: string): Promise<Protocol[]> =>
  tx.vraag<Protocol>(
    'werkblad_protocollen',
    `select r.id, r.velden ->> 'titel' as titel, r.velden ->> 'bron' as bron, (r.velden ->> 'jaar')::integer as jaar, r.velden ->> 'onderwerp' as onderwerp,
       r.velden ->> 'tekst' as tekst, r.velden ->> 'waar' as waar
       from kring.registerrij r where r.regio = $1 and r.register = 'bibliotheek' and r.stand = 'staat-open' and r.weg_op is null
        and r.velden ->> 'soort' = 'protocol' and r.velden ->> 'sector' in ($2, 'alle')
      order by r.velden ->> 'sector' = 'alle', (r.velden ->> 'jaar')::integer desc nulls last, r.velden ->> 'titel' limit 20`,
    [tx.wie.regio, sector],
  )

/** The same rows with the words of a text that came along. */
const ontzegeld = <V extends string, R extends { [veld in V]: string | null }>(
  tx: Tx,
  veld: V,
  rijen: R[],
): Promise<R[]> =>
  Promise.all(rijen.map(async r => (r[veld] === null ? r : { ...r, [veld]: await tx.zegel.lees(r[veld]) })))

/** Whom one can put on a worksheet: who works with the code in this region, by name and organisation. */
const collegas = (tx: Tx) =>
  tx.vraag<{ mens: string; naam: string; organisatie: string; organisatieNaam: string; rol: string }>(
    'werkblad_collegas',
    `select r.mens, m.naam, r.organisatie, o.naam as "organisatieNaam", r.rol from kring.rolvervulling r
       join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
      where r.regio = $1 and r.rol in ('professional', 'aandachtsfunctionaris') and r.mens <> $2
        and r.van <= $3::timestamptz and (r.tot is null or r.tot > $3::timestamptz)
      order by (r.organisatie = $4) desc, o.naam, m.naam limit 300`,
    [tx.wie.regio, tx.wie.mens, tx.nu, tx.wie.organisatie],
  )

/** What the signal card advises, without keeping anything: for who first wants to know. */
const kaart = vraagRoute({
  methode: 'POST',
  pad: '/signaalkaart',
  samenvatting: 'Wat de signaalkaart aanraadt bij gekozen tekens; er wordt niets bewaard',
  doel: 'meldcode',
  rollen: MELDCODE,
  velden: [],
  body: Type.Object(
    {
      tekens: Type.Array(Type.Unsafe<Tekencode>(Type.Enum([...TEKENCODES])), {
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
      }),
    },
    dicht,
  ),
  antwoord: Type.Object(
    { advies: Type.Array(Type.Object({ advies: Type.String(), om: Type.Array(Type.String()) }, dicht)) },
    dicht,
  ),
  kijk: async (_tx, { body }) => ({
    antwoord: { advies: kaartadvies(body.tekens).map(a => ({ advies: a.advies, om: [...a.om] })) },
    zaak: null,
    personen: [],
  }),
})

const Telling = Type.Object(
  {
    organisatie: Type.String(),
    sector: Type.String(),
    jaar: Type.Integer(),
    aantal: Type.Union([Type.Integer(), Type.Null()]),
    besloten: Type.Union([Type.Integer(), Type.Null()]),
  },
  dicht,
)
/** For who supervises: how much the code is used, per organisation in numbers. Few are not told, a person never. */
const telling = vraagRoute({
  methode: 'GET',
  pad: '/telling/werkbladen',
  samenvatting: 'Hoeveel werkbladen meldcode per organisatie en jaar, onder de vijf zonder getal',
  doel: 'naslag',
  rollen: ['beleidsmedewerker'],
  velden: ['proces'],
  antwoord: Type.Object({ tellingen: Type.Array(Telling) }, dicht),
  kijk: async tx => ({
    antwoord: {
      tellingen: await tx.vraag<Type.Static<typeof Telling>>(
        'werkblad_telling',
        'select organisatie, sector, jaar, aantal, besloten from kring.werkbladen_geteld() order by jaar desc, organisatie, sector',
        [],
      ),
    },
    zaak: null,
    personen: [],
  }),
})

/** Everything of one worksheet, for who stands on it: the signals of all observers on one time line, the five steps in order. */
export const vragen = (slice: Slice<Werkblad, SignaalOpdracht, SignaalFeit>): readonly Route[] => {
  const kaal = vergeet(slice)
  const een = vraagRoute({
    methode: 'GET',
    pad: '/werkbladen/:id',
    samenvatting: 'Een werkblad meldcode',
    doel: 'meldcode',
    rollen: MELDCODE,
    velden: ['proces', 'inhoud'],
    params: Type.Object({ id: Id }, dicht),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud' || gelezen.gebeurd[0]?.feit.soort !== 'WerkbladGeopend') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const w = staat as Werkblad
      if (w.status === 'geen') return null
      const sector = sectorVan(w.sector)
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag: mag
          .filter(m => w.maker === tx.wie.mens || !VAN_MAKER.has(m))
          .filter(m => m !== 'GaVanWerkblad' || w.maker !== tx.wie.mens),
        werkblad: { ...w, signalen: w.signalen.toSorted((a, b) => a.op.localeCompare(b.op)) },
        stap: volgendeStap(w),
        vormen: hulp.definitie.vormen.map(v => ({ id: v.id, label: v.label })),
        sector: sector === undefined ? null : { label: sector.label, labelEn: sector.labelEn, wet: sector.wet },
        kaart: kaartadvies([...new Set(w.signalen.flatMap(s => s.tekens))]),
        deskundigeNodig: zonderDeskundige(w),
        deskundigen: hulp.definitie.organisaties
          .filter(o => o.soort === 'expertise')
          .map(o => ({ naam: o.naam, rol: o.rol })),
        norm: w.weging === null ? null : volgKader(w.weging.antwoorden),
        steunBij: STEUN_BIJ[w.stilstanden.at(-1)?.reden ?? 'twijfel'],
        post: await postVan(tx, params.id),
        ik: tx.wie.mens,
        protocollen: await protocollenVoor(tx, w.sector),
        verwijsindex: magInIndex(hulp.definitie, tx.wie, w.gemeente),
        collegas: await collegas(tx),
        teksten: await leesTeksten(tx, params.id),
        werk: await leesWerk(tx, params.id),
        ...(await namenVan(tx, gelezen.gebeurd, [
          ...w.mensen.map(m => m.mens),
          ...Object.values(w.stappen).map(s => s.door),
        ])),
        tijdlijn: gelezen.gebeurd.map(g => ({
          soort: g.feit.soort,
          op: g.op,
          mens: g.mens,
          organisatie: g.organisatie,
        })),
      }
      return { antwoord, zaak: params.id, personen: [] }
    },
  })
  return [lijst, een, kaart, telling]
}

const VAN_MAKER = new Set(['ZetOpWerkblad', 'SluitWerkblad'])
