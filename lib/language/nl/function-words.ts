/** De meest gebruikte functiewoorden van het Nederlands. */
export const functionWords =
  `de het een en van in is dat op te voor met niet zijn aan er om die ook als door maar
  bij dan worden wordt naar uit nog of over wat kan zo deze dit al meer tot geen hebben heeft hun zij wij
  ons onze u uw ik je hij ze we haar hem was waren werd zou zal kunnen moet moeten wel omdat daar waar
  hier toen want onder tegen na zich tussen vanaf per alle veel andere zoals dus hoe wie zonder binnen
  ter ten daarmee hierbij daarvan waarvan`.split(/\s+/);
