import { Type } from 'typebox'
import { leeftijdOp, leesGeboortedatum } from '../../../gedeeld/persoon/index.ts'
import type { Tx } from '../../../kernel/db.ts'
import type { Hulp, Route } from '../../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { LANGSTE_TEKST } from '../../../kernel/zegel.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import type { CasusFeit, CasusOpdracht } from '../casus.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { coachblad, mogelijkEinde, type Coachblad } from './coachblad.ts'
import { COACHSTOPS, type Coachsein } from './coachfeiten.ts'
import { DEELGRONDEN } from './feiten.ts'
import { delingRij } from './opdrachten.ts'
import { leesBron } from './vragen-lezen.ts'

const Dingen = Type.Array(Id, { minItems: 1, maxItems: 20, uniqueItems: true })
/** A number as people write it: only digits, spaces and what stands between them. */
const NUMMER = /^\+?[0-9][0-9 ()-]{7,18}$/
const geenNummer = (bel: string) =>
  NUMMER.test(bel.trim())
    ? null
    : weiger('ONVOLLEDIG', 'Dit lijkt geen telefoonnummer. Kijk het nog eens na.', {
        velden: [{ veld: 'bel', uitleg: 'schrijf het nummer van het team, zoals 038 1234567' }],
      })

/** Orders about a volunteer coach. */
export const coachopdrachten: readonly Route[] = [
  op(
    'coaches',
    'Een vrijwillige coach koppelen aan iemand die dat wil, met de doelen die gedeeld worden',
    'KoppelCoach',
    Type.Object(
      {
        ...{
          persoon: Id,
          mens: Id,
          verslag: Tekst,
          ja: Type.Array(Id, { minItems: 1, maxItems: 3, uniqueItems: true }),
        },
        ...{ jaOp: Dag, vogOp: Dag, dingen: Dingen, bel: Kort, tot: Dag },
      },
      dicht,
    ),
    (b, s, hulp) =>
      geenNummer(b.bel) ?? {
        ...{ type: 'KoppelCoach', ...b, bel: b.bel.trim(), verslag: s('deling', b.verslag) },
        ...{ koppeling: hulp.nieuwId(), blad: hulp.nieuwId() },
      },
    maakBlad,
  ),
  op(
    'coaches/doelen',
    'Wijzigen wat een coach ziet',
    'WijzigCoachdoelen',
    Type.Object({ koppeling: Id, dingen: Dingen, bel: Kort }, dicht),
    (b, _s, hulp) => geenNummer(b.bel) ?? { type: 'WijzigCoachdoelen', ...b, bel: b.bel.trim(), blad: hulp.nieuwId() },
    maakBlad,
  ),
  op(
    'coaches/einde',
    'Een coach laten stoppen; wat gedeeld was gaat meteen dicht',
    'StopCoach',
    Type.Object({ koppeling: Id, waarom: keuze(...COACHSTOPS) }, dicht),
    b => ({ type: 'StopCoach', ...b }),
  ),
  op(
    'coaches/gehoord',
    'Vastleggen wat er met een bericht van een coach is gedaan',
    'HoorCoach',
    Type.Object({ bericht: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'HoorCoach', bericht: b.bericht, verslag: s('contact', b.verslag) }),
    watKwam,
  ),
]

