import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useState } from 'react'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import type { Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'

/** Does somebody help this family already? Then the handover goes there (R002-27). */
export function LopendeHulp({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const [open, zetOpen] = useState(false)
  const { lopendeHulp } = dossier.melding
  const mag = dossier.mag.includes('LegLopendeHulpVast')
  const wie = dossier.hulpverleners.find(h => h.id === lopendeHulp?.werker)
  if (lopendeHulp === null && !mag) return null
  return (
    <Kaart als="section" kopId="lopende-hulp">
      <Kop niveau={2} id="lopende-hulp">
        {t('lopendeHulp.titel')}
      </Kop>
      {lopendeHulp === null ? (
        <Alinea soort="zacht">{t('lopendeHulp.geen')}</Alinea>
      ) : (
        <>
          <strong>
            {t('lopendeHulp.wie', {
              naam: wie?.naam ?? '?',
              team: dossier.organisaties[lopendeHulp.organisatie] ?? '?',
            })}
          </strong>
          <p className="melding__verhaal">{dossier.teksten[lopendeHulp.wat]}</p>
        </>
      )}
      {mag ? (
        <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
          {t('lopendeHulp.open')}
        </Knop>
      ) : null}
      {open ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="lopende-hulp"
          soort="hoofd"
          knop={t('lopendeHulp.knop')}
          opGelukt={() => zetOpen(false)}
          velden={[
            {
              naam: 'werker',
              soort: 'lijst',
              label: t('lopendeHulp.werker'),
              keuzes: dossier.hulpverleners.map(h => ({ waarde: h.id, label: `${h.naam}, ${h.team}` })),
            },
            { naam: 'wat', soort: 'tekst', label: t('lopendeHulp.wat') },
          ]}
        />
      ) : null}
    </Kaart>
  )
}
