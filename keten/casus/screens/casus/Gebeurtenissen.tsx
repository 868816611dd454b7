import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { roepnaamVan, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** What happened, newest first, with the role each had then and who was responsible: two things apart. */
export function Gebeurtenissen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const alle = [...dossier.casus.gebeurtenissen].sort((a, b) => b.op.localeCompare(a.op))
  return (
    <section aria-labelledby="gebeurtenissen" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="gebeurtenissen" aantal={alle.length}>
          {t('systeem.gebeurtenissen')}
        </Kop>
        <Daad type="LegGebeurtenisVast" />
      </div>
      {alle.length === 0 ? <Alinea soort="zacht">{t('systeem.gebeurtenissenGeen')}</Alinea> : null}
      <ul className="casus__kaarten">
        {alle.map(g => (
          <Kaart key={g.id} als="li">
            <Kop niveau={3}>{zegKort(g.op)}</Kop>
            <p className="casus__brief">{tekst(g.wat)}</p>
            <ul className="stapel stapel--krap">
              {[...new Set(g.rollen.map(r => r.persoon))].map(persoon => {
                const eigen = g.rollen.filter(r => r.persoon === persoon)
                return (
                  <li key={persoon}>
                    <strong>{roepnaamVan(dossier, persoon)}</strong>:{' '}
                    {eigen.map(r => t(`rol.${r.rol}`).toLowerCase()).join(t('systeem.en'))}
                    <span className="casus__bijregel">
                      {t(`verantwoordelijk.${eigen[0]?.verantwoordelijk ?? 'onbekend'}`)}
                    </span>
                  </li>
                )
              })}
            </ul>
          </Kaart>
        ))}
      </ul>
    </section>
  )
}

type Kaartversie = Dossier['casus']['machtskaarten'][number]

/** Who has power over whom: the newest version, and the former ones to read. */
export function Machtskaart() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const [nieuwste, ...ouder] = [...dossier.casus.machtskaarten].reverse()
  const begin = nieuwste === undefined ? {} : { lijnen: nieuwste.lijnen.map(l => `${l.van} ${l.naar} ${l.waarin}`) }
  return (
    <section aria-labelledby="macht" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="macht">
          {t('systeem.macht')}
        </Kop>
        <Daad type="TekenMachtskaart" begin={begin} />
      </div>
      {nieuwste === undefined ? (
        <Alinea soort="zacht">{t('systeem.machtGeen')}</Alinea>
      ) : (
        <Kaart>
          <Versie kaart={nieuwste} />
          {ouder.length === 0 ? null : (
            <details className="casus__meer">
              <summary>{t('plan.ouder')}</summary>
              {ouder.map(k => (
                <Versie key={k.versie} kaart={k} />
              ))}
            </details>
          )}
        </Kaart>
      )}
    </section>
  )
}

function Versie({ kaart }: { kaart: Kaartversie }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  return (
    <div>
      <p className="zacht">{t('systeem.machtVersie', { versie: kaart.versie, dag: zegKort(kaart.op) })}</p>
      <ul className="casus__punten">
        {kaart.lijnen.map(l => (
          <li key={l.van + l.naar + l.waarin}>
            {t('systeem.machtZin', {
              van: roepnaamVan(dossier, l.van),
              naar: roepnaamVan(dossier, l.naar),
              waarin: t(`macht.${l.waarin}`).toLowerCase(),
            })}
          </li>
        ))}
      </ul>
      <p>{tekst(kaart.toelichting)}</p>
    </div>
  )
}
