import { aanbodlijst, codevraag, dagen, formulier, leeslijst, opvoedlijst, steun, urenlijst } from '../bladen.ts'
import type { Kennis } from '../kennis.ts'
import { bellen, buurtvraag, kop, lijst, praat, stappen, vinken, wegen, zeg } from '../bladen.ts'
import type { Taal } from '../taal.ts'
import { vraagEn } from './en.vraag.ts'
import { lijstEn } from './en.lijsten.ts'

const EENHEID = {
  uren: 'hours',
  kalenderdagen: 'days',
  werkdagen: 'working days',
  weken: 'weeks',
  maanden: 'months',
} as const

const EEN = { uren: 'hour', kalenderdagen: 'day', werkdagen: 'working day', weken: 'week', maanden: 'month' } as const
const termijn = (t: Kennis['weegtermijn']): string =>
  t === null ? 'soon' : `within ${t.lengte} ${t.lengte === 1 ? EEN[t.eenheid] : EENHEID[t.eenheid]}`

/** English, in plain words. */
export const en: Taal = {
  code: 'en',
  naam: 'English',
  tab: 'Guide',
  schil: {
    weg: 'Leave this page now',
    wegUitleg: 'Is somebody coming? Press here, or press Shift three times. You will see the weather at once.',
    shift: ['Shift twice more and you are gone.', 'Shift once more and you are gone.', 'Leaving.'],
    naarInhoud: 'Go to the text',
    nood: 'In danger now? Call 112.',
    begin: 'Back to the beginning',
    taalkeus: 'Language',
    bel: naam => `Call ${naam}`,
    geenNummer: 'Ask the municipality for the number.',
    termijn,
    plek: 'Your postcode or municipality',
    plekHulp: 'Four digits are enough. We do not keep this.',
    zoek: 'Search',
    plekFout:
      'We do not know this postcode or municipality here. Try the name of your municipality, or call the number below.',
    gemeenten: 'These are the municipalities this page is about',
    regiokeus: 'Where do you live?',
    regiokeusHulp: 'Choose an area, or fill in your postcode or municipality.',
    onder: 'This page keeps nothing on this device.',
    inBuurt: {
      kop: gemeente => `Help for ${gemeente}`,
      meldpunt: 'Advice or a report, day and night',
      team: 'Help near by',
      opvang: 'A safe place to sleep',
      geenOpvang:
        'If you must leave and have nowhere to go: call the number above. They find a place. Where it is, is written nowhere.',
      anders: 'Another postcode or municipality',
    },
    druk: 'This page is very busy now. Wait a few minutes. In danger, call 112.',
    weg404: 'This page does not exist. Begin again below.',
  },
  vraag: vraagEn(termijn),
  lijsten: lijstEn,
  soorten: {
    partner: {
      kop: 'By a partner or ex',
      tekst:
        'Hitting, but also following, threatening, controlling or forcing. It does not always stop when you separate. It happens to men too.',
    },
    kind: {
      kop: 'A child',
      tekst: 'A child is hit, frightened, neglected or abused. Also when the parents do not mean it so.',
    },
    getuige: {
      kop: 'A child who sees or hears it',
      tekst: 'Whoever sees or hears violence is hurt by it, a baby too, even through a wall.',
    },
    ouderen: {
      kop: 'An older person',
      tekst: 'Somebody who cares for you or is close to you hurts you, locks you in, neglects you or takes your money.',
    },
    ouders: { kop: 'By a child', tekst: 'A child, also a grown one, hits or threatens a mother or father.' },
    huwelijk: {
      kop: 'Made to marry, or left behind',
      tekst: 'You must marry somebody you do not want, or stay married, or you may not come back from another country.',
    },
    eer: {
      kop: 'For honour',
      tekst: 'Threatening, hitting or locking somebody in because the family feels its honour was harmed.',
    },
    besnijdenis: {
      kop: 'Circumcision of girls',
      tekst: 'It is forbidden in the Netherlands, also when it is done in another country.',
    },
    volgen: {
      kop: 'Being followed',
      tekst: 'Somebody follows you, waits for you or keeps sending messages, and does not stop.',
    },
    scheiding: {
      kop: 'Fighting after a separation',
      tekst: 'Parents keep fighting and the children stand between them.',
    },
    seks: {
      kop: 'Sex that you do not want',
      tekst: 'Touching or sex that you do not want. Within a relationship too.',
    },
    handel: {
      kop: 'Forced work or sex',
      tekst: 'Somebody forces you and earns from it. Sometimes it is somebody you are in love with.',
    },
    afhankelijk: {
      kop: 'By somebody you depend on',
      tekst:
        'Somebody who cares for you, guides you or teaches you crosses a line. Tell somebody outside that organisation.',
    },
    dodelijk: {
      kop: 'When it becomes a danger to life',
      tekst: 'A hand around the throat, a weapon, death threats, following after you left: call today.',
    },
  },
  bladen: {
    start: k => ({
      kop: 'How can we help you?',
      stukken: [
        wegen(
          ['ik', 'It happens to me', 'At home, or with an ex'],
          ['jong', 'I am a child or teenager'],
          ['zorgen', 'I am worried about somebody', 'Neighbours, family, a friend'],
          ['grip', 'I lose control myself', 'You want it to stop and wonder how'],
          ['later', 'I am older, or care for somebody older'],
          ['werk', 'I work with people or children'],
        ),
        dagen,
        kop('Ask or tell something'),
        wegen(
          ['keuze', 'I want to ask or tell something', 'Advice, a report, or help near you'],
          ['code', 'What happened with my message?', 'With the code you got'],
          ['mening', 'Not happy with Veilig Thuis?'],
          ['naast', 'Somebody beside you', 'Who does not work for Veilig Thuis'],
        ),
        kop('If you would rather talk'),
        bellen,
        wegen(['praten', 'Rather chat than call', 'Without your name, and nothing is kept']),
        zeg(`You may call when you are not sure, and without giving your name. You talk with ${k.meldpunt.naam}.`),
        wegen(
          ['bellen', 'What happens when I call?'],
          ['buurt', 'Who helps near me?'],
          ['grens', 'Is this still normal?', 'A short list to go through by yourself'],
          ['sporen', 'Can somebody see that I was here?'],
        ),
        kop('When much changes at home'),
        wegen(
          ['kindje', 'A baby is coming, or has just come'],
          ['pubers', 'A teenager in the house'],
          ['apart', 'Separating'],
          ['soorten', 'Which kinds are there?'],
          ['opvoeden', 'Questions about bringing up children'],
          ['uren', 'Where can I just walk in?', 'For carers, volunteers and parents'],
          ['lezen', 'Something to read', 'On paper and on a screen'],
        ),
      ],
    }),
    ik: () => ({
      kop: 'It happens to you',
      stukken: [
        zeg('What happens to you is not your fault. You need not be sure to talk to somebody.'),
        kop('If it is not safe now'),
        stappen(
          'Call 112. Can you not speak? Call anyway and stay on the line.',
          'Go to a room with a way out, rather not the kitchen or bathroom.',
          'Take the children if you can. Go to neighbours, a shop or the police station.',
        ),
        kop('If it is quiet now'),
        lijst(
          'Tell one person you trust what happens, and agree on a word that means: call the police.',
          'Keep papers, cards, medicines, some money and a key together, or with somebody else.',
          'Call from a telephone the other cannot reach.',
        ),
        bellen,
        zeg('You decide what you tell. We think with you about what is safe for you. We never just call you back.'),
        wegen(
          ['bellen', 'What happens when I call?'],
          ['buurt', 'Help and a safe place near me'],
          ['sporen', 'Can somebody see that I was here?'],
        ),
      ],
    }),
    jong: () => ({
      kop: 'You are a child or teenager',
      stukken: [
        zeg(
          'Are you hit, shouted at, forgotten, or are there fights at home that frighten you? That is never your fault. Not even when they say it is.',
        ),
        kop('If you are afraid now'),
        stappen('Go somewhere you are safe: neighbours, a friend, a shop.', 'Call 112. It is free.'),
        kop('What you can do'),
        lijst(
          'Tell a grown-up you trust: a teacher, your mentor, your coach, an uncle or aunt.',
          'If they do not listen, tell the next one. You are doing well.',
          'Call us. You need not say your name.',
        ),
        bellen,
        wegen(['praten', 'Rather type? Chat with somebody', 'Without your name, and nothing is kept']),
        zeg('We do not just tell your parents that you called. First we think together about what is safe.'),
        kop('Is it about a friend?'),
        lijst(
          'Listen. Say that you believe them.',
          'Do not promise to keep it secret for ever.',
          'Call together, or call alone to ask what you can do. No report comes of that, unless you want it or there is danger now.',
        ),
        wegen(['sporen', 'Can somebody see that I was here?'], ['grens', 'Is this still normal?']),
      ],
    }),
    zorgen: () => ({
      kop: 'You are worried about somebody',
      stukken: [
        zeg(
          'You hear shouting next door, you see a child that is always afraid, a friend who dares nothing any more. Doubt is normal. You need not prove anything.',
        ),
        kop('What you can do'),
        stappen(
          'Is there danger now? Call 112.',
          'Ask how things are, when it is safe and you are alone together. Listen and do not judge.',
          'Call for advice. You need not say who it is about.',
        ),
        bellen,
        kop('Advice or a report'),
        lijst(
          'Advice: you stay in charge. We write down no names of the family.',
          'A report: we take over. You say who you are and how we reach you. The family does not hear your name if you do not want it and there is good reason.',
          'You hear what was done with your report.',
        ),
        kop('What you had better not do'),
        lijst('Talk to the offender yourself.', 'Send a note or message that somebody else can read.'),
        wegen(
          ['keuze', 'Rather write than call'],
          ['bellen', 'What happens when I call?'],
          ['buurt', 'Who helps near me?'],
          ['soorten', 'Which kinds are there?'],
        ),
      ],
    }),
    grip: () => ({
      kop: 'You lose control yourself',
      stukken: [
        zeg(
          'You shout, throw, hit or frighten somebody, and you want it to stop. Reading this is a step. You are not the only one, and it can be different.',
        ),
        kop('If it goes wrong now'),
        stappen(
          'Leave the house. Walk around the block, call somebody. Say only: I am going out for a while.',
          'Do not drink and do not drive.',
          'Are you afraid you will hurt somebody? Call 112.',
        ),
        kop('If it is quiet now'),
        lijst(
          'Call. You need no referral and no name.',
          'We look with you for help that fits: somebody to talk to at once, or a training or treatment so that it does not come that far again.',
          'Agree at home what you do when tension rises, and keep to it.',
        ),
        bellen,
        zeg(
          'Calling about yourself is not a report. Only when somebody is in danger now must we act; then we tell you.',
        ),
        wegen(
          ['aanbod', 'Which help is there, and how do I ask for it?', 'Without referral'],
          ['buurt', 'Help near me'],
          ['bellen', 'What happens when I call?'],
          ['apart', 'Separating without war'],
        ),
      ],
    }),
    werk: k => ({
      kop: 'You work with people or children',
      stukken: [
        zeg('The reporting code has five steps. You need not do it alone, and you may begin with doubt.'),
        stappen(
          'Put the signals in a row: what you saw or heard, when, from whom. Keep facts and your thoughts about them apart.',
          'Consult a colleague or the attention officer, and us.',
          'Talk with those concerned, and with the child if that can be done. Not when it puts somebody in danger.',
          'Weigh: is there (a suspicion of) violence, and is there acute or structural lack of safety? Use the framework of your profession.',
          'Decide: is a report needed, and can you give or organise help yourself? It can be both.',
        ),
        zeg('Is there danger now? Skip the steps, call 112 and then us. You fill in the steps later.'),
        bellen,
        kop('When you consult first and say nothing to the family yet'),
        lijst(
          'Honour, a forced marriage, being left in another country or circumcision of girls: call first. There is somebody who knows this.',
          'Suspected sexual violence: do not question the child.',
          'Complete control of one over the other: leave nothing on paper or telephone.',
        ),
        kop('Do you work with adults?'),
        zeg('Always ask whether children depend on them and whether these are safe: that is the child check.'),
        zeg(`You may ask advice without names. You stay responsible; ${k.meldpunt.naam} thinks with you.`),
        wegen(
          ['bellen', 'What happens when I call?'],
          ['buurt', 'The team of my municipality'],
          ['soorten', 'Which kinds are there?'],
        ),
      ],
    }),
    later: () => ({
      kop: 'You are older, or care for somebody older',
      stukken: [
        zeg(
          'Somebody takes your money, shouts, hits, locks you in, or leaves you without food or medicine. Also when it is a child or partner. Also when they mean no harm.',
        ),
        kop('What you can do'),
        lijst(
          'Tell your doctor, the district nurse or somebody you trust.',
          'Give your card and PIN to nobody. Did you already? Call your bank.',
          'Call us. You need not be angry with your child to ask help for both of you.',
        ),
        bellen,
        kop('You care for somebody and it becomes too much'),
        zeg(
          'Shouting or holding too hard often happens because somebody is worn out. Call before it goes too far. Together we find somebody to take over for a while.',
        ),
        wegen(['buurt', 'Help near me'], ['bellen', 'What happens when I call?']),
      ],
    }),
    bellen: k => ({
      kop: 'What happens when you call?',
      stukken: [
        stappen(
          `You get somebody of ${k.meldpunt.naam} on the line. Day and night.`,
          'They ask first: are you safe, and can you talk now?',
          'You tell what you want. No names needed.',
          'Together you think of a good next step. Often that is all.',
        ),
        bellen,
        kop('If you ask advice'),
        lijst('You decide what you do with it.', 'We keep nothing about the family.', 'You may call again later.'),
        kop('If you make a report'),
        lijst(
          'We ask who you are and how and when we reach you safely.',
          `We look ${en.schil.termijn(k.weegtermijn)} how unsafe it is and who will help. In danger at once.`,
          'The family hears that there is a report, in a way and at a moment that is safe.',
          'You hear what was done with your report.',
        ),
        kop('What we never do'),
        lijst('Call you back at a number or hour you did not name.', 'Leave a message that says what it is about.'),
        wegen(['sporen', 'Is the call on my telephone?'], ['buurt', 'Who helps near me?']),
      ],
    }),
    buurt: () => ({
      kop: 'Who helps near you?',
      stukken: [
        buurtvraag,
        bellen,
        wegen(['bellen', 'What happens when I call?'], ['sporen', 'Can somebody see that I was here?']),
      ],
    }),
    sporen: () => ({
      kop: 'Can somebody see that you were here?',
      stukken: [
        zeg(
          'This page keeps nothing on your telephone or computer. Your browser sometimes does. We cannot clear that for you.',
        ),
        kop('What the button "Leave this page now" does, and does not'),
        lijst(
          'It blanks the screen and shows the weather. The back button does not bring you here then.',
          'It does not clear the history of your browser. This address can be in it.',
          'It does not help when somebody looks along with an app on your telephone.',
        ),
        kop('How to clear what your browser keeps'),
        lijst(
          'Safari: open History, swipe this address to the left and choose Delete.',
          'Chrome and Edge: the three dots, History, and the cross next to this address.',
          'Firefox: History, right-click this address, Forget About This Site.',
        ),
        zeg('Rather remove only this address than everything: an empty history stands out.'),
        kop('Looking more safely'),
        lijst(
          'Use a telephone or computer the other never touches: of a friend, at work, in the library.',
          'Open a private window in your browser.',
          'Do you think somebody looks along? Then change nothing now: they may notice. Call from another telephone.',
        ),
        kop('Calling'),
        zeg(
          'The number is in your list of calls afterwards. Remove it there. Ask your provider whether it is on the bill.',
        ),
        bellen,
      ],
    }),
    soorten: k => ({
      kop: 'Which kinds are there?',
      stukken: [
        zeg(
          'Violence at home is more than hitting. It can also be threatening, following, locking in, taking money, neglecting, or letting a child see what it should not see.',
        ),
        ...k.soorten.flatMap(s => [kop(en.soorten[s].kop), zeg(en.soorten[s].tekst)]),
        bellen,
        wegen(
          ['grens', 'Is this still normal?'],
          ['ik', 'It happens to me'],
          ['zorgen', 'I am worried about somebody'],
        ),
      ],
    }),
    grens: () => ({
      kop: 'Is this still normal?',
      stukken: [
        zeg(
          'Quarrels are part of living together. Being afraid is not. Go through this list for yourself. Nobody sees what you tick; when you leave it is gone.',
        ),
        vinken(
          'Did you tick one? Then talking to somebody is a good idea. One is enough.',
          'I watch what I say, to prevent a fight.',
          'My telephone, my money or my plans are checked.',
          'I see my friends or family less, because otherwise it goes wrong at home.',
          'I am shouted at or made small, also in front of the children.',
          'There is throwing, pushing, pinching, hitting or pulling my hair.',
          'There are threats: to leave with the children, with a picture, with death.',
          'I must have sex when I do not want to.',
          'There has been a hand around my throat.',
          'The children are afraid, quiet, or stand up for one of us.',
        ),
        zeg('A hand around the throat, a weapon or a death threat: call today, also when all seems well again.'),
        bellen,
        wegen(['ik', 'What can I do?'], ['grip', 'I do this myself'], ['bellen', 'What happens when I call?']),
      ],
    }),
    kindje: () => ({
      kop: 'A baby is coming, or has just come',
      stukken: [
        zeg(
          'A baby is lovely and hard. Little sleep and worries about money make one lash out sooner. More often than people think, violence begins in this time.',
        ),
        lijst(
          'Does the baby cry and can you not bear it? Lay the child safely in bed, go to another room, call somebody. Never shake a baby.',
          'Tell the midwife or the child health clinic when things are not well at home. They ask this more often.',
          'Ask now for help later: who can sit with the baby, who can come and cook.',
        ),
        bellen,
        wegen(['buurt', 'Help near me'], ['grip', 'I lose control myself'], ['ik', 'It happens to me']),
      ],
    }),
    pubers: () => ({
      kop: 'A teenager in the house',
      stukken: [
        zeg(
          'Teenagers look for limits. Shouting and slamming doors belong to it; being afraid of each other does not. A child can hit or threaten a parent too, and there is help for that.',
        ),
        lijst(
          'Wait until it is quiet. Talk side by side, in the car or doing the dishes.',
          'Say what you see, not what your child is.',
          'Agree what is never allowed: hitting, breaking things, threatening. For everybody in the house.',
          'Does your child hit or threaten you? Do not be ashamed, and call.',
        ),
        bellen,
        wegen(['buurt', 'Help near me'], ['jong', 'For your child'], ['grip', 'I lose control myself']),
      ],
    }),
    apart: () => ({
      kop: 'Separating',
      stukken: [
        zeg(
          'Leaving is often the most dangerous moment. And also without violence, children become ill of parents who keep fighting.',
        ),
        kop('Is there violence, or are you afraid?'),
        lijst(
          'Do not say that you are leaving before you thought with somebody how that can be safe. Call us first.',
          'Hand over the children in a place with other people, or let somebody else do it.',
          'Keep messages with threats somewhere the other cannot reach.',
        ),
        bellen,
        kop('Are there quarrels, and children?'),
        lijst(
          'Do not fight in front of the children, not on the telephone either.',
          'Do not let a child carry messages.',
          'Ask help of somebody who belongs to neither of you.',
        ),
        wegen(['buurt', 'Help near me'], ['ik', 'It happens to me'], ['pubers', 'A teenager in the house']),
      ],
    }),
    keuze: k => ({
      kop: 'What would you like to do?',
      stukken: [
        zeg('Danger now? Call 112. Do not wait for a form.'),
        wegen(
          ['vraag', 'Ask advice', 'Without your name, and without the name of the family'],
          ['vertel', 'Report something', 'We take it over. We must know who you are; the family need not'],
          ['dichtbij', 'Ask help near you', 'The team of the municipality, also for a neighbour or friend'],
          ['aanbod', 'Help to stop yourself', 'Without referral'],
        ),
        kop('Do you want to stay unknown?'),
        zeg('Then ask advice. We ask no name for that. You may also call without a name.'),
        bellen,
        zeg(`We take a message up ${termijn(k.oppaktermijn)}. Calling is quicker.`),
        wegen(['code', 'What happened with my message?'], ['sporen', 'Can somebody see that I was here?']),
      ],
    }),
    vraag: () => ({
      kop: 'Ask advice',
      stukken: [
        zeg(
          'What you do stays in your own hands. Give no names, addresses or dates of birth of others: that is not needed.',
        ),
        formulier('advies'),
        bellen,
      ],
    }),
    vertel: () => ({
      kop: 'Report something',
      stukken: [
        zeg('We take it over. You need not prove anything. What you do not know, you leave out.'),
        formulier('melding'),
        bellen,
      ],
    }),
    dichtbij: () => ({
      kop: 'Ask help near you',
      stukken: [
        zeg('Your message goes to the team of the municipality where you live. It is no report. We ask no name.'),
        formulier('dichtbij'),
        bellen,
      ],
    }),
    aanbod: () => ({
      kop: 'Which help is there?',
      stukken: [
        zeg(
          'Choose for whom you look and when. Asking help for yourself is possible here, without referral and without a name.',
        ),
        aanbodlijst,
        kop('Ask help for yourself'),
        zeg('Asking help is no report. Only if somebody is in danger now must we act; then we tell you so.'),
        formulier('aanbod'),
        bellen,
      ],
    }),
    mening: () => ({
      kop: 'Not happy with Veilig Thuis?',
      stukken: [
        zeg(
          'You can complain about what Veilig Thuis did or did not do. You always may, also if you reported something. It changes nothing in the help you get.',
        ),
        formulier('klacht'),
        kop('Somebody beside you'),
        zeg(
          'A confidential adviser (vertrouwenspersoon) can help you. They do not work for Veilig Thuis and tell nothing on unless you agree.',
        ),
        wegen(['naast', 'Contact with a confidential adviser']),
        bellen,
      ],
    }),
    naast: () => ({
      kop: 'Somebody beside you',
      stukken: [
        zeg(
          'Is Veilig Thuis involved with you, or did you report something? A confidential adviser (vertrouwenspersoon) listens, explains and helps you say what you want. They do not work for Veilig Thuis, and tell nothing on unless you agree.',
        ),
        steun,
        kop('Help or advice about violence'),
        bellen,
      ],
    }),
    code: () => ({
      kop: 'What happened with my message?',
      stukken: [
        codevraag,
        zeg(
          'You only see whether it is in, whether somebody works on it, or whether it is done. More never stands here.',
        ),
        wegen(['mening', 'Not happy with Veilig Thuis?'], ['naast', 'Somebody beside you']),
        bellen,
      ],
    }),
    opvoeden: () => ({
      kop: 'Questions about bringing up children',
      stukken: [zeg('Every parent has doubts at times. Asking is strong.'), opvoedlijst, bellen],
    }),
    lezen: () => ({
      kop: 'Something to read',
      stukken: [zeg('Choose for whom it is. What is on paper lies at the place named with it.'), leeslijst, bellen],
    }),
    uren: () => ({
      kop: 'Where can you just walk in?',
      stukken: [zeg('You need not sign up or give a name.'), urenlijst, bellen],
    }),
    praten: () => ({
      kop: 'Chat with somebody who listens',
      stukken: [
        zeg('You write, and somebody of the reporting centre writes back. You need not say who you are.'),
        praat,
        kop('Rather call'),
        bellen,
        wegen(['sporen', 'Can somebody see that I was here?'], ['bellen', 'What happens when I call?']),
      ],
    }),
  },
}
