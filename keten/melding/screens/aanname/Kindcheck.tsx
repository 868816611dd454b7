import { RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { nieuwePersoon, veldId, vrijeSleutel } from './concept.ts'
import { useAannameTeksten } from './teksten.ts'
import { kies, type StapProps } from './stap.ts'

/** Is there a child behind this adult? The question that is always asked. */
export function Kindcheck({ concept: c, wijzig, fout, snel = false }: StapProps) {
  const t = useAannameTeksten()
  const kinderen = c.personen.filter(p => p.ongeboren || p.rollen.includes('kind-in-gezin')).length
  const voegKind = () =>
    wijzig({
      plek: snel ? 'snel' : 'wie',
      personen: [...c.personen, { ...nieuwePersoon(vrijeSleutel(c.personen)), rollen: ['kind-in-gezin'] }],
    })
  return (
    <>
      <RadioGroep
        label={t('kind.vraag')}
        help={t('kind.hulp')}
        id={veldId('kindcheck')}
        fout={fout('kindcheck')}
        keuzes={[
          { waarde: 'gedaan', label: t('kind.gedaan') },
          { waarde: 'niet-van-toepassing', label: t('kind.nvt'), help: t('kind.nvtHulp') },
        ]}
        gekozen={c.kindcheck}
        invoer={{
          name: 'kindcheck',
          onChange: async g => wijzig({ kindcheck: kies(['gedaan', 'niet-van-toepassing'] as const, g.target.value) }),
        }}
      />
      <div className="rij">
        <span>{t('kind.geteld', { count: kinderen })}</span>
        <Knop onClick={voegKind}>{t('kind.voegKind')}</Knop>
      </div>
    </>
  )
}
