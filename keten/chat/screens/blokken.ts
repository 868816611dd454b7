/** Sentences a worker can put in the box and change; in the language of the visitor. Words of Kring, for a region to read along. */
export const BLOKKEN: Readonly<Record<string, readonly (readonly [kort: string, zin: string])[]>> = {
  nl: [
    [
      'Welkom',
      'Hallo, fijn dat u schrijft. Ik ben iemand van het meldpunt. Bent u nu op een veilige plek, en kan niemand meelezen?',
    ],
    ['Rode knop', 'Komt er iemand binnen? Druk op de rode knop bovenaan. Dan is alles meteen weg.'],
    [
      'Gevaar',
      'Bent u of is iemand anders nu in gevaar? Bel dan 112. Lukt praten niet, bel toch en blijf aan de lijn.',
    ],
    [
      'Niets bewaard',
      'Wij bewaren niets van dit gesprek. Alleen als u dat zelf wilt, en dan leest u eerst wat wij opschrijven.',
    ],
    ['Wat u wilt', 'Wat zou u het liefst willen dat er verandert?'],
    ['Even kijken', 'Ik denk even na over wat u schreef. Ik ben er nog.'],
    [
      'Afronden',
      'Wij gaan afronden. Straks is dit scherm leeg. Is het veilig om nu te stoppen? U mag altijd weer beginnen, of bellen.',
    ],
  ],
  en: [
    [
      'Welcome',
      'Hello, good that you write. I am somebody of the reporting centre. Are you in a safe place now, and can nobody read along?',
    ],
    ['Red button', 'Is somebody coming in? Press the red button at the top. Then everything is gone at once.'],
    [
      'Danger',
      'Are you or is somebody else in danger now? Then call 112. If you cannot talk, call anyway and stay on the line.',
    ],
    [
      'Nothing kept',
      'We keep nothing of this talk. Only if you want that yourself, and then you first read what we write down.',
    ],
    ['What you want', 'What would you most like to change?'],
    ['A moment', 'I am thinking about what you wrote. I am still here.'],
    [
      'Closing',
      'We are going to close. This screen will be blank soon. Is it safe to stop now? You can always begin again, or call.',
    ],
  ],
}
