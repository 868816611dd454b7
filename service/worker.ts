import type { Regelboek } from '../gedeeld/regio/laden.ts'
import type { Actor, Rol } from '../kernel/actor.ts'
import type { Db, Tx } from '../kernel/db.ts'
import { voerUit, type Pijplijn } from '../kernel/pipeline.ts'
import { voegToe, werkBij, type Schrijf } from '../kernel/rijen.ts'
import { bewaakAlarmen } from './alarm/bewaak.ts'
import { bewaakBedden } from './bedden.ts'
import { ruimKort } from './bewaren/kort.ts'
import { ruimLeveringen } from './cbs/opruimen.ts'
import { bewaakDeur } from './loket/bewaak.ts'
import { uuid5 } from './uuid5.ts'
import { bewaakKlachten } from './klachten.ts'
import { bewaakSteun } from './steun.ts'
import { bewaakBlikken } from './blikken.ts'
import { maanNazien } from './nazien.ts'
import { maanNood } from './noodtoegang.ts'
import { verhuisTeams } from './reorganisatie.ts'
import { bewaakIndex } from './verwijsindex.ts'
import { meldpuntVan, organisatieId, systeemMens, systeemRol } from './vulling/inrichten.ts'

export type Werker = {
  /** Handles everything due at this instant; @returns how many signals were given */
  ronde(): Promise<number>
}

type Rij = {
  id: string
  zaak: string
  organisatie: string
  /** the reporting point of the family: where the report came in */
  meldpunt: string
  rol: Rol
  soort: string
  onderwerp: string | null
  /** the kind of case: which slice hears that a term is over */
  slice: string
  klok: string
  volgende: 'waarschuwing' | 'verval' | 'escalatie'
  volgende_op: Date
  vervalt_op: Date
  waarschuw_rol: string | null
  escaleer_op: Date | null
  escaleer_rol: string | null
}

const PER_RONDE = 200
/**
 * How often what was counted is added up per month (a figure is right before that as well, it only reads more rows), and what may wait an
 * hour is looked after.
 */
const OPTELLEN_MS = 3_600_000

/** What was written less than five minutes ago may still be under way in another transaction, and waits. */
const telOp = (tx: Tx, regio: string): Promise<unknown> =>
  tx.vraag('tel_op', `select kring.tel_op($1, clock_timestamp() - interval '5 minutes')`, [regio])

/**
 * The named system actor of a region: the worker is a person too, under policies of its own. A region may have two reporting points:
 * what comes in for one is taken in by the system in its name (`gemeente` says which).
 */
export function systeemActor(boek: Regelboek, regio: string, gemeente?: string): Actor {
  const def = boek.regios.get(regio)
  if (!def) throw new Error(`Regio ${regio} is niet geladen.`)
  const organisatie = organisatieId(regio, meldpuntVan(def, gemeente ?? def.regio.centrumgemeenten[0] ?? ''))
  return {
    mens: systeemMens(regio),
    naam: 'Kring',
    rolvervulling: gemeente === undefined ? systeemRol(regio) : systeemRol(regio, organisatie),
    rol: 'systeem',
    regio,
    organisatie,
    organisatieNaam: 'Kring',
    organisatieSoort: 'systeem',
  }
}

/**
 * The only code that time drives: wakes what is due. Warning before, then the term itself, then escalation, each once, to the role
 * the region names. Time comes from the machine's clock, so tests and stories own it; rows are claimed, so two workers never do one twice.
 */
export function maakWerker(p: Pijplijn, db: Db, boek: Regelboek): Werker {
  let opgeteld = Number.NEGATIVE_INFINITY
  return {
    async ronde() {
      let seinen = 0
      const optellen = p.nu().getTime() - opgeteld >= OPTELLEN_MS
      if (optellen) opgeteld = p.nu().getTime()
      for (const regio of boek.regios.keys()) {
        const wie = systeemActor(boek, regio)
        if (optellen) {
          await db.asActor(wie, p.nu().toISOString(), tx => telOp(tx, regio))
          await db.asActor(wie, p.nu().toISOString(), tx => ruimKort(tx))
          seinen += await db.asActor(wie, p.nu().toISOString(), tx => maanNazien(tx, p))
        }
        for (let n = PER_RONDE; n === PER_RONDE;) {
          const uit = await db.asActor(wie, p.nu().toISOString(), tx => eenGreep(tx, p))
          n = uit.rijen
          seinen += uit.seinen
          for (const rij of uit.vervallen) await opVerval(p, wie, rij)
        }
        seinen += await db.asActor(wie, p.nu().toISOString(), tx => bewaakBedden(tx, p))
        seinen += await db.asActor(wie, p.nu().toISOString(), tx => bewaakDeur(tx, p))
        seinen += await db.asActor(wie, p.nu().toISOString(), tx => bewaakIndex(tx, p))
        seinen += await db.asActor(wie, p.nu().toISOString(), tx => maanNood(tx, p))
        seinen += await db.asActor(wie, p.nu().toISOString(), tx => bewaakKlachten(tx, p))
        seinen += await db.asActor(wie, p.nu().toISOString(), tx => bewaakSteun(tx, p))
        await db.asActor(wie, p.nu().toISOString(), tx => bewaakBlikken(tx, p))
        await db.asActor(wie, p.nu().toISOString(), tx => ruimLeveringen(tx))
        seinen += await bewaakAlarmen(p, db, wie, boek.regios.get(regio))
      }
      // last, and for all regions after everything else: a case that will not move never holds up an alarm
      for (const regio of boek.regios.keys()) seinen += await verhuisTeams(p, db, systeemActor(boek, regio))
      return seinen
    },
  }
}

