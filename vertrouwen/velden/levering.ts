/** Fields of the delivery to the CBS; what is delivered itself comes from the files, not from a form. */
export const levering: Readonly<Record<string, string>> = {
  '/cbs-leveringen halfjaar': 'over welk halfjaar geleverd wordt',
  '/cbs-leveringen vervangt': 'dat een eerdere levering van dit halfjaar in haar geheel wordt vervangen',
  '/cbs-leveringen/:id/bestand wachtzin':
    'waarmee het bestand dicht gaat voor het de deur uit gaat; wordt nergens bewaard',
  '/cbs-leveringen/:id/stand stand': 'wat het CBS met de levering deed',
  '/cbs-leveringen/:id/stand reden': 'waarom het CBS een levering afwees',
}
