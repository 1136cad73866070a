import type { TermList } from '../../types';

/** Wat een partij vreest. */
export const fear: TermList = {
  tag: 'Fear',
  terms: `
    vreest
    vrezen
    vreesde
    vreesden
    vrees
    angst*
    bang
    bezorgd
    bezorgdheid
    zorgen
    zorgen over
    maakt zich zorgen
    maken zich zorgen
    ongerust*
    ongerustheid
    huiverig
    terughoudend
    wantrouw*
    sceptisch
    argwaan
    beducht
    ziet op tegen
    zien op tegen
    gevreesd
    voelt zich
    voelen zich
    overvallen
  `,
  traps: `
    zorgen voor
    zorgen ervoor
    zorgen dat
    zorgt
    zorgverlen*
    zonder zorgen
    zorgen er
  `,
  yes: ['De kleine praktijken vrezen lagere tarieven.'],
  no: ['Wij zorgen voor een vervanger.'],
};
