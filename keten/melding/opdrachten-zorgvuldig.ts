import type { Route } from '../../kernel/gate.ts'
import { leesbaarNummer } from '../zaak.ts'
import * as i from './invoer.ts'
import { op } from './opdrachten-vorm.ts'
import { betrokkene, persoonBezwaar, persoonRijen } from './opdrachten-personen.ts'
import { geheimVan } from './opdrachten-delen.ts'

/** The acts that take care: completing, information with a ground, a consult first, safe contact, deviating with a second person. */
export const zorgvuldig: readonly Route[] = [
  op('aanvulling', 'De melding aanvullen met mensen en feiten', 'VulMeldingAan', i.AanvulInvoer, vulAan),
  op(
    'informatie',
    'Informatie van politie, justitie of zorg toevoegen, met bron en grond',
    'VoegInformatieToe',
    i.InformatieInvoer,
    (b, schrijf, hulp) => {
      const geheim = geheimVan(b, schrijf)
      return {
        type: 'VoegInformatieToe',
        informatie: hulp.nieuwId(),
        van: b.van,
        bron: b.bron === undefined ? '' : schrijf('bron', b.bron),
        grond: b.grond ?? '',
        inhoud: schrijf('informatie', b.inhoud),
        beroep: b.beroep ?? null,
        ...(geheim ? { geheim } : {}),
      }
    },
  ),
  op('consulten', 'Overleg met een deskundige vastleggen', 'LegConsultVast', i.ConsultInvoer, (b, schrijf) => ({
    type: 'LegConsultVast',
    bijzonder: b.bijzonder,
    organisatie: b.organisatie,
    verslag: schrijf('consult', b.verslag),
  })),
  op(
    'veilig-contact',
    'Instellen hoe een persoon veilig te bereiken is',
    'StelVeiligContactIn',
    i.VeiligContactInvoer,
    (b, schrijf) => ({
      type: 'StelVeiligContactIn',
      persoon: b.persoon,
      wijzen: b.wijzen,
      wanneer: schrijf('veilig-contact', b.wanneer),
      woord: b.woord === undefined ? null : schrijf('veilig-contact', b.woord),
      nietDoen: b.nietDoen === undefined ? null : schrijf('veilig-contact', b.nietDoen),
    }),
  ),
  op(
    'contactpogingen',
    'Een poging vastleggen om iemand uit het gezin te bereiken',
    'LegContactpogingVast',
    i.PogingInvoer,
    b => ({ type: 'LegContactpogingVast', ...b, op: new Date(b.op).toISOString() }),
  ),
  op(
    'afwijkingen',
    'Voorstellen om af te wijken, met grond',
    'StelAfwijkingVoor',
    i.AfwijkInvoer,
    (b, schrijf, hulp) => ({
      type: 'StelAfwijkingVoor',
      afwijking: hulp.nieuwId(),
      wat: b.wat,
      persoon: b.persoon,
      grond: b.grond,
      reden: schrijf('afwijking', b.reden),
    }),
  ),
  op(
    'afwijkingen/bevestiging',
    'Een afwijking bevestigen als tweede professional',
    'BevestigAfwijking',
    i.AfwijkBesluitInvoer,
    b => ({ type: 'BevestigAfwijking', afwijking: b.afwijking }),
  ),
  op(
    'afwijkingen/afwijzing',
    'Een afwijking afwijzen, met reden',
    'WijsAfwijkingAf',
    i.AfwijkAfInvoer,
    (b, schrijf) => ({ type: 'WijsAfwijkingAf', afwijking: b.afwijking, reden: schrijf('afwijking', b.reden) }),
  ),
]

/** New people get their rows and search cards like those at intake; a link names who is there by id, who is new by place. */
function vulAan(
  ...[b, schrijf, hulp, rijen, zaak]: Parameters<Parameters<typeof op<typeof i.AanvulInvoer>>[4]>
): ReturnType<Parameters<typeof op<typeof i.AanvulInvoer>>[4]> {
  const { personen = [], verbanden = [] } = b
  const fout = persoonBezwaar(personen, hulp.nu.slice(0, 10))
  if (fout) return fout
  const ids = personen.map(() => hulp.nieuwId())
  const nummer = leesbaarNummer('M', zaak)
  rijen.push(...personen.flatMap((p, n) => persoonRijen(hulp, zaak, nummer, ids[n] ?? '', p)))
  const wie = (w: string | number) => (typeof w === 'number' ? (ids[w] ?? '') : w)
  return {
    type: 'VulMeldingAan',
    personen: personen.map((p, n) => betrokkene(p, ids[n] ?? '', hulp)),
    verbanden: verbanden.map(v => ({ ...v, van: wie(v.van), naar: wie(v.naar) })),
    vormen: b.vormen ?? [],
    aard: b.aard ?? [],
    ...(b.reikwijdte === undefined ? {} : { reikwijdte: b.reikwijdte }),
    ...(b.plaats === undefined ? {} : { plaats: b.plaats }),
    ...(b.sinds === undefined ? {} : { sinds: b.sinds }),
    ...(b.context === undefined ? {} : { context: b.context }),
    ...(b.problemen === undefined ? {} : { problemen: b.problemen }),
    ...(b.verhaal === undefined ? {} : { verhaal: schrijf('verhaal', b.verhaal) }),
  }
}
