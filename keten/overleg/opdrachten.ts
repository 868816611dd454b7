import { Type } from 'typebox'
import { tafelVan } from '../../gedeeld/regio/tafel.ts'
import type { Tx } from '../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { kringwaarden, leesbaarNummer, werktIn } from '../zaak.ts'
import * as i from './invoer.ts'
import type { OverlegOpdracht, Tafelwerkrol } from './overleg.ts'

const Zaak = Type.Object({ id: i.Id }, i.dicht)
type Schrijver = (soort: string, inhoud: string) => string

const schrijver =
  (hulp: Hulp, zaak: string, rijen: Schrijf[]): Schrijver =>
  (soort, inhoud) => {
    const id = hulp.nieuwId()
    rijen.push(voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }))
    return id
  }

/** A passage is no text of the whole table: it has a row of its own, that says for whom it is. */
function passage(
  hulp: Hulp,
  zaak: string,
  rijen: Schrijf[],
  p: { bron: string; voor: readonly string[]; inhoud: string },
) {
  const id = hulp.nieuwId()
  rijen.push(
    voegToe('passage', {
      regio: hulp.wie.regio,
      id,
      zaak,
      bron: p.bron,
      door: hulp.wie.organisatie,
      voor: p.voor,
      inhoud: p.inhoud.trim(),
      gemaakt_op: hulp.nu,
    }),
  )
  return id
}

type Maak<B extends Type.TSchema> = (
  b: Type.Static<B>,
  schrijf: Schrijver,
  hulp: Hulp,
  rijen: Schrijf[],
  zaak: string,
) => OverlegOpdracht
type Vul = (tx: Tx, zaak: string, o: OverlegOpdracht, hulp: Hulp) => Promise<Partial<OverlegOpdracht>>

