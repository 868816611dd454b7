import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegPrecies } from '../../../../toon/tijd/zeg.ts'
import type { Bewoner } from '../../screening/feiten.ts'
import { klokVan, mijlpalen, naamVan, openWerk } from '../dossier.ts'
import { Daad } from '../Daad.tsx'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useWerkwoord } from '../werkwoord.ts'
import { useZaak } from '../zaak.ts'

/** The cockpit: the whole order on one line, what is still to do, and the three tracks. */
export function Overzicht() {
  return (
    <div className="huisverbod__cockpit">
      <Verloop />
      <Werk />
      <Sporen />
    </div>
  )
}

function Verloop() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const { dossier: d } = useZaak()
  const punten = mijlpalen(d.huisverbod)
  const eerst = punten.findIndex(p => Date.parse(p.op) > nu.getTime())
  const tot = eerst === -1 ? punten.length : eerst
  return (
    <Kaart als="section" kopId="verloop">
      <Kop niveau={2} id="verloop">
        {t('blok.verloop')}
      </Kop>
      <ol className="huisverbod__verloop">
        {punten.map((p, plek) => (
          <li
            key={`${p.wat} ${p.op}`}
            className={[
              plek < tot ? 'huisverbod__punt huisverbod__punt--was' : 'huisverbod__punt',
              plek === tot ? 'huisverbod__punt--nu' : '',
              p.wat === 'overtreding' ? 'huisverbod__punt--gevaar' : '',
            ].join(' ')}
          >
            <strong>{t(`mijlpaal.${p.wat}`)}</strong>
            <time dateTime={p.op} className="zacht">
              {zegPrecies(p.op, taal)}
            </time>
          </li>
        ))}
      </ol>
    </Kaart>
  )
}

function Werk() {
  const t = useHuisverbodTeksten()
  const nu = useNu()
  const woord = useWerkwoord()
  const { dossier: d } = useZaak()
  const open = openWerk(d)
  return (
    <Kaart als="section" kopId="werk">
      <Kop niveau={2} id="werk" aantal={open.length}>
        {t('blok.werk')}
      </Kop>
      {open.length === 0 ? <Alinea soort="zacht">{t('blok.werkGeen')}</Alinea> : null}
      <ul className="huisverbod__regels">
        {open.map(w => {
          const klok = klokVan(w, woord(w.soort), nu)
          const over = w.onderwerp === null ? '' : naamVan(d, w.onderwerp)
          return (
            <li key={w.id}>
              <span>
                {woord(w.soort)}
                {over === '' || over === '?' ? null : `: ${over}`}
                <span className="zacht"> {d.organisaties[w.organisatie]}</span>
              </span>
              {klok === null ? null : <KlokChip klok={klok} kant="rechts" />}
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}

/** The one who left, the one who stays, and the children: each with a state of help from day one. */
export function Sporen() {
  const t = useHuisverbodTeksten()
  const { dossier: d } = useZaak()
  const groep = (rol: Bewoner['rol']) => d.huisverbod.personen.filter(p => p.rol === rol)
  const sporen = [
    ['weg', groep('uithuisgeplaatste')],
    ['blijft', groep('achterblijver')],
    ['kinderen', groep('kind')],
  ] as const
  return (
    <Kaart als="section" kopId="sporen">
      <Kop niveau={2} id="sporen">
        {t('blok.sporen')}
      </Kop>
      <div className="huisverbod__sporen">
        {sporen.map(([spoor, mensen]) => (
          <div key={spoor} className="stapel stapel--krap">
            <Kop niveau={3}>{t(`blok.${spoor}`)}</Kop>
            {mensen.map(p => {
              const stand = d.huisverbod.sporen[p.id]
              return (
                <div key={p.id} className="stapel stapel--krap">
                  <span>
                    {naamVan(d, p.id)}
                    {p.vanaf12 ? <span className="zacht"> ({t('blok.vanaf12')})</span> : null}
                  </span>
                  <span className={stand === undefined ? 'zacht' : ''}>
                    {stand === undefined ? t('blok.geenSpoor') : t(`keuze.aanbod.${stand.aanbod}`)}
                    {stand === undefined ? null : `: ${d.teksten[stand.wat] ?? ''}`}
                  </span>
                  <div>
                    <Daad type="WerkSpoorBij" begin={{ persoon: p.id }} over={naamVan(d, p.id)} />
                  </div>
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </Kaart>
  )
}
