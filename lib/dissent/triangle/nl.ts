import type { TrianglePack } from './types';

/** Wat beleid, uitvoering en toezicht elkaar vragen, en wat zij ervoor teruggeven. */
export const nl: TrianglePack = {
  names: { policy: 'Beleid', implementation: 'Uitvoering', oversight: 'Toezicht' },
  exchanges: {
    implementation: {
      policy: {
        ask: [
          'Wij vragen u om ons te betrekken bij de uitwerking van {decision}.',
          'Wij vragen u om te regelen wat de uitvoering nodig heeft{condition:namely}.',
          'Wij vragen u om mee te wegen <wat dit voor {group} betekent{consequence:namely}|wat hierover al op papier staat: {consequence:exact}>.',
        ],
        offer: [
          'Daar staat tegenover dat wij vóór {deadline} laten zien wat uitvoerbaar is en wat het kost.',
          'Daar staat tegenover dat wij praktijkvoorbeelden leveren over {group}.',
        ],
      },
      oversight: {
        ask: [
          'Wij vragen u om vooraf te zeggen waarop u bij {decision} gaat toetsen.',
          'Wij vragen u om een startperiode waarin fouten bij {group} eerst worden hersteld.',
        ],
        offer: [
          'Daar staat tegenover dat wij onze cijfers over {group} met u delen.',
          'Daar staat tegenover dat wij fouten zelf melden, met wat wij eraan doen.',
        ],
      },
    },
    policy: {
      implementation: {
        ask: [
          'Wij vragen u om vóór {deadline} te laten weten wat u voor {decision} nodig hebt.',
          'Wij vragen u om te zeggen waar het voor {group} kan misgaan.',
        ],
        offer: [
          'Daar staat tegenover dat wij uw oordeel ongewijzigd aan de beslisser voorleggen.',
          'Daar staat tegenover dat wij de planning aanpassen als dat nodig blijkt.',
        ],
      },
      oversight: {
        ask: [
          'Wij vragen u om vóór {deadline} te laten weten of u {decision} kunt handhaven.',
          'Wij vragen u om mee te kijken naar het risico voor {group}.',
        ],
        offer: [
          'Daar staat tegenover dat wij uw oordeel bij het besluit voegen.',
          'Daar staat tegenover dat wij met u delen welke gegevens wij gebruiken.',
        ],
      },
    },
    oversight: {
      policy: {
        ask: [
          'Wij vragen u om te regelen wat toezicht op {decision} nodig heeft{condition:namely}.',
          'Wij vragen u om <ons signaal over {group} aan de beslisser voor te leggen{consequence:namely}|dit gevolg aan de beslisser voor te leggen: {consequence:exact}>.',
        ],
        offer: [
          'Daar staat tegenover dat wij vóór {deadline} zeggen wat te handhaven is.',
          'Daar staat tegenover dat wij u blijven melden wat wij in de praktijk zien.',
        ],
      },
      implementation: {
        ask: [
          'Wij vragen u om ons te laten zien hoe u {group} behandelt.',
          'Wij vragen u om fouten bij {decision} zelf aan ons te melden.',
        ],
        offer: [
          'Daar staat tegenover dat wij vooraf zeggen waarop wij letten.',
          'Daar staat tegenover dat wij ook melden wat goed gaat en wat u van beleid nodig hebt.',
        ],
      },
    },
  },
};
