import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Daad } from '../Daad.tsx'
import { naamVan, tekstVan } from '../stuk.ts'
import { useOverlegTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** What the table decided: where it goes, who takes it up, who directs, and in which order what happens. */
export function Besluit() {
  const t = useOverlegTeksten()
  const { stuk: s } = useZaak()
  const { besluit: b, problematiek } = s.bespreking
  const regels: readonly (readonly [string, string])[] =
    b === null
      ? []
      : [
          [t('besluit.uitkomst'), t(`uitkomst.${b.uitkomst}`)],
          [t('besluit.oppakker'), naamVan(s, b.oppakker)],
          [t('besluit.regie'), naamVan(s, b.regie)],
          [t('besluit.reden'), tekstVan(s, b.reden)],
          ...(b.druk === null ? [] : [[t('besluit.druk'), t(`kader.${b.druk}`)] as const]),
          ...(b.nietLichter === null ? [] : [[t('besluit.nietLichter'), tekstVan(s, b.nietLichter)] as const]),
          ...(b.nietZwaarder === null ? [] : [[t('besluit.nietZwaarder'), tekstVan(s, b.nietZwaarder)] as const]),
        ]
  const vraagt = (['codeRood', 'onafhankelijkeRegie', 'verzoekRaad'] as const).filter(v => b?.[v] === true)
  return (
    <Kaart als="section" kopId="besluit">
      <Kop niveau={2} id="besluit">
        {t('besluit.titel')}
      </Kop>
      {problematiek === null ? null : (
        <Alinea>
          {t(`problematiek.${problematiek.bevinding}`)}: {tekstVan(s, problematiek.tekst)}
        </Alinea>
      )}
      {b === null ? <Alinea soort="zacht">{t('besluit.nogNiet')}</Alinea> : null}
      {regels.length === 0 ? null : (
        <dl className="overleg__feiten">
          {regels.map(([wat, tekst]) => (
            <div key={wat}>
              <dt>{wat}</dt>
              <dd className="overleg__tekst">{tekst}</dd>
            </div>
          ))}
        </dl>
      )}
      {b === null || b.maatregelen.length === 0 ? null : (
        <section className="stapel stapel--krap" aria-labelledby="maatregelen">
          <Kop niveau={3} id="maatregelen">
            {t('besluit.maatregelen')}
          </Kop>
          <ol className="overleg__volgorde">
            {b.maatregelen.map(m => (
              <li key={m.wat}>
                {tekstVan(s, m.wat)} ({naamVan(s, m.door)}, {t(`kader.${m.kader}`)})
              </li>
            ))}
          </ol>
        </section>
      )}
      {vraagt.length === 0 ? null : <Alinea>{vraagt.map(v => t(`besluit.${v}`)).join(' ')}</Alinea>}
      <div className="rij geen-print">
        <Daad type="GaProblematiekNa" />
        <Daad type="NeemBesluit" soort={b === null ? 'hoofd' : 'gewoon'} />
      </div>
    </Kaart>
  )
}
