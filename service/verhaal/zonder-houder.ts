/**
 * Open reports and cases without exactly one holder, counted over the journal: a stream is open when its last opening (or reopening)
 * comes after its last closing. Own SQL, apart from the constraints and triggers that should make this impossible.
 */
export const ZONDER_HOUDER = `
  with stroom as (
    select regio, stroom,
      max(positie) filter (where soort in ('MeldingOntvangen', 'CasusGeopend', 'CasusHeropend')) as open_op,
      coalesce(max(positie) filter (where soort in ('MeldingGesloten', 'CasusGesloten')), 0) as dicht_op
    from kring.gebeurtenis group by regio, stroom)
  select count(*)::int as aantal from stroom s
   where s.open_op > s.dicht_op
     and (select count(*) from kring.houder h where h.regio = s.regio and h.zaak = s.stroom and h.tot is null) <> 1`
