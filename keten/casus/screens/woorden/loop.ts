export const nl = {
  feit: {
    CasusGeopend: 'Casus geopend',
    FaseAfgerond: 'Fase afgerond',
    NieuwGeweld: 'Er was opnieuw geweld',
    VanAfgezien: 'Afgezien van een voorwaarde',
    CasusGesloten: 'Casus gesloten',
    CasusHeropend: 'Casus heropend',
  },
  daad: {
    RondFaseAf: {
      knop: 'Fase afronden',
      titel: 'De fase afronden',
      uitleg: 'Een fase gaat nooit vanzelf voorbij. Onderbouw wat u ziet.',
    },
    LegNieuwGeweldVast: {
      knop: 'Er is opnieuw geweld',
      titel: 'Er is opnieuw geweld',
      uitleg:
        'De casus gaat terug naar de eerste fase, alle voorwaarden worden opnieuw gecontroleerd en het team krijgt meteen bericht. Is er nu gevaar? Bel 112.',
    },
    ZieAfVanVoorwaarde: {
      knop: 'Afzien met reden',
      titel: 'Afzien van een voorwaarde',
      uitleg: 'Alleen waar het kan: van wat de veiligheid of een kind beschermt, kan niemand afzien.',
    },
    SluitCasus: {
      knop: 'Casus sluiten',
      titel: 'De casus sluiten',
      uitleg: 'De casus blijft te vinden. De opvolging loopt door, op één naam.',
    },
    HeropenCasus: {
      knop: 'Casus heropenen',
      titel: 'De casus heropenen',
      uitleg: 'De casus begint weer bij de eerste fase: eerst veilig.',
    },
  },
  veld: {
    voorwaardeAf: 'Waarvan ziet u af',
    nazorgDoor: 'Wie houdt contact na het sluiten',
    nazorgDoorHelp: 'Alle opvolging komt op deze naam. Leeg laten: de casusregisseur.',
    besproken: 'Is dit besproken met wie het aangaat?',
    besprokenWas: { ja: 'Ja', nee: 'Nog niet' },
    besprokenOp: 'Wanneer is het besproken',
    besprokenOpHelp: 'Alleen als het besproken is.',
  },
} as const

export const en = {
  feit: {
    CasusGeopend: 'Case opened',
    FaseAfgerond: 'Phase finished',
    NieuwGeweld: 'There was violence again',
    VanAfgezien: 'A condition left out',
    CasusGesloten: 'Case closed',
    CasusHeropend: 'Case reopened',
  },
  daad: {
    RondFaseAf: {
      knop: 'Finish phase',
      titel: 'Finish the phase',
      uitleg: 'A phase never ends by itself. Explain what you see.',
    },
    LegNieuwGeweldVast: {
      knop: 'There is violence again',
      titel: 'There is violence again',
      uitleg:
        'The case goes back to the first phase, all conditions are checked anew and the team hears at once. Is there danger now? Call 112.',
    },
    ZieAfVanVoorwaarde: {
      knop: 'Leave out with reason',
      titel: 'Leave out a condition',
      uitleg: 'Only where possible: nobody can leave out what protects safety or a child.',
    },
    SluitCasus: {
      knop: 'Close case',
      titel: 'Close the case',
      uitleg: 'The case can still be found. The follow-up goes on, in one name.',
    },
    HeropenCasus: {
      knop: 'Reopen case',
      titel: 'Reopen the case',
      uitleg: 'The case starts again at the first phase: safe first.',
    },
  },
  veld: {
    voorwaardeAf: 'What do you leave out',
    nazorgDoor: 'Who stays in touch after closing',
    nazorgDoorHelp: 'All follow-up is put in this name. Left empty: the case director.',
    besproken: 'Was this discussed with those it is about?',
    besprokenWas: { ja: 'Yes', nee: 'Not yet' },
    besprokenOp: 'When was it discussed',
    besprokenOpHelp: 'Only when it was discussed.',
  },
} as const
