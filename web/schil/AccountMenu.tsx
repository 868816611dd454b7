import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { wisAlleConcepten } from '../../toon/api/concept.ts'
import { IK, useIk, type Rolvervulling } from '../../toon/api/ik.ts'
import { useOpdracht } from '../../toon/api/useOpdracht.ts'
import { Knop } from '../../toon/delen/Knop.tsx'
import { RadioGroep } from '../../toon/delen/Keuzes.tsx'
import { Schakel } from '../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../toon/taal/taal.ts'
import { opOpenHulp } from './HulpPlek.tsx'
import { opOpenSneltoetsen } from './sneltoetsLijst.ts'
import { huidigThema, zetThema, type Thema } from './thema.ts'

/** Who am I here, what language and colours, and the way out. */
export function AccountMenu({ opSluiten }: { opSluiten: () => void }) {
  const ik = useIk()
  const t = useTeksten()
  const { taal, zetTaal } = useTaal()
  const [thema, zet] = useState<Thema>(huidigThema)
  return (
    <div className="wie__menu stapel">
      <div>
        <span className="zacht">{t('schil.rol')}</span>
        <br />
        <strong>{ik.rol.label}</strong>
        <br />
        {ik.rol.organisatie.naam}, {ik.rol.regio.naam}
      </div>
      <Rolwissel opSluiten={opSluiten} />
      <RadioGroep
        label={t('schil.taal')}
        keuzes={[
          { waarde: 'nl', label: 'Nederlands' },
          { waarde: 'en', label: 'English' },
        ]}
        gekozen={taal}
        invoer={{ name: 'taal', onChange: g => zetTaal(g.target.value === 'en' ? 'en' : 'nl') }}
      />
      <RadioGroep
        label={t('schil.thema')}
        keuzes={[
          { waarde: 'systeem', label: t('schil.themaSysteem') },
          { waarde: 'licht', label: t('schil.themaLicht') },
          { waarde: 'donker', label: t('schil.themaDonker') },
        ]}
        gekozen={thema}
        invoer={{ name: 'thema', onChange: g => zet(zetThema(g.target.value)) }}
      />
      {ik.mag.includes('lees.afgesloten') ? (
        <p>
          <Schakel naar="/afgesloten" onClick={opSluiten}>
            {t('schil.afgesloten')}
          </Schakel>
        </p>
      ) : null}
      {ik.mag.includes('lees.blikken/eigen-adres') ? (
        <p>
          <Schakel naar="/mijn-adres" onClick={opSluiten}>
            {t('schil.eigenAdres')}
          </Schakel>
        </p>
      ) : null}
      <p>
        <Schakel naar="/mijn-sessies" onClick={opSluiten}>
          {t('schil.sessies')}
        </Schakel>
      </p>
      <div className="stapel stapel--krap">
        <Knop
          soort="stil"
          onClick={() => {
            opSluiten()
            opOpenHulp()
          }}
        >
          {t('hulp.titel')} <kbd>h</kbd>
        </Knop>
        <Knop
          soort="stil"
          onClick={() => {
            opSluiten()
            opOpenSneltoetsen()
          }}
        >
          {t('schil.sneltoetsen')} <kbd>?</kbd>
        </Knop>
        <Afmelden />
      </div>
    </div>
  )
}

function Rolwissel({ opSluiten }: { opSluiten: () => void }) {
  const ik = useIk()
  const t = useTeksten()
  const wissel = useOpdracht<Rolvervulling>({
    maak: rol => ({ pad: '/sessie/rol', inhoud: { rolvervulling: rol.rolvervulling } }),
    ververs: [IK[0]],
    opGelukt: opSluiten,
  })
  const andere = ik.rollen.filter(rol => rol.rolvervulling !== ik.rol.rolvervulling)
  if (andere.length === 0) return null
  return (
    <div className="stapel stapel--krap">
      <span className="zacht">{t('schil.wisselRol')}</span>
      {andere.map(rol => (
        <Knop key={rol.rolvervulling} bezig={wissel.isPending} onClick={() => wissel.mutate(rol)}>
          {rol.label}, {rol.organisatie.naam}
        </Knop>
      ))}
      <WeigeringBericht weigering={wissel.error} />
    </div>
  )
}

function Afmelden() {
  const t = useTeksten()
  const voorraad = useQueryClient()
  const afmelden = useOpdracht<{ overal: boolean }, { naar: string }>({
    maak: inhoud => ({ pad: '/sessie/afmelden', inhoud }),
    opGelukt: ({ naar }) => {
      // Nothing of anybody stays behind, also not for the Back button.
      wisAlleConcepten()
      voorraad.clear()
      location.replace(naar)
    },
  })
  return (
    <>
      <Knop bezig={afmelden.isPending} onClick={() => afmelden.mutate({ overal: false })}>
        {t('schil.afmelden')}
      </Knop>
      <Knop soort="stil" bezig={afmelden.isPending} onClick={() => afmelden.mutate({ overal: true })}>
        {t('schil.afmeldenOveral')}
      </Knop>
      <WeigeringBericht weigering={afmelden.error} />
    </>
  )
}
