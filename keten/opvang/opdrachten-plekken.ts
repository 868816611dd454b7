import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { vindHerleidbaar } from '../../gedeeld/tekst/index.ts'
import type { Rol } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { Type } from 'typebox'
import { provinciesVan } from './bed.ts'
import { AdresInvoer, PlekInvoer, StandInvoer, Zaak } from './invoer.ts'

export const OPVANG: readonly Rol[] = ['plaatsingscoordinator', 'opvangmedewerker']

/** Municipalities are those of the region: a word that is none of them says nothing to a machine. */
export function gemeentenBezwaar(definitie: RegioDefinitie, veld: string, namen: readonly string[]): Weigering | null {
  const onbekend = namen.filter(n => !definitie.gemeenten.some(g => g.naam === n))
  return onbekend.length === 0
    ? null
    : weiger('ONVOLLEDIG', 'Deze gemeente hoort niet bij de regio. Kies uit de lijst.', {
        velden: [{ veld, uitleg: 'kies gemeenten uit de lijst' }],
      })
}

const nieuw = rijRoute({
  pad: '/opvang/plekken',
  samenvatting: 'Een plek van de eigen opvang toevoegen',
  rollen: ['plaatsingscoordinator'],
  doel: 'opvang',
  body: PlekInvoer,
  maak: async (tx, { body: b }, hulp) => {
    const nee = gemeentenBezwaar(hulp.definitie, 'nietIn', b.nietIn)
    if (nee) return nee
    // A name of a place that reads like an address would give away what nobody may know (SD-27).
    if (vindHerleidbaar(b.naam).length > 0 || /\d{4} ?[A-Za-z]{2}|straat|laan|weg \d|plein/i.test(b.naam))
      return weiger('ONVOLLEDIG', 'Geef een plek een gewone naam, zoals Kamer 3. Een adres hoort daar niet.', {
        velden: [{ veld: 'naam', uitleg: 'geen straat, nummer of postcode' }],
      })
    if (b.volwassenen + b.kinderen === 0)
      return weiger('ONVOLLEDIG', 'Zeg voor hoeveel mensen deze plek is.', {
        velden: [{ veld: 'volwassenen', uitleg: 'ten minste een mens' }],
      })
    const id = hulp.nieuwId()
    const geheim = b.adres === undefined ? null : hulp.geheim.versleutel(b.adres.trim())
    return {
      id,
      rijen: [
        voegToe('plek', {
          regio: tx.wie.regio,
          id,
          organisatie: tx.wie.organisatie,
          aanbod: b.aanbod,
          naam: b.naam.trim(),
          volwassenen: b.volwassenen,
          kinderen: b.kinderen,
          groepen: b.groepen,
          geschikt: b.geschikt,
          kleur: b.kleur,
          niet_in: b.nietIn,
          niet_in_provincies: provinciesVan(hulp.definitie, b.nietIn),
          medewerkers: b.medewerkers ?? [tx.wie.mens],
          stand: b.open ? 'vrij' : 'dicht',
          stand_op: hulp.nu,
          adres_sleutel: geheim?.sleutel ?? null,
          adres_cijfer: geheim ? `\\x${geheim.cijfer.toString('hex')}` : null,
        }),
      ],
    }
  },
})

const stand = rijRoute({
  pad: '/opvang/plekken/:id/stand',
  samenvatting: 'Zeggen of een plek vrij, bezet of dicht is',
  rollen: OPVANG,
  doel: 'opvang',
  params: Zaak,
  body: StandInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const [plek] = await tx.vraag<{ stand: string }>(
      'plek_stand',
      'select stand from kring.plek where regio = $1 and id = $2',
      [tx.wie.regio, params.id],
    )
    if (!plek) return nietGevonden()
    if (plek.stand === 'vast')
      return weiger('MAG_NU_NIET', 'Deze plek wordt vastgehouden voor een gezin. Wacht tot dat gezin antwoordt.')
    return {
      id: params.id,
      rijen: [
        werkBij(
          'plek',
          { regio: tx.wie.regio, id: params.id },
          { stand: body.stand, stand_op: hulp.nu, vrij_rond: body.stand === 'bezet' ? (body.vrijRond ?? null) : null },
        ),
      ],
    }
  },
})

/** One address at a time, to who was put on that place, and only after the reason stands in writing (SD-27). */
const adres = vraagRoute({
  methode: 'POST',
  pad: '/opvang/plekken/:id/adres',
  samenvatting: 'Het adres van een plek opvragen, met reden',
  doel: 'opvang',
  rollen: OPVANG,
  velden: ['eigen'],
  params: Zaak,
  body: AdresInvoer,
  antwoord: Type.Object({ adres: Type.String() }),
  kijk: async (tx, { params, body, hulp }) => {
    const [plek] = await tx.vraag<{ mijn: boolean }>(
      'plek_voor_adres',
      'select $3::uuid = any (medewerkers) as mijn from kring.plek where regio = $1 and id = $2',
      [tx.wie.regio, params.id, tx.wie.mens],
    )
    if (!plek) return null
    if (!plek.mijn)
      return weiger(
        'NIET_BEVOEGD',
        'U bent op deze plek niet ingedeeld. Bel de opvang: zo hoort het in de regel te gaan.',
      )
    const blik = {
      regio: tx.wie.regio,
      id: hulp.nieuwId(),
      plek: params.id,
      mens: tx.wie.mens,
      reden: body.reden,
      op: tx.nu,
    }
    await tx.schrijf([voegToe('adresblik', blik)])
    const [rij] = await tx.vraag<{ sleutel: string | null; cijfer: Buffer | null }>(
      'plek_adres',
      'select sleutel, cijfer from kring.toon_adres($1)',
      [params.id],
    )
    if (!rij || rij.sleutel === null || rij.cijfer === null) return null
    return { antwoord: { adres: hulp.geheim.ontsleutel(rij.sleutel, rij.cijfer) }, zaak: null, personen: [] }
  },
})

export const opdrachten: readonly Route[] = [nieuw, stand, adres]
