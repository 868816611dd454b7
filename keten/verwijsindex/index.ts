import { dagVan } from '../../gedeeld/kalender/index.ts'
import { Type } from 'typebox'
import { INDEXROLLEN } from '../../gedeeld/regio/schema.ts'
import { indexGemeenten, indexVoor } from '../../gedeeld/regio/verwijsindex.ts'
import { eindigtInIndex } from '../../gedeeld/persoon/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { ContactInvoer, EindeInvoer, MeldInvoer, Signaal, VertelInvoer } from './invoer.ts'
import { bezwaar, wieHoortHet, type EigenSignaal, type Jongere } from './verwijsindex.ts'
import { ingebouwd, type Index } from './views.ts'

/** Each kind of connection a region may name, and the index behind it. */
const INDEXEN: { readonly [aansluiting: string]: Index } = { ingebouwd }
const DAG_MS = 24 * 3_600_000

/** The index of this region for who asks, or nothing: off, or not for this organisation, reads the same (R002-79). */
function indexHier(hulp: Hulp) {
  const index = indexVoor(hulp.definitie, hulp.wie)
  const poort = index === null ? undefined : INDEXEN[index.aansluiting]
  return index === null || poort === undefined ? null : { index, poort }
}
type Hier = NonNullable<ReturnType<typeof indexHier>>

const eigenRegel = async (tx: Tx, hulp: Hulp, { poort }: Hier, id: string): Promise<EigenSignaal | null> =>
  (await poort.eigen(tx, hulp.geheim)).find(s => s.id === id) ?? null

/** A write on a running registration of one's own; somebody else's does not exist. */
async function opEigen(
  tx: Tx,
  hulp: Hulp,
  id: string,
  maak: (hier: Hier, s: EigenSignaal) => readonly Schrijf[] | Weigering,
): Promise<{ id: string; rijen: readonly Schrijf[] } | Weigering> {
  const hier = indexHier(hulp)
  const s = hier === null ? null : await eigenRegel(tx, hulp, hier, id)
  if (hier === null || s === null) return nietGevonden()
  if (!s.loopt) return weiger('MAG_NU_NIET', 'Deze aanmelding is al afgelopen.', { bron: 'Jeugdwet par. 7.1' })
  const uit = maak(hier, s)
  return 'ok' in uit ? uit : { id, rijen: uit }
}

const onbevoegd = (): Weigering =>
  weiger('BUITEN_BEREIK', 'Uw organisatie mag niet aanmelden in de verwijsindex, of de regio gebruikt hem niet.', {
    bron: 'Jeugdwet art. 7.1.1.2',
  })

const jongereVan = ({ jongere: j }: MeldInvoer): Jongere => ({ ...j, instelling: j.instelling === 'ja' })

async function meld(tx: Tx, b: MeldInvoer, hulp: Hulp) {
  const hier = indexHier(hulp)
  if (hier === null) return onbevoegd()
  const { index, poort } = hier
  if (!indexGemeenten(hulp.definitie, index).includes(b.gemeente))
    return weiger('BUITEN_BEREIK', 'De verwijsindex van deze regio werkt niet in die gemeente.', {
      bron: index.bron,
      velden: [{ veld: 'gemeente', uitleg: 'kies een gemeente uit de lijst' }],
    })
  const jongere = jongereVan(b)
  const nee = bezwaar(jongere, hulp.nu, b.geldigTot)
  if (nee) return nee
  const hoort = wieHoortHet(jongere.geboortedatum, hulp.nu)
  const weet = { jongere: b.jongereWeet === 'ja', ouders: b.oudersWeten === 'ja' }
  if (hoort.some(wie => !weet[wie]) && b.nietOmdat === undefined)
    return weiger('ONVOLLEDIG', 'Wie het aangaat hoort van een aanmelding. Zeg waarom dat nog niet gebeurde.', {
      bron: 'Jeugdwet par. 7.1',
      velden: [{ veld: 'nietOmdat', uitleg: 'kies waarom het nog niet verteld is' }],
    })
  if ((await poort.gemeldSinds(tx, new Date(Date.parse(hulp.nu) - DAG_MS).toISOString())) >= index.perDag)
    return weiger(
      'MAG_NU_NIET',
      `U meldde in een etmaal al ${String(index.perDag)} jongeren aan. De index is er niet om in te zoeken; elke aanmelding wordt nagekeken. Morgen kan het weer.`,
      { bron: 'SD-38' },
    )
  const vandaag = dagVan(hulp.nu)
  const id = hulp.nieuwId()
  const rijen = poort.meld(tx, hulp.geheim, {
    ...{ id, gemeente: b.gemeente, als: b.als, bereikbaar: b.bereikbaar, jongere },
    tot: eindigtInIndex(hulp.nu, jongere.geboortedatum, index.maanden, b.geldigTot),
    archiefMaanden: index.archiefMaanden,
    jongereWeetOp: weet.jongere ? vandaag : null,
    oudersWetenOp: weet.ouders ? vandaag : null,
    nietOmdat: b.nietOmdat ?? null,
  })
  return { id, rijen }
}