/** A command on an item of an agenda; `vul` adds what the record knows, in the same transaction. */
const op = <B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: OverlegOpdracht['type'],
  body: B,
  maak: Maak<B>,
  vul?: Vul,
): Route =>
  opdrachtRoute({
    pad: `/besprekingen/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const opdracht = maak(b as Type.Static<B>, schrijver(hulp, zaak, rijen), hulp, rijen, zaak)
      const kop = { slice: 'overleg', stroom: zaak, nieuw: false, opdracht, rijen }
      return vul
        ? { ...kop, vul: async (tx, o) => ({ ...o, ...(await vul(tx, zaak, o as OverlegOpdracht, hulp)) }) }
        : kop
    },
  })

/** The id of the organisation that chairs: of the region's choice, or of who brings the case. */
async function voorzitterVan(tx: Tx, hulp: Hulp, tafel: string | undefined): Promise<string | null> {
  const t = tafel === undefined ? null : tafelVan(hulp.definitie, tafel)
  if (t === null) return null
  if (t.tafel.voorzitter === 'inbrenger') return tx.wie.organisatie
  const [rij] = await tx.vraag<{ id: string }>(
    'overleg_voorzitter',
    'select id from kring.organisatie where regio = $1 and definitie = $2',
    [tx.wie.regio, t.tafel.voorzitter],
  )
  return rij?.id ?? null
}

/** What the record knows of the case that is brought: only for who works in it, and only its own people. */
async function uitDeZaak(tx: Tx, o: Extract<OverlegOpdracht, { type: 'Agendeer' }>, hulp: Hulp) {
  const [zaak] = await tx.vraag<{ gemeente: string; personen: string[] | null }>(
    'overleg_uit_zaak',
    `select z.gemeente, (select array_agg(zp.persoon order by zp.persoon) from kring.zaak_persoon zp where zp.regio = z.regio and zp.zaak = z.id) as personen
       from kring.zaak z where z.regio = $1 and z.id = $2 and z.soort <> 'bespreking' and ${werktIn('z.id', 3)}`,
    [tx.wie.regio, o.uitZaak, ...kringwaarden(tx)],
  )
  const alle = zaak?.personen ?? []
  return {
    gemeente: zaak?.gemeente ?? '',
    personen: o.personen.length === 0 ? alle : o.personen.filter(p => alle.includes(p)),
    voorzitter: (await voorzitterVan(tx, hulp, o.tafel)) ?? '',
  }
}

const agendeer = opdrachtRoute({
  pad: '/besprekingen',
  samenvatting: 'Een zaak op de agenda van een overleg zetten',
  type: 'Agendeer',
  body: i.AgendeerInvoer,
  maak: ({ body: b }, hulp) => {
    const id = hulp.nieuwId()
    const rijen: Schrijf[] = []
    const schrijf = schrijver(hulp, id, rijen)
    const opdracht: OverlegOpdracht = {
      type: 'Agendeer',
      tafel: b.tafel,
      nummer: leesbaarNummer('O', id),
      uitZaak: b.zaak,
      gemeente: '',
      voorzitter: '',
      aanleiding: b.aanleiding,
      regel: false,
      spoed: b.spoed === 'ja',
      grond: b.grond,
      doel: schrijf('doel', b.doel),
      noodzaak: schrijf('noodzaak', b.noodzaak),
      gezinWeet: b.gezinWeet === 'ja',
      toelating: b.toelating ?? [],
      personen: b.personen ?? [],
    }
    return {
      slice: 'overleg',
      stroom: id,
      nieuw: true,
      over: b.zaak,
      opdracht,
      rijen,
      vul: async (tx, o) => ({ ...o, ...(await uitDeZaak(tx, o as typeof opdracht & { type: 'Agendeer' }, hulp)) }),
    }
  },
})

const ROL: { readonly [soort: string]: Tafelwerkrol } = {
  meldpunt: 'medewerker-veilig-thuis',
  lokaalTeam: 'casusregisseur',
}

/** Which organisation this is, and in which role its people work. */
async function welkePartner(tx: Tx, _zaak: string, o: OverlegOpdracht) {
  const [rij] = await tx.vraag<{ definitie: string; soort: string }>(
    'overleg_partner',
    'select definitie, soort from kring.organisatie where regio = $1 and id = $2',
    [tx.wie.regio, (o as Extract<OverlegOpdracht, { type: 'NodigUit' }>).organisatie],
  )
  return { definitie: rij?.definitie ?? '', rol: ROL[rij?.soort ?? ''] ?? 'ketenpartner' } as Partial<OverlegOpdracht>
}

async function wieDaarna(tx: Tx, zaak: string, _o: OverlegOpdracht, hulp: Hulp) {
  const [rij] = await tx.vraag<{ tafel: string; inbrenger: string; team: { id: string; definitie: string } | null }>(
    'overleg_tafel',
    `select b.tafel, o.definitie as inbrenger,
            (select jsonb_build_object('id', t.id, 'definitie', t.definitie) from kring.organisatie t
              where t.regio = z.regio and t.soort = 'lokaalTeam' and t.definitie like 'team:%' and t.gemeenten @> array[z.gemeente] order by t.definitie limit 1) as team
       from kring.bespreking b join kring.zaak z on z.regio = b.regio and z.id = b.zaak
       join kring.organisatie o on o.regio = z.regio and o.id = z.organisatie where b.regio = $1 and b.zaak = $2`,
    [tx.wie.regio, zaak],
  )
  const naar = tafelVan(hulp.definitie, rij?.tafel ?? '')?.tafel.doorNaar
  return {
    volgendeVoorzitter: await voorzitterVan(tx, hulp, naar),
    inbrengerDefinitie: rij?.inbrenger ?? '',
    lokaalTeam: rij?.team ?? null,
  } as Partial<OverlegOpdracht>
}

const voorbereiden: readonly Route[] = [
  op('grond', 'Zeggen waarom een zaak op tafel komt, en op welke grond', 'GeefGrond', i.GrondInvoer, (b, schrijf) => ({
    type: 'GeefGrond',
    grond: b.grond,
    doel: schrijf('doel', b.doel),
    noodzaak: schrijf('noodzaak', b.noodzaak),
    gezinWeet: b.gezinWeet === 'ja',
  })),
  op(
    'partners',
    'Een partner uitnodigen voor deze zaak',
    'NodigUit',
    i.UitnodigInvoer,
    (b, schrijf) => ({
      type: 'NodigUit',
      organisatie: b.organisatie,
      definitie: '',
      rol: 'ketenpartner',
      grond: b.grond,
      noodzaak: schrijf('noodzaak', b.noodzaak),
    }),
    welkePartner,
  ),
  op('partners/weg', 'Een partner van tafel halen, met reden', 'VerwijderPartner', i.VerwijderInvoer, (b, schrijf) => ({
    type: 'VerwijderPartner',
    organisatie: b.organisatie,
    reden: schrijf('reden', b.reden),
  })),
  op('inbreng', 'Vooraf inbrengen wat u weet', 'BrengIn', i.InbrengInvoer, (b, _schrijf, hulp, rijen, zaak) => ({
    type: 'BrengIn',
    passage: passage(hulp, zaak, rijen, { bron: hulp.wie.organisatie, voor: b.voor, inhoud: b.inhoud }),
    grond: b.grond,
    voor: b.voor,
    strafstand: b.strafstand ?? null,
  })),
]

const aanTafel: readonly Route[] = [
  op('aanwezigheid', 'Vastleggen wie er aan tafel zitten', 'LegAanwezigheidVast', i.AanwezigInvoer, b => ({
    type: 'LegAanwezigheidVast',
    aanwezig: b.aanwezig,
  })),
  op(
    'gesprek',
    'Opschrijven wat iemand zei, en voor wie',
    'NoteerGesprek',
    i.GesprekInvoer,
    (b, _s, hulp, rijen, zaak) => ({
      type: 'NoteerGesprek',
      passage: passage(hulp, zaak, rijen, b),
      bron: b.bron,
      grond: b.grond,
      voor: b.voor,
    }),
  ),
  op(
    'problematiek',
    'Nagaan of er meer speelt dan dit feit',
    'GaProblematiekNa',
    i.ProblematiekInvoer,
    (b, schrijf) => ({
      type: 'GaProblematiekNa',
      bevinding: b.bevinding,
      tekst: schrijf('problematiek', b.toelichting),
      gevraagd: b.gevraagd,
    }),
  ),
  op(
    'besluit',
    'Besluiten wie de zaak oppakt, wie regie heeft en welke maatregelen in welke volgorde',
    'NeemBesluit',
    i.BesluitInvoer,
    (b, schrijf) => ({
      type: 'NeemBesluit',
      uitkomst: b.uitkomst,
      oppakker: b.oppakker,
      regie: b.regie,
      reden: schrijf('besluit', b.reden),
      maatregelen: b.maatregelen.map(m => ({ wat: schrijf('maatregel', m.wat), door: m.door, kader: m.kader })),
      nietLichter: b.nietLichter === undefined ? null : schrijf('besluit', b.nietLichter),
      nietZwaarder: b.nietZwaarder === undefined ? null : schrijf('besluit', b.nietZwaarder),
      codeRood: b.codeRood === 'ja',
      onafhankelijkeRegie: b.onafhankelijkeRegie === 'ja',
      verzoekRaad: b.verzoekRaad === 'ja',
      druk: b.druk ?? null,
      herziet: b.herziet === 'ja',
      volgendeVoorzitter: null,
      inbrengerDefinitie: '',
      lokaalTeam: null,
    }),
    wieDaarna,
  ),
  op(
    'uitvoering',
    'Zeggen dat een deel van het besluit in de zaak gedaan is, of waarom niet',
    'MeldUitgevoerd',
    i.UitgevoerdInvoer,
    (b, schrijf) => ({
      type: 'MeldUitgevoerd',
      wat: b.onderdeel,
      hoe: b.hoe,
      verslag: schrijf('besluit', b.verslag),
    }),
  ),
  op('lokaal/aanvaarding', 'Als team van de gemeente de zaak overnemen', 'AanvaardLokaal', i.LeegInvoer, () => ({
    type: 'AanvaardLokaal',
  })),
  op(
    'lokaal/teruggave',
    'Als team van de gemeente de zaak teruggeven, met reden',
    'GeefLokaalTerug',
    i.LokaalTerugInvoer,
    (b, schrijf) => ({
      type: 'GeefLokaalTerug',
      reden: schrijf('reden', b.reden),
    }),
  ),
  op('acties', 'Een actie afspreken: wie, wat en wanneer', 'SpreekActieAf', i.ActieInvoer, (b, schrijf, hulp) => ({
    type: 'SpreekActieAf',
    actie: hulp.nieuwId(),
    wat: schrijf('actie', b.wat),
    organisatie: b.organisatie,
    uiterlijk: b.uiterlijk,
  })),
  op('acties/klaar', 'Een actie afronden', 'RondActieAf', i.ActieKlaarInvoer, (b, schrijf) => ({
    type: 'RondActieAf',
    actie: b.actie,
    verslag: schrijf('actie', b.verslag),
  })),
  op('afronding', 'De bespreking afronden: wie geen actie heeft gaat van tafel', 'RondTafelAf', i.LeegInvoer, () => ({
    type: 'RondTafelAf',
  })),
  op('sluiting', 'De bespreking sluiten', 'SluitBespreking', i.LeegInvoer, () => ({ type: 'SluitBespreking' })),
]

export const opdrachten: readonly Route[] = [agendeer, ...voorbereiden, ...aanTafel]
