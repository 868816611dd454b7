import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Open, Uitkomst } from '../deel.ts'
import { DRUK, type RegieOpdracht } from './feiten.ts'

type O<T extends RegieOpdracht['type']> = Extract<RegieOpdracht, { type: T }>

/**
 * The ladder, up and down: each step has a ground and a date (R002-98), and pressure also a legal frame and who decided (R003-58).
 * Who works with the family stays who it is: the legal status changes, the face does not (R001-60).
 */
export function zetDruk(c: Open, o: O<'ZetDrangIn'>, ctx: Ctx): Uitkomst {
  if (o.vorm === c.drang) return weiger('MAG_NU_NIET', 'De casus staat al op deze trap.')
  const omhoog = DRUK.indexOf(o.vorm) > DRUK.indexOf(c.drang)
  if (omhoog && o.vorm === 'dwang' && (o.kader === undefined || o.kader === 'vrijwillig' || o.beslisser === undefined))
    return weiger('ONVOLLEDIG', 'Dwang rust op de wet: zeg in welk kader, en wie het besloot.', {
      velden: [
        ...(o.kader === undefined || o.kader === 'vrijwillig'
          ? [{ veld: 'kader', uitleg: 'kies het wettelijke kader' }]
          : []),
        ...(o.beslisser === undefined ? [{ veld: 'beslisser', uitleg: 'zeg wie dit besloot' }] : []),
      ],
    })
  return besluit({
    soort: 'DrangIngezet',
    vorm: o.vorm,
    reden: o.reden,
    ...(o.kader === undefined ? {} : { kader: o.kader }),
    ...(o.beslisser === undefined ? {} : { beslisser: o.beslisser }),
    op: ctx.nu,
  })
}

/** A request to the Raad for investigation: every condition the region names, and the parents hear it or there is a reason why not yet (Jeugdwet 3.1). */
export function vraagRaad(c: Open, o: O<'VraagRaad'>, ctx: Ctx): Uitkomst {
  if (c.raad) return weiger('MAG_NU_NIET', 'De Raad is al om onderzoek gevraagd.')
  if (!c.personen.some(p => p.kind))
    return weiger('MAG_NU_NIET', 'Een verzoek aan de Raad gaat over een kind. In dit gezin is geen kind bekend.')
  const regel = ctx.regio.keten.raad
  const nodig = regel?.voorwaarden ?? LANDELIJK
  const mist = nodig
    .filter(v => !o.voorwaarden.includes(v.id))
    .map(v => ({ veld: 'voorwaarden', uitleg: `nog niet vastgesteld: ${v.label}` }))
  const stil = o.ouders === 'later' && o.waaromLater === null
  if (mist.length > 0 || stil)
    return weiger(
      'ONVOLLEDIG',
      'Naar de Raad kan pas als elke voorwaarde vaststaat en de ouders het weten, of er een reden is dat later te doen.',
      {
        bron: regel?.bron ?? 'jeugdwet:3.1',
        velden: [...mist, ...(stil ? [{ veld: 'waaromLater', uitleg: 'zeg waarom de ouders het later horen' }] : [])],
      },
    )
  const { type: _t, ...feit } = o
  return besluit({ soort: 'RaadGevraagd', ...feit, op: ctx.nu })
}

/** Where the region names no conditions of its own: the law's (Jeugdwet art. 3.1; BW 1:255). */
export const LANDELIJK = [
  { id: 'kind-bedreigd', label: 'Het kind wordt in zijn ontwikkeling ernstig bedreigd' },
  { id: 'geen-vrijwillige-hulp', label: 'Vrijwillige hulp wordt niet of niet genoeg aanvaard' },
] as const