const aanmelden = rijRoute({
  pad: '/verwijsindex/signalen',
  samenvatting: 'Een jongere aanmelden in de verwijsindex, zonder reden',
  rollen: INDEXROLLEN,
  doel: 'verwijsindex',
  body: MeldInvoer,
  maak: (tx, { body }, hulp) => meld(tx, body, hulp),
})

const beeindigen = rijRoute({
  pad: '/verwijsindex/signalen/:id/einde',
  samenvatting: 'Een eigen aanmelding uit de verwijsindex halen',
  rollen: INDEXROLLEN,
  doel: 'verwijsindex',
  params: Signaal,
  body: EindeInvoer,
  maak: (tx, { params, body }, hulp) =>
    opEigen(tx, hulp, params.id, ({ poort }) => poort.beeindig(tx, params.id, body.reden)),
})

const vertellen = rijRoute({
  pad: '/verwijsindex/signalen/:id/verteld',
  samenvatting: 'Vastleggen dat de jongere of de ouders van de aanmelding weten',
  rollen: INDEXROLLEN,
  doel: 'verwijsindex',
  params: Signaal,
  body: VertelInvoer,
  maak: (tx, { params, body }, hulp) =>
    opEigen(tx, hulp, params.id, ({ poort }) => poort.vertel(tx, params.id, body.wie)),
})

const bellen = rijRoute({
  pad: '/verwijsindex/treffers/:id/contact',
  samenvatting: 'Vastleggen dat er na een treffer contact was, of dat het niet lukte',
  rollen: INDEXROLLEN,
  doel: 'verwijsindex',
  params: Signaal,
  body: ContactInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const hier = indexHier(hulp)
    if (hier === null) return nietGevonden()
    const alle = (await hier.poort.eigen(tx, hulp.geheim)).flatMap(s => s.treffers)
    if (!alle.some(t => t.id === params.id)) return nietGevonden()
    return { id: params.id, rijen: hier.poort.noteerContact(tx, hulp.nieuwId(), params.id, body.uitkomst) }
  },
})

/** The own registrations with whom to call. Off, or not for this organisation: an answer that says only that. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/verwijsindex',
  samenvatting: 'De eigen aanmeldingen in de verwijsindex, en bij een treffer wie te bellen is',
  doel: 'verwijsindex',
  rollen: INDEXROLLEN,
  velden: ['eigen', 'persoon'],
  antwoord: Type.Unknown(),
  hier: (definitie, wie) => indexVoor(definitie, wie) !== null,
  kijk: async (tx, { hulp }) => {
    const hier = indexHier(hulp)
    if (hier === null) return { antwoord: { index: null, signalen: [] }, zaak: null, personen: [] }
    const { index, poort } = hier
    const signalen = await poort.eigen(tx, hulp.geheim)
    const sinds = new Date(Date.parse(hulp.nu) - DAG_MS).toISOString()
    const antwoord = {
      index: {
        ...{ naam: index.naam, bron: index.bron, perDag: index.perDag, maanden: index.maanden },
        gemeenten: indexGemeenten(hulp.definitie, index),
        over: Math.max(0, index.perDag - (await poort.gemeldSinds(tx, sinds))),
      },
      signalen: signalen.map(s => ({
        ...s,
        teVertellen: wieHoortHet(s.geboortedatum, hulp.nu).filter(wie =>
          wie === 'jongere' ? s.jongereWeetOp === null : s.oudersWetenOp === null,
        ),
      })),
    }
    return { antwoord, zaak: null, personen: [] }
  },
})

export const routes: readonly Route[] = [lijst, aanmelden, beeindigen, vertellen, bellen]
