import { rijRoute, type Route } from '../../kernel/gate.ts'
import type { Tx } from '../../kernel/db.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { BEHEERDERS, Id } from './gemeen.ts'
import { eenMens } from './vragen.ts'

/** Ends sessions in this region and never one's own; the database asks once more who wants it. @param mens null: of everybody */
const sluit = (tx: Tx, mens: string | null) =>
  tx.vraag('sessies_sluiten', 'select kring.sluit_sessies($1) as aantal', [mens])

const een = rijRoute({
  pad: '/beheer/mensen/:id/sessies/einde',
  samenvatting: 'Een medewerker overal afmelden, bij een verloren telefoon of twijfel; de rol blijft',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  maak: async (tx, { params }) => {
    const m = await eenMens(tx, params.id)
    if (m === null) return nietGevonden()
    if (m.id === tx.wie.mens)
      return weiger('MAG_NU_NIET', 'Uw eigen sessies sluit u zelf, bij Waar ik ben aangemeld. Er is niets veranderd.')
    await sluit(tx, m.id)
    return { id: m.id, rijen: [] }
  },
})

const allen = rijRoute({
  pad: '/beheer/sessies/einde',
  samenvatting: 'Iedereen van de regio afmelden behalve uzelf, bij een lek of een inbraak',
  rollen: BEHEERDERS,
  doel: 'beheer',
  maak: async (tx, _invoer, hulp) => {
    await sluit(tx, null)
    return { id: hulp.nieuwId(), rijen: [] }
  },
})

/** Ending sessions of others over HTTP (ASVS 7.4.5): every time a line in the look log, and who it was signs in anew. */
export const routes: readonly Route[] = [een, allen]
