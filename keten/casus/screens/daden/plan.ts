import { tekst, regel, keuze, leden, uit, vrij, type Daad, type Vraagstelling, type Vraagveld } from './bouw.ts'

/** A goal may be about a risk factor that still has influence; not asked when there is none. */
const risicokeuze = (v: Vraagstelling): readonly Vraagveld[] => {
  const open = v.dossier.casus.risicos.filter(r => !r.zonderInvloed)
  if (open.length === 0) return []
  return [vrij({ naam: 'risico', soort: 'lijst', label: v.t('veld.risico'), keuzes: uit(v.dossier, open) })]
}

export const daden = {
  StelVoorwaarde: {
    pad: 'voorwaarden',
    velden: v => [
      tekst('tekst', v.t('veld.voorwaarde'), v.t('veld.voorwaardeHelp')),
      { naam: 'voor', soort: 'meer', label: v.t('veld.voor'), keuzes: leden(v) },
      tekst('hoe', v.t('veld.hoe')),
      regel('eigenaar', v.t('veld.eigenaar'), v.t('veld.eigenaarHelp')),
      regel('controleur', v.t('veld.controleur')),
      { naam: 'controleOp', soort: 'dag', label: v.t('veld.controleOp') },
      tekst('alsNiet', v.t('veld.alsNiet')),
      { naam: 'minimum', soort: 'vinkje', label: v.t('veld.minimum'), help: v.t('veld.minimumHelp') },
    ],
  },
  ControleerVoorwaarde: {
    pad: 'voorwaarden/controle',
    velden: v => [
      {
        naam: 'voorwaarde',
        soort: 'lijst',
        label: v.t('veld.welkeVoorwaarde'),
        keuzes: uit(v.dossier, v.dossier.casus.voorwaarden),
      },
      keuze('stand', v.t('veld.stand'), [
        { waarde: 'gehaald', label: v.t('veld.standGehaald') },
        { waarde: 'niet-gehaald', label: v.t('veld.standNiet') },
        { waarde: 'onbekend', label: v.t('veld.standOnbekend') },
      ]),
      tekst('verslag', v.t('veld.zag')),
      vrij({ naam: 'volgende', soort: 'dag', label: v.t('veld.volgendeControle') }),
    ],
  },
  StelDoel: {
    pad: 'doelen',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      tekst('tekst', v.t('veld.doel')),
      keuze('termijn', v.t('veld.termijn'), [
        { waarde: 'kort', label: v.t('veld.doelKort'), help: v.t('veld.doelKortHelp') },
        { waarde: 'lang', label: v.t('veld.doelLang'), help: v.t('veld.doelLangHelp') },
      ]),
      ...risicokeuze(v),
    ],
  },
  BehaalDoel: { pad: 'doelen/behaald', velden: () => [] },
  SpreekActieAf: {
    pad: 'acties',
    velden: v => [
      tekst('tekst', v.t('veld.actie')),
      regel('wie', v.t('veld.wie')),
      { naam: 'uiterlijk', soort: 'dag', label: v.t('veld.uiterlijk') },
      vrij(
        keuze(
          'met',
          v.t('veld.met'),
          (['gezin', 'netwerk', 'instantie'] as const).map(m => ({ waarde: m, label: v.t(`plan.met.${m}`) })),
        ),
      ),
      vrij({ naam: 'nu', soort: 'vinkje', label: v.t('veld.kanNu') }),
      vrij({ naam: 'terugkeer', soort: 'vinkje', label: v.t('veld.bijTerugkeer') }),
    ],
  },
  RondActieAf: { pad: 'acties/klaar', velden: v => [tekst('verslag', v.t('veld.verslag'))] },
  BenoemRisicofactor: {
    pad: 'risicofactoren',
    velden: v => [tekst('tekst', v.t('veld.factor')), keuze('persoon', v.t('veld.factorPersoon'), leden(v))],
  },
  SluitRisicofactorAf: {
    pad: 'risicofactoren/afsluiting',
    velden: v => [tekst('onderbouwing', v.t('veld.onderbouwing'))],
  },
} satisfies Readonly<Record<string, Daad>>
