import { Type } from 'typebox'
import type { Tx } from '../../../kernel/db.ts'
import { vraagRoute, type Route } from '../../../kernel/gate.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { leesPersonen, leesTeksten, type PersoonRij } from '../../zaak.ts'
import type { Casus, CasusFeit, Kern } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { Id, dicht } from '../opdracht.ts'
import { veiligeWijzen } from './bereik.ts'
import { binnenUur, magZien, nagekekenOp } from './gegevens.ts'

const Niets = Type.Null()
const Woord = Type.Union([Type.String(), Niets])

/** How to reach somebody: first the agreement, then the numbers. Only just after somebody said that they read it (SD-19). */
const zien = vraagRoute({
  methode: 'POST',
  pad: '/casussen/:id/contactgegevens/zien',
  samenvatting: 'Nummers en adres van iemand, na de afspraak over veilig contact',
  doel: 'casusregie',
  rollen: ['casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis', 'gedragswetenschapper'],
  velden: ['persoon', 'inhoud'],
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object({ persoon: Id }, dicht),
  antwoord: Type.Object(
    {
      afspraak: Type.Object(
        {
          wijzen: Type.Union([Type.Array(Type.String()), Niets]),
          ...{ van: Woord, tot: Woord, dagen: Type.Array(Type.String()), voicemail: Woord },
          ...{ woord: Woord, toelichting: Woord, nuVeilig: Type.Boolean() },
        },
        dicht,
      ),
      gegevens: Type.Array(Type.Object({ langs: Type.String(), waarde: Type.String(), nagekekenOp: Woord }, dicht)),
    },
    dicht,
  ),
  kijk: async (tx, { params, body: { persoon }, hulp }) => {
    const gelezen = await hulp.stroom(tx, params.id)
    if (gelezen?.bereik !== 'inhoud') return null
    const c = gelezen.gebeurd.reduce<Casus>((k, g) => evolve(k, g.feit as CasusFeit), { status: 'geen' })
    if (c.status === 'geen') return null
    if (!magZien(c, persoon, tx.wie.mens, hulp.nu))
      return weiger('MAG_NU_NIET', 'Lees eerst hoe deze persoon veilig te bereiken is. Daarna ziet u de gegevens.')
    const teksten = await leesTeksten(tx, params.id, ['contact', 'adres'])
    const antwoord = {
      afspraak: afspraakVan(c, persoon, teksten, hulp.nu),
      gegevens: await gegevensVan(tx, c, params.id, persoon, teksten),
    }
    return { antwoord, zaak: params.id, personen: [persoon] }
  },
})

type Teksten = { readonly [id: string]: string }

function afspraakVan(c: Kern, persoon: string, teksten: Teksten, nu: string) {
  const b = c.bereik[persoon]
  const tekst = (id: string | undefined) => (id === undefined ? null : (teksten[id] ?? null))
  const wijzen = veiligeWijzen(c, persoon)
  return {
    wijzen: wijzen === null ? null : [...wijzen],
    van: b?.van ?? null,
    tot: b?.tot ?? null,
    dagen: [...(b?.dagen ?? [])],
    voicemail: b?.voicemail ?? null,
    woord: tekst(b?.woord),
    toelichting: tekst(b?.toelichting),
    nuVeilig: b === undefined || binnenUur(b, nu),
  }
}

async function gegevensVan(tx: Tx, c: Kern, zaak: string, persoon: string, teksten: Teksten) {
  const ids = c.contactgegevens.filter(g => g.persoon === persoon).map(g => g.id)
  const rijen = await tx.vraag<{ langs: 'telefoon' | 'e-mail'; waarde: string }>(
    'contactgegevens_zien',
    'select langs, waarde from kring.contactgegeven where regio = $1 and zaak = $2 and id = any($3::uuid[]) order by langs desc',
    [tx.wie.regio, zaak, ids],
  )
  const rij = (await leesPersonen(tx, zaak)).find(p => p.id === persoon)
  const verblijf = c.verblijven.filter(v => v.persoon === persoon && v.tot === null)
  const adressen =
    verblijf.length === 0
      ? [adresRegel(rij)]
      : verblijf.map(v => teksten[c.woonplekken.find(w => w.id === v.woonplek)?.adres ?? ''] ?? '')
  return [
    ...rijen.map(r => ({ ...r, nagekekenOp: nagekekenOp(c, persoon, r.langs) })),
    ...adressen.flatMap(waarde =>
      waarde === '' ? [] : [{ langs: 'adres', waarde, nagekekenOp: nagekekenOp(c, persoon, 'adres') }],
    ),
  ]
}

export function adresRegel(p: PersoonRij | undefined): string {
  const delen = [
    [p?.straat, p?.huisnummer],
    [p?.postcode, p?.plaats],
  ]
  return delen
    .map(deel => deel.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}

/**
 * Who lives together, without saying where: a number per address, for people and for places. The address itself comes only after the
 * agreement about safe contact.
 */
export function huizen(c: Kern, personen: readonly PersoonRij[], teksten: Teksten): { [id: string]: number } {
  const nummers = new Map<string, number>()
  const nummer = (adres: string) => {
    const kaal = adres.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (kaal === '') return 0
    nummers.set(kaal, nummers.get(kaal) ?? nummers.size + 1)
    return nummers.get(kaal) ?? 0
  }
  return Object.fromEntries([
    ...personen.map(p => [p.id, nummer(adresRegel(p))]),
    ...c.woonplekken.map(w => [w.id, nummer(teksten[w.adres] ?? w.id)]),
  ])
}

export const contactvragen: readonly Route[] = [zien]
