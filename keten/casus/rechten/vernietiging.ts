import { dagVan, leesMoment, lokaal } from '../../../gedeeld/kalender/index.ts'
import { voegToe, type Schrijf } from '../../../kernel/rij.ts'
import type { RijCtx } from '../../../kernel/slice.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Casus, Kern } from '../casus.ts'
import { zaak } from '../rij.ts'
import type { Belet, Hoedanigheid, Recht, RechtenFeit, Uitkomst, Verzoek } from './feiten.ts'

export const VERNIETIGWET = 'Wmo 2015 art. 5.3.5'

/** Others may object to a decision within six weeks (Awb art. 6:7); what is destroyed cannot be given back to them. */
export const WACHTWEKEN = 6

/** The first day on which a file may go that was decided on at this instant. */
export const nietVoor = (op: string): string =>
  lokaal(leesMoment(op)).toPlainDate().add({ weeks: WACHTWEKEN }).toString()

const nee = (veld: string, uitleg: string, bron: string): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron, velden: [{ veld, uitleg }] })

/** The right ends with the person: the file may be what tells how somebody died. */
export const nabestaandeVraagt = (v: { readonly recht: Recht; readonly hoedanigheid: Hoedanigheid }) =>
  v.recht === 'vernietiging' && v.hoedanigheid === 'nabestaande'
    ? nee('hoedanigheid', 'Na overlijden kan niemand meer om vernietiging vragen. Inzage kan wel.', 'platform')
    : null

const EERST: Readonly<Record<Belet['waarom'], string>> = {
  open: 'sluit de casus, en wat er bij een overleg of alarm nog open staat',
  werk: 'rond het werk, de termijnen en de andere verzoeken af die nog lopen',
  'steun-open': 'een ander dossier bouwt op dit dossier: dat gaat eerst',
  gehouden: 'dit dossier wordt aangehouden: vraag de privacyfunctionaris tot wanneer',
}

/** What must end before a file can go, in one sentence; null when nothing stands in the way. */
export const beletZin = (belet: readonly Belet[]): string | null =>
  belet.length === 0
    ? null
    : `Dit dossier kan nog niet weg. Eerst: ${[...new Set(belet.map(b => b.waarom))].map(w => EERST[w]).join('; ')}.`

/** Whether destroying may be proposed: wholly or not at all, over nobody's head, and only of a file in which nothing runs. */
export function bezwaarTegenVernietigen(
  c: Pick<Kern, 'personen' | 'vertrokken'>,
  v: Pick<Verzoek, 'recht'>,
  o: {
    readonly uitkomst: Uitkomst
    readonly anderenGewogen?: boolean | undefined
    readonly belet: readonly Belet[]
  },
): Weigering | null {
  if (v.recht !== 'vernietiging' || o.uitkomst === 'afgewezen') return null
  if (o.uitkomst === 'deels')
    return nee('uitkomst', 'Een dossier gaat heel weg of het blijft. Een fout kunt u laten verbeteren.', 'platform')
  const zin = beletZin(o.belet)
  if (zin !== null) return nee('verzoek', zin, VERNIETIGWET)
  return c.personen.length + c.vertrokken.length > 1 && o.anderenGewogen !== true
    ? nee('anderenGewogen', 'Weeg eerst het belang van ieder ander in dit dossier, en leg dat vast.', VERNIETIGWET)
    : null
}

/** A granted request joins what the destroyer carries out; the database adds the files and looks again when it is time. */
export const rijen = {
  VerzoekBesloten: (f: Extract<RechtenFeit, { soort: 'VerzoekBesloten' }>, ctx: RijCtx<Casus>): readonly Schrijf[] => {
    const v = ctx.na.status === 'geen' ? undefined : ctx.na.verzoeken.find(x => x.verzoek === f.verzoek)
    if (v?.recht !== 'vernietiging' || f.uitkomst !== 'toegewezen' || v.voorstel === null) return []
    return [
      voegToe('vernietiging', {
        ...zaak(ctx),
        ...{ id: f.bestand, klasse: 'zaak', peildag: dagVan(f.op), stand: 'besloten' },
        ...{ voorgesteld_op: v.voorstel.op, voorgesteld_door: f.voorgesteldDoor },
        ...{ besloten_op: f.op, besloten_door: f.door, verzoek: f.verzoek, niet_voor: nietVoor(f.op) },
      }),
    ]
  },
} as const
