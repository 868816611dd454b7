/** Fields of emergency access: which case, why, and what was said of it afterwards. */
export const noodtoegang: Readonly<Record<string, string>> = {
  '/noodtoegang nummer': 'welke zaak iemand in nood moet zien; op naam zoeken kan hier niet',
  '/noodtoegang reden': 'wat voor nood het is, zodat te tellen is waarvoor het gebruikt wordt',
  '/noodtoegang toelichting': 'waarom iemand dit nu moet weten, in een zin voor de houder en voor wie beoordeelt',
  '/noodtoegang/:id/zegje tekst': 'wat wie keek er zelf van zegt, voordat een ander oordeelt',
  '/noodtoegang/:id/oordeel oordeel': 'of de noodtoegang terecht was',
  '/noodtoegang/:id/oordeel motivering': 'waarom wie beoordeelt dat vindt',
}
