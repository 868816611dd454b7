import { Type } from 'typebox'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { CHECKSTANDEN, OORDELEN, type CasusOpdracht } from './casus.ts'

const dicht = { additionalProperties: false } as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Kort = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Zaak = Type.Object({ id: Id }, dicht)

type Schrijver = (soort: string, inhoud: string) => string

/** A command on a case whose texts become rows of their own. */
function op<B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: CasusOpdracht['type'],
  body: B,
  maak: (b: Type.Static<B>, schrijf: Schrijver, hulp: Hulp) => CasusOpdracht,
): Route {
  return opdrachtRoute({
    pad: `/casussen/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const schrijf: Schrijver = (soort, inhoud) => {
        const id = hulp.nieuwId()
        rijen.push(
          voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }),
        )
        return id
      }
      return { slice: 'casus', stroom: zaak, nieuw: false, opdracht: maak(b as Type.Static<B>, schrijf, hulp), rijen }
    },
  })
}

export const opdrachten: readonly Route[] = [
  op(
    'regie',
    'Casusregie of zaakeigenaar beleggen',
    'BelegRegie',
    Type.Object(
      {
        regie: keuze('casusregie', 'zaakeigenaar'),
        mens: Id,
        schaal: keuze('lokaal', 'regionaal'),
        reden: Type.Optional(Tekst),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'BelegRegie',
      regie: b.regie,
      mens: b.mens,
      schaal: b.schaal,
      reden: b.reden === undefined ? null : s('reden', b.reden),
    }),
  ),
  op(
    'regieschaal',
    'Regie lokaal of regionaal',
    'WijzigRegieschaal',
    Type.Object({ schaal: keuze('lokaal', 'regionaal'), reden: Tekst }, dicht),
    (b, s) => ({ type: 'WijzigRegieschaal', schaal: b.schaal, reden: s('reden', b.reden) }),
  ),
  op(
    'casusregie/overdracht',
    'Casusregie aan een andere organisatie',
    'DraagCasusregieOver',
    Type.Object({ aan: Kort, reden: Tekst }, dicht),
    (b, s) => ({ type: 'DraagCasusregieOver', aan: b.aan, reden: s('reden', b.reden) }),
  ),
  op(
    'veiligheid',
    'Vastleggen hoe veilig het nu is',
    'LegVeiligheidVast',
    Type.Object(
      {
        oordeel: keuze(...OORDELEN),
        perPersoon: Type.Array(Type.Object({ persoon: Id, oordeel: keuze(...OORDELEN) }, dicht), { maxItems: 20 }),
        toelichting: Tekst,
      },
      dicht,
    ),
    (b, s) => ({
      type: 'LegVeiligheidVast',
      oordeel: b.oordeel,
      perPersoon: b.perPersoon,
      toelichting: s('veiligheid', b.toelichting),
    }),
  ),
  op(
    'voorwaarden',
    'Een veiligheidsvoorwaarde stellen',
    'StelVoorwaarde',
    Type.Object(
      {
        voor: Type.Array(Id, { minItems: 1, maxItems: 20 }),
        tekst: Tekst,
        minimum: Type.Boolean(),
        controleur: Kort,
        hoe: Tekst,
        alsNiet: Tekst,
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'StelVoorwaarde',
      voorwaarde: hulp.nieuwId(),
      voor: b.voor,
      tekst: s('voorwaarde', b.tekst),
      minimum: b.minimum,
      controleur: s('voorwaarde', b.controleur),
      hoe: s('voorwaarde', b.hoe),
      alsNiet: s('voorwaarde', b.alsNiet),
    }),
  ),
  op(
    'voorwaarden/controle',
    'Een veiligheidsvoorwaarde controleren',
    'ControleerVoorwaarde',
    Type.Object({ voorwaarde: Id, stand: keuze(...CHECKSTANDEN), verslag: Tekst }, dicht),
    (b, s) => ({
      type: 'ControleerVoorwaarde',
      voorwaarde: b.voorwaarde,
      stand: b.stand,
      verslag: s('controle', b.verslag),
    }),
  ),
  op(
    'veiligheidsplan',
    'Het veiligheidsplan vaststellen',
    'StelVeiligheidsplanVast',
    Type.Object({ tekst: Tekst }, dicht),
    (b, s) => ({ type: 'StelVeiligheidsplanVast', tekst: s('veiligheidsplan', b.tekst) }),
  ),
  op(
    'kindgesprekken',
    'Een gesprek met een kind vastleggen',
    'LegGesprekMetKindVast',
    Type.Object({ kind: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegGesprekMetKindVast', kind: b.kind, verslag: s('kindgesprek', b.verslag) }),
  ),
  op(
    'hulp',
    'Hulp aanbieden',
    'BiedHulpAan',
    Type.Object(
      { persoon: Id, wat: Tekst, aanbieder: Kort, medewerkingOuders: keuze('ja', 'nee', 'niet-nodig') },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'BiedHulpAan',
      hulp: hulp.nieuwId(),
      persoon: b.persoon,
      wat: s('hulp', b.wat),
      aanbieder: s('hulp', b.aanbieder),
      medewerkingOuders: b.medewerkingOuders,
    }),
  ),
  op('hulp/start', 'Hulp is gestart', 'StartHulp', Type.Object({ hulp: Id }, dicht), b => ({
    type: 'StartHulp',
    hulp: b.hulp,
  })),
  op('hulp/afronding', 'Hulp is afgerond', 'RondHulpAf', Type.Object({ hulp: Id, verslag: Tekst }, dicht), (b, s) => ({
    type: 'RondHulpAf',
    hulp: b.hulp,
    verslag: s('hulp', b.verslag),
  })),
  op(
    'drang',
    'Drang of dwang inzetten, met reden',
    'ZetDrangIn',
    Type.Object({ vorm: keuze('drang', 'dwang'), reden: Tekst }, dicht),
    (b, s) => ({ type: 'ZetDrangIn', vorm: b.vorm, reden: s('reden', b.reden) }),
  ),
  op('doelen', 'Een doel stellen', 'StelDoel', Type.Object({ persoon: Id, tekst: Tekst }, dicht), (b, s, hulp) => ({
    type: 'StelDoel',
    doel: hulp.nieuwId(),
    persoon: b.persoon,
    tekst: s('doel', b.tekst),
  })),
  op('doelen/behaald', 'Een doel is behaald', 'BehaalDoel', Type.Object({ doel: Id }, dicht), b => ({
    type: 'BehaalDoel',
    doel: b.doel,
  })),
  op(
    'acties',
    'Een actie afspreken',
    'SpreekActieAf',
    Type.Object({ wie: Kort, tekst: Tekst, uiterlijk: Dag }, dicht),
    (b, s, hulp) => ({
      type: 'SpreekActieAf',
      actie: hulp.nieuwId(),
      wie: s('actie', b.wie),
      tekst: s('actie', b.tekst),
      uiterlijk: b.uiterlijk,
    }),
  ),
  op(
    'acties/klaar',
    'Een actie is klaar',
    'RondActieAf',
    Type.Object({ actie: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'RondActieAf', actie: b.actie, verslag: s('actie', b.verslag) }),
  ),
  op(
    'risicofactoren',
    'Een risicofactor benoemen',
    'BenoemRisicofactor',
    Type.Object({ persoon: Id, tekst: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'BenoemRisicofactor',
      factor: hulp.nieuwId(),
      persoon: b.persoon,
      tekst: s('risicofactor', b.tekst),
    }),
  ),
  op(
    'risicofactoren/afsluiting',
    'Een risicofactor heeft geen invloed meer',
    'SluitRisicofactorAf',
    Type.Object({ factor: Id, onderbouwing: Tekst }, dicht),
    (b, s) => ({ type: 'SluitRisicofactorAf', factor: b.factor, onderbouwing: s('risicofactor', b.onderbouwing) }),
  ),
  op('netwerk', 'Het netwerk is betrokken', 'BetrekNetwerk', Type.Object({ verslag: Tekst }, dicht), (b, s) => ({
    type: 'BetrekNetwerk',
    verslag: s('netwerk', b.verslag),
  })),
  op(
    'specialisten',
    'Een specialist bij het team betrekken',
    'BetrekSpecialist',
    Type.Object({ naam: Kort, taak: Tekst }, dicht),
    (b, s) => ({ type: 'BetrekSpecialist', naam: s('specialist', b.naam), taak: s('specialist', b.taak) }),
  ),
  op('fase', 'De fase afronden', 'RondFaseAf', Type.Object({ onderbouwing: Tekst }, dicht), (b, s) => ({
    type: 'RondFaseAf',
    onderbouwing: s('fase', b.onderbouwing),
  })),
  op(
    'nieuw-geweld',
    'Er is opnieuw geweld',
    'LegNieuwGeweldVast',
    Type.Object({ op: Dag, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegNieuwGeweldVast', op: b.op, verslag: s('geweld', b.verslag) }),
  ),
  op('nazorg', 'Afspraken over nazorg', 'SpreekNazorgAf', Type.Object({ verslag: Tekst }, dicht), (b, s) => ({
    type: 'SpreekNazorgAf',
    verslag: s('nazorg', b.verslag),
  })),
  op(
    'opvolging',
    'Een opvolging vastleggen',
    'DoeOpvolging',
    Type.Object(
      {
        maand: Type.Integer({ minimum: 1, maximum: 60 }),
        uitkomst: keuze('veilig', 'zorgen', 'niet-bereikt'),
        verslag: Tekst,
      },
      dicht,
    ),
    (b, s) => ({ type: 'DoeOpvolging', maand: b.maand, uitkomst: b.uitkomst, verslag: s('nazorg', b.verslag) }),
  ),
  op(
    'sperren',
    'Een medewerker de toegang ontzeggen',
    'SperMens',
    Type.Object({ mens: Id, grond: keuze('familie', 'kennis', 'collega', 'anders') }, dicht),
    b => ({ type: 'SperMens', mens: b.mens, grond: b.grond }),
  ),
  op('sluiting', 'De casus sluiten', 'SluitCasus', Type.Object({ motivering: Tekst }, dicht), (b, s) => ({
    type: 'SluitCasus',
    motivering: s('motivering', b.motivering),
  })),
  op('heropening', 'De casus heropenen', 'HeropenCasus', Type.Object({ reden: Tekst }, dicht), (b, s) => ({
    type: 'HeropenCasus',
    reden: s('reden', b.reden),
  })),
]
