/** Fields of questions to the vertrouwenspersoon: how to reach somebody safely, and what that person alone writes. */
export const steun: Readonly<Record<string, string>> = {
  '/steunvragen naam': 'hoe wie erom vraagt genoemd wil worden; een andere naam mag, leeg ook',
  '/steunvragen bereik': 'langs welk nummer of adres de vertrouwenspersoon contact kan opnemen',
  '/steunvragen veilig': 'hoe en wanneer dat veilig is, te lezen voor het nummer',
  '/steunvragen verhaal': 'wat wie erom vraagt zelf al wil zeggen; mag leeg',
  '/steunvragen/:id/notitie tekst': 'wat de vertrouwenspersoon voor zichzelf onthoudt; niemand anders leest het',
  '/steunvragen/:id/afronden uitkomst': 'hoe het afliep, uit een vaste lijst die niets zegt over waarover',
}
