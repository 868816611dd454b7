import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { onbewaarbaar, UUID } from '../../kernel/leesbaar.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { schrijfRijen, type Rijverzoek } from '../../kernel/plain.ts'
import { bekijk } from '../../kernel/views.ts'
import { nietGevonden, weiger, weigerCodes, type Weigering } from '../../kernel/weigering.ts'
import {
  alsFout,
  alsGebruiker,
  alsLijst,
  breng,
  gebruikers,
  isFout,
  koppelingMet,
  langs,
  leesFilter,
  leesGebruiker,
  leesPatch,
  MOGELIJKHEDEN,
  PER_PAGINA,
  SCHEMA,
  SCHEMAS,
  SOORTEN,
  verander,
  verwijder,
  type Gebruiker,
  type Koppeling,
  type Scimfout,
} from '../../vertrouwen/beheer/index.ts'
import { bekendeFout } from '../bekendefout.ts'
import { Maat } from '../maat.ts'
import { systeemActor } from '../worker.ts'

export type Scimdeur = { pijplijn: Pijplijn; boek: Regelboek; adres: string }
type Binnen = { readonly wie: Actor; readonly koppeling: Koppeling }

const PAD = '/scim/v2'
const HOOGSTENS_BYTES = 64 * 1024
/** In ten minutes from one place: wrong keys, and requests in all (a whole organisation at its first fill). Choice of Kring. */
const FOUTE_SLEUTELS = 30
const VERZOEKEN = 6000
/** Compared with when a key is not known: that takes as long as when it is. */
const NIEMAND = createHash('sha256').update('niemand').digest()

/**
 * The door for staff systems: SCIM 2.0 with the key of a connection, for the people of one organisation. No session and no cookie; what
 * comes in goes the way of every look and every change, as the system of the region, and the database asks for the connection again.
 */
