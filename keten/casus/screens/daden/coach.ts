import { deelbaarMetCoach } from '../../inzage/coachblad.ts'
import { COACHSTOPS } from '../../inzage/coachfeiten.ts'
import { mensVan, roepnaamVan } from '../dossier.ts'
import { dag, keuze, leden, lijst, regel, tekst, type Daad, type Vraagstelling, type Vraagveld } from './bouw.ts'

/** What may go along, in its own words; of everybody, for the name of whom it is stands before it. */
const dingen = (v: Vraagstelling): Vraagveld => {
  const keuzes = v.dossier.casus.personen.flatMap(p =>
    deelbaarMetCoach(v.dossier.casus, p.id).flatMap(d =>
      v.dossier.teksten[d.tekst] === undefined
        ? []
        : [{ waarde: d.id, label: `${roepnaamVan(v.dossier, p.id)}: ${v.dossier.teksten[d.tekst] ?? ''}` }],
    ),
  )
  const help = v.t(keuzes.length === 0 ? 'veld.coachGeenDingen' : 'veld.coachDingenHelp')
  return { naam: 'dingen', soort: 'meer', label: v.t('veld.coachDingen'), help, keuzes }
}
const bel = (v: Vraagstelling): Vraagveld => regel('bel', v.t('veld.coachBel'), v.t('veld.coachBelHelp'))
const koppeling = (v: Vraagstelling): Vraagveld =>
  lijst(
    'koppeling',
    v.t('veld.coachKoppeling'),
    v.dossier.casus.coaches
      .filter(c => c.gestoptOp === null)
      .map(c => ({
        waarde: c.koppeling,
        label: v.dossier.vrijwilligers.find(x => x.id === c.mens)?.naam ?? mensVan(v.dossier, c.mens),
      })),
  )

export const daden = {
  KoppelCoach: {
    pad: 'coaches',
    velden: v => [
      lijst('persoon', v.t('veld.coachVoor'), leden(v)),
      lijst(
        'mens',
        v.t('veld.coachWie'),
        v.dossier.vrijwilligers.map(x => ({ waarde: x.id, label: `${x.naam}, ${x.organisatie}` })),
        v.t('veld.coachWieHelp'),
      ),
      { naam: 'ja', soort: 'meer', label: v.t('veld.coachJa'), help: v.t('veld.coachJaHelp'), keuzes: leden(v) },
      dag('jaOp', v.t('veld.coachJaOp'), v.vandaag),
      tekst('verslag', v.t('veld.coachVerslag')),
      dingen(v),
      bel(v),
      { ...dag('vogOp', v.t('veld.coachVog'), v.vandaag), help: v.t('veld.coachVogHelp') },
      { naam: 'tot', soort: 'dag', label: v.t('veld.coachTot'), help: v.t('veld.coachTotHelp') },
    ],
  },
  WijzigCoachdoelen: { pad: 'coaches/doelen', velden: v => [koppeling(v), dingen(v), bel(v)] },
  StopCoach: {
    pad: 'coaches/einde',
    velden: v => [
      koppeling(v),
      keuze(
        'waarom',
        v.t('veld.coachWaarom'),
        COACHSTOPS.map(w => ({ waarde: w, label: v.t(`coach.waarom.${w}`) })),
      ),
    ],
  },
  HoorCoach: { pad: 'coaches/gehoord', velden: v => [tekst('verslag', v.t('veld.contactverslag'))] },
} satisfies Readonly<Record<string, Daad>>
