import { andersom, type RelatieSoort } from '../../gedeeld/persoon/relatie.ts'
import type { Context, Expertise, Grens, Kader, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Betrokkene, Verband } from './melding.ts'

/** What of a report decides whether and how it belongs here. Not the place: the relation counts (R000-33; RR 2014 r. 650-652). */
export type Situatie = {
  readonly acuut: boolean
  readonly vormen: readonly string[]
  readonly context: Context | null
  readonly personen: readonly Pick<Betrokkene, 'id' | 'rollen'>[]
  readonly verbanden: readonly Verband[]
}

/** The frame of a report, as region data says it. */
export type Gezien = {
  /** all violence comes from outside the huiselijke kring of the region: a warning, never a refusal */
  readonly buitenKring: boolean
  readonly grenzen: readonly Grens[]
  readonly expertise: readonly Expertise[]
  readonly verantwoordelijk: Kader['contexten'][number]['verantwoordelijk']
}

/** Between whom the violence is: the links that say so, else those between who uses it and who undergoes it. */
function geweldsrelaties({ verbanden, personen }: Situatie): readonly RelatieSoort[] {
  const gezegd = verbanden.filter(v => v.geweld)
  if (gezegd.length > 0) return gezegd.map(v => v.soort)
  const heeft = (id: string, ...rollen: readonly string[]) =>
    personen.some(p => p.id === id && p.rollen.some(r => rollen.includes(r)))
  const tussen = (a: string, b: string) =>
    heeft(a, 'pleger', 'beide') && heeft(b, 'slachtoffer', 'beide', 'kind-in-gezin')
  return verbanden.filter(v => tussen(v.van, v.naar) || tussen(v.naar, v.van)).map(v => v.soort)
}

const gaatOver = (lijst: readonly RelatieSoort[], soort: RelatieSoort): boolean =>
  lijst.includes(soort) || lijst.includes(andersom(soort))

/** A limit holds when all it asks is so. It sends away only when no other violence remains; advice is given at the first sign. */
function geldt({ als, gevolg }: Grens, s: Situatie, soorten: readonly RelatieSoort[]): boolean {
  const { context, vormen, relaties } = als
  if (context !== undefined && context !== s.context) return false
  const weg = gevolg === 'elders'
  if (vormen !== undefined && !(weg ? s.vormen.every(v => vormen.includes(v)) : s.vormen.some(v => vormen.includes(v))))
    return false
  if (relaties === undefined) return true
  const past = (r: RelatieSoort) => gaatOver(relaties, r)
  return soorten.length > 0 && (weg ? soorten.every(past) : soorten.some(past))
}

/** What the region says of this situation: who is responsible, who knows about it, where its approach ends (R000-32, R001-52, R003-35). */
export function kaderVan(kader: Kader, s: Situatie): Gezien {
  const soorten = geweldsrelaties(s)
  return {
    buitenKring: soorten.length > 0 && !soorten.some(r => kader.kring.includes(r)),
    grenzen: kader.grenzen.filter(g => geldt(g, s, soorten)),
    expertise: kader.expertise.filter(e => e.vormen.some(v => s.vormen.includes(v))),
    verantwoordelijk: kader.contexten.find(c => c.id === s.context)?.verantwoordelijk ?? [],
  }
}

/** The frame with the names of the region's directory: what a screen shows, before and after the report is taken in. */
export function kaderMetNamen(
  kader: Kader,
  organisaties: readonly { readonly id: string; readonly naam: string }[],
  s: Situatie,
) {
  const naam = (id: string | undefined): string | null => organisaties.find(o => o.id === id)?.naam ?? null
  const { buitenKring, grenzen, expertise, verantwoordelijk } = kaderVan(kader, s)
  return {
    buitenKring,
    grenzen: grenzen.map(g => ({ ...g, organisatie: naam(g.organisatie) })),
    expertise: expertise.map(e => ({
      ...e,
      deskundige: naam(e.deskundige),
      partners: e.partners.flatMap(p => naam(p) ?? []),
    })),
    verantwoordelijk: verantwoordelijk.map(v => ({ ...v, organisatie: naam(v.organisatie) })),
  }
}
export type Kaderbeeld = ReturnType<typeof kaderMetNamen>

/**
 * What does not belong in this approach goes elsewhere, with the explanation and the address of the region (R003-34, R004-06). With one
 * form inside, the report stays and the rest is advice; in acute danger nobody is sent away.
 */
export function bereikBezwaar(regio: RegioDefinitie, s: Situatie): Weigering | null {
  if (s.acuut) return null
  const naam = (id: string | undefined) => regio.organisaties.find(o => o.id === id)?.naam
  const [grens] = kaderVan(regio.keten.kader, s).grenzen.filter(g => g.gevolg === 'elders')
  if (grens) {
    const adres = naam(grens.organisatie)
    return weiger(
      'BUITEN_BEREIK',
      adres === undefined ? grens.tekst : `${grens.tekst} Het juiste adres is: ${adres}.`,
      {
        bron: grens.bron,
      },
    )
  }
  const gekend = s.vormen.flatMap(v => regio.vormen.find(x => x.id === v) ?? [])
  const [buiten] = gekend.filter(v => !v.binnen)
  if (buiten === undefined || gekend.some(v => v.binnen)) return null
  const uitleg = buiten.toelichting === undefined ? '' : ` Uitleg: ${buiten.toelichting}.`
  const adres = naam(buiten.adres) ?? 'een andere instantie'
  return weiger('BUITEN_BEREIK', `${buiten.label} valt buiten deze aanpak.${uitleg} Het juiste adres is: ${adres}.`, {
    bron: buiten.bron,
  })
}
