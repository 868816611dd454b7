import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { DIENSTROLLEN, type Dienstrol } from './alarm.ts'
import * as i from './invoer.ts'

const Alarm = Type.Object({ id: i.Id }, i.dicht)
const Woord = Type.Union([Type.String(), Type.Null()])
const ISO = (kolom: string, als: string): string =>
  `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${als}"`

/** The code's own wall: a role that can have duty, named in the grant of this very connection, and not barred. */
const MIJN = `exists (select 1 from kring.alarmdienst d where d.regio = a.regio and d.zaak = a.zaak and d.organisatie = $2::uuid and d.rol = $3)
  and not exists (select 1 from kring.sper s where s.regio = a.regio and s.zaak = a.zaak and s.mens = $4::uuid and s.van <= $5::timestamptz and (s.tot is null or s.tot > $5::timestamptz))
  and (a.afgehandeld_op is null or a.afgehandeld_op > $5::timestamptz - interval '72 hours')`
const wie = (tx: Tx): readonly unknown[] => [tx.wie.regio, tx.wie.organisatie, tx.wie.rol, tx.wie.mens, tx.nu]

type Lopend = {
  id: string
  op: string
  ontvangenOp: string
  aanvaardOp: string | null
  aanvaardDoor: string | null
  reactie: string | null
  terPlaatseOp: string | null
  afgehandeldOp: string | null
  zelf: boolean
}
const KOLOMMEN = `a.id, ${ISO('a.op', 'op')}, ${ISO('a.ontvangen_op', 'ontvangenOp')}, ${ISO('a.aanvaard_op', 'aanvaardOp')},
  (select m.naam from kring.mens m where m.id = a.aanvaard_door) as "aanvaardDoor", a.reactie, ${ISO('a.ter_plaatse_op', 'terPlaatseOp')}, ${ISO('a.afgehandeld_op', 'afgehandeldOp')},
  exists (select 1 from kring.alarmblik b where b.regio = a.regio and b.alarm = a.id and b.mens = $4::uuid) as zelf`

const leesAlarm = async (tx: Tx, id: string): Promise<Lopend | undefined> =>
  (
    await tx.vraag<Lopend>(
      'alarm_een',
      `select ${KOLOMMEN} from kring.alarm a where a.regio = $1 and a.id = $6 and ${MIJN}`,
      [...wie(tx), id],
    )
  )[0]

const AlarmRij = {
  id: Type.String(),
  op: Type.String(),
  ontvangenOp: Type.String(),
  aanvaardOp: Woord,
  aanvaardDoor: Woord,
  reactie: Woord,
  terPlaatseOp: Woord,
  afgehandeldOp: Woord,
  zelf: Type.Boolean(),
}

/** The alarms of one's own duty: the running ones first, then those of the last three days. Who it is and where: not here. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/alarmen',
  samenvatting: 'Alarmen waarvoor u dienst heeft',
  doel: 'alarm',
  rollen: DIENSTROLLEN,
  velden: ['proces'],
  antwoord: Type.Object({ alarmen: Type.Array(Type.Object(AlarmRij, i.dicht)), dienst: Type.Boolean() }, i.dicht),
  kijk: async tx => {
    const alarmen = await tx.vraag<Lopend>(
      'alarm_lijst',
      `select ${KOLOMMEN} from kring.alarm a where a.regio = $1 and a.langs = 'meldkamer' and ${MIJN} order by a.afgehandeld_op is not null, a.ontvangen_op desc limit 100`,
      wie(tx),
    )
    const [dienst] = await tx.vraag<{ ja: boolean }>(
      'alarm_heeft_dienst',
      'select exists (select 1 from kring.alarmdienst d where d.regio = $1 and d.organisatie = $2::uuid and d.rol = $3) as ja',
      [tx.wie.regio, tx.wie.organisatie, tx.wie.rol],
    )
    return { antwoord: { alarmen, dienst: dienst?.ja ?? false }, zaak: null, personen: [] }
  },
})

type Geopend = { persoon: string; naam: string; geboortedatum: string; sleutel: string | null; cijfer: Buffer | null }
const Plaats = Type.Union([
  Type.Object(
    { breedte: Type.Number(), lengte: Type.Number(), straal: Type.Union([Type.Number(), Type.Null()]) },
    i.dicht,
  ),
  Type.Null(),
])
export type Plek = { breedte: number; lengte: number; straal: number | null }

/** One alarm: that it runs, and once this person took it on, who it is and where. */
const een = vraagRoute({
  methode: 'GET',
  pad: '/alarmen/:id',
  samenvatting: 'Een alarm; na aannemen ook wie en waar',
  doel: 'alarm',
  rollen: DIENSTROLLEN,
  velden: ['proces', 'persoon', 'inhoud'],
  params: Alarm,
  antwoord: Type.Object(
    {
      ...AlarmRij,
      persoon: Type.Union([Type.Object({ naam: Type.String(), geboortedatum: Woord }, i.dicht), Type.Null()]),
      plaats: Plaats,
      plaatsWegNa: Woord,
      gebruiktIn: Woord,
    },
    i.dicht,
  ),
  kijk: async (tx, { params, hulp }) => {
    const alarm = await leesAlarm(tx, params.id)
    if (alarm === undefined) return null
    const leeg = { ...alarm, persoon: null, plaats: null, plaatsWegNa: null, gebruiktIn: null }
    if (!alarm.zelf) return { antwoord: leeg, zaak: null, personen: [] }
    const [open] = await tx.vraag<Geopend>('alarm_open', 'select * from kring.open_alarm($1)', [params.id])
    const [rij] = await tx.vraag<{ wegNa: string; gebruiktIn: string | null }>(
      'alarm_plaats',
      `select ${ISO('weg_na', 'wegNa')}, gebruikt_in as "gebruiktIn" from kring.alarmplaats where regio = $1 and alarm = $2`,
      [tx.wie.regio, params.id],
    )
    const plaats =
      open?.sleutel && open.cijfer ? (JSON.parse(hulp.geheim.ontsleutel(open.sleutel, open.cijfer)) as Plek) : null
    return {
      antwoord: {
        ...leeg,
        persoon: open?.persoon ? { naam: open.naam, geboortedatum: open.geboortedatum } : null,
        plaats,
        plaatsWegNa: plaats === null ? null : (rij?.wegNa ?? null),
        gebruiktIn: rij?.gebruiktIn ?? null,
      },
      zaak: null,
      personen: open?.persoon ? [open.persoon] : [],
    }
  },
})