async function eenGreep(tx: Tx, p: Pijplijn): Promise<{ rijen: number; seinen: number; vervallen: Rij[] }> {
  const rijen = await tx.vraag<Rij>(
    'werk_te_wekken',
    `select w.id, w.zaak, w.organisatie, coalesce(m.organisatie, z.organisatie) as meldpunt, w.rol, w.soort, w.onderwerp, z.soort as slice, w.klok, w.volgende,
            w.volgende_op, w.vervalt_op, w.waarschuw_rol, w.escaleer_op, w.escaleer_rol
       from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak left join kring.zaak m on m.regio = z.regio and m.id = z.uit_zaak
      where w.regio = $1 and w.klaar_op is null and w.volgende_op <= $2 order by w.volgende_op, w.id limit ${PER_RONDE} for update of w skip locked`,
    [tx.wie.regio, tx.nu],
  )
  const schrijf: Schrijf[] = []
  let seinen = 0
  for (const rij of rijen) {
    let stap: Rij | null = rij
    while (stap !== null && stap.volgende_op.getTime() <= Date.parse(tx.nu)) {
      schrijf.push(bericht(tx, p, stap))
      seinen += 1
      stap = volgende(stap)
    }
    schrijf.push(
      werkBij(
        'werk',
        { regio: tx.wie.regio, id: rij.id },
        { volgende_op: stap?.volgende_op.toISOString() ?? null, volgende: stap?.volgende ?? null },
      ),
    )
  }
  await tx.schrijf(schrijf)
  return { rijen: rijen.length, seinen, vervallen: rijen.filter(r => r.vervalt_op.getTime() <= Date.parse(tx.nu)) }
}

function volgende(rij: Rij): Rij | null {
  if (rij.volgende === 'waarschuwing') return { ...rij, volgende: 'verval', volgende_op: rij.vervalt_op }
  if (rij.volgende === 'verval' && rij.escaleer_op !== null && rij.escaleer_rol !== null)
    return { ...rij, volgende: 'escalatie', volgende_op: rij.escaleer_op }
  return null
}

function bericht(tx: Tx, p: Pijplijn, rij: Rij): Schrijf {
  const soort =
    rij.volgende === 'waarschuwing'
      ? 'klok-waarschuwing'
      : rij.volgende === 'verval'
        ? 'klok-verlopen'
        : 'klok-escalatie'
  const naar =
    rij.volgende === 'escalatie'
      ? ontvanger(rij.escaleer_rol, rij, tx.wie)
      : rij.volgende === 'waarschuwing'
        ? ontvanger(rij.waarschuw_rol, rij, tx.wie)
        : { rol: rij.rol, organisatie: rij.organisatie }
  return voegToe('bericht', {
    regio: tx.wie.regio,
    id: p.nieuwId(),
    ...naar,
    zaak: rij.zaak,
    soort,
    klok: rij.klok,
    op: tx.nu,
  })
}

/**
 * From the role a region names to who that is here: the reporting point where this family was reported (a region may have two), the
 * organisation whose work it is, or the regional one for process direction.
 */
function ontvanger(rol: string | null, rij: Rij, wie: Actor): { rol: Rol; organisatie: string } {
  // a stay is directed by the shelter itself
  if (rij.slice === 'opvang' && rol === 'casusregisseur') return { rol: rij.rol, organisatie: rij.organisatie }
  switch (rol) {
    case 'medewerker':
      return { rol: 'medewerker-veilig-thuis', organisatie: rij.meldpunt }
    case 'gedragswetenschapper':
    case 'teamleider':
      return { rol: 'gedragswetenschapper', organisatie: rij.meldpunt }
    case 'casusregisseur':
    case 'zaakeigenaar':
      return { rol: 'casusregisseur', organisatie: rij.organisatie }
    case 'lokaalTeam':
      return { rol: 'teamcoordinator', organisatie: rij.organisatie }
    case 'procesregisseur':
    case 'ketenregisseur':
      return { rol: 'procesregisseur', organisatie: wie.organisatie }
    default:
      return { rol: rij.rol, organisatie: rij.organisatie }
  }
}

/**
 * What follows by itself when a term ends: an offer that nobody accepted lapses and the giver holds; an order whose end has come is over,
 * and the local team is offered the family (Wth art. 2 and 9; R000-59).
 */
async function opVerval(p: Pijplijn, wie: Actor, rij: Rij): Promise<void> {
  const opdracht =
    rij.soort === 'overdracht-aanvaarden' && rij.onderwerp !== null
      ? { type: 'LaatOverdrachtVervallen', overdracht: rij.onderwerp }
      : rij.soort === 'huisverbod-loopt'
        ? { type: 'LaatAflopen', overdracht: uuid5(`afloop:${rij.id}`) }
        : null
  if (opdracht === null) return
  const sleutel = uuid5(`verval:${rij.id}`)
  await voerUit(p, wie, {
    slice: rij.slice,
    stroom: rij.zaak,
    nieuw: false,
    opdracht: opdracht as { type: string },
    sleutel,
    vingerafdruk: sleutel.replaceAll('-', ''),
    rijen: [],
  })
}
