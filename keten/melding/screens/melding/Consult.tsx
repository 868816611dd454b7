import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import type { Bijzonder, Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useWoord } from '../woorden.ts'
import { Bereik } from './Acuut.tsx'
import { useLabel } from './tweetalig.ts'

/** First somebody who knows the culture, what not to do, and who can help; only then the family (R002-92). */
export function Consult({ dossier }: { dossier: Dossier }) {
  const { melding: m, regio } = dossier
  if (m.status !== 'open') return null
  return regio.bijzondereVormen.map(vorm => <Een key={vorm.id} dossier={dossier} vorm={vorm} />)
}

function Een({ dossier, vorm }: { dossier: Dossier; vorm: Bijzonder }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const label = useLabel()
  const { taal } = useTaal()
  const gedaan = dossier.melding.consulten[vorm.id]
  const kop = `consult-${vorm.id}`
  const adressen = [vorm.consult.organisatie, ...vorm.steun.map(s => s.organisatie)]
  const uniek = adressen.filter((a, plek) => adressen.findIndex(b => b.id === a.id) === plek)
  return (
    <Kaart als="section" nadruk={gedaan === undefined} kopId={kop}>
      <Kop niveau={2} id={kop}>
        {t('zorgvuldig.consult.titel')}
      </Kop>
      {gedaan === undefined ? (
        <Bericht soort="letop" titel={taal === 'en' ? vorm.consult.tekstEn : vorm.consult.tekst} meldt={false}>
          {t('zorgvuldig.consult.vraag', { wie: vorm.consult.organisatie.naam })}
          <Bereik adres={vorm.consult.organisatie} />
        </Bericht>
      ) : (
        <Bericht soort="goed" titel={t('zorgvuldig.consult.gedaan')} meldt={false}>
          <span className="melding__verhaal">{dossier.teksten[gedaan.verslag]}</span>
        </Bericht>
      )}
      <Kop niveau={3}>{t('zorgvuldig.consult.nietDoen')}</Kop>
      <ul className="punten">
        {vorm.nietDoen.map(n => (
          <li key={n.id}>{label(n)}</li>
        ))}
      </ul>
      <Kop niveau={3}>{t('zorgvuldig.consult.steun')}</Kop>
      <ul className="punten">
        {vorm.steun.map(s => (
          <li key={s.id}>
            {woord('steun', s.soort)}: {label(s)}, {s.organisatie.naam}
            <Bereik adres={s.organisatie} />
          </li>
        ))}
      </ul>
      {gedaan === undefined && dossier.mag.includes('LegConsultVast') ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="consulten"
          soort="hoofd"
          vast={{ bijzonder: vorm.id }}
          knop={t('zorgvuldig.consult.legVast')}
          velden={[
            {
              naam: 'organisatie',
              soort: 'lijst',
              label: t('zorgvuldig.consult.wie'),
              keuzes: uniek.map(a => ({ waarde: a.id, label: a.naam })),
            },
            { naam: 'verslag', soort: 'tekst', label: t('zorgvuldig.consult.verslag') },
          ]}
        />
      ) : null}
    </Kaart>
  )
}
