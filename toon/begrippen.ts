/** A word of the field in plain language, as people read it on a screen. The full list with sources is docs/begrippen.md. */
export interface Begripuitleg {
  /** The Dutch word as docs/begrippen.md lists it. */
  readonly bron: string
  readonly nl: readonly [woord: string, betekenis: string]
  readonly en: readonly [woord: string, betekenis: string]
}

export const begrippen = {
  aanvaarding: {
    bron: 'aanvaarding',
    nl: ['aanvaarden', 'U neemt de zaak over. Pas vanaf dat moment houdt u haar; tot dan houdt de gever haar.'],
    en: ['accepting', 'You take the case over. From that moment you hold it; until then the giver does.'],
  },
  advies: {
    bron: 'advies',
    nl: ['advies', 'Raad aan iemand die zelf verantwoordelijk blijft. Over het gezin wordt niets bewaard.'],
    en: ['advice', 'Counsel for somebody who stays responsible. Nothing about the family is kept.'],
  },
  melding: {
    bron: 'melding',
    nl: [
      'melding',
      'Iemand maakt (een vermoeden van) geweld bekend. Vanaf dan is Veilig Thuis verantwoordelijk voor de weging.',
    ],
    en: ['report', 'Somebody makes (a suspicion of) violence known. From then on Veilig Thuis must assess it.'],
  },
  acuut: {
    bron: 'acuut',
    nl: ['acuut', 'Iemand is nu in gevaar. Eerst hulp, dan pas de rest van de melding.'],
    en: ['acute', 'Somebody is in danger now. Help comes first, the rest of the report later.'],
  },
  afgeschermd: {
    bron: 'afgeschermd',
    nl: ['afgeschermd', 'Veilig Thuis weet wie de melder is; het gezin hoort het niet.'],
    en: ['shielded', 'Veilig Thuis knows who the reporter is; the family does not hear it.'],
  },
  kindcheck: {
    bron: 'kindcheck',
    nl: ['kindcheck', 'Nagaan of er kinderen zijn, wie voor hen zorgt en of zij veilig zijn.'],
    en: ['child check', 'Finding out whether there are children, who cares for them and whether they are safe.'],
  },
  weging: {
    bron: 'weging',
    nl: [
      'weging',
      'Hoe veilig is het, en wat moet er nu gebeuren? De vragen helpen kijken; de conclusie trekken mensen.',
    ],
    en: ['assessment', 'How safe is it, and what must happen now? The questions help to look; people conclude.'],
  },
  tweedeProfessional: {
    bron: 'tweede professional',
    nl: ['tweede professional', 'Een collega die het besluit bevestigt of teruglegt. Nooit dezelfde die besloot.'],
    en: ['second professional', 'A colleague who confirms the decision or lays it back. Never the one who decided.'],
  },
  onderzoek: {
    bron: 'onderzoek',
    nl: ['onderzoek', 'Veilig Thuis zoekt uit of er geweld is. Dat duurt hoogstens tien weken.'],
    en: ['investigation', 'Veilig Thuis finds out whether there is violence. It takes ten weeks at most.'],
  },
  overdracht: {
    bron: 'overdracht',
    nl: ['overdracht', 'De zaak gaat naar een ander die haar moet aanvaarden. Zo is er altijd precies een houder.'],
    en: ['handover', 'The case goes to another who must accept it. So there is always exactly one holder.'],
  },
  aanhouding: {
    bron: 'aanhouding',
    nl: ['aanhouden', 'De gever houdt de zaak nog even, om een reden die de regio noemt. De termijn loopt door.'],
    en: ['holding', 'The giver keeps the case a while, for a reason the region names. The term runs on.'],
  },
  houder: {
    bron: 'houder',
    nl: ['houder', 'De organisatie die de zaak nu heeft en erop aanspreekbaar is. Altijd precies een.'],
    en: ['holder', 'The organisation that has the case now and answers for it. Always exactly one.'],
  },
  casusregie: {
    bron: 'casusregie',
    nl: ['casusregie', 'Wie met het gezin het ene plan maakt en zorgt dat iedereen doet wat is afgesproken.'],
    en: ['case direction', 'Who makes the one plan with the family and sees that everybody does as agreed.'],
  },
  zaakeigenaar: {
    bron: 'zaakeigenaar',
    nl: ['zaakeigenaar', 'De hulpverlener die bij een eenvoudige zaak het plan van het gezin trekt.'],
    en: ['case owner', 'The professional who carries the plan of the family in a simple case.'],
  },
  procesregie: {
    bron: 'procesregie',
    nl: ['procesregie', 'Wie bewaakt dat elke zaak loopt. Ziet wanneer en bij wie, niet wat er speelt.'],
    en: ['process direction', 'Who watches that every case moves. Sees when and with whom, not what it is about.'],
  },
  fase: {
    bron: 'fase',
    nl: ['fase', 'Eerst directe veiligheid, dan stabiele veiligheid, dan herstel. Geen fase wordt overgeslagen.'],
    en: ['phase', 'First direct safety, then stable safety, then recovery. No phase is skipped.'],
  },
  veiligheidsvoorwaarde: {
    bron: 'veiligheidsvoorwaarde',
    nl: [
      'veiligheidsvoorwaarde',
      'Wat er moet gebeuren om veilig te zijn, wie dat controleert, en wat als het niet lukt.',
    ],
    en: ['safety condition', 'What must happen to be safe, who checks it, and what follows if it fails.'],
  },
  veiligheidsplan: {
    bron: 'veiligheidsplan',
    nl: ['veiligheidsplan', 'De afspraken van het gezin over veiligheid: wie doet wat, en wie gaat dat na.'],
    en: ['safety plan', 'What the family agreed about safety: who does what, and who checks.'],
  },
  opvolging: {
    bron: 'opvolging',
    nl: [
      'opvolging',
      'Na een aantal maanden vraagt iemand of het veilig bleef. Bij een slecht teken gaat de casus weer open.',
    ],
    en: ['follow-up', 'After some months somebody asks whether it stayed safe. On a bad sign the case opens again.'],
  },
  terugkoppeling: {
    bron: 'terugkoppeling',
    nl: ['terugkoppeling', 'De melder hoort welke stappen zijn gezet. Niet meer dan nodig is.'],
    en: ['feedback', 'The reporter hears which steps were taken. No more than needed.'],
  },
  informeren: {
    bron: 'informeren',
    nl: [
      'informeren',
      'Wie het aangaat hoort dat er gegevens zijn vastgelegd. Later mag, als het anders onveilig wordt.',
    ],
    en: ['informing', 'Those concerned hear that data were recorded. Later is allowed where it would be unsafe.'],
  },
  veiligContact: {
    bron: 'veilig contact',
    nl: ['veilig contact', 'De enige wegen en uren waarop iemand bereikt mag worden. Een andere weg kan gevaar geven.'],
    en: ['safe contact', 'The only ways and hours at which somebody may be reached. Another way may bring danger.'],
  },
  afwijking: {
    bron: 'afwijking',
    nl: [
      'afwijken',
      'Niet informeren, of niet wachten op toestemming: met een grond, en pas na een tweede professional.',
    ],
    en: ['deviating', 'Not informing, or not waiting for consent: on a ground, and only after a second professional.'],
  },
  beroepsgeheim: {
    bron: 'beroepsgeheim',
    nl: [
      'beroepsgeheim',
      'Wat een arts of andere hulpverlener niet vrij mag vertellen: met toestemming, of na een afweging.',
    ],
    en: [
      'professional secrecy',
      'What a doctor or other professional may not freely tell: with consent, or after weighing.',
    ],
  },
  deling: {
    bron: 'deling',
    nl: ['deling', 'Vastgelegd is wat er is gedeeld, met wie, waarvoor en op welke grond.'],
    en: ['disclosure record', 'On record is what was shared, with whom, for what and on which ground.'],
  },
  grond: {
    bron: 'grond',
    nl: ['grond', 'De regel waarop iets mag: een wet, of een afspraak van de regio.'],
    en: ['ground', 'The rule that allows something: a law, or an agreement of the region.'],
  },
  sper: {
    bron: 'sper',
    nl: ['toegang ontzeggen', 'Een collega die het gezin kent ziet deze zaak niet meer, ook niet dat zij bestaat.'],
    en: ['barring', 'A colleague who knows the family no longer sees this case, not even that it exists.'],
  },
  termijn: {
    bron: 'termijn',
    nl: ['termijn', 'Hoe lang iets mag duren. Aan de klok staat waar die lengte vandaan komt en hoe er wordt geteld.'],
    en: ['term', 'How long something may take. The clock says where its length comes from and how it counts.'],
  },
  slachtoffer: {
    bron: 'slachtoffer',
    nl: ['slachtoffer', 'Wie geweld ondergaat, in deze melding. Dezelfde mens kan elders een andere rol hebben.'],
    en: ['victim', 'Who suffers violence, in this report. The same person may have another role elsewhere.'],
  },
  pleger: {
    bron: 'pleger',
    nl: ['pleger', 'Wie geweld gebruikt, in deze melding. Dezelfde mens kan ook slachtoffer zijn.'],
    en: ['person using violence', 'Who uses violence, in this report. The same person may also be a victim.'],
  },
  dienst: {
    bron: 'dienst',
    nl: ['dienst', 'Wie nu bereikbaar is voor wat niet kan wachten.'],
    en: ['duty', 'Who can be reached now for what cannot wait.'],
  },
} as const satisfies Record<string, Begripuitleg>

export type Begripnaam = keyof typeof begrippen
