import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop as Titel } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'

/** Where the family goes: back or elsewhere, with priority for a home, and who takes over. */
export function Uitstroom() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const v = d.verblijf
  const u = v.uitstroom
  const o = v.overdracht
  return (
    <div className="verblijf__blokken">
      <Kaart als="section" kopId="waarheen">
        <Titel niveau={2} id="waarheen">
          {t('blok.waarheen')}
        </Titel>
        {u === null ? (
          <Alinea soort="zacht">{t('blok.waarheenGeen')}</Alinea>
        ) : (
          <>
            <Alinea>
              <strong>{u.gemeente}</strong>, {t(`keuze.bestemming.${u.bestemming}`).toLowerCase()}
            </Alinea>
            {u.reden === null ? null : (
              <Alinea>
                {t('blok.elders', { gemeente: v.gemeente, reden: t(`keuze.elders.${u.reden}`).toLowerCase() })}
              </Alinea>
            )}
            <p className="verblijf__verhaal">{d.teksten[u.plan] ?? ''}</p>
          </>
        )}
        {v.woning === null ? null : (
          <Alinea>
            {t('blok.woning', { gemeente: v.woning.gemeente, dag: zegDatum(v.woning.op, taal) })}.{' '}
            {t(v.woning.gewoneWijk ? 'blok.wijk.ja' : 'blok.wijk.nee')}
          </Alinea>
        )}
        <div className="rij geen-print">
          <Daad type="BereidUitstroomVoor" soort={u === null ? 'hoofd' : 'gewoon'} />
          <Daad type="BetrekWoning" />
        </div>
      </Kaart>
      <Kaart als="section" kopId="urgentie">
        <Titel niveau={2} id="urgentie">
          {t('blok.urgentie')}
        </Titel>
        {v.urgenties.length === 0 ? <Alinea soort="zacht">{t('blok.urgentieGeen')}</Alinea> : null}
        <ul className="verblijf__regels">
          {v.urgenties.map(x => (
            <li key={x.id}>
              <span>{t('blok.gevraagd', { gemeente: x.gemeente, dag: zegDatum(x.op, taal) })}</span>
              <StatusWoord toon={x.besluit === null ? 'letop' : x.besluit.uitkomst === 'toegekend' ? 'goed' : 'rustig'}>
                {x.besluit === null
                  ? t('blok.loopt')
                  : `${t(`keuze.uitkomst.${x.besluit.uitkomst}`)}, ${zegDatum(x.besluit.op, taal)}`}
              </StatusWoord>
            </li>
          ))}
        </ul>
        <div className="rij geen-print">
          <Daad type="VraagUrgentie" />
          <Daad type="LegUrgentiebesluitVast" />
        </div>
      </Kaart>
      <Kaart als="section" kopId="overdracht">
        <Titel niveau={2} id="overdracht">
          {t('blok.overdracht')}
        </Titel>
        {o.stand === 'geen' ? (
          <Alinea soort="zacht">{t('blok.overdrachtUitleg')}</Alinea>
        ) : (
          <Alinea>
            {t(o.stand === 'aangeboden' ? 'blok.aangeboden' : 'blok.aanvaard', { team: d.organisaties[o.aan] ?? '' })}
          </Alinea>
        )}
        <div className="geen-print">
          <Daad type="BiedOverdrachtAan" soort="hoofd" />
        </div>
      </Kaart>
    </div>
  )
}
