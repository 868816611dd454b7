import type { Melder } from '../bevinding.ts'
import type { Regie, Regiedeel, RegioDefinitie } from '../schema.ts'
import { kaal } from '../woordenlijst.ts'

/** Het beleid is beslist of zegt dat het open is: elke functie een niveau en een pakket, elk deel van de regie een houder. */
export function controleerBeleid(definitie: RegioDefinitie, meld: Melder): void {
  controleerNiveaus(definitie, meld)
  controleerPakketten(definitie, meld)
  controleerProcesregie(definitie, meld)
  controleerRegiewijzigingen(definitie, meld)
  controleerOnderwerpen(definitie, meld)
  controleerWoorden(definitie, meld)
}

/** De kernvraag, centrum of lokaal, heeft een antwoord: een niveau, of uitdrukkelijk gedeeld (R000-17). */
function controleerNiveaus(definitie: RegioDefinitie, meld: Melder): void {
  for (const lijst of ['functies', 'taakverdeling'] as const) {
    definitie[lijst].forEach(({ schaal, gedeeld }, plaats) => {
      if ((schaal.length === 1) === (gedeeld !== true)) return
      meld(
        [lijst, plaats, 'schaal'],
        schaal.length === 1 ? 'Gedeeld met een enkel niveau kan niet.' : 'Deze regel ligt op meer dan een niveau.',
        'Kies een niveau, of noem alle niveaus en zet gedeeld: true.',
      )
    })
  }
}

/** Kent de regio pakketten, dan heeft elke functie er precies een, met een grond (R000-118, R000-119). */
function controleerPakketten(definitie: RegioDefinitie, meld: Melder): void {
  const bekend = definitie.pakketten.map(pakket => pakket.id)
  definitie.functies.forEach((functie, plaats) => {
    const pad = ['functies', plaats] as const
    if (functie.pakket !== undefined && !bekend.includes(functie.pakket)) {
      meld(
        [...pad, 'pakket'],
        `Het pakket "${functie.pakket}" staat niet in pakketten.`,
        `Kies uit: ${bekend.join(', ')}.`,
      )
    }
    if (bekend.length > 0 && (functie.pakket === undefined || functie.grond === undefined)) {
      meld(
        pad,
        `"${functie.naam}" heeft geen pakket met een grond.`,
        `Voeg toe: pakket (${bekend.join(', ')}) en grond: waarom dit pakket.`,
      )
    }
    const buiten = definitie.pakketten.some(pakket => pakket.id === functie.pakket && !pakket.inVisie)
    if (buiten !== (functie.gemeenten !== undefined)) {
      meld(
        buiten ? pad : [...pad, 'gemeenten'],
        buiten
          ? 'Een aanvullende functie noemt de gemeenten die haar kozen.'
          : 'Wat in de gezamenlijke visie staat, geldt voor alle gemeenten.',
        buiten ? 'Voeg toe: gemeenten: [...].' : 'Haal gemeenten weg, of kies pakket: aanvullend.',
      )
    }
  })
}

/** Procesregie bij meer houders is verdeeld in delen, en elk deel heeft op elke dag een houder (R000-81). */
function controleerProcesregie(definitie: RegioDefinitie, meld: Melder): void {
  definitie.regie.forEach((rol, plaats) => {
    if (rol.niveau === 'proces') controleerDelen(rol, ['regie', plaats], meld)
  })
  definitie.regiewijzigingen.forEach((wijziging, plaats) => {
    const rol = definitie.regie.find(({ id }) => id === wijziging.rol)
    if (rol?.niveau !== 'proces') return
    const houders = wijziging.houders ?? rol.houders
    controleerDelen({ ...rol, houders, delen: wijziging.delen ?? rol.delen }, ['regiewijzigingen', plaats], meld)
  })
}

type Verdeling = Pick<Regie, 'naam' | 'houders'> & { delen?: Regiedeel[] | undefined }

function controleerDelen(rol: Verdeling, pad: readonly (string | number)[], meld: Melder): void {
  const delen = rol.delen ?? []
  if (rol.houders.length > 1 && delen.length === 0) {
    meld(
      [...pad, 'houders'],
      `${rol.naam} heeft meer dan een houder en is niet verdeeld.`,
      'Noem onder delen elk deel met zijn ene houder.',
    )
    return
  }
  delen.forEach((deel, nummer) => {
    if (!rol.houders.includes(deel.houder)) {
      meld(
        [...pad, 'delen', nummer, 'houder'],
        `"${deel.houder}" is geen houder van ${rol.naam}.`,
        `Kies uit: ${rol.houders.join(', ')}.`,
      )
    }
    const ander = delen.slice(0, nummer).find(eerder => kaal(eerder.deel) === kaal(deel.deel) && samen(eerder, deel))
    if (ander) {
      meld(
        [...pad, 'delen', nummer],
        `Het deel "${deel.deel}" heeft tegelijk twee houders.`,
        'Geef de eerste een tot en de tweede een van, of haal er een weg.',
      )
    }
  })
  for (const houder of rol.houders) {
    if (delen.length === 0 || delen.some(deel => deel.houder === houder)) continue
    meld(
      [...pad, 'houders'],
      `"${houder}" houdt geen enkel deel van ${rol.naam}.`,
      'Geef een deel, of haal de houder weg.',
    )
  }
}

