/** Short facts side by side; a long one takes the whole line. */
export function Gegevens({ regels }: { regels: readonly (readonly [string, string])[] }) {
  return (
    <dl className="gegevens">
      {regels
        .filter(([, waarde]) => waarde !== '')
        .map(([naam, waarde]) => (
          <div key={naam} className={waarde.length > LANG ? 'gegevens__breed' : ''}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
    </dl>
  )
}

const LANG = 60
