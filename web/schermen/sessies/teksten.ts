import { registerTeksten } from '../../../toon/taal/taal.ts'
import type { Vertaling } from '../../../toon/taal/vorm.ts'

export const nl = {
  titel: 'Waar ik ben aangemeld',
  lead: 'Elk scherm waarop u nu bent aangemeld. Kent u er een niet, meld het daar af en bel uw beheerder.',
  bewaart: 'Kring onthoudt alleen het soort toestel. Geen adres, geen browser, geen plaats.',
  tabel: 'Uw aanmeldingen van nu',
  toestel: 'Toestel',
  toestellen: { computer: 'Computer', telefoon: 'Telefoon', tablet: 'Tablet', onbekend: 'Onbekend toestel' },
  deze: 'dit scherm',
  sinds: 'Aangemeld',
  laatst: 'Laatst gebruikt',
  daad: 'Afmelden',
  hier: 'Met Afmelden in uw menu',
  meldAf: 'Daar afmelden',
  meldAfNaam: 'Afmelden op: {{toestel}}, aangemeld {{sinds}}',
  een: 'Daar afmelden?',
  eenTekst: '{{toestel}}, aangemeld {{sinds}}. Wat daar nog niet bewaard is, gaat verloren.',
  alle: 'Overal elders afmelden',
  alleVraag: 'Overal elders afmelden?',
  alleTekst: 'U blijft hier aangemeld. Op uw andere schermen gaat verloren wat nog niet bewaard is.',
  annuleer: 'Annuleren',
  klaar: 'Afgemeld. Daar gaat nu niets meer open.',
  alleen: 'U bent nergens anders aangemeld',
  alleenTekst: 'Meldt u zich op een ander toestel aan, dan staat dat hier. Na dertig minuten stilte sluit het vanzelf.',
} as const

export const en: Vertaling<typeof nl> = {
  titel: 'Where I am signed in',
  lead: 'Every screen on which you are signed in now. If you do not know one, end it and call your administrator.',
  bewaart: 'Kring remembers only the kind of device. No address, no browser, no place.',
  tabel: 'Where you are signed in now',
  toestel: 'Device',
  toestellen: { computer: 'Computer', telefoon: 'Telephone', tablet: 'Tablet', onbekend: 'Unknown device' },
  deze: 'this screen',
  sinds: 'Signed in',
  laatst: 'Last used',
  daad: 'Sign out',
  hier: 'With Sign out in your menu',
  meldAf: 'Sign out there',
  meldAfNaam: 'Sign out on: {{toestel}}, signed in {{sinds}}',
  een: 'Sign out there?',
  eenTekst: '{{toestel}}, signed in {{sinds}}. What was not kept there yet is lost.',
  alle: 'Sign out everywhere else',
  alleVraag: 'Sign out everywhere else?',
  alleTekst: 'You stay signed in here. On your other screens what was not kept yet is lost.',
  annuleer: 'Cancel',
  klaar: 'Signed out. Nothing opens there any more.',
  alleen: 'You are signed in nowhere else',
  alleenTekst: 'If you sign in on another device, it stands here. After thirty minutes of silence it closes by itself.',
}

export const useSessieTeksten = registerTeksten('sessies', { nl, en })
