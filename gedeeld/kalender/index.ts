export { feestdagen, eerstePaasdag, isFeestdag, kalenderMet, wettelijkeKalender, type Kalender } from './feestdagen.ts'
export { isWerkdag, minWerkdagen, plusWerkdagen, werkdagenTussen, werkdagOfEerstvolgende } from './werkdagen.ts'
export { TIJDZONE, beginVanDag, dagVan, eindeVanDag, leesMoment, lokaal, opLokaleTijd, toonMoment } from './moment.ts'
