import type { Toegangsregel } from '../../../kernel/access.ts'
import type { Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { begin, ontvanger, opvang, samen, systeem, team, type Later, type Uitkomst } from './deel.ts'
import { beslis as fase } from './fase.ts'
import { beslis as komst, openVerblijf } from './komst.ts'
import { beslis as plan } from './plan.ts'
import { beslis as uitstroom } from './uitstroom.ts'
import type { Open, Verblijf, VerblijfOpdracht } from './verblijf.ts'

const delen = { ...komst, ...plan, ...fase, ...uitstroom }
type Beslisser = (v: Open, o: Later, ctx: Ctx) => Uitkomst
/** Sound: each function is found under the name of the one order that it takes. */
const BESLIS: { readonly [T in Later['type']]: unknown } = delen

/** Every rule of a stay: what is asked, the situation, and what follows. The rules stand in the parts. */
export function decide(v: Verblijf, o: VerblijfOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'OpenVerblijf')
    return v.status === 'geen' ? openVerblijf(o, ctx) : weiger('MAG_NU_NIET', 'Dit verblijf is al begonnen.')
  if (v.status === 'geen') return weiger('MAG_NU_NIET', 'Dit verblijf bestaat nog niet.')
  if (v.status === 'gesloten')
    return weiger('MAG_NU_NIET', 'Dit verblijf is voorbij. Begin een nieuw verblijf als het gezin terugkomt.')
  return (BESLIS[o.type] as Beslisser)(v, o, ctx)
}

/** Who may try what at a stay; nothing is allowed without a line. */
export const access: { readonly [T in VerblijfOpdracht['type']]: Toegangsregel } = {
  OpenVerblijf: begin,
  StelKleurVast: opvang,
  WijsCoordinatorAan: opvang,
  KoppelCasus: team,
  BoekPlek: opvang,
  SperMens: samen,
  StelDoel: samen,
  WerkDoelBij: samen,
  WerkThemaBij: opvang,
  ZetKindstap: opvang,
  BespreekPlan: samen,
  RondAnalyseAf: opvang,
  BeginOpvangfase: opvang,
  VerlengVerblijf: opvang,
  BereidUitstroomVoor: opvang,
  VraagUrgentie: samen,
  LegUrgentiebesluitVast: samen,
  BetrekWoning: opvang,
  BiedOverdrachtAan: opvang,
  AanvaardOverdracht: ontvanger,
  GeefOverdrachtTerug: ontvanger,
  LaatOverdrachtVervallen: systeem,
  SluitVerblijf: opvang,
}

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(v: Verblijf): readonly VerblijfOpdracht['type'][] {
  if (v.status === 'geen') return ['OpenVerblijf']
  if (v.status === 'gesloten') return []
  const altijd = [
    'StelKleurVast', 'WijsCoordinatorAan', 'SperMens', 'StelDoel', 'WerkThemaBij', 'BespreekPlan', 'VraagUrgentie', 'SluitVerblijf',
  ] as const // prettier-ignore
  const als = (waar: boolean, ...types: VerblijfOpdracht['type'][]) => (waar ? types : [])
  const analyseLoopt = v.fase === 'analyse' && v.analyse === null
  const { stand } = v.overdracht
  return [
    ...altijd,
    ...als(v.doelen.length > 0, 'WerkDoelBij'),
    ...als(Object.keys(v.kinderen).length > 0, 'ZetKindstap'),
    ...als(stand !== 'aanvaard', 'KoppelCasus', 'BoekPlek', 'VerlengVerblijf'),
    ...als(analyseLoopt, 'RondAnalyseAf'),
    ...als(!analyseLoopt && v.fase !== 'uitstroom' && v.traject === null, 'BeginOpvangfase'),
    ...als(!analyseLoopt && stand === 'geen', 'BereidUitstroomVoor'),
    ...als(
      v.urgenties.some(u => u.besluit === null),
      'LegUrgentiebesluitVast',
    ),
    ...als(v.woning === null && v.uitstroom !== null, 'BetrekWoning'),
    ...als(stand === 'geen' && v.uitstroom !== null, 'BiedOverdrachtAan'),
    ...als(stand === 'aangeboden', 'AanvaardOverdracht', 'GeefOverdrachtTerug'),
  ]
}
