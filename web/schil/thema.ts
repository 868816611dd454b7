export type Thema = 'systeem' | 'licht' | 'donker'

const BEWAARPLEK = 'kring-thema'

export function huidigThema(): Thema {
  return alsThema(document.documentElement.dataset['thema'])
}

/** Sets the colours now and for the next visit; a colour is nobody's secret, so it may stay on the device. */
export function zetThema(waarde: string): Thema {
  const thema = alsThema(waarde)
  if (thema === 'systeem') delete document.documentElement.dataset['thema']
  else document.documentElement.dataset['thema'] = thema
  try {
    localStorage.setItem(BEWAARPLEK, thema)
  } catch {
    return thema
  }
  return thema
}

const alsThema = (waarde: string | undefined): Thema => (waarde === 'licht' || waarde === 'donker' ? waarde : 'systeem')
