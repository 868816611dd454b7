/** Fields of closed files: which case is closed for whom, why, and what was decided. */
export const afgesloten: Readonly<Record<string, string>> = {
  '/afgesloten nummer': 'welk dossier dichtgaat, zonder het te openen',
  '/afgesloten grond': 'waarom het dichtgaat, uit een vaste lijst, zodat er geen zin over een gezin naast staat',
  '/afgesloten mens': 'voor welke collega het dichtgaat; leeg is voor wie het vraagt',
  '/casussen/:id/sperren neemOver':
    'of de teamcoördinator in dezelfde daad overneemt wat op naam staat; een zaak heeft altijd een houder',
  '/afgesloten/:id/antwoord antwoord': 'of het dossier weer opengaat of dicht blijft',
}
