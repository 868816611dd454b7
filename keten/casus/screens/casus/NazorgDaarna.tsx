import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { laatsteOver, mensVan, naamVan } from '../dossier.ts'
import { hoofdletter } from '../daden.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { Veiligbereik } from './Veiligbereik.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** What the family says itself, apart from what the team measured. */
export function Antwoorden() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const { gezinsantwoorden, metingen } = dossier.casus
  const wanneer = (maand: number) => hoofdletter(t('nazorg.maand', { maand }))
  return (
    <>
      {gezinsantwoorden.length === 0 ? null : (
        <section aria-labelledby="antwoorden" className="stapel stapel--krap">
          <Kop niveau={2} id="antwoorden">
            {t('nazorg.antwoorden')}
          </Kop>
          {gezinsantwoorden.map(a => (
            <blockquote key={a.antwoord} className="casus__brief">
              <p>{tekst(a.antwoord)}</p>
              <footer className="zacht">
                {naamVan(dossier, a.persoon)}, {zegKort(a.op)}. {wanneer(a.maand)}
              </footer>
            </blockquote>
          ))}
        </section>
      )}
      {metingen.length === 0 ? null : (
        <section aria-labelledby="metingen" className="stapel stapel--krap">
          <Kop niveau={2} id="metingen">
            {t('nazorg.metingen')}
          </Kop>
          {metingen.map(m => (
            <dl key={m.bewijs} className="casus__lijst">
              <Weetje wat={wanneer(m.maand)}>{t('nazorg.incidenten', { aantal: m.incidenten })}</Weetje>
              <Weetje wat={t('veld.opgelost')}>{tekst(m.opgelost)}</Weetje>
              <Weetje wat={t('veld.meedoen')}>{tekst(m.meedoen)}</Weetje>
              <Weetje wat={t('veld.bewijs')}>{tekst(m.bewijs)}</Weetje>
            </dl>
          ))}
        </section>
      )}
    </>
  )
}

/** Each help that began: was there violence again in the year after? */
export function Jaarcheck() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { hulp, jaarchecks } = dossier.casus
  const begonnen = hulp.filter(h => h.stand === 'loopt' || h.stand === 'afgerond')
  if (begonnen.length === 0) return null
  return (
    <section aria-labelledby="jaarcheck" className="stapel stapel--krap">
      <Kop niveau={2} id="jaarcheck">
        {t('nazorg.jaarcheck')}
      </Kop>
      <ul className="stapel stapel--krap">
        {begonnen.map(h => {
          const uitkomst = jaarchecks[h.id]
          const bron = laatsteOver(dossier, 'JaarcheckGedaan', f => f.hulp === h.id)?.feit.bron
          return (
            <li key={h.id}>
              <strong>{tekst(h.wat)}</strong> ({naamVan(dossier, h.persoon)})
              <span className="casus__bijregel">
                {uitkomst === undefined
                  ? t('nazorg.jaarOpen')
                  : `${t('veld.jaarGeweld')}: ${t(`nazorg.jaar.${uitkomst}`).toLowerCase()}. ${tekst(bron) ?? ''}`}
              </span>
              {uitkomst === undefined || uitkomst === 'onbekend' ? (
                <Daad type="DoeJaarcheck" soort="stil" vast={{ hulp: h.id }} over={tekst(h.wat)} bij={tekst(h.wat)} />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Whoever comes back gets a named worker. */
export function Hercontact() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { hercontacten } = dossier.casus
  if (hercontacten.length === 0 && !dossier.mag.includes('NeemHercontactAan')) return null
  return (
    <section aria-labelledby="hercontact" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="hercontact">
          {t('nazorg.terug')}
        </Kop>
        <Daad type="NeemHercontactAan" />
      </div>
      {hercontacten.every(h => h.beantwoord) ? <Alinea soort="zacht">{t('nazorg.terugLeeg')}</Alinea> : null}
      <ul className="stapel stapel--krap">
        {hercontacten.map(h => {
          const wie = { naam: naamVan(dossier, h.persoon), wie: mensVan(dossier, h.door) }
          return (
            <li key={h.id}>
              <StatusWoord toon={h.beantwoord ? 'goed' : 'letop'}>
                {t(h.beantwoord ? 'nazorg.terugKlaar' : 'nazorg.terugWacht', wie)}
              </StatusWoord>
              <span className="casus__bijregel">{tekst(h.verslag)}</span>
              {h.beantwoord ? null : (
                <Daad
                  type="BeantwoordHercontact"
                  vast={{ hercontact: h.id, persoon: h.persoon }}
                  over={wie.naam}
                  bij={<Veiligbereik />}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
