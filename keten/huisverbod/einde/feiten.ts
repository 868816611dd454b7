export const EINDREDENEN = ['afgelopen', 'ingetrokken', 'rechter'] as const
export type Eindreden = (typeof EINDREDENEN)[number]

export type EindeFeit =
  | { soort: 'HuisverbodBeeindigd'; reden: Eindreden; op: string }
  | { soort: 'OverdrachtAangeboden'; overdracht: string; aan: string; dossier: string | null }
  | { soort: 'OverdrachtAanvaard'; overdracht: string; aan: string; casus: string; nummer: string }
  | { soort: 'OverdrachtTeruggegeven'; overdracht: string; aan: string; reden: string }
  | { soort: 'OverdrachtVervallen'; overdracht: string; aan: string }
  | { soort: 'OverdrachtVoorbereid'; dossier: string }
  | { soort: 'HuisverbodGesloten'; reden: string | null; op: string }

export type EindeOpdracht =
  /** by the clock: the term is over */
  | { type: 'LaatAflopen'; overdracht: string }
  | { type: 'BereidOverdrachtVoor'; dossier: string }
  | { type: 'BiedOverdrachtAan'; overdracht: string; dossier: string }
  | { type: 'AanvaardOverdracht'; casus: string; nummer: string }
  | { type: 'GeefOverdrachtTerug'; reden: string }
  | { type: 'LaatOverdrachtVervallen'; overdracht: string }
  | { type: 'SluitHuisverbod'; reden: string | null }

export type EindeStaat = {
  readonly einde: { readonly reden: Eindreden; readonly op: string } | null
  /** what the local team should know, written before the end; a text */
  readonly voorbereid: string | null
  readonly overdracht:
    | { readonly stand: 'geen' }
    | { readonly stand: 'aangeboden'; readonly id: string; readonly aan: string; readonly dossier: string | null }
    | { readonly stand: 'aanvaard'; readonly id: string; readonly aan: string; readonly casus: string }
}
