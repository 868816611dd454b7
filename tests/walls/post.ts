/**
 * Every report of this world came in as a message and has one to send, each with the id of the report; and some messages wait. As the
 * administrator, before the oracle reads the world.
 */
export const POST = `
  insert into kring.post_in (regio, id, organisatie, op, langs, koppeling, spoor, omvang, stand, zaak, afgehandeld_op)
    select regio, id, organisatie, geopend_op, 'https', 'proef', id::text, 1, 'aangenomen', id, geopend_op from kring.zaak where soort = 'melding';
  insert into kring.post_in (regio, id, organisatie, op, langs, koppeling, spoor, omvang, stand, gebrek)
    select distinct on (regio, organisatie, s) regio, md5(regio || organisatie || s)::uuid, organisatie, '2026-03-02T09:00:00Z'::timestamptz, 'https', 'proef', 'wacht-' || s, 1, s, 'gemeente'
      from kring.zaak, unnest(array['wacht', 'geweigerd', 'terzijde']) s where soort = 'melding';
  insert into kring.post_uit (regio, id, organisatie, zaak, soort, op, besluiten, document)
    select regio, id, organisatie, id, 'vt-terugkoppeling', geopend_op, '{OND}', id from kring.zaak where soort = 'melding';
`
