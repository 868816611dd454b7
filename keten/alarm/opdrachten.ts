import { Type } from 'typebox'
import type { OrganisatieSoort } from '../../gedeeld/regio/schema.ts'
import { dagEinde } from '../../gedeeld/regio/tafel.ts'
import type { Tx } from '../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { kringwaarden, leesbaarNummer, werktIn } from '../zaak.ts'
import type { AlarmOpdracht, Deelnemer } from './alarm.ts'
import * as i from './invoer.ts'

const Zaak = Type.Object({ id: i.Id }, i.dicht)
type Schrijver = (soort: string, inhoud: string) => string
const schrijver =
  (hulp: Hulp, zaak: string, rijen: Schrijf[]): Schrijver =>
  (soort, inhoud) => {
    const id = hulp.nieuwId()
    rijen.push(voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }))
    return id
  }

type Vul = (tx: Tx, o: AlarmOpdracht, zaak: string) => Promise<AlarmOpdracht>
/** A command on a connection; `vul` adds what the record knows, in the same transaction. */
const op = <B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: AlarmOpdracht['type'],
  body: B,
  maak: (b: Type.Static<B>, schrijf: Schrijver, hulp: Hulp) => AlarmOpdracht,
  vul?: Vul,
): Route =>
  opdrachtRoute({
    pad: `/aansluitingen/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const opdracht = maak(b as Type.Static<B>, schrijver(hulp, zaak, rijen), hulp)
      const kop = { slice: 'alarm', stroom: zaak, nieuw: false, opdracht, rijen }
      return vul ? { ...kop, vul: (tx, o) => vul(tx, o as AlarmOpdracht, zaak) } : kop
    },
  })

type Vraag = Extract<AlarmOpdracht, { type: 'VraagAan' }>
/** What the record knows of the case: only for who works in it, only its own people, and only help that runs now. */
async function uitDeCasus(tx: Tx, o: Vraag, hulp: Hulp): Promise<Vraag> {
  const [zaak] = await tx.vraag<{ gemeente: string; lid: boolean; loopt: boolean }>(
    'alarm_uit_casus',
    `select z.gemeente,
       exists (select 1 from kring.zaak_persoon zp where zp.regio = z.regio and zp.zaak = z.id and zp.persoon = $3) as lid,
       z.open and exists (select 1 from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'HulpGestart' and g.inhoud ->> 'hulp' = $4)
         and not exists (select 1 from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'HulpAfgerond' and g.inhoud ->> 'hulp' = $4) as loopt
       from kring.zaak z where z.regio = $1 and z.id = $2 and z.soort = 'casus' and ${werktIn('z.id', 5)}`,
    [tx.wie.regio, o.uitZaak, o.persoon, o.hulp, ...kringwaarden(tx)],
  )
  const [org] = await tx.vraag<{ id: string }>(
    'alarm_coordinator',
    'select id from kring.organisatie where regio = $1 and definitie = $2',
    [tx.wie.regio, hulp.definitie.keten.alarm?.coordinator ?? ''],
  )
  return {
    ...o,
    gemeente: zaak?.gemeente ?? '',
    persoon: zaak?.lid === true ? o.persoon : '',
    hulpLoopt: zaak?.loopt === true,
    coordinator: org?.id ?? '',
  }
}

const vraagAan = opdrachtRoute({
  pad: '/aansluitingen',
  samenvatting: 'Een aansluiting op AWARE aanvragen, naast hulp die loopt',
  type: 'VraagAan',
  body: i.VraagInvoer,
  maak: ({ body: b }, hulp) => {
    const id = hulp.nieuwId()
    const rijen: Schrijf[] = []
    const opdracht: Vraag = {
      type: 'VraagAan',
      nummer: leesbaarNummer('A', id),
      uitZaak: b.casus,
      gemeente: '',
      persoon: b.persoon,
      hulp: b.hulp,
      hulpLoopt: false,
      coordinator: '',
      indicatie: b.indicatie,
      reden: schrijver(hulp, id, rijen)('reden', b.reden),
    }
    return {
      slice: 'alarm',
      stroom: id,
      nieuw: true,
      over: b.casus,
      opdracht,
      rijen,
      vul: (tx, o) => uitDeCasus(tx, o as Vraag, hulp),
    }
  },
})

/** Of which kind each organisation of the committee is: that decides whether the committee is complete. */
async function metSoort(tx: Tx, o: AlarmOpdracht): Promise<AlarmOpdracht> {
  if (o.type !== 'LegOordeelVast') return o
  const rijen = await tx.vraag<{ id: string; soort: OrganisatieSoort }>(
    'alarm_commissie',
    'select id, soort from kring.organisatie where regio = $1 and id = any($2::uuid[])',
    [tx.wie.regio, o.deelnemers.map(d => d.organisatie)],
  )
  const soort = new Map(rijen.map(r => [r.id, r.soort]))
  // an organisation that is not of this region took no part
  const deelnemers = o.deelnemers.flatMap((d): Deelnemer[] => {
    const s = soort.get(d.organisatie)
    return s === undefined ? [] : [{ ...d, soort: s }]
  })
  return { ...o, deelnemers }
}

const metApparaat = async (tx: Tx, o: AlarmOpdracht, zaak: string): Promise<AlarmOpdracht> => {
  if (o.type !== 'KenToe') return o
  const [rij] = await tx.vraag<{ bezet: boolean }>('alarm_apparaat', 'select kring.apparaat_bezet($1, $2) as bezet', [
    zaak,
    o.apparaat,
  ])
  return { ...o, bezet: rij?.bezet === true }
}

export const opdrachten: readonly Route[] = [
  vraagAan,
  op(
    'oordeel',
    'Het oordeel van de indicatiecommissie vastleggen',
    'LegOordeelVast',
    i.OordeelInvoer,
    (b, schrijf) => ({
      type: 'LegOordeelVast',
      uitslag: b.uitslag,
      deelnemers: b.deelnemers.map(d => ({
        organisatie: d.organisatie,
        soort: '',
        naam: schrijf('deelnemer', d.naam),
      })),
      reden: schrijf('oordeel', b.reden),
    }),
    metSoort,
  ),
  op(
    'toekenning',
    'De aansluiting laten beginnen: apparaat, einddatum en wie dienst heeft',
    'KenToe',
    i.ToekenInvoer,
    b => ({
      type: 'KenToe',
      bezet: false,
      tot: dagEinde(b.tot),
      apparaat: b.apparaat,
      dienst: b.dienst,
    }),
    metApparaat,
  ),
  op('alarmen', 'Een alarm vastleggen dat Kring niet zelf hoorde', 'LegAlarmVast', i.HandInvoer, (b, _s, hulp) => ({
    type: 'LegAlarmVast',
    alarm: hulp.nieuwId(),
    op: new Date(b.op).toISOString(),
    reactie: b.reactie,
    terPlaatseOp: b.terPlaatseOp === undefined ? null : new Date(b.terPlaatseOp).toISOString(),
  })),
  op('evaluatie', 'Bekijken of de aansluiting nog nodig is', 'Evalueer', i.EvaluatieInvoer, (b, schrijf) => ({
    type: 'Evalueer',
    uitslag: b.uitslag,
    tot: b.tot === undefined ? null : dagEinde(b.tot),
    verslag: schrijf('evaluatie', b.verslag),
  })),
  op('einde', 'De aansluiting beëindigen', 'Beeindig', i.EindInvoer, (b, schrijf) => ({
    type: 'Beeindig',
    reden: b.reden,
    terug: b.terug === 'ja',
    toelichting: schrijf('einde', b.toelichting),
  })),
]
