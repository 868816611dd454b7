import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { werkBij } from '../../../kernel/rij.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import type { Kern } from '../casus.ts'
import { dagBezwaar } from '../dag.ts'
import { nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { buitenDossier } from '../rij.ts'
import { deelbaarMetCoach, jarenLater, loopt, mogelijkEinde } from './coachblad.ts'
import type { Coach, CoachFeit, CoachOpdracht, Coachstop, OverCoach } from './coachfeiten.ts'
import { isOuderVan } from './inzage.ts'

type O<T extends CoachOpdracht['type']> = Extract<CoachOpdracht, { type: T }>
const BRON = 'ij2014:1190-1192'
const TE_LANG = 'Dit past niet op een blad. Kies minder doelen.'
/** A certificate of conduct counts so long (a choice of Kring: no law names a term for volunteers). */
const VOG_JAREN = 3
/** Below this age a parent says yes, up to the next one both do (Jeugdwet art. 7.3.4 and 7.3.5). */
const SAMEN_VANAF = 12
const ZELF_VANAF = 16

/** A volunteer coach beside one person: only after a yes, only what was chosen, and gone in the transaction that stops it (R003-106). */
export const coach: Deel<CoachOpdracht, CoachFeit> = {
  beslis: { KoppelCoach: koppel, WijzigCoachdoelen: wijzig, StopCoach: stop, HoorCoach: hoor },
  pas: {
    CoachGekoppeld: (c, { koppeling, blad, persoon, mens, dingen, tot, op }) => ({
      coaches: [...c.coaches, { koppeling, blad, persoon, mens, dingen, tot, op, gestoptOp: null }],
    }),
    CoachdoelenGewijzigd: (c, f) => ({ coaches: anders(c, f.koppeling, { blad: f.blad, dingen: f.dingen }) }),
    CoachGestopt: (c, f) => ({ coaches: anders(c, f.koppeling, { gestoptOp: f.op }) }),
    CoachGehoord: (c, f) => ({ coachGehoord: [...c.coachGehoord, f.bericht] }),
  },
  access: overal(regie, 'KoppelCoach', 'WijzigCoachdoelen', 'StopCoach', 'HoorCoach'),
  mogelijk: c => [
    'KoppelCoach',
    ...(c.coaches.some(x => x.gestoptOp === null) ? (['WijzigCoachdoelen', 'StopCoach'] as const) : []),
    ...(c.coaches.length > 0 ? (['HoorCoach'] as const) : []),
  ],
  // what a coach said just before the end still gets its answer
  ookGesloten: ['HoorCoach'],
  rijen: {
    // who coaches stands outside the file in every other role too, as who works on a track
    CoachGekoppeld: (f, ctx) => buitenDossier(ctx, f.mens),
    CoachdoelenGewijzigd: (f, ctx) => [werkBij('coachblad', { regio: ctx.regio, id: f.vorig }, { tot: ctx.nu })],
    CoachGestopt: (f, ctx) => [werkBij('coachblad', { regio: ctx.regio, id: f.blad }, { tot: ctx.nu })],
    CoachGehoord: (f, ctx) => [
      werkBij(
        'werk',
        { regio: ctx.regio, zaak: ctx.stroom, soort: `coach-${f.sein}`, onderwerp: f.bericht, klaar_op: null },
        { klaar_op: ctx.nu, klaar_door: 'CoachGehoord' },
      ),
    ],
  },
}

const anders = (c: Kern, koppeling: string, deel: Partial<Coach>): readonly Coach[] =>
  c.coaches.map(x => (x.koppeling === koppeling ? { ...x, ...deel } : x))

const nee = (veld: string, uitleg: string): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron: BRON, velden: [{ veld, uitleg }] })

function koppel(c: Open, o: O<'KoppelCoach'>, ctx: Ctx): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon)) return nietHier('persoon')
  const vandaag = dagVan(ctx.nu)
  const wie = wieBezwaar(c, o, ctx, vandaag)
  if (wie) return wie
  const dag = dagBezwaar(o.jaOp, ctx.nu, 'jaOp') ?? dagBezwaar(o.vogOp, ctx.nu, 'vogOp')
  if (dag) return dag
  const { type: _t, bel: _b, over, teLang, ...feit } = o
  const ja = jaBezwaar(c, o, over ?? null)
  if (ja) return ja
  if (jarenLater(o.vogOp, VOG_JAREN) < vandaag)
    return nee('vogOp', `Een VOG telt ${VOG_JAREN} jaar. Laat de coach een nieuwe aanvragen.`)
  if (!mogelijkEinde(o.tot, vandaag)) return nee('tot', 'Kies een dag binnen een jaar.')
  const teksten = tekstenVan(c, o.persoon, o.dingen)
  if (teksten === null) return nietHier('doel of stap van deze persoon')
  if (teLang) return nee('dingen', TE_LANG)
  return besluit({ soort: 'CoachGekoppeld', ...feit, teksten, op: ctx.nu })
}

