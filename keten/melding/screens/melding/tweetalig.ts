import { useTaal } from '../../../../toon/taal/taal.ts'

/** A label of the region in the language of the screen. */
export function useLabel(): (van: { readonly label: string; readonly labelEn: string }) => string {
  const { taal } = useTaal()
  return van => (taal === 'en' ? van.labelEn : van.label)
}
