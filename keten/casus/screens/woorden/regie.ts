export const nl = {
  feit: {
    RegieBelegd: 'Regie belegd',
    RegieschaalGewijzigd: 'Regie naar een ander niveau',
    DrangIngezet: 'Drang of dwang ingezet',
    SpecialistBetrokken: 'Specialist betrokken',
    MensGesperd: 'Toegang afgesloten voor een collega',
  },
  daad: {
    BelegRegie: {
      knop: 'Regie beleggen',
      titel: 'Wie heeft de regie?',
      uitleg: 'Het gezin krijgt één vast gezicht. Een complexe zaak vraagt een casusregisseur.',
    },
    WijzigRegieschaal: {
      knop: 'Regieniveau wijzigen',
      titel: 'Regie lokaal of regionaal',
      uitleg: 'Bij regionale regie ziet en werkt de regionale organisatie mee.',
    },
    ZetDrangIn: {
      knop: 'Drang of dwang inzetten',
      titel: 'Drang of dwang inzetten',
      uitleg: 'Vertel het gezin wat u doet en waarom.',
    },
    BetrekSpecialist: {
      knop: 'Specialist betrekken',
      titel: 'Een specialist betrekken',
      uitleg: 'De specialist sluit aan bij het team dat het gezin kent.',
    },
    SperMens: {
      knop: 'Toegang afsluiten',
      titel: 'Een collega de toegang ontzeggen',
      uitleg: 'De collega ziet deze casus daarna niet meer.',
    },
  },
  veld: {},
} as const

export const en = {
  feit: {
    RegieBelegd: 'Direction assigned',
    RegieschaalGewijzigd: 'Direction moved to another level',
    DrangIngezet: 'Pressure or compulsion used',
    SpecialistBetrokken: 'Specialist involved',
    MensGesperd: 'Access closed for a colleague',
  },
  daad: {
    BelegRegie: {
      knop: 'Assign direction',
      titel: 'Who directs this case?',
      uitleg: 'The family gets one face it knows. A complex case asks for a case director.',
    },
    WijzigRegieschaal: {
      knop: 'Change level of direction',
      titel: 'Direction local or regional',
      uitleg: 'With regional direction the regional organisation sees the case and works along.',
    },
    ZetDrangIn: {
      knop: 'Use pressure or compulsion',
      titel: 'Use pressure or compulsion',
      uitleg: 'Tell the family what you do and why.',
    },
    BetrekSpecialist: {
      knop: 'Involve specialist',
      titel: 'Involve a specialist',
      uitleg: 'The specialist joins the team that knows the family.',
    },
    SperMens: {
      knop: 'Close access',
      titel: 'Close this case for a colleague',
      uitleg: 'The colleague does not see this case any more.',
    },
  },
  veld: {},
} as const
