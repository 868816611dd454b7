import type { Melder, Pad } from '../bevinding.ts'
import { kanDragen, TELFEITEN, type Telfeit } from '../../telfeiten.ts'
import type { Cijferwaarde, Indicator, RegioDefinitie, Telling } from '../schema.ts'

/** Een indicator spreekt zichzelf niet tegen: delen tellen op, een deel heeft een noemer, een percentage blijft onder de honderd (R000-97). */
export function controleerCijfers(definitie: RegioDefinitie, meld: Melder): void {
  controleerIndicatoren(definitie.indicatoren, definitie.deelgebieden, meld)
  controleerOpenbaar(definitie, meld)
}

/** Indicatoren van een regio of van het land, met de deelgebieden die zij mogen noemen. */
export function controleerIndicatoren(
  indicatoren: readonly Indicator[],
  deelgebieden: RegioDefinitie['deelgebieden'],
  meld: Melder,
): void {
  indicatoren.forEach((indicator, plaats) => {
    const pad = ['indicatoren', plaats] as const
    controleerDeel(indicator, pad, meld)
    controleerRichting(indicator, pad, meld)
    controleerHerkomst(indicator, pad, meld)
    controleerVersies(indicator, pad, meld)
    controleerTelling(deelgebieden, indicator, pad, meld)
    indicator.waarden?.forEach((waarde, nummer) => {
      const hier = [...pad, 'waarden', nummer]
      controleerWaarde(indicator, waarde, hier, meld)
      controleerSom(waarde, hier, meld)
    })
  })
}

/** Wat de regio openbaar maakt of deelt staat er een keer. */
function controleerOpenbaar(definitie: RegioDefinitie, meld: Melder): void {
  definitie.opendata.forEach(({ id, cijfers, kenmerk }, plaats) => {
    const dubbel = cijfers.find((c, n) => cijfers.indexOf(c) !== n)
    if (dubbel !== undefined)
      meld(
        ['opendata', plaats, 'cijfers'],
        `Het cijfer ${dubbel} staat twee keer in "${id}".`,
        'Haal een van de twee weg.',
      )
    if (definitie.opendata.findIndex(o => o.kenmerk === kenmerk) !== plaats)
      meld(
        ['opendata', plaats, 'kenmerk'],
        `Het kenmerk van "${id}" is al van een andere verzameling.`,
        'Geef elke verzameling een eigen kenmerk: urn:uuid: met een nieuw willekeurig id.',
      )
  })
  definitie.resultaten.forEach(({ cijfer }, plaats) => {
    if (definitie.resultaten.findIndex(r => r.cijfer === cijfer) !== plaats)
      meld(
        ['resultaten', plaats],
        `Het cijfer ${cijfer} staat twee keer bij resultaten.`,
        'Haal een van de regels weg.',
      )
  })
}

/** Een deel zonder geheel zegt niets, en een aandeel telt nooit bij een ander op. */
function controleerDeel({ naam, eenheid, noemer, optelbaar }: Indicator, pad: Pad, meld: Melder): void {
  if (['procent', 'per-1000'].includes(eenheid) && noemer === undefined)
    meld(pad, `"${naam.nl}" is een deel en zegt niet waarvan.`, 'Voeg toe: noemer: { nl: ..., en: ... }.')
  if (optelbaar && !['aantal', 'euro', 'gulden'].includes(eenheid))
    meld(
      [...pad, 'optelbaar'],
      `"${naam.nl}" (${eenheid}) mag nergens bij opgeteld worden.`,
      'Zet optelbaar: false; alleen aantallen en bedragen tellen op.',
    )
}

function controleerRichting({ naam, richting, norm }: Indicator, pad: Pad, meld: Melder): void {
  if (richting.kant !== 'geen' && richting.waarom === undefined)
    meld([...pad, 'richting'], `"${naam.nl}" zegt niet waarom dit de goede kant is.`, 'Voeg toe: waarom: { nl, en }.')
  if (richting.kant === 'geen' && norm !== undefined)
    meld([...pad, 'norm'], `"${naam.nl}" heeft een norm en geen richting.`, 'Kies op of neer, of haal de norm weg.')
}

function controleerHerkomst({ naam, herkomst, waarden, grenzen }: Indicator, pad: Pad, meld: Melder): void {
  const gaf = waarden?.length ?? 0
  if (herkomst === 'geciteerd' && gaf === 0 && !grenzen.includes('geen-getal'))
    meld(pad, `"${naam.nl}" is geciteerd en heeft geen waarde.`, 'Voeg waarden toe, of zet geen-getal bij grenzen.')
  if (herkomst === 'te-tellen' && gaf > 0)
    meld([...pad, 'waarden'], `"${naam.nl}" moet nog geteld worden en heeft al een waarde.`, 'Kies geciteerd.')
  const zonder = waarden?.some(w => w.periode === undefined) ?? false
  const gezegd = grenzen.includes('jaar-niet-genoemd') || grenzen.includes('periode-onduidelijk')
  if (zonder !== gezegd)
    meld(
      [...pad, 'grenzen'],
      zonder ? `"${naam.nl}" heeft een waarde zonder jaar.` : `Elke waarde van "${naam.nl}" heeft een jaar.`,
      zonder ? 'Zet jaar-niet-genoemd of periode-onduidelijk bij grenzen.' : 'Haal die grens weg.',
    )
}

const TIJD: readonly Indicator['eenheid'][] = ['minuten', 'uren', 'dagen', 'maanden', 'jaren']
const pastBij = (t: Telling, eenheid: Indicator['eenheid']): boolean =>
  t.soort === 'aantal'
    ? ['aantal', 'personen'].includes(eenheid)
    : t.soort === 'aandeel'
      ? eenheid === 'procent'
      : TIJD.includes(eenheid)

