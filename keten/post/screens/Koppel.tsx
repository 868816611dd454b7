import { useState, type FormEvent } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { usePostTeksten } from './teksten.ts'

/** An open report with the same number as the message. */
export interface Kandidaat {
  readonly id: string
  readonly nummer: string
  readonly geopendOp: string
}

/** Is this message about a report that was there already? Then it goes there; a found one is a suggestion, the person says it. */
export function Koppel({ id, meldingen }: { id: string; meldingen: readonly Kandidaat[] }) {
  const t = usePostTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const ga = useGa()
  const [nummer, zetNummer] = useState('')
  const opdracht = useOpdracht<string, { id: string }>({
    maak: n => ({ pad: `/berichten/in/${id}/koppeling`, inhoud: { nummer: n } }),
    ververs: ['post', 'melding', 'meldingen'],
    opGelukt: uit => ga(`/meldingen/${uit.id}`),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    opdracht.mutate(nummer)
  }
  return (
    <Kaart als="section" kopId="post-koppel">
      <form className="stapel stapel--krap" onSubmit={stuur}>
        <Kop niveau={2} id="post-koppel">
          {t('een.koppelTitel')}
        </Kop>
        <Alinea soort="zacht">{t('een.koppelUitleg')}</Alinea>
        {meldingen.map(m => (
          <div key={m.id} className="stapel stapel--krap">
            <span>
              {t('een.koppelGevonden')}: <Schakel naar={`/meldingen/${m.id}`}>{m.nummer}</Schakel>,{' '}
              {zegDag({ op: m.geopendOp, nu, taal })}
            </span>
            <div>
              <Knop type="button" onClick={() => zetNummer(m.nummer)}>
                {t('een.koppelKies', { nummer: m.nummer })}
              </Knop>
            </div>
          </div>
        ))}
        <Veld
          label={t('een.koppelNummer')}
          help={t('een.koppelNummerHelp')}
          name="melding"
          required
          maxLength={40}
          value={nummer}
          onChange={g => zetNummer(g.target.value)}
        />
        <WeigeringBericht weigering={opdracht.error} />
        <div>
          <Knop type="submit" bezig={opdracht.isPending}>
            {t('een.koppel')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}
