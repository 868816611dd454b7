import type { Melder } from '../bevinding.ts'
import type { RegioDefinitie } from '../schema.ts'

const cijfers = (nummer: string): string => nummer.replace(/\D/g, '')
const plat = (naam: string): string => naam.trim().toLowerCase()

/** Een vertrouwenspersoon werkt niet voor Veilig Thuis, en is ook niet langs diens naam of nummer te bereiken (Wmo 2015 art. 4.2.6). */
export function controleerVertrouwenspersonen(definitie: RegioDefinitie, meld: Melder): void {
  const meldpunten = definitie.organisaties.filter(o => o.soort === 'meldpunt')
  definitie.vertrouwenspersonen.forEach((v, plaats) => {
    if (meldpunten.some(o => plat(o.naam) === plat(v.naam)))
      meld(
        ['vertrouwenspersonen', plaats, 'naam'],
        `De vertrouwenspersoon hoort bij ${v.naam}, en dat is het meldpunt zelf.`,
        'Noem de onafhankelijke organisatie waar de vertrouwenspersoon voor werkt.',
      )
    if (meldpunten.some(o => o.contact?.telefoon !== undefined && cijfers(o.contact.telefoon) === cijfers(v.telefoon)))
      meld(
        ['vertrouwenspersonen', plaats, 'telefoon'],
        'Dit is het nummer van het meldpunt.',
        'Noem een nummer waarop de vertrouwenspersoon zelf te bereiken is, zonder dat het meldpunt ertussen zit.',
      )
  })
}