function wieBezwaar(c: Open, o: O<'KoppelCoach'>, ctx: Ctx, vandaag: string): Weigering | null {
  if ([c.regisseur?.mens, c.eigenaar, c.intensief?.mens, c.vervanging?.mens, ctx.wie.mens].includes(o.mens))
    return nee('mens', 'Wie de casus leidt of er nu in werkt, kan niet ook de coach zijn.')
  if (!o.over) return nee('mens', 'Deze coach staat hier niet (meer) als vrijwillige coach.')
  if ([c.gever, c.organisatie].includes(o.over.organisatie))
    return nee('mens', 'Een coach hoort bij een eigen organisatie, niet bij het team of bij Veilig Thuis.')
  if (c.gesperd.includes(o.mens)) return nee('mens', 'Voor deze mens is dit dossier gesloten.')
  const nu = c.coaches.filter(x => loopt(x, vandaag))
  if (nu.some(x => x.persoon === o.persoon)) return nee('persoon', 'Deze persoon heeft al een coach.')
  if (nu.some(x => x.mens === o.mens)) return nee('mens', 'Deze coach helpt al iemand anders van dit gezin.')
  return null
}

/** Who must have said yes, by the age of the person; uncertain counts as younger. */
function jaBezwaar(c: Open, o: O<'KoppelCoach'>, over: OverCoach | null): Weigering | null {
  const kind = c.personen.some(p => p.id === o.persoon && p.kind)
  const jaren = kind ? (over?.leeftijd ?? 0) : ZELF_VANAF
  if (jaren >= SAMEN_VANAF && !o.ja.includes(o.persoon))
    return nee('ja', 'Vraag eerst of deze persoon zelf een coach wil.')
  if (jaren < ZELF_VANAF && !o.ja.some(p => isOuderVan(c, p, o.persoon)))
    return nee('ja', 'Bij een kind onder de zestien zegt ook een ouder ja.')
  return null
}

/** The words of what was chosen; null when nothing was, or something that is not to be shared. */
function tekstenVan(c: Kern, persoon: string, dingen: readonly string[]): readonly string[] | null {
  const deelbaar = deelbaarMetCoach(c, persoon)
  const gekozen = deelbaar.filter(d => dingen.includes(d.id))
  return gekozen.length === 0 || gekozen.length !== dingen.length ? null : gekozen.map(d => d.tekst)
}

/** The coach of this coupling while it runs. */
const nuGekoppeld = (c: Kern, koppeling: string, ctx: Ctx): Coach | undefined =>
  c.coaches.find(x => x.koppeling === koppeling && loopt(x, dagVan(ctx.nu)))

function wijzig(c: Open, o: O<'WijzigCoachdoelen'>, ctx: Ctx): Uitkomst {
  const er = nuGekoppeld(c, o.koppeling, ctx)
  if (!er) return nietHier('coach')
  const teksten = tekstenVan(c, er.persoon, o.dingen)
  if (teksten === null) return nietHier('doel of stap van deze persoon')
  if (o.teLang) return nee('dingen', TE_LANG)
  const { type: _t, bel: _b, teLang: _l, ...feit } = o
  return besluit({
    soort: 'CoachdoelenGewijzigd',
    ...feit,
    ...{ vorig: er.blad, persoon: er.persoon, teksten, op: ctx.nu },
  })
}

function stop(c: Open, o: O<'StopCoach'>, ctx: Ctx): Uitkomst {
  const er = nuGekoppeld(c, o.koppeling, ctx)
  return er ? besluit(gestopt(er, o.waarom, ctx)) : nietHier('coach')
}

const gestopt = ({ koppeling, blad, persoon }: Coach, waarom: Coachstop, ctx: Ctx): CoachFeit => ({
  ...{ soort: 'CoachGestopt', koppeling, blad, persoon, waarom, op: ctx.nu },
})

/** What stops with something else: with the case, or with this person leaving it. */
export const coachesStoppen = (
  c: Kern,
  ctx: Ctx,
  waarom: 'casus-dicht' | 'lid-weg',
  persoon?: string,
): readonly CoachFeit[] =>
  c.coaches
    .filter(x => loopt(x, dagVan(ctx.nu)) && (persoon === undefined || x.persoon === persoon))
    .map(x => gestopt(x, waarom, ctx))

function hoor(c: Open, o: O<'HoorCoach'>, ctx: Ctx): Uitkomst {
  const van = c.coaches.find(x => x.koppeling === o.gekomen?.koppeling)
  if (o.gekomen === undefined || van === undefined) return nietHier('bericht van een coach')
  if (c.coachGehoord.includes(o.bericht)) return weiger('MAG_NU_NIET', 'Dit bericht is al gehoord.')
  return besluit({
    soort: 'CoachGehoord',
    ...{ bericht: o.bericht, verslag: o.verslag, persoon: van.persoon, ...o.gekomen, op: ctx.nu },
  })
}
