import type { Kennis } from '../kennis.ts'
import type { Vraagwoorden } from '../vraagwoorden.ts'

/** The forms of the door, in plain English. */
export const vraagEn = (termijn: (t: Kennis['weegtermijn']) => string): Vraagwoorden => ({
  nood: 'Danger now? Do not wait for this form. Call 112.',
  bel: 'Rather speak to somebody at once? You can call day and night.',
  velden: {
    bekend: {
      label: 'May we know who you are?',
      hulp: 'The family need not hear your name. We do: without it, it is no report.',
    },
    gemeente: { label: 'In which municipality do you live, or do the people live whom it is about?' },
    aanbod: { label: 'Which help are you looking for?' },
    verhaal: { label: 'What is going on?', hulp: 'Write what you saw, heard or go through, and since when.' },
    gezin: { label: 'Whom is it about?', hulp: 'Names, street or place, as far as you know. You need not find out.' },
    kinderen: { label: 'Are there children?' },
    wie: { label: 'What are you to these people?' },
    naam: { label: 'Your name' },
    afgeschermd: {
      label: 'May the family hear that you reported this?',
      hulp: 'If you say no, we do not mention your name. If you work with this family, we speak with you about it first.',
    },
    langs: { label: 'How can we reach you safely?' },
    bereik: { label: 'The number or e-mail address', hulp: 'One that nobody else reads or answers.' },
    wanneer: { label: 'When is it safe?', hulp: 'For example: on weekdays between 10 and 12.' },
    voicemail: { label: 'May we leave a voicemail?', hulp: 'We never say there what it is about.' },
    woord: {
      label: 'A word that we hear from you first',
      hulp: 'So we know that it is you. Must the talk stop? Do not say the word.',
    },
  },
  keuzes: {
    bekend: { ja: 'Yes', nee: 'No, I want to stay unknown' },
    kinderen: { ja: 'Yes', nee: 'No', 'weet-niet': 'I do not know' },
    wie: {
      zelf: 'It is about me',
      kind: 'I am their child',
      familie: 'Family or friend',
      buur: 'Neighbour',
      beroep: 'I work with them',
      anders: 'Somebody else',
    },
    afgeschermd: { ja: 'Yes', nee: 'No, rather not' },
    langs: { bellen: 'By telephone', sms: 'By text message', mail: 'By e-mail' },
    voicemail: { ja: 'Yes', nee: 'No' },
  },
  klacht: {
    label: 'What did not go well at Veilig Thuis?',
    hulp: 'Write what happened and when. Names of your family are not needed.',
  },
  steun: {
    naam: { label: 'What may we call you?', hulp: 'Another name will do.' },
    verhaal: { label: 'Is there anything you want to say?', hulp: 'Not needed. You can also tell it later.' },
    bellen: 'Call yourself',
    nietIngevuld: 'The telephone number of the confidential adviser has not been filled in here yet.',
    niemand: 'No confidential adviser has been appointed in this region now. So you cannot send anything here.',
  },
  kiesGemeente: 'Choose a municipality',
  vrij: 'not needed',
  groep: {
    contact: 'How we reach you safely',
    contactUitleg: 'We use only this way, and only at that moment.',
    stukken: 'A photo or file',
  },
  stukken: {
    label: 'Photo, PDF or Word',
    hulp: 'Not needed. Three at most, 5 MB each. We take out where a photo was made.',
    opnieuw: 'Did you choose a file? Choose it again: a form cannot remember that.',
  },
  verstuur: 'Send',
  fouten: {
    kop: 'Something is missing',
    uitleg: 'Nothing was sent yet. What you filled in is still there.',
    leeg: 'Fill this in.',
    kies: 'Choose an answer.',
    lang: 'This is too long. Make it shorter.',
    nummer: 'This does not look like a telephone number. At least eight digits.',
    mail: 'This does not look like an e-mail address.',
    gemeente: 'Choose a municipality from the list.',
    aanbod: 'Choose help from the list.',
  },
  mis: {
    oud: 'This page was open for a long time. Look at your answers and press Send once more.',
    vaak: 'Much was sent from this place. Wait ten minutes, or call.',
    stuk: 'A file cannot go along. Only photo (JPEG, PNG, WebP), PDF, Word or text, whole and without password.',
    veel: 'Three files at most, 5 MB each.',
    even: 'Sending did not work. Try again in a moment, or call.',
  },
  onbekend:
    'You want to stay unknown. Then a report is not possible, and advice always is. Your story stands below. Take names out; we ask no name of you.',
  ontvangen: {
    kop: 'We have it',
    code: 'Your code',
    bewaar:
      'With this code you can ask how it stands. The code says nothing about you. Write it down only where nobody looks.',
    straksKop: 'What happens now',
    straks: (k, soort) => [
      ...(soort === 'steun'
        ? [
            `The confidential adviser contacts you ${termijn(k.steuntermijn)}, in the way you chose.`,
            'Only the confidential adviser reads this. Veilig Thuis does not see that you asked.',
          ]
        : [`Somebody takes this up ${termijn(k.oppaktermijn)}.`]),
      ...(soort === 'melding'
        ? [
            `We look ${termijn(k.weegtermijn)} how unsafe it is and who will help. That time runs from now.`,
            'You hear from us what was done with your report.',
          ]
        : soort === 'advies'
          ? ['We contact you in the way you chose. After that we do not keep your message.']
          : soort === 'dichtbij'
            ? ['The team of the municipality contacts you in the way you chose.']
            : soort === 'klacht'
              ? [
                  'The complaints officer reads your message. Whoever it is about does not.',
                  'You hear how we go on: a talk if you want that, or an opinion of a complaints commission.',
                ]
              : soort === 'steun'
                ? []
                : ['We contact you in the way you chose and look with you for help that fits. This is no report.']),
      'Does it become dangerous? Do not wait for us. Call 112.',
    ],
    weg: 'Close this page when you are done.',
  },
  code: {
    label: 'Your code',
    hulp: 'Twelve signs, for example XXXX-XXXX-XXXX.',
    knop: 'Ask',
    standen: {
      wacht: 'Your message is in. Somebody will take it up.',
      opgepakt: 'Somebody is working on it.',
      klaar: 'Your message has been dealt with.',
    },
    geen: 'We find nothing with this code. See whether every sign is right. After a few tries this page does not answer for ten minutes; you can always call.',
  },
})