/** The page as the record has it now, sealed under the key of the case, and the line in the sharing record. */
async function maakBlad(
  tx: Tx,
  zaak: string,
  o: CasusOpdracht,
  hulp: Hulp,
  rijen: Schrijf[],
): Promise<Partial<CasusOpdracht>> {
  if (o.type !== 'KoppelCoach' && o.type !== 'WijzigCoachdoelen') return {}
  const gelezen = await leesBron(tx, zaak)
  const wie = o.type === 'KoppelCoach' ? o : gelezen?.c.coaches.find(x => x.koppeling === o.koppeling)
  if (gelezen === null || wie === undefined) return {}
  const { c, bron } = gelezen
  const mens = bron.personen.find(p => p.id === wie.persoon)
  const organisatie = await coachplek(tx, wie.mens)
  const noodzaak = jaTekst(bron.feiten, o)
  // without a coach, a person or a yes there is no page to make; the decider says why
  if (mens === undefined || organisatie === null || noodzaak === undefined)
    return { over: null } as Partial<CasusOpdracht>
  const blad = coachblad(c, bron.teksten, {
    ...{ persoon: wie.persoon, dingen: o.dingen, voornaam: mens.voornamen },
    ...{ regisseur: await regisseur(tx, c.regisseur?.mens), team: hulp.wie.organisatieNaam, bel: o.bel },
  })
  const inhoud = JSON.stringify(blad)
  const teLang = inhoud.length > LANGSTE_TEKST
  const tot = `${wie.tot}T23:59:59.000Z`
  if (!teLang && mogelijkEinde(wie.tot, dagVan(tx.nu)))
    rijen.push(
      voegToe('coachblad', {
        ...{ regio: hulp.wie.regio, id: o.blad, koppeling: o.koppeling, zaak, persoon: wie.persoon, mens: wie.mens },
        ...{ organisatie, van_organisatie: hulp.wie.organisatie, op: hulp.nu, tot, inhoud },
      }),
      delingRij(hulp, zaak, {
        ...{ id: o.blad, aan_organisatie: organisatie, aan_mens: wie.mens, aan_functie: 'coach' },
        ...{ personen: [wie.persoon], doel: 'hulp', grond: 'toestemming', grond_bron: DEELGRONDEN.toestemming },
        ...{ noodzaak, velden: [...new Set(blad.dingen.map(d => VELD[d.soort]))].sort(), tot },
        ...{ betrokkene_geinformeerd: true, toestemming: 'gegeven', kanaal: 'kring' },
      }),
    )
  const geboren = leesGeboortedatum(mens.geboortedatum)
  const leeftijd = geboren === null ? null : (leeftijdOp(geboren, tx.nu)?.jaren ?? null)
  return { teLang, ...(o.type === 'KoppelCoach' ? { over: { organisatie, leeftijd } } : {}) } as Partial<CasusOpdracht>
}

/** Which field of which fact each thing is, as the sharing record names it. */
const VELD = {
  doel: 'DoelGesteld.tekst',
  hersteldoel: 'HersteldoelGesteld.tekst',
  stap: 'PlanregelGeschreven.tekst',
} as const

/** The text in which it stands what the person said yes to. */
const jaTekst = (feiten: readonly CasusFeit[], o: CasusOpdracht): string | undefined =>
  o.type === 'KoppelCoach'
    ? o.verslag
    : feiten.flatMap(f =>
        f.soort === 'CoachGekoppeld' && o.type === 'WijzigCoachdoelen' && f.koppeling === o.koppeling
          ? [f.verslag]
          : [],
      )[0]

/** For which organisation somebody is a coach now; where there are more, the one that stands first every time. */
async function coachplek(tx: Tx, mens: string): Promise<string | null> {
  const [wie] = await tx.vraag<{ organisatie: string }>(
    'coach_plek',
    `select organisatie from kring.rolvervulling where regio = $1 and mens = $2::uuid and rol = 'coach' and van <= $3::timestamptz
       and (tot is null or tot > $3::timestamptz) order by organisatie limit 1`,
    [tx.wie.regio, mens, tx.nu],
  )
  return wie?.organisatie ?? null
}

async function regisseur(tx: Tx, mens: string | undefined): Promise<Coachblad['regisseur']> {
  if (mens === undefined) return null
  const [wie] = await tx.vraag<{ naam: string }>('coach_regisseur', 'select naam from kring.mens where id = $1', [mens])
  return wie === undefined ? null : { mens, naam: wie.naam }
}

/** What a coach let know, in the words of the coach: they come into the file with what was done. */
async function watKwam(
  tx: Tx,
  zaak: string,
  o: CasusOpdracht,
  hulp: Hulp,
  rijen: Schrijf[],
): Promise<Partial<CasusOpdracht>> {
  if (o.type !== 'HoorCoach') return {}
  const [rij] = await tx.vraag<{ koppeling: string; soort: Coachsein; inhoud: string | null }>(
    'coach_gekomen',
    'select koppeling, soort, inhoud from kring.coachbericht where regio = $1 and zaak = $2 and id = $3',
    [tx.wie.regio, zaak, o.bericht],
  )
  if (rij === undefined) return {}
  const woorden = rij.inhoud === null ? null : hulp.nieuwId()
  if (rij.inhoud !== null)
    rijen.push(
      voegToe('tekst', {
        ...{ regio: hulp.wie.regio, id: woorden, zaak, soort: 'contact', gemaakt_op: hulp.nu },
        inhoud: await tx.zegel.heel(rij.inhoud),
      }),
    )
  return { gekomen: { koppeling: rij.koppeling, sein: rij.soort, woorden } } as Partial<CasusOpdracht>
}