/** Wat Kring telt bestaat, past bij de eenheid en draagt het kenmerk; wat het niet telt zegt waarom. */
function controleerTelling(deelgebieden: RegioDefinitie['deelgebieden'], i: Indicator, pad: Pad, meld: Melder): void {
  const { telling: t } = i
  if (t === undefined) {
    if (i.herkomst === 'te-tellen')
      meld(
        pad,
        `"${i.naam.nl}" moet geteld worden en zegt niet hoe.`,
        'Voeg telling toe; soort: niet zegt wat er ontbreekt.',
      )
    return
  }
  const hier = [...pad, 'telling']
  const { teller = [], noemer = [] } = t
  if ((t.soort === 'niet') !== (t.waarom !== undefined) || (t.soort === 'niet') !== (teller.length === 0))
    meld(hier, 'Een telling heeft een teller, en wat niet telt zegt waarom.', 'Kies teller, of soort: niet met waarom.')
  if ((t.soort === 'aandeel') !== noemer.length > 0)
    meld(hier, 'Alleen een aandeel heeft een noemer.', 'Voeg noemer toe bij een aandeel, of haal haar weg.')
  if (t.soort === 'niet') return
  if (!pastBij(t, i.eenheid))
    meld(
      hier,
      `Een ${t.soort} kan niet in ${i.eenheid}.`,
      'Een aandeel is procent, een doorlooptijd uren, dagen of maanden.',
    )
  const vragen = [...teller.map(v => ['teller', v] as const), ...noemer.map(v => ['noemer', v] as const)]
  for (const [deel, v] of vragen) {
    const feit = (TELFEITEN as Readonly<Record<string, Telfeit | undefined>>)[v.feit]
    // een soort die niet bestaat zegt het schema al
    if (feit === undefined) continue
    if (v.kenmerk !== undefined && !kanDragen(v.feit, v.kenmerk))
      meld(
        [...hier, deel],
        `"${v.feit}" draagt het kenmerk "${v.kenmerk}" niet.`,
        `Kies uit: ${feit.kenmerken.join(', ')}.`,
      )
    if (v.deelgebied !== undefined && !deelgebieden.some(d => d.id === v.deelgebied))
      meld([...hier, deel], `Het deelgebied "${v.deelgebied}" bestaat niet.`, 'Kies een deelgebied van deze regio.')
    if (TIJD.includes(i.eenheid) && feit.duur !== true)
      meld([...hier, deel], `"${v.feit}" heeft geen doorlooptijd.`, 'Kies een soort met een doorlooptijd.')
  }
}

/** Twee uitgaven van een definitie gelden nooit voor dezelfde tijd. */
function controleerVersies({ versies = [] }: Indicator, pad: Pad, meld: Melder): void {
  versies.forEach((versie, nummer) => {
    const ander = versies
      .slice(0, nummer)
      .find(v => (v.van ?? '') <= (versie.tot ?? '9999') && (versie.van ?? '') <= (v.tot ?? '9999'))
    if (ander !== undefined)
      meld([...pad, 'versies', nummer], `Dezelfde tijd als versie "${ander.id}".`, 'Geef de oude een tot.')
  })
}

function controleerWaarde(indicator: Indicator, w: Cijferwaarde, pad: Pad, meld: Melder): void {
  const eenheid = w.eenheid ?? indicator.eenheid
  const getallen = [w.waarde, w.tot, ...(w.delen ?? []).map(deel => deel.waarde)].filter(g => g !== undefined)
  if (eenheid === 'procent' && getallen.some(g => g < 0 || g > 100))
    meld(pad, 'Een percentage ligt tussen 0 en 100.', 'Groei boven de honderd is eenheid: index.')
  if (getallen.some(g => g < 0)) meld(pad, 'Een cijfer is niet kleiner dan nul.', 'Kijk de bron na.')
  if (w.tot !== undefined && (w.waarde === undefined || w.tot <= w.waarde))
    meld([...pad, 'tot'], 'De bovengrens ligt niet boven de waarde.', 'Zet de laagste bij waarde, de hoogste bij tot.')
  const zelfde = (v: Cijferwaarde) => v.periode === w.periode && v.eenheid === w.eenheid
  const eerder = (indicator.waarden ?? []).slice(0, Number(pad.at(-1))).filter(zelfde)
  if (eerder.some(v => v.lezing?.nl === w.lezing?.nl))
    meld(pad, 'Voor dit tijdvak staat al een waarde.', 'Zeg met lezing waarin zij verschilt, of haal er een weg.')
}

function controleerSom(w: Cijferwaarde, pad: Pad, meld: Melder): void {
  if (w.delen === undefined) {
    if (w.waarde === undefined) meld(pad, 'Hier staat geen waarde en geen verdeling.', 'Voeg waarde of delen toe.')
    return
  }
  if (w.overlappend) return
  const bedoeld = w.som ?? w.waarde
  const som = Math.round(w.delen.reduce((n, deel) => n + deel.waarde, 0) * 1000) / 1000
  if (bedoeld === undefined) meld(pad, 'Een verdeling zonder waarde noemt haar som.', 'Voeg som toe.')
  else if (som !== bedoeld)
    meld(
      [...pad, 'delen'],
      `De delen zijn samen ${som} en hier staat ${bedoeld}.`,
      'Kijk de delen na; zet overlappend: true als een mens in meer delen kan vallen.',
    )
}
