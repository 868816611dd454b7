import { Type } from 'typebox'
import { SPERGRONDEN } from '../../gedeeld/sper.ts'
import type { Rol } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { Id, dicht, of } from '../../kernel/vorm.ts'
import { mag, nietDicht } from './sper.ts'
import { antwoord, sluit, sperlijst, voorWie, vraagOpen } from './vragen.ts'

/** Who can reach a case of the chain at all, and who decides. Steering and administration reach none. */
const LEZERS: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'procesregisseur',
  'overlegvoorzitter',
  'ketenpartner',
  'hulpofficier',
  'burgemeester',
  'medewerker-huisverbod',
  'plaatsingscoordinator',
  'opvangmedewerker',
  'privacyfunctionaris',
]
const BESLIST: readonly Rol[] = ['privacyfunctionaris']

/** What is closed for who asks; for a privacy officer what is closed in the region, by number and never by family. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/afgesloten',
  samenvatting: 'Dossiers die dicht zijn: voor wie vraagt, of die van de regio voor wie erover beslist',
  doel: 'toegang',
  rollen: LEZERS,
  velden: ['proces'],
  antwoord: Type.Object({
    beslist: Type.Boolean(),
    voor: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), organisatie: Type.String() })),
    dossiers: Type.Array(
      Type.Object({
        ...{ id: Type.String(), nummer: Type.String(), eigen: Type.Boolean(), naam: of(Type.String()) },
        ...{ grond: Type.Enum([...SPERGRONDEN]), van: Type.String() },
        ...{ gezegd: of(Type.Enum(['vraag', 'blijft'])), gezegdOp: of(Type.String()) },
        mag: Type.Array(Type.Enum(['vragen', 'beslissen'])),
      }),
    ),
  }),
  kijk: async tx => {
    const beslist = BESLIST.includes(tx.wie.rol)
    const dossiers = (await sperlijst(tx, beslist)).map(r => ({
      ...{ id: r.id, nummer: r.nummer, eigen: r.mens === tx.wie.mens, naam: r.mens === tx.wie.mens ? null : r.naam },
      ...{ grond: r.grond, van: r.van.toISOString(), gezegd: r.gezegd, gezegdOp: r.gezegd_op?.toISOString() ?? null },
      mag: [...mag({ mens: r.mens, gezegd: r.gezegd }, { mens: tx.wie.mens, beslist })],
    }))
    const voor = beslist || tx.wie.rol === 'teamcoordinator' ? await voorWie(tx, beslist) : []
    return { antwoord: { beslist, voor, dossiers }, zaak: null, personen: [] }
  },
})

const sluiten = rijRoute({
  pad: '/afgesloten',
  samenvatting: 'Een dossier op zijn nummer sluiten omdat het de eigen kring raakt: voor uzelf, of voor een collega',
  rollen: LEZERS,
  doel: 'toegang',
  body: Type.Object(
    {
      nummer: Type.String({ minLength: 3, maxLength: 40, pattern: '^[A-Z]-[A-Z0-9-]+$' }),
      grond: Type.Enum([...SPERGRONDEN]),
      mens: Type.Optional(Type.String({ format: 'uuid' })),
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    const id = hulp.nieuwId()
    const mens = body.mens ?? tx.wie.mens
    const uit = await sluit(tx, { id, nummer: body.nummer, mens, grond: body.grond })
    if (uit === null) return nietGevonden()
    return uit === 'dicht' ? { id, rijen: [] } : nietDicht(mens === tx.wie.mens)
  },
})

const vragen = rijRoute({
  pad: '/afgesloten/:id/vraag',
  samenvatting: 'Een privacyfunctionaris vragen een dossier dat voor u dicht is weer te openen',
  rollen: LEZERS,
  doel: 'toegang',
  params: Id,
  maak: async (tx, { params }, hulp) => {
    const id = hulp.nieuwId()
    const uit = await vraagOpen(tx, id, params.id)
    if (uit === null) return nietGevonden()
    return uit === 'gevraagd' ? { id, rijen: [] } : weiger('MAG_NU_NIET', 'U hebt dit al gevraagd. U hoort het hier.')
  },
})

const beslissen = rijRoute({
  pad: '/afgesloten/:id/antwoord',
  samenvatting: 'Beslissen of een dossier voor iemand weer opengaat; nooit het eigen',
  rollen: BESLIST,
  doel: 'toegang',
  params: Id,
  body: Type.Object({ antwoord: Type.Enum(['open', 'blijft']) }, dicht),
  maak: async (tx, { params, body }, hulp) => {
    const id = hulp.nieuwId()
    return (await antwoord(tx, id, params.id, body.antwoord)) === null ? nietGevonden() : { id, rijen: [] }
  },
})

/** Closed files over HTTP: to close, to see that it is closed, to ask, and to decide. */
export const routes: readonly Route[] = [lijst, sluiten, vragen, beslissen]