export async function hangScimOp(app: FastifyInstance, d: Scimdeur): Promise<void> {
  const nu = () => d.pijplijn.nu().getTime()
  const fout = new Maat(nu, FOUTE_SLEUTELS)
  const druk = new Maat(nu, VERZOEKEN)
  const binnen = new WeakMap<FastifyRequest, Binnen>()
  const wieIs = (verzoek: FastifyRequest): Binnen => {
    const b = binnen.get(verzoek)
    if (b === undefined) throw new Error('Zonder koppeling komt hier niemand.')
    return b
  }
  await app.register(deur => {
    deur.removeAllContentTypeParsers()
    deur.addContentTypeParser(
      ['application/scim+json', 'application/json'],
      { parseAs: 'string', bodyLimit: HOOGSTENS_BYTES },
      (_v, lichaam, klaar) => {
        try {
          klaar(null, JSON.parse(lichaam as string))
        } catch {
          klaar(null, null) // no JSON is no user: the reader says so in the words of SCIM
        }
      },
    )
    deur.setErrorHandler(
      (f: Error & { statusCode?: number; code?: string; constraint?: string }, verzoek, antwoord) => {
        if (f.code === '23505' && f.constraint === 'mens_onderwerp_key')
          return stuur(antwoord, { fout: 409, detail: 'Deze aanmeldnaam is er al.', scimType: 'uniqueness' })
        if (f.statusCode === 413) return stuur(antwoord, { fout: 413, detail: 'Het verzoek is te groot.' })
        if (f.statusCode === 415) return stuur(antwoord, { fout: 415, detail: 'Stuur application/scim+json.' })
        const nee = bekendeFout(f)
        if (nee !== null) return stuurNee(antwoord, nee)
        verzoek.log.error({ err: f, kenmerk: verzoek.id }, 'onverwachte fout')
        return stuur(antwoord, { fout: 500, detail: 'Er ging iets mis; er is niets veranderd.' })
      },
    )
    deur.addHook('onRequest', async (verzoek, antwoord) => {
      if (!druk.mag(verzoek.ip)) return stuur(antwoord, { fout: 429, detail: 'Te veel verzoeken. Wacht tien minuten.' })
      const uit = await keur(d, verzoek.headers.authorization)
      if (uit !== null) return void binnen.set(verzoek, uit)
      antwoord.header('www-authenticate', 'Bearer')
      return fout.mag(verzoek.ip)
        ? stuur(antwoord, { fout: 401, detail: 'Deze sleutel is hier niet bekend, of geldt niet meer.' })
        : stuur(antwoord, { fout: 429, detail: 'Te veel verkeerde sleutels. Wacht tien minuten.' })
    })
    const schema = { hide: true }
    deur.get(`${PAD}/ServiceProviderConfig`, { schema }, (_v, a) => stuur(a, MOGELIJKHEDEN))
    deur.get(`${PAD}/ResourceTypes`, { schema }, (_v, a) => stuur(a, alsLijst(SOORTEN, 1, 1)))
    deur.get(`${PAD}/Schemas`, { schema }, (_v, a) => stuur(a, alsLijst([SCHEMA], 1, 1)))
    deur.get(`${PAD}/Schemas/${SCHEMAS.gebruiker.replaceAll(':', '::')}`, { schema }, (_v, a) => stuur(a, SCHEMA))
    const basis = `${d.adres}${PAD}`
    deur.get(`${PAD}/Users`, { schema }, async (verzoek, a) => {
      const vraag = verzoek.query as { filter?: string; startIndex?: string; count?: string }
      const filter = leesFilter(typeof vraag.filter === 'string' ? vraag.filter : undefined)
      if (isFout(filter)) return stuur(a, filter)
      const vanaf = Math.max(1, getal(vraag.startIndex, 1))
      const hoogstens = Math.min(PER_PAGINA, Math.max(0, getal(vraag.count, PER_PAGINA)))
      const uit = await kijk(d, wieIs(verzoek), null, { ...filter, vanaf, hoogstens })
      return 'ok' in uit
        ? stuurNee(a, uit)
        : stuur(
            a,
            alsLijst(
              uit.lijst.map(g => alsGebruiker(g, basis)),
              uit.totaal,
              vanaf,
            ),
          )
    })
    const een = async (b: Binnen, id: string): Promise<Gebruiker | Scimfout> => {
      const uit = UUID.test(id) ? await kijk(d, b, id, { id }) : { lijst: [] }
      if ('ok' in uit) return alsScim(uit)
      return uit.lijst[0] ?? { fout: 404, detail: 'Deze gebruiker is er niet.' }
    }
    const toon = async (a: FastifyReply, b: Binnen, id: string, status = 200) => {
      const g = await een(b, id)
      return isFout(g) ? stuur(a, g) : stuur(a.code(status), alsGebruiker(g, basis))
    }
    const idVan = (verzoek: FastifyRequest) => (verzoek.params as { id: string }).id
    deur.get(`${PAD}/Users/:id`, { schema }, (verzoek, a) => toon(a, wieIs(verzoek), idVan(verzoek)))
    deur.post(`${PAD}/Users`, { schema }, async (verzoek, a) => {
      const b = wieIs(verzoek)
      const wens = leesGebruiker(schoon(verzoek.body))
      if (isFout(wens)) return stuur(a, wens)
      const uit = await schrijf(d, b, 'POST', null, (tx, hulp) => breng(tx, b.koppeling, wens, hulp))
      if (!uit.ok)
        return stuur(a, uit.code === 'MAG_NU_NIET' ? { ...alsScim(uit), scimType: 'uniqueness' } : alsScim(uit))
      return toon(a.header('location', `${basis}/Users/${uit.antwoord.id}`), b, uit.antwoord.id, 201)
    })
    // read, judged and changed in one transaction; what came of it is read once more to show it
    const wijzig = (methode: 'PUT' | 'PATCH') => async (verzoek: FastifyRequest, a: FastifyReply) => {
      const b = wieIs(verzoek)
      const id = idVan(verzoek)
      const lichaam = schoon(verzoek.body)
      let fout: Scimfout | null = null
      const uit = await wijzigEen(d, b, methode, id, async (tx, g, hulp) => {
        const wens = methode === 'PUT' ? leesGebruiker(lichaam, g.rollen) : leesPatch(lichaam, g.rollen)
        if (!isFout(wens) && (wens.onderwerp === undefined || wens.onderwerp === g.onderwerp))
          return verander(tx, b.koppeling, g, wens, hulp)
        fout = isFout(wens) ? wens : { fout: 400, detail: '"userName" verandert niet.', scimType: 'mutability' }
        return weiger('ONGELDIG', fout.detail)
      })
      if (uit.ok) return toon(a, b, id)
      return fout === null ? stuurNee(a, uit) : stuur(a, fout)
    }
    deur.put(`${PAD}/Users/:id`, { schema }, wijzig('PUT'))
    deur.patch(`${PAD}/Users/:id`, { schema }, wijzig('PATCH'))
    deur.delete(`${PAD}/Users/:id`, { schema }, async (verzoek, a) => {
      const b = wieIs(verzoek)
      const uit = await wijzigEen(d, b, 'DELETE', idVan(verzoek), (tx, g) => verwijder(tx, b.koppeling, g))
      return uit.ok ? a.code(204).send() : stuurNee(a, uit)
    })
    return Promise.resolve()
  })
}

