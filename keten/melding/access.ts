import type { Toegangsregel } from '../../kernel/access.ts'
import type { MeldingOpdracht } from './melding.ts'

const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
const weging = { rollen: vt, bereik: 'inhoud', doel: 'veiligheidsbeoordeling' } as const

/** Who may try what, how far one must reach into the report, and for which purpose. Nothing is allowed without a line here. */
export const access: { readonly [T in MeldingOpdracht['type']]: Toegangsregel } = {
  // the system too: a valid message of the police becomes a report at once (docs/besluiten/0011)
  NeemMeldingAan: { rollen: [...vt, 'systeem'], bereik: 'nieuw', doel: 'aanname' },
  ZetCrisisIn: weging,
  LegContactVast: weging,
  VulMeldingAan: { rollen: vt, bereik: 'inhoud', doel: 'aanname' },
  VoegInformatieToe: weging,
  InformeerInstantie: { rollen: vt, bereik: 'inhoud', doel: 'overdracht' },
  // who takes messages in; the report it goes to must be one they work in
  KoppelBericht: { rollen: ['medewerker-veilig-thuis'], bereik: 'inhoud', doel: 'aanname' },
  KoppelMelding: { rollen: vt, bereik: 'inhoud', doel: 'aanname' },
  LegConsultVast: weging,
  StelVeiligContactIn: weging,
  LegContactpogingVast: weging,
  LegToestemmingVast: { rollen: vt, bereik: 'inhoud', doel: 'overdracht' },
  TrekToestemmingIn: { rollen: vt, bereik: 'inhoud', doel: 'overdracht' },
  StelAfwijkingVoor: { rollen: vt, bereik: 'inhoud', doel: 'terugkoppeling' },
  BevestigAfwijking: { rollen: ['gedragswetenschapper'], bereik: 'inhoud', doel: 'terugkoppeling' },
  WijsAfwijkingAf: { rollen: ['gedragswetenschapper'], bereik: 'inhoud', doel: 'terugkoppeling' },
  BeantwoordVragen: weging,
  RondStapAf: weging,
  SlaStapOver: weging,
  BesluitWeging: weging,
  BevestigBesluit: { rollen: ['gedragswetenschapper'], bereik: 'inhoud', doel: 'veiligheidsbeoordeling' },
  LegBesluitTerug: { rollen: ['gedragswetenschapper'], bereik: 'inhoud', doel: 'veiligheidsbeoordeling' },
  LegLopendeHulpVast: weging,
  MaakPlan: weging,
  BeginPlan: weging,
  StartOnderzoek: { rollen: vt, bereik: 'inhoud', doel: 'onderzoek' },
  RondOnderzoekAf: { rollen: vt, bereik: 'inhoud', doel: 'onderzoek' },
  HoudOverdrachtAan: { rollen: vt, bereik: 'inhoud', doel: 'overdracht' },
  HefAanhoudingOp: { rollen: vt, bereik: 'inhoud', doel: 'overdracht' },
  BiedOverdrachtAan: { rollen: vt, bereik: 'inhoud', doel: 'overdracht' },
  AanvaardOverdracht: { rollen: ['teamcoordinator'], bereik: 'aanbod', doel: 'overdracht' },
  GeefOverdrachtTerug: { rollen: ['teamcoordinator'], bereik: 'aanbod', doel: 'overdracht' },
  LaatOverdrachtVervallen: { rollen: ['systeem'], bereik: 'inhoud', doel: 'klok' },
  KoppelTerug: { rollen: vt, bereik: 'inhoud', doel: 'terugkoppeling' },
  ZieAfVanTerugkoppeling: { rollen: vt, bereik: 'inhoud', doel: 'terugkoppeling' },
  InformeerPersoon: { rollen: vt, bereik: 'inhoud', doel: 'terugkoppeling' },
  StelInformerenUit: { rollen: vt, bereik: 'inhoud', doel: 'terugkoppeling' },
  LichtOverschrijdingToe: { rollen: vt, bereik: 'inhoud', doel: 'veiligheidsbeoordeling' },
  SperMens: { rollen: vt, bereik: 'inhoud', doel: 'veiligheidsbeoordeling' },
  SluitMelding: { rollen: vt, bereik: 'inhoud', doel: 'veiligheidsbeoordeling' },
}
