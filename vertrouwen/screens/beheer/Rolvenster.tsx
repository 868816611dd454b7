import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { isZwareRol, ZWARE_ROLLEN } from '../../../gedeeld/beheer.ts'
import { ROLNAMEN } from '../../../gedeeld/rolnamen.ts'
import { laatsteDag, ofNiets, Onder } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad, Mens, Rol } from './vormen.ts'

type Velden = { van: string; tot: string; werkgever: string; beroep: string; opleiding: string; mandaat: string }
const LEEG: Velden = { van: '', tot: '', werkgever: '', beroep: '', opleiding: '', mandaat: '' }
const inhoudVan = (v: Velden) => ({
  ...{ tot: ofNiets(v.tot), werkgever: ofNiets(v.werkgever), beroep: ofNiets(v.beroep) },
  ...{ opleiding: ofNiets(v.opleiding), mandaat: ofNiets(v.mandaat) },
})

/** Giving a role; a powerful one says that a second person is needed before it is asked. */
export function Geefrol(p: { mens: Mens; blad: Blad; sluit: () => void; meld: (zin: string) => void }) {
  const t = useBeheerTeksten()
  const { taal } = useTaal()
  const plekken = p.mens.aanstellingen.filter(a => a.loopt)
  const [organisatie, zetOrganisatie] = useState(plekken[0]?.organisatie ?? '')
  const [rol, zetRol] = useState('casusregisseur')
  const [vervangt, zetVervangt] = useState('')
  const [velden, zet] = useState(LEEG)
  const collegas = useQuery<{ rollen: { id: string; naam: string | null; rol: string }[] }, Weigering>({
    queryKey: ['beheer', 'collegas', organisatie],
    queryFn: ({ signal }) => haal(`/beheer/organisaties/${organisatie}/rollen`, signal),
    enabled: organisatie !== '',
  })
  const zwaar = isZwareRol(rol)
  const geef = useOpdracht<object>({
    maak: inhoud => ({ pad: '/beheer/rollen', inhoud }),
    ververs: ['beheer'],
    opGelukt: () => {
      p.meld(t(zwaar ? 'rolvenster.voorgesteld' : 'rolvenster.gemeld'))
      p.sluit()
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    geef.mutate({
      ...{ mens: p.mens.id, organisatie, rol, van: ofNiets(velden.van), vervangt: ofNiets(vervangt) },
      ...inhoudVan(velden),
    })
  }
  const bij = collegas.data?.rollen.filter(r => r.rol === rol && r.naam !== p.mens.naam) ?? []
  return (
    <Dialoog open titel={t('rolvenster.geef')} opSluiten={p.sluit}>
      <form className="stapel" onSubmit={stuur}>
        <Keuzelijst label={t('organisatie')} value={organisatie} onChange={g => zetOrganisatie(g.target.value)}>
          {plekken.map(a => (
            <option key={a.organisatie} value={a.organisatie}>
              {a.naam}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst
          label={t('rol')}
          value={rol}
          onChange={g => {
            zetRol(g.target.value)
            zetVervangt('')
          }}
        >
          {Object.entries(ROLNAMEN[taal])
            .filter(([r]) => r !== 'systeem')
            .map(([r, naam]) => (
              <option key={r} value={r}>
                {naam}
              </option>
            ))}
        </Keuzelijst>
        {zwaar ? (
          <Bericht soort="letop" titel={t('rolvenster.zwaar', { reden: ZWARE_ROLLEN[rol][taal] })} meldt={false} />
        ) : null}
        <Veld
          {...{ label: t('van'), help: t('vandaag'), vrij: true, type: 'date' }}
          value={velden.van}
          onChange={g => zet({ ...velden, van: g.target.value })}
        />
        {bij.length === 0 ? null : (
          <Keuzelijst
            {...{ label: t('rolvenster.vervangt'), help: t('rolvenster.vervangtHulp') }}
            value={vervangt}
            onChange={g => zetVervangt(g.target.value)}
          >
            <option value="">{t('rolvenster.niemand')}</option>
            {bij.map(r => (
              <option key={r.id} value={r.id}>
                {r.naam ?? r.id}
              </option>
            ))}
          </Keuzelijst>
        )}
        <Bij {...{ blad: p.blad, rol, velden, zet }} />
        <WeigeringBericht weigering={geef.error} />
        <Onder bezig={geef.isPending} sluit={p.sluit} doe={zwaar ? t('rolvenster.stelVoor') : undefined} />
      </form>
    </Dialoog>
  )
}

export function Wijzigrol({ rol: r, blad, sluit }: { rol: Rol; blad: Blad; sluit: () => void }) {
  const t = useBeheerTeksten()
  const [velden, zet] = useState<Velden>({
    ...{ van: '', tot: laatsteDag(r.tot), werkgever: r.werkgever ?? '', beroep: r.beroep ?? '' },
    ...{ opleiding: r.opleidingOp ?? '', mandaat: r.mandaatOp ?? '' },
  })
  const wijzig = useOpdracht<object>({
    maak: inhoud => ({ pad: `/beheer/rollen/${r.id}`, inhoud }),
    ververs: ['beheer'],
    opGelukt: sluit,
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    wijzig.mutate(inhoudVan(velden))
  }
  return (
    <Dialoog open titel={t('rolvenster.wijzig')} opSluiten={sluit}>
      <form className="stapel" onSubmit={stuur}>
        <Bij {...{ blad, rol: r.rol, velden, zet }} />
        <WeigeringBericht weigering={wijzig.error} />
        <Onder bezig={wijzig.isPending} sluit={sluit} />
      </form>
    </Dialoog>
  )
}

/** What stands with a role besides itself; training and mandate only for who directs cases (R002-41). */
function Bij(p: { blad: Blad; rol: string; velden: Velden; zet: (v: Velden) => void }) {
  const t = useBeheerTeksten()
  const { velden: v, zet } = p
  const dag = (veld: 'tot' | 'opleiding' | 'mandaat', label: string, help?: string) => (
    <Veld
      {...{ label, help, vrij: true, type: 'date' }}
      value={v[veld]}
      onChange={g => zet({ ...v, [veld]: g.target.value })}
    />
  )
  return (
    <>
      {dag('tot', t('tot'), t('zonderEinde'))}
      <Veld
        {...{ label: t('rolvenster.werkgever'), help: t('rolvenster.werkgeverHulp'), vrij: true, maxLength: 200 }}
        value={v.werkgever}
        onChange={g => zet({ ...v, werkgever: g.target.value })}
      />
      {isZwareRol(p.rol) && p.rol !== 'gedragswetenschapper' ? null : (
        <Keuzelijst
          label={t('rolvenster.beroep')}
          value={v.beroep}
          onChange={g => zet({ ...v, beroep: g.target.value })}
        >
          <option value="">{t('rolvenster.geenBeroep')}</option>
          {p.blad.beroepen.map(b => (
            <option key={b.id} value={b.id}>
              {b.label}
            </option>
          ))}
        </Keuzelijst>
      )}
      {p.rol === 'casusregisseur' ? (
        <>
          {dag('opleiding', t('rolvenster.opleiding'))}
          {dag('mandaat', t('rolvenster.mandaat'))}
        </>
      ) : null}
    </>
  )
}
