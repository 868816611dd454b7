import { useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { adresVan, type Overdracht } from './mijnWerk.ts'
import { Teruggave } from './Teruggave.tsx'
import { useWerkTeksten } from './teksten.ts'
import { MIJN_WERK } from './useMijnWerk.ts'

/** What another organisation offers and nobody here holds yet: it comes before all own work. */
export function Overdrachten({ overdrachten }: { overdrachten: readonly Overdracht[] }) {
  const t = useWerkTeksten()
  const [gedaan, zetGedaan] = useState<Gedaan>()
  return (
    <>
      <div role="status">
        {gedaan === undefined ? null : (
          <Bericht soort="goed" titel={gedaan.zin} meldt={false}>
            {gedaan.casus === undefined ? null : (
              <Schakel naar={`/casussen/${gedaan.casus}`}>{t('overdracht.naarCasus')}</Schakel>
            )}
          </Bericht>
        )}
      </div>
      {overdrachten.length === 0 ? null : (
        <section aria-labelledby="overdrachten" className="stapel stapel--krap">
          <Kop niveau={2} id="overdrachten" aantal={overdrachten.length}>
            {t('overdracht.titel')}
          </Kop>
          <Alinea soort="zacht">{t('overdracht.uitleg')}</Alinea>
          <ul className="stapel werk__overdrachten">
            {overdrachten.map(overdracht => (
              <Aanbod key={overdracht.id} overdracht={overdracht} opGedaan={zetGedaan} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What was just done, and the case that opened by it. */
type Gedaan = { readonly zin: string; readonly casus?: string | undefined }

function Aanbod({ overdracht, opGedaan }: { overdracht: Overdracht; opGedaan: (gedaan: Gedaan) => void }) {
  const t = useWerkTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const [geeftTerug, zetGeeftTerug] = useState(false)
  const { nummer, van, gemeente, klok } = overdracht
  const aanvaard = useOpdracht<Overdracht, { geopend?: { slice: string; id: string }[] }>({
    maak: ({ soort, melding }) => ({ pad: `${adresVan({ soort, id: melding })}/overdracht/aanvaarding`, inhoud: {} }),
    ververs: [MIJN_WERK, 'casussen'],
    opGelukt: ({ geopend }) =>
      opGedaan({
        zin: t('overdracht.aanvaardGelukt', { nummer }),
        casus: geopend?.find(g => g.slice === 'casus')?.id,
      }),
  })
  const op = zegMoment({ op: overdracht.aangebodenOp, nu, taal })
  return (
    <Kaart als="li" nadruk>
      <div className="werkregel__tekst">
        <strong>{t('overdracht.van', { van: van.naam, nummer })}</strong>
        <span className="zacht">{t('overdracht.gemeente', { gemeente, op })}</span>
        {klok === null ? null : <KlokChip klok={klok} />}
      </div>
      <div className="rij">
        <Knop soort="hoofd" bezig={aanvaard.isPending} onClick={() => aanvaard.mutate(overdracht)}>
          {t('overdracht.aanvaard')}
          <span className="alleen-gehoord"> {nummer}</span>
        </Knop>
        <Knop onClick={() => zetGeeftTerug(true)}>
          {t('overdracht.geefTerug')}
          <span className="alleen-gehoord"> {nummer}</span>
        </Knop>
        <Schakel naar={`${adresVan({ soort: overdracht.soort, id: overdracht.melding })}/overdracht`}>
          {t('overdracht.bekijk')}
          <span className="alleen-gehoord"> {nummer}</span>
        </Schakel>
      </div>
      <WeigeringBericht weigering={aanvaard.error} />
      <Teruggave
        overdracht={overdracht}
        open={geeftTerug}
        opSluiten={() => zetGeeftTerug(false)}
        opGedaan={() => opGedaan({ zin: t('overdracht.terugGelukt', { nummer }) })}
      />
    </Kaart>
  )
}
