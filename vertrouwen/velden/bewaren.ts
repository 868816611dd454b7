/** Fields of retention: which class, what was decided, and why a case stays longer. */
export const bewaren: Readonly<Record<string, string>> = {
  '/bewaren/voorstellen klasse': 'van welke bewaarklasse wordt voorgesteld te vernietigen wat zijn termijn gehad heeft',
  '/bewaren/voorstellen/:id/besluit besluit': 'of een tweede mens beslist dat het weg mag, of dat het voorstel vervalt',
  '/bewaren/aanhoudingen nummer': 'welke zaak langer blijft dan haar termijn',
  '/bewaren/aanhoudingen grond':
    'waarom een zaak langer blijft: een verzoek, een klacht, een rechtszaak of een andere wet',
  '/bewaren/aanhoudingen tot': 'tot en met welke dag een zaak langer blijft; daarna kijkt iemand opnieuw',
}
