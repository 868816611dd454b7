/** Fields of figures that people enter by hand or from a file; none of them is about a person. */
export const cijfers: Readonly<Record<string, string>> = {
  '/cijfers periode': 'over welk tijdvak geteld wordt',
  '/cijfers/:cijfer periode': 'over welk tijdvak geteld wordt',
  '/cijfers/:cijfer naar': 'waarnaar het cijfer verdeeld wordt: gemeente, vorm, geslacht, partner',
  '/cijfers/:cijfer/waarden periode': 'over welk tijdvak dit cijfer gaat',
  '/cijfers/:cijfer/waarden gemeente': 'voor welke gemeente dit cijfer geldt, als het niet de hele regio is',
  '/cijfers/:cijfer/waarden waarde': 'het cijfer zelf',
  '/cijfers/:cijfer/waarden tot': 'de bovenkant, als de bron een bereik noemt',
  '/cijfers/:cijfer/waarden precisie': 'hoe precies de bron is: circa, ruim, bijna',
  '/cijfers/:cijfer/waarden delen': 'waaruit het cijfer is opgebouwd; de delen moeten optellen',
  '/cijfers/:cijfer/waarden delen[].id': 'welk deel dit is',
  '/cijfers/:cijfer/waarden delen[].waarde': 'het aantal van dit deel',
  '/cijfers/:cijfer/waarden bron': 'waar het cijfer vandaan komt',
  '/cijfers/:cijfer/waarden grens': 'wat het cijfer niet zegt',
  '/cijfers/:cijfer/waarden vervangt':
    'dat een eerder cijfer van dit tijdvak wordt vervangen; het oude blijft te lezen',
  '/cijfers/:cijfer/gemeenten periode': 'over welk tijdvak deze gegevens gaan',
  '/cijfers/:cijfer/gemeenten bron': 'waar deze gegevens vandaan komen; elke waarde houdt haar bron',
  '/cijfers/:cijfer/gemeenten tekst': 'een regel per gemeente met haar aantal; nooit een mens',
  '/cijfers/:cijfer/gemeenten vervangt':
    'dat eerdere waarden van dit tijdvak worden vervangen; de oude blijven te lezen',
  '/cijfers/tijdkaart periode': 'over welk tijdvak de duur van de stappen gemeten wordt',
  '/cijfers/stroom periode': 'over welk tijdvak de stroom geteld wordt',
  '/cijfers/invoer periode': 'over welk tijdvak het bestand gaat',
  '/cijfers/invoer vervangt': 'dat een eerdere invoer van dit tijdvak wordt vervangen; de oude blijft te lezen',
}
