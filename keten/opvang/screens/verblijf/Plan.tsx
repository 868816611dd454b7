import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop as Titel } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { Daad } from './Daad.tsx'
import { naamVan, useZaak } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'

const DOELTOON = { loopt: 'rustig', gehaald: 'goed', losgelaten: 'rustig' } as const
const THEMATOON = { open: 'rustig', bezig: 'rustig', klaar: 'goed', 'niet-nodig': 'rustig' } as const

/** Goals of everybody on all areas of life, and the themes of the guidance. */
export function Plan() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const v = d.verblijf
  const { leefgebieden, themas } = d.opvangplan
  const zeg = (r: { label: string; labelEn: string } | undefined) => (taal === 'nl' ? r?.label : r?.labelEn) ?? ''
  return (
    <div className="verblijf__blokken">
      <Kaart als="section" kopId="doelen">
        <Titel niveau={2} id="doelen" aantal={v.doelen.length}>
          {t('blok.doelen')}
        </Titel>
        {v.doelen.length === 0 ? <Alinea soort="zacht">{t('blok.doelenGeen')}</Alinea> : null}
        {v.personen.map(p => {
          const eigen = v.doelen.filter(x => x.persoon === p.id)
          return eigen.length === 0 ? null : (
            <section key={p.id} className="stapel stapel--krap">
              <Titel niveau={3}>{naamVan(d, p.id)}</Titel>
              <ul className="verblijf__regels">
                {eigen.map(x => (
                  <li key={x.id}>
                    <span>
                      {d.teksten[x.tekst] ?? ''}{' '}
                      <span className="zacht">
                        {zeg(leefgebieden.find(g => g.id === x.gebied))}
                        {x.eigenKracht ? `, ${t('blok.eigenKracht')}` : ''}
                      </span>
                    </span>
                    <span className="rij">
                      <StatusWoord toon={DOELTOON[x.stand]}>{t(`keuze.doel.${x.stand}`)}</StatusWoord>
                      <Daad type="WerkDoelBij" begin={{ doel: x.id }} over={d.teksten[x.tekst] ?? ''} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {v.besproken.length === 0 ? null : <Alinea>{t('blok.besproken', { keer: v.besproken.length })}</Alinea>}
        <div className="rij geen-print">
          <Daad type="StelDoel" soort="hoofd" />
          <Daad type="BespreekPlan" />
        </div>
      </Kaart>
      <Kaart als="section" kopId="themas">
        <Titel niveau={2} id="themas">
          {t('blok.themas')}
        </Titel>
        <ul className="verblijf__regels">
          {themas.map(x => {
            const stand = v.themas[x.id]
            return (
              <li key={x.id}>
                <span>
                  {zeg(x)}{' '}
                  <span className="zacht">
                    {stand === undefined || stand.toelichting === null ? '' : (d.teksten[stand.toelichting] ?? '')}
                  </span>
                </span>
                <span className="rij">
                  <StatusWoord toon={THEMATOON[stand?.stand ?? 'open']}>
                    {t(`keuze.thema.${stand?.stand ?? 'open'}`)}
                  </StatusWoord>
                  <Daad type="WerkThemaBij" begin={{ thema: x.id }} over={zeg(x)} />
                </span>
              </li>
            )
          })}
        </ul>
      </Kaart>
    </div>
  )
}

/** Each child with an own programme: which steps were taken, and with whom. */
export function Kinderen() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const { kindprogramma: p } = d.opvangplan
  return (
    <div className="verblijf__blokken">
      {Object.entries(d.verblijf.kinderen).map(([kind, programma]) => (
        <Kaart key={kind} als="section" kopId={`kind-${kind}`}>
          <Titel niveau={2} id={`kind-${kind}`}>
            {naamVan(d, kind)}
          </Titel>
          <Alinea soort="zacht">
            {taal === 'nl' ? p.naam : p.naamEn}.{' '}
            {t('blok.samenMet', { namen: programma.gezinsleden.map(id => naamVan(d, id)).join(', ') })}
          </Alinea>
          <ul className="verblijf__regels">
            {programma.stappen.map(stap => {
              const gezet = programma.gezet.find(g => g.stap === stap)
              const regel = p.stappen.find(s => s.id === stap)
              const label = (taal === 'nl' ? regel?.label : regel?.labelEn) ?? stap
              return (
                <li key={stap}>
                  <span>
                    {label} <span className="zacht">{gezet === undefined ? '' : (d.teksten[gezet.verslag] ?? '')}</span>
                  </span>
                  <span className="rij">
                    <StatusWoord toon={gezet === undefined ? 'rustig' : 'goed'}>
                      {t(gezet === undefined ? 'blok.nog' : 'blok.gezet')}
                    </StatusWoord>
                    {gezet === undefined ? (
                      <Daad type="ZetKindstap" begin={{ kind, stap }} over={`${label}, ${naamVan(d, kind)}`} />
                    ) : null}
                  </span>
                </li>
              )
            })}
          </ul>
        </Kaart>
      ))}
    </div>
  )
}
