import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { AANMELDNAAM } from '../../gedeeld/beheer.ts'
import { eindig, gedeeld, stelAan } from './aanstellen.ts'
import { isGedeeldeNaam } from './eenmens.ts'
import { BEHEERDERS, dicht, Id, iso, Naam, of, Uuid } from './gemeen.ts'
import { keurNaam } from './regels.ts'
import { nazienStand } from './regels-nazien.ts'
import { loopt } from './tijd.ts'
import { alsNazien } from './vertaal.ts'
import { aanstellingen, eenMens, kaleOrganisatie, PER_BLAD, rollenVan, zoekMensen } from './vragen.ts'

/** By POST: a name or a sign-in name may not stand in an address. */
const zoek = vraagRoute({
  methode: 'POST',
  pad: '/beheer/mensen/zoeken',
  samenvatting: 'Medewerkers van de regio, op een deel van de naam of aanmeldnaam, of van een organisatie',
  doel: 'beheer',
  rollen: BEHEERDERS,
  velden: ['proces'],
  body: Type.Object(
    {
      zoek: Type.String({ maxLength: 200 }),
      organisatie: of(Uuid),
      na: of(Type.Object({ werkt: Type.Boolean(), naam: Type.String({ maxLength: 200 }), id: Uuid }, dicht)),
    },
    dicht,
  ),
  antwoord: Type.Object({
    meer: Type.Boolean(),
    mensen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), naam: Type.String(), onderwerp: of(Type.String()), werkt: Type.Boolean() },
        ...{ waar: Type.String(), rollen: Type.Array(Type.String()) },
      }),
    ),
  }),
  kijk: async (tx, { body }) => {
    const mensen = await zoekMensen(tx, { ...body, zoek: body.zoek.trim() })
    const antwoord = { meer: mensen.length > PER_BLAD, mensen: mensen.slice(0, PER_BLAD) }
    return { antwoord, zaak: null, personen: [] }
  },
})

const een = vraagRoute({
  methode: 'GET',
  pad: '/beheer/mensen/:id',
  samenvatting: 'Een medewerker: waar zij werkt, in welke rollen, en hoeveel taken op haar naam staan',
  doel: 'beheer',
  rollen: BEHEERDERS,
  velden: ['proces'],
  params: Id,
  antwoord: Type.Object({
    ...{ id: Type.String(), naam: Type.String(), onderwerp: of(Type.String()) },
    ...{ eigen: Type.Boolean(), elders: Type.Boolean(), houdt: Type.Integer() },
    aanstellingen: Type.Array(
      Type.Object({
        ...{ organisatie: Type.String(), naam: Type.String(), van: Type.String(), tot: of(Type.String()) },
        loopt: Type.Boolean(),
      }),
    ),
    rollen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), rol: Type.String(), organisatie: Type.String(), organisatieNaam: Type.String() },
        ...{ werkgever: of(Type.String()), beroep: of(Type.String()), vervangt: of(Type.String()) },
        ...{ opleidingOp: of(Type.String()), mandaatOp: of(Type.String()), van: Type.String(), tot: of(Type.String()) },
        ...{ loopt: Type.Boolean(), nagezienOp: of(Type.String()), nazien: Type.Enum(['niet', 'nu', 'laat']) },
      }),
    ),
  }),
  kijk: async (tx, { params }) => {
    const m = await eenMens(tx, params.id)
    if (m === null) return null
    return {
      antwoord: {
        ...{ id: m.id, naam: m.naam, onderwerp: m.onderwerp, houdt: m.houdt },
        ...{ eigen: m.id === tx.wie.mens, elders: m.elders },
        aanstellingen: (await aanstellingen(tx, m.id)).map(a => ({
          ...{ organisatie: a.organisatie, naam: a.naam, van: a.van.toISOString(), tot: iso(a.tot) },
          loopt: loopt(iso(a.tot), tx.nu),
        })),
        rollen: (await rollenVan(tx, m.id)).map(r => ({
          ...{ id: r.id, rol: r.rol, organisatie: r.organisatie, organisatieNaam: r.organisatie_naam },
          ...{ werkgever: r.werkgever, beroep: r.beroep, vervangt: r.vervangt_naam },
          ...{ opleidingOp: r.opleiding_op, mandaatOp: r.mandaat_op, van: r.van.toISOString(), tot: iso(r.tot) },
          ...{ loopt: loopt(iso(r.tot), tx.nu), nagezienOp: iso(r.nagezien_op) },
          nazien: nazienStand(alsNazien(r), tx.nu),
        })),
      },
      zaak: null,
      personen: [],
    }
  },
})

const voeg = rijRoute({
  pad: '/beheer/mensen',
  samenvatting: 'Een medewerker toevoegen bij een organisatie, met de naam waarmee zij zich aanmeldt',
  rollen: BEHEERDERS,
  doel: 'beheer',
  body: Type.Object({ onderwerp: Type.String({ pattern: AANMELDNAAM }), naam: Naam, organisatie: Uuid }, dicht),
  maak: async (tx, { body }, hulp) => {
    const o = await kaleOrganisatie(tx, body.organisatie)
    if (o === null || o.tot !== null)
      return weiger('MAG_NU_NIET', 'Deze organisatie is er niet meer.', {
        velden: [{ veld: 'organisatie', uitleg: 'kies een andere organisatie' }],
      })
    return stelAan(tx, { ...body, naam: body.naam.trim() }, () => hulp.nieuwId())
  },
})

const noem = rijRoute({
  pad: '/beheer/mensen/:id/naam',
  samenvatting: 'De naam van een medewerker verbeteren',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  body: Type.Object({ naam: Naam }, dicht),
  maak: async (tx, { params, body }) => {
    const m = await eenMens(tx, params.id)
    if (m === null) return nietGevonden()
    const nee = keurNaam(m, tx.wie)
    if (nee !== null) return nee
    if (isGedeeldeNaam(body.naam)) return gedeeld()
    return { id: m.id, rijen: [werkBij('mens', { id: m.id }, { naam: body.naam.trim() })] }
  },
})

const einde = rijRoute({
  pad: '/beheer/mensen/:id/einde',
  samenvatting: 'Een medewerker beëindigen, overal in de regio of bij een organisatie; zij is meteen afgemeld',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  body: Type.Object({ organisatie: of(Uuid) }, dicht),
  maak: async (tx, { params, body }) => {
    const m = await eenMens(tx, params.id)
    if (m === null) return nietGevonden()
    return eindig(tx, m.id, body.organisatie)
  },
})

/** People over HTTP. */
export const routes: readonly Route[] = [zoek, een, voeg, noem, einde]
