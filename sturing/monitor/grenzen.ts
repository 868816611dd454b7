import type { Cijfergrens, Indicator, Woordpaar } from '../../gedeeld/regio/schema.ts'

/** Wat een grens bij een cijfer zegt, in gewone woorden (R001-112). */
export const GRENSWOORDEN: Readonly<Record<Cijfergrens, Woordpaar>> = {
  'jaar-niet-genoemd': { nl: 'De bron noemt geen jaar.', en: 'The source states no year.' },
  'periode-onduidelijk': {
    nl: 'De bron zegt niet over welke tijd dit gaat.',
    en: 'The source does not say which time this covers.',
  },
  'grove-schatting': {
    nl: 'Zeer grove schatting, zonder verschillen tussen regio’s.',
    en: 'Very rough estimate, no regional differences.',
  },
  'oude-bron': {
    nl: 'De bron rust op oude gegevens.',
    en: 'The source rests on old data.',
  },
  'tekst-beschadigd': {
    nl: 'De tekst van de bron is hier beschadigd.',
    en: 'The text of the source is damaged here.',
  },
  overlapt: {
    nl: 'Overlapt deels met andere cijfers; tel ze niet zonder meer op.',
    en: 'Partly overlaps with other figures; do not simply add them.',
  },
  afgeleid: {
    nl: 'Kring heeft dit deels afgeleid; het staat niet zo in de bron.',
    en: 'Kring derived part of this; the source does not state it so.',
  },
  'definitie-elders': {
    nl: 'Wat er precies telt staat niet in de visie maar in de landelijke bron.',
    en: 'What exactly counts is not in the vision but in the national source.',
  },
  'eigen-opgave': {
    nl: 'Mensen hebben dit zelf gezegd in een onderzoek.',
    en: 'People said so themselves in a study.',
  },
  'buiten-visie': { nl: 'Dit valt buiten de visie.', en: 'This is outside the vision.' },
  'geen-oorzaak': {
    nl: 'Het cijfer zegt niet waardoor het komt.',
    en: 'The figure does not say what causes it.',
  },
  'bronnen-verschillen': {
    nl: 'De bron noemt op verschillende plaatsen een ander getal.',
    en: 'The source gives another number in different places.',
  },
  'geen-getal': {
    nl: 'De bron vergelijkt in woorden; het getal ontbreekt.',
    en: 'The source compares in words; the number is missing.',
  },
}

/** De grenzen van een indicator in woorden. */
export const grenzenVan = (i: Indicator): readonly Woordpaar[] =>
  i.grenzen.map(g => (typeof g === 'string' ? GRENSWOORDEN[g] : g))