const getal = (tekst: string | undefined, anders: number): number =>
  typeof tekst === 'string' && /^-?\d{1,6}$/.test(tekst) ? Number(tekst) : anders
/** What cannot be kept is no user. */
const schoon = (lichaam: unknown): unknown => (onbewaarbaar(lichaam) ? null : lichaam)

const stuur = (antwoord: FastifyReply, inhoud: object): FastifyReply => {
  const nee = isFout(inhoud)
  if (nee) void antwoord.code(inhoud.fout)
  return antwoord.type('application/scim+json; charset=utf-8').send(JSON.stringify(nee ? alsFout(inhoud) : inhoud))
}
const alsScim = (w: Weigering): Scimfout => ({ fout: weigerCodes[w.code], detail: w.uitleg })
const stuurNee = (antwoord: FastifyReply, w: Weigering): FastifyReply => stuur(antwoord, alsScim(w))

/** Whose key this is: forged, unknown, revoked and over are the same answer, in about the same time. */
async function keur(d: Scimdeur, kop: string | undefined): Promise<Binnen | null> {
  const [, regio = '', id = '', geheim = ''] =
    /^Bearer kring\.([a-z0-9-]{2,60})\.([0-9a-f-]{36})\.([\w-]{43})$/.exec(kop ?? '') ?? []
  if (!d.boek.regios.has(regio) || !UUID.test(id)) return null
  const wie = systeemActor(d.boek, regio)
  const k = await d.pijplijn.db.asActor(wie, d.pijplijn.nu().toISOString(), tx => koppelingMet(tx, id))
  const klopt = timingSafeEqual(createHash('sha256').update(geheim).digest(), k?.hash ?? NIEMAND)
  return k !== null && klopt ? { wie, koppeling: { id: k.id, organisatie: k.organisatie } } : null
}

type Vraag = Parameters<typeof gebruikers>[2]
async function kijk(d: Scimdeur, b: Binnen, gevraagd: string | null, vraag: Vraag) {
  const uit = await bekijk(
    d.pijplijn,
    b.wie,
    {
      ...{ wat: 'SCIM Users', doel: 'beheer', rollen: ['systeem'], velden: ['proces'], gevraagd: () => gevraagd },
      kijk: async (tx: Tx, v: Vraag) => {
        await langs(tx, b.koppeling.id)
        return { antwoord: await gebruikers(tx, b.koppeling, v), zaak: null, personen: [] }
      },
    },
    vraag,
  )
  return uit.ok ? uit.antwoord : uit
}

type Middel = Parameters<typeof breng>[3]
/** A change along a connection, in one transaction with its line in the look log. A repeated SCIM request is a new one: it says what should be. */
function schrijf(
  d: Scimdeur,
  b: Binnen,
  methode: string,
  gevraagd: string | null,
  maak: (tx: Tx, hulp: Middel) => ReturnType<Rijverzoek['maak']>,
) {
  const sleutel = d.pijplijn.nieuwId()
  return schrijfRijen(d.pijplijn, b.wie, {
    ...{ wat: `SCIM ${methode} Users`, rollen: ['systeem'], doel: 'beheer', gevraagd, sleutel },
    vingerafdruk: sleutel.replaceAll('-', ''),
    maak: async tx => {
      await langs(tx, b.koppeling.id)
      return maak(tx, { nieuwId: d.pijplijn.nieuwId, definitie: d.pijplijn.definitie(b.wie.regio) })
    },
  })
}

/** A change of one user, judged on what they are in that same transaction. Who is no user of this connection is not there. */
const wijzigEen = (
  d: Scimdeur,
  b: Binnen,
  methode: string,
  id: string,
  maak: (tx: Tx, g: Gebruiker, hulp: Middel) => ReturnType<Rijverzoek['maak']>,
) =>
  UUID.test(id)
    ? schrijf(d, b, methode, id, async (tx, hulp) => {
        const [g] = (await gebruikers(tx, b.koppeling, { id })).lijst
        return g === undefined ? nietGevonden() : maak(tx, g, hulp)
      })
    : Promise.resolve(nietGevonden())
