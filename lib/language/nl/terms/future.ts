import type { TermList } from '../../types';

/** Wat komt. */
export const future: TermList = {
  tag: 'Future',
  terms: `
    voortaan
    straks
    vanaf
    met ingang van
    per 1
    in 2027
    in 2028
    in 2029
    in 2030
    zal
    zullen
    zou
    zouden
    gaat
    gaan
    wordt
    worden
    komt
    komen
    komende
    volgend jaar
    aankomende
    binnenkort
    dan
    na invoering
    na vaststelling
    toekomst*
    voornemens
    is van plan
    gepland
    nog te
  `,
  traps: `
    zou gekund
    gaat over
    gaan over
    komt door
    kwam
    komt van
    met toekomstmuziek
    komt voort uit
  `,
  yes: ['Vanaf juli melden zij zich digitaal.'],
  no: ['Het rapport gaat over 2019.'],
};
