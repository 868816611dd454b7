-- Waarom: mijn_inhoud leest sinds 0107 als de wachter. De rol die blikken vergelijkt las betrokkenheid alleen om door die view heen te kijken; dat hoeft niet meer.
set local role kring_owner;
drop policy blikken on kring.betrokkenheid;
revoke select (regio, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid from kring_blikken;
