import { Type } from 'typebox'
import type { Tx } from '../../../kernel/db.ts'
import type { Hulp, Route } from '../../../kernel/gate.ts'
import { voegToe, type Rij, type Schrijf } from '../../../kernel/rij.ts'
import type { CasusOpdracht } from '../casus.ts'
import { Dag, Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { DEELDOELEN, DEELGRONDEN, type Deelgrond } from './feiten.ts'
import { spoorkopie } from './inzage.ts'
import { leesBron } from './vragen-lezen.ts'
import { overWie, tekstvelden } from './teksten.ts'

export const opdrachten: readonly Route[] = [
  op(
    'spoorwerkers',
    'Een medewerker aanwijzen voor het spoor van een persoon',
    'WijsSpoorwerkerAan',
    Type.Object({ persoon: Id, mens: Id }, dicht),
    b => ({ type: 'WijsSpoorwerkerAan', persoon: b.persoon, mens: b.mens }),
    async (tx, _zaak, o) =>
      ({
        over: o.type === 'WijsSpoorwerkerAan' ? await werkplek(tx, o.mens) : null,
      }) as Partial<CasusOpdracht>,
  ),
  op(
    'delingen',
    'Gegevens delen met wie op het spoor van een persoon werkt',
    'DeelFeit',
    Type.Object(
      {
        persoon: Id,
        medewerker: Id,
        grond: keuze(...(Object.keys(DEELGRONDEN) as Deelgrond[])),
        doel: keuze(...DEELDOELEN),
        noodzaak: Tekst,
        tot: Dag,
        teksten: Type.Optional(Type.Array(Id, { maxItems: 50, uniqueItems: true })),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'DeelFeit',
      deling: hulp.nieuwId(),
      persoon: b.persoon,
      medewerker: b.medewerker,
      grond: b.grond,
      doel: b.doel,
      noodzaak: s('deling', b.noodzaak),
      tot: b.tot,
      teksten: b.teksten ?? [],
    }),
    overDeling,
  ),
  op(
    'ervaring/toestemming',
    'Vastleggen dat iemand toestemming geeft voor een ervaringsdeskundige',
    'LegErvaringToestemmingVast',
    Type.Object({ persoon: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegErvaringToestemmingVast', persoon: b.persoon, verslag: s('deling', b.verslag) }),
  ),
  op(
    'ervaring/koppeling',
    'Een ervaringsdeskundige naast iemand zetten die daar toestemming voor gaf',
    'KoppelErvaringsdeskundige',
    Type.Object({ persoon: Id, mens: Id, tot: Dag }, dicht),
    (b, _s, hulp) => ({ type: 'KoppelErvaringsdeskundige', koppeling: hulp.nieuwId(), ...b }),
    overErvaring,
  ),
  op(
    'ervaring/intrekking',
    'Vastleggen dat iemand de toestemming voor een ervaringsdeskundige intrekt; wat gedeeld was gaat meteen dicht',
    'TrekErvaringToestemmingIn',
    Type.Object({ persoon: Id }, dicht),
    b => ({ type: 'TrekErvaringToestemmingIn', persoon: b.persoon }),
  ),
]

/** What is to be shared, as the record has it: the own sheet of the person, and the texts by name. The sheet tells no address. */
async function overDeling(
  tx: Tx,
  zaak: string,
  o: CasusOpdracht,
  hulp: Hulp,
  rijen: Schrijf[],
): Promise<Partial<CasusOpdracht>> {
  if (o.type !== 'DeelFeit') return {}
  const gelezen = await leesBron(tx, zaak)
  const wie = await werkplek(tx, o.medewerker)
  if (gelezen === null || wie === null) return { over: null } as Partial<CasusOpdracht>
  const { c, bron } = gelezen
  const veld = tekstvelden(bron.feiten)
  const dicht = o.teksten.filter(id => veld.get(id)?.deelbaar !== true || bron.teksten[id] === undefined)
  const kopie = spoorkopie(c, bron, o.persoon, tx.nu)
  const gedeeld = o.teksten.map(id => ({ veld: veld.get(id)?.veld ?? '', tekst: bron.teksten[id] ?? '' }))
  const velden = [...new Set([...kopie.velden, ...gedeeld.map(g => g.veld)])].sort()
  const tot = `${o.tot}T23:59:59.000Z`
  rijen.push(
    voegToe('spoorblad', {
      regio: hulp.wie.regio,
      id: o.deling,
      zaak,
      persoon: o.persoon,
      mens: o.medewerker,
      organisatie: wie.organisatie,
      van_organisatie: hulp.wie.organisatie,
      op: hulp.nu,
      tot,
      inhoud: { kopie, gedeeld },
    }),
    delingRij(hulp, zaak, {
      id: o.deling,
      aan_organisatie: wie.organisatie,
      aan_mens: o.medewerker,
      aan_functie: 'spoorwerker',
      personen: [o.persoon, ...overWie(c, bron.feiten, o.teksten)].filter((p, n, alle) => alle.indexOf(p) === n),
      doel: o.doel,
      grond: o.grond,
      grond_bron: DEELGRONDEN[o.grond],
      noodzaak: o.noodzaak,
      velden,
      tot,
      betrokkene_geinformeerd: false,
      toestemming: o.grond === 'toestemming' ? 'gegeven' : 'niet-nodig',
      kanaal: 'kring',
    }),
  )
  return { over: { velden, dicht } } as Partial<CasusOpdracht>
}

/** The own sheet of the person, for the expert by experience: the words of that person, no address, nothing of another. */
async function overErvaring(
  tx: Tx,
  zaak: string,
  o: CasusOpdracht,
  hulp: Hulp,
  rijen: Schrijf[],
): Promise<Partial<CasusOpdracht>> {
  if (o.type !== 'KoppelErvaringsdeskundige') return {}
  const gelezen = await leesBron(tx, zaak)
  const wie = await werkplek(tx, o.mens)
  if (gelezen === null || wie === null) return { over: null } as Partial<CasusOpdracht>
  const ja = gelezen.c.ervaringToestemmingen.find(t => t.persoon === o.persoon)
  // without consent there is nothing to write; the decider says why
  if (ja === undefined) return { over: { velden: [], organisatie: wie.organisatie } } as Partial<CasusOpdracht>
  const kopie = spoorkopie(gelezen.c, gelezen.bron, o.persoon, tx.nu)
  const tot = `${o.tot}T23:59:59.000Z`
  rijen.push(
    voegToe('spoorblad', {
      ...{ regio: hulp.wie.regio, id: o.koppeling, zaak, persoon: o.persoon, mens: o.mens },
      ...{ organisatie: wie.organisatie, van_organisatie: hulp.wie.organisatie, op: hulp.nu, tot },
      inhoud: { kopie, gedeeld: [] },
    }),
    delingRij(hulp, zaak, {
      ...{ id: o.koppeling, aan_organisatie: wie.organisatie, aan_mens: o.mens, aan_functie: 'ervaringsdeskundige' },
      ...{ personen: [o.persoon], doel: 'hulp', grond: 'toestemming', grond_bron: DEELGRONDEN.toestemming },
      ...{ noodzaak: ja.verslag, velden: kopie.velden, tot, betrokkene_geinformeerd: true },
      ...{ toestemming: 'gegeven', kanaal: 'kring' },
    }),
  )
  return { over: { velden: kopie.velden, organisatie: wie.organisatie } } as Partial<CasusOpdracht>
}

/** A line of the sharing record (dossier 8.3). */
export const delingRij = (hulp: Hulp, zaak: string, anders: Rij): Schrijf =>
  voegToe('deling', {
    regio: hulp.wie.regio,
    zaak,
    op: hulp.nu,
    van_organisatie: hulp.wie.organisatie,
    aan_organisatie: null,
    geheim_doorbroken: false,
    besloten_door: hulp.wie.mens,
    ...anders,
  })

/** For which organisation a colleague works with content now; where there are more, the one that stands first every time. */
async function werkplek(tx: Tx, mens: string): Promise<{ organisatie: string } | null> {
  const [wie] = await tx.vraag<{ organisatie: string }>(
    'deling_medewerker',
    `select organisatie from kring.rolvervulling where regio = $1 and mens = $2::uuid and van <= $3::timestamptz and (tot is null or tot > $3::timestamptz)
       and rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') order by organisatie limit 1`,
    [tx.wie.regio, mens, tx.nu],
  )
  return wie ?? null
}
