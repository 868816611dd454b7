import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../../toon/tijd/zeg.ts'
import type { Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'

/** Reports that may be about the same incident, and the link that makes them count once (R001-24). */
export function Incident({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const lijst = dossier.zelfdeIncident
  if (lijst.length === 0) return null
  return (
    <Kaart als="section" kopId="incident">
      <Kop niveau={2} id="incident">
        {t('incident.titel')}
      </Kop>
      <Alinea soort="zacht">{t('incident.uitleg')}</Alinea>
      <ul className="stapel stapel--half">
        {lijst.map(m => (
          <li key={m.id} className="stapel stapel--krap">
            <span className="rij">
              <Schakel naar={`/meldingen/${m.id}`}>{m.nummer}</Schakel>
              <span className="zacht">{zegMoment({ op: m.geopendOp, nu, taal })}</span>
              {m.gekoppeld ? <StatusWoord toon="goed">{t('incident.gekoppeld')}</StatusWoord> : null}
              {m.zelfdeNummer && !m.gekoppeld ? (
                <StatusWoord toon="letop">{t('incident.zelfdeNummer')}</StatusWoord>
              ) : null}
            </span>
            {!m.gekoppeld && dossier.mag.includes('KoppelMelding') ? (
              <Opdrachtformulier
                zaak={dossier}
                pad="koppeling"
                vast={{ met: m.id }}
                knop={t('incident.koppel', { nummer: m.nummer })}
                velden={[]}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