const rol = (r: string): r is Dienstrol => (DIENSTROLLEN as readonly string[]).includes(r)

/** Taking on: a line in the own name with a reason; after that place and person open. A second one may take it on too. */
const aanneming = rijRoute({
  pad: '/alarmen/:id/aanneming',
  samenvatting: 'Een alarm aannemen: daarna ziet u wie en waar',
  rollen: DIENSTROLLEN,
  doel: 'alarm',
  params: Alarm,
  body: i.AanneemInvoer,
  maak: async (tx, { params, body: b }, hulp) => {
    const alarm = await leesAlarm(tx, params.id)
    if (alarm === undefined || !rol(tx.wie.rol)) return nietGevonden()
    if (alarm.afgehandeldOp !== null) return alKlaar()
    const { regio, mens } = tx.wie
    return {
      id: params.id,
      rijen: [
        voegToe('alarmblik', { regio, id: hulp.nieuwId(), alarm: params.id, mens, reden: b.reden, op: tx.nu }),
        ...(alarm.aanvaardOp === null
          ? [werkBij('alarm', { regio, id: params.id, aanvaard_op: null }, { aanvaard_op: tx.nu, aanvaard_door: mens })]
          : []),
      ],
    }
  },
})
const alKlaar = (): Weigering => weiger('MAG_NU_NIET', 'Dit alarm is al afgerond.')
const eerstAannemen = (): Weigering => weiger('MAG_NU_NIET', 'Neem het alarm eerst aan. Daarna kunt u het afronden.')

/** What the police did, as far as they told: that ends an alarm here. With them it has its own course. */
const afronding = rijRoute({
  pad: '/alarmen/:id/afronding',
  samenvatting: 'Vastleggen wat de politie deed en het alarm afronden',
  rollen: DIENSTROLLEN,
  doel: 'alarm',
  params: Alarm,
  body: i.AfrondInvoer,
  maak: async (tx, { params, body: b }) => {
    const alarm = await leesAlarm(tx, params.id)
    if (alarm === undefined) return nietGevonden()
    if (alarm.afgehandeldOp !== null) return alKlaar()
    if (!alarm.zelf) return eerstAannemen()
    const daar = b.terPlaatseOp === undefined ? null : new Date(b.terPlaatseOp)
    if (daar !== null && !(daar.getTime() >= Date.parse(alarm.op) && daar.getTime() <= Date.parse(tx.nu)))
      return weiger('ONVOLLEDIG', 'De politie kan niet voor het alarm, of later dan nu, ter plaatse zijn geweest.', {
        velden: [{ veld: 'terPlaatseOp', uitleg: 'kies een moment na het alarm' }],
      })
    const { regio, mens } = tx.wie
    return {
      id: params.id,
      rijen: [
        werkBij(
          'alarm',
          { regio, id: params.id, afgehandeld_op: null },
          {
            reactie: b.reactie,
            ter_plaatse_op: daar?.toISOString() ?? null,
            afgehandeld_op: tx.nu,
            afgehandeld_door: mens,
          },
        ),
      ],
    }
  },
})

/** A place that a report leans on stays with that report; any other is gone after three days. */
const gebruik = rijRoute({
  pad: '/alarmen/:id/plaats',
  samenvatting: 'De plaats van een alarm bewaren omdat zij in een rapport staat',
  rollen: DIENSTROLLEN,
  doel: 'alarm',
  params: Alarm,
  body: i.GebruikInvoer,
  maak: async (tx, { params, body: b }) => {
    const alarm = await leesAlarm(tx, params.id)
    if (alarm === undefined) return nietGevonden()
    if (!alarm.zelf) return eerstAannemen()
    const { regio } = tx.wie
    const [rij] = await tx.vraag<{ gebruikt: string | null }>(
      'alarm_plaats_nog',
      'select gebruikt_in as gebruikt from kring.alarmplaats where regio = $1 and alarm = $2',
      [regio, params.id],
    )
    if (rij === undefined) return weiger('MAG_NU_NIET', 'De plaats van dit alarm is er niet (meer).')
    if (rij.gebruikt !== null) return weiger('MAG_NU_NIET', 'Deze plaats wordt al bewaard bij een rapport.')
    return {
      id: params.id,
      rijen: [werkBij('alarmplaats', { regio, alarm: params.id }, { gebruikt_in: b.gebruiktIn.trim() })],
    }
  },
})

export const dienst: readonly Route[] = [lijst, een, aanneming, afronding, gebruik]