function samen(een: Regiedeel, ander: Regiedeel): boolean {
  return (een.van ?? '') <= (ander.tot ?? '9999') && (ander.van ?? '') <= (een.tot ?? '9999')
}

/** Een wijziging gaat over een rol of over de instellingen, en nooit twee op dezelfde dag over hetzelfde (R000-86). */
function controleerRegiewijzigingen(definitie: RegioDefinitie, meld: Melder): void {
  definitie.regiewijzigingen.forEach((wijziging, plaats) => {
    const { rol, instellingen, vanaf } = wijziging
    if ((rol === undefined) === (instellingen === undefined)) {
      meld(
        ['regiewijzigingen', plaats],
        'Noem precies een van rol en instellingen.',
        'Maak er anders twee wijzigingen van.',
      )
    }
    const dubbel = definitie.regiewijzigingen
      .slice(0, plaats)
      .some(eerder => eerder.vanaf === vanaf && eerder.rol === rol)
    if (dubbel) {
      meld(
        ['regiewijzigingen', plaats, 'vanaf'],
        'Op deze dag wijzigt dit al.',
        'Kies een andere dag of voeg ze samen.',
      )
    }
  })
}

/** Regelt elk centrum een onderwerp zelf, dan wijst de indeling naar het eigen centrum van de gemeente (R004-04). */
function controleerOnderwerpen(definitie: RegioDefinitie, meld: Melder): void {
  const centrumVan = (gemeente: string) =>
    definitie.deelgebieden.find(gebied => gebied.soort === 'centrumgebied' && gebied.gemeenten.includes(gemeente))
      ?.centrumgemeente
  for (const { naam, beleid, themas } of definitie.onderwerpen) {
    if (beleid !== 'per-centrum') continue
    definitie.lidmaatschappen.forEach((lid, plaats) => {
      if (!themas?.includes(lid.thema)) return
      const namen = lid.gemeenten === 'alle' ? definitie.gemeenten.map(gemeente => gemeente.naam) : lid.gemeenten
      const vreemd = namen.find(gemeente => centrumVan(gemeente) !== lid.centrumgemeente)
      if (vreemd === undefined) return
      meld(
        ['lidmaatschappen', plaats, 'centrumgemeente'],
        `${naam} is per centrum geregeld en ${vreemd} hoort bij ${centrumVan(vreemd) ?? 'geen centrum'}.`,
        'Laat de indeling het eigen centrum van de gemeente volgen, of verander het onderwerp.',
      )
    })
  }
}

/** Een woord opent een betekenis, en geen woord van de regio is er een dat zij wil mijden (R004-69, R004-112). */
function controleerWoorden(definitie: RegioDefinitie, meld: Melder): void {
  const gezien = new Map<string, string>()
  definitie.woordenlijst.forEach(({ begrip, woorden }, plaats) => {
    for (const woord of [begrip, ...woorden.map(regel => regel.woord)]) {
      const eerder = gezien.get(kaal(woord))
      if (eerder !== undefined) {
        meld(
          ['woordenlijst', plaats],
          `Het woord "${woord}" hoort al bij "${eerder}".`,
          'Laat elk woord een begrip openen.',
        )
      }
      gezien.set(kaal(woord), begrip)
    }
  })
  for (const { woord, liever } of definitie.mijdwoorden) {
    const past = new RegExp(`(^|[^\\p{L}])${kaal(woord).replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'u')
    const keur = (lijst: 'labels' | 'vormen' | 'woordenlijst', veld: string, teksten: readonly string[]) =>
      teksten.forEach((tekst, plaats) => {
        if (!past.test(kaal(tekst))) return
        meld([lijst, plaats, veld], `De regio mijdt het woord "${woord}".`, `Schrijf liever: ${liever}.`)
      })
    keur(
      'labels',
      'tekst',
      definitie.labels.map(label => label.tekst),
    )
    keur(
      'vormen',
      'label',
      definitie.vormen.map(vorm => vorm.label),
    )
    keur(
      'woordenlijst',
      'begrip',
      definitie.woordenlijst.map(regel => regel.begrip),
    )
  }
}
