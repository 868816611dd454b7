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
  insert into kring.deurvraag (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor, stand, klaar_op, klaar_door, uitkomst, zaak)
    select regio, id, organisatie, 'medewerker-veilig-thuis', 'melding', 'Proef', geopend_op, geopend_op, sha256(id::text::bytea), 'klaar', geopend_op, id, 'melding', id
      from kring.zaak where soort = 'melding';
  insert into kring.deurvraag (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor, stand, klaar_op, klaar_door, uitkomst, zaak)
    select regio, md5(id || 'inhoud')::uuid, organisatie, rol, soort, gemeente, op, op, sha256((id || 'inhoud')::bytea), stand, klaar_op, klaar_door, uitkomst, zaak
      from kring.deurvraag;
  insert into kring.deurinhoud (regio, vraag, inhoud, sleutel)
    select regio, id, '\\x00', zaak::text from kring.deurvraag where id <> zaak;
  insert into kring.deurstuk (regio, id, vraag, volgorde, type, omvang, sleutel, omhuld, nonce, cijfer, som)
    select regio, id, id, 1, 'pdf', 1, zaak::text, '\\x00', '\\x00', '\\x00', '\\x00' from kring.deurvraag where id <> zaak;
  insert into kring.deurvraag (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor)
    select distinct on (regio, organisatie, r) regio, md5(regio || organisatie || r)::uuid, organisatie, r, case r when 'teamcoordinator' then 'dichtbij' else 'advies' end,
           'Proef', '2026-03-02T09:00:00Z'::timestamptz, '2026-03-03T09:00:00Z'::timestamptz, sha256((regio || organisatie || r)::bytea)
      from kring.zaak, unnest(array['medewerker-veilig-thuis', 'teamcoordinator']) r;
`
