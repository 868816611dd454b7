/**
 * Words that make somebody into what they did or have, or that only professionals use, each with what to say instead (SD-49).
 * The list is data: who meets a word that hurts or that nobody understands, adds it here, and the test finds every place.
 */
export interface Mijden {
  readonly woord: RegExp
  readonly liever: string
}

/** A person is more than what happened: these words brand somebody, in any text on any screen. */
export const BRANDMERKEN: Readonly<Record<'nl' | 'en', readonly Mijden[]>> = {
  nl: [
    { woord: /\bdaders?\b/i, liever: 'wie geweld gebruikt' },
    { woord: /\bplegers?\b/i, liever: 'wie geweld gebruikt' },
    { woord: /\bmishandelaars?\b/i, liever: 'wie geweld gebruikt' },
    { woord: /\brecidivist(en)?\b/i, liever: 'wie opnieuw geweld gebruikte' },
    { woord: /\bprobleem(gezin|gezinnen|kind|kinderen|ouders?|jongeren?)\b/i, liever: 'gezin, kind, ouder' },
    { woord: /\bmulti-?probleem/i, liever: 'gezin waar meer tegelijk speelt' },
    {
      woord: /\b(zorgmijders?|zorgmijdend|hulpverleningsresistent|hulpweigeraars?)\b/i,
      liever: 'wie nu geen hulp wil',
    },
    { woord: /\b(onwillig|onhandelbaar|asociaal|ongemotiveerd)e?\b/i, liever: 'beschrijf wat iemand deed of zei' },
    { woord: /\b(verslaafden?|junks?|alcoholisten?|alcoholist)\b/i, liever: 'iemand met een verslaving' },
    { woord: /\b(gestoorden?|verwarde (man|vrouw|persoon|mensen)|gek|labiel)\b/i, liever: 'iemand die in de war is' },
    { woord: /\b(zwakbegaafd|zwakzinnig|achterlijk|gehandicapten?)e?\b/i, liever: 'iemand met een beperking' },
    { woord: /\b(allochtoon|allochtone|allochtonen|illegalen?)\b/i, liever: 'noem alleen wat ertoe doet' },
    { woord: /\b(slechte|falende) (moeder|vader|ouders?)\b/i, liever: 'beschrijf wat er gebeurde' },
    { woord: /\bkansarm(en)?\b/i, liever: 'met weinig geld of steun' },
  ],
  en: [
    { woord: /\b(offender|perpetrator|abuser|batterer)s?\b/i, liever: 'who uses violence' },
    { woord: /\bproblem (family|families|child|children|parents?)\b/i, liever: 'family, child, parent' },
    { woord: /\b(addicts?|alcoholics?|junkies?)\b/i, liever: 'somebody with an addiction' },
    { woord: /\b(retarded|crazy|insane|mad|unstable)\b/i, liever: 'say what you saw' },
    { woord: /\b(hard-to-reach|uncooperative|unwilling|non-compliant)\b/i, liever: 'say what somebody did or said' },
    { woord: /\b(bad|failing) (mother|father|parents?)\b/i, liever: 'say what happened' },
    { woord: /\bthe (disabled|mentally ill)\b/i, liever: 'somebody with a disability' },
  ],
}

/** Words of letters and policies; everybody understands the other one (B1). */
export const MOEILIJK: Readonly<Record<'nl' | 'en', readonly Mijden[]>> = {
  nl: [
    { woord: /\b(indien)\b/i, liever: 'als' },
    { woord: /\b(middels|door middel van)\b/i, liever: 'met' },
    { woord: /\b(omtrent|inzake|aangaande|betreffende)\b/i, liever: 'over' },
    { woord: /\b(derhalve|aldus|dientengevolge)\b/i, liever: 'dus' },
    { woord: /\b(teneinde)\b/i, liever: 'om' },
    { woord: /\b(alsmede|evenals|alsook)\b/i, liever: 'en' },
    { woord: /\b(reeds)\b/i, liever: 'al' },
    { woord: /\b(tevens)\b/i, liever: 'ook' },
    { woord: /\b(conform)\b/i, liever: 'volgens' },
    { woord: /\b(ingevolge|krachtens)\b/i, liever: 'door, volgens' },
    { woord: /\b(dient|dienen) te\b/i, liever: 'moet' },
    {
      woord: /\b(voornemens|bewerkstelligen|geschieden|aanvangen|verstrekken)\b/i,
      liever: 'van plan, doen, gebeuren, beginnen, geven',
    },
    { woord: /\b(desgewenst|desbetreffende|onderhavige|voornoemde)\b/i, liever: 'als u wilt, deze' },
    { woord: /\b(problematiek)\b/i, liever: 'wat er speelt' },
    {
      woord: /\b(ontvankelijk|prevaleren|participeren|implementeren|faciliteren|monitoren)\b/i,
      liever: 'een gewoon woord',
    },
  ],
  en: [
    { woord: /\b(pursuant to|hereby|herein|thereof|aforementioned)\b/i, liever: 'plain words' },
    { woord: /\b(prior to)\b/i, liever: 'before' },
    { woord: /\b(in order to)\b/i, liever: 'to' },
    { woord: /\b(utilise|utilize)\b/i, liever: 'use' },
  ],
}

/** A sentence longer than this is read twice. */
export const WOORDEN_PER_ZIN = 30
