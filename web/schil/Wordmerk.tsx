import { useTeksten } from '../../toon/taal/taal.ts'

/** An open ring with one point that closes it: the people around a family. */
export function Ring({ maat = 32 }: { maat?: number }) {
  return (
    <svg width={maat} height={maat} viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="ring">
      <path d="M23.800 8.200A11 11 0 1 0 27 16" className="ring__boog" />
      <circle cx="26.500" cy="10.500" r="3" className="ring__punt" />
    </svg>
  )
}

export function Wordmerk() {
  const t = useTeksten()
  return (
    <span className="wordmerk">
      <Ring />
      {t('merk.naam')}
    </span>
  )
}
