import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/checks/analyse';
import type { Block } from '../../lib/document/document';
import { CHECKS } from '../../lib/document/ids';
import { isUnfinished } from '../../lib/language/slots';
import { mendingFor } from '../../lib/mending';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const p = (text: string): Block => ({ kind: 'paragraph', level: 0, text });
const item = (text: string): Block => ({ kind: 'item', level: 1, text });

function mending(title: string, ...blocks: readonly Block[]) {
  const document = {
    title,
    blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks],
  } as const;
  return mendingFor(document, analyse(document));
}

const DESK = [
  p('U wordt gevraagd in te stemmen met het sluiten van de balie aan de Markt.'),
  heading('Aanleiding'),
  p('Steeds minder inwoners komen naar de balie. Inwoners regelen hun zaken op internet.'),
  heading('Gevolgen'),
  p('De gemeente bespaart jaarlijks 80.000 euro.'),
  item('Inwoners hoeven niet meer te wachten.'),
  heading('Uitvoering'),
  item('UWV neemt het werk van de balie over en heeft daarvoor 4 fte nodig.'),
] as const;

describe('a starter sentence', () => {
  it('names the decision and the people as the draft does', () => {
    const { starter } = mending('Beslisnota: balie sluiten', ...DESK);
    expect(starter('options')).toBe(
      'Niets doen betekent [gevolg]. In plaats van het sluiten van de balie aan de Markt kan ook: [optie].',
    );
    expect(starter('negative-consequences')).toBe('Het nadeel voor inwoners is [nadeel].');
    expect(starter('consultation')).toMatch(/^Inwoners vroegen om \[inbreng\]/);
    expect(starter('feasibility')).toMatch(/^UWV kan dit vanaf/);
  });

  it('keeps its slots where the draft gives nothing for them', () => {
    const { starter } = mending('Notitie', p('Er is nog veel te doen aan het weer in ons land.'));
    expect(starter('options')).toBe('Niets doen betekent [gevolg]. Anders kan ook: [optie].');
    expect(starter('negative-consequences')).toContain('[groep]');
  });

  it('doesn’t say which of two groups is meant', () => {
    const { fit } = mending('Beslisnota: balie sluiten', ...DESK);
    const two = '[Groep] krijgen [verbetering], maar [groep] krijgen [nadeel].';
    expect(fit(two)).toBe(two);
    expect(fit('Dit raakt [groep].')).toBe('Dit raakt inwoners.');
  });

  it('speaks to the council in a proposal for the council', () => {
    const { starter } = mending(
      'Raadsvoorstel parkeren',
      p('Raadsvoorstel. De raad stelt de verordening vast. De wethouder licht het voorstel toe.'),
      p('Het college stelt de raad voor om de tarieven te verhogen.'),
    );
    expect(starter('decision')).toMatch(/^De raad wordt gevraagd vóór/);
    expect(starter('executives')).toMatch(/^Voor het college telt/);
    expect(starter('parliament')).toMatch(/^De wens van de raad was/);
  });

  it('says je to who is called so', () => {
    const { starter } = mending(
      'Balie',
      p('Wil je hiernaar kijken? Ik hoor graag wat jij vindt van de balie.'),
    );
    expect(starter('decision')).toMatch(/^Ik vraag je vóór/);
    expect(starter('executives')).toMatch(/^Voor jou telt/);
  });

  it('is written in the language of the draft', () => {
    const { starter } = mending(
      'Submission: close the desk',
      p('You are asked to approve the closure of the desk, as set out below.'),
      p('Residents visit the desk less each year, and residents lose a place to ask questions.'),
    );
    expect(starter('options')).toBe(
      'Doing nothing means [effect]. Instead of the closure of the desk we could also [option].',
    );
    expect(starter('negative-consequences')).toBe('Against this, residents face [cost].');
  });

  it.each(CHECKS)('for %s has something left for the writer to fill in', (id) => {
    for (const blocks of [DESK, [p('The council closes the desk. Residents lose their place.')]]) {
      expect(isUnfinished(mending('Beslisnota: balie', ...blocks).starter(id))).toBe(true);
    }
  });
});

describe('where it belongs', () => {
  const { home } = mending('Beslisnota: balie sluiten', ...DESK);

  it('is the section whose heading says so, behind its last paragraph', () => {
    expect(home('negative-consequences')).toEqual({
      where: 'under',
      words: 'Gevolgen',
      after: { block: 5, start: 0, end: 43 },
    });
    expect(home('problem')?.words).toBe('Aanleiding');
  });

  it('is never in a list: then it is where it is spoken of', () => {
    expect(home('officials')?.words).not.toBe('Uitvoering');
  });

  it('is behind what is said of it in a draft without headings', () => {
    const loss = 'Inwoners verliezen een plek om iets te vragen.';
    const bare = mending('Notitie', p('Wij sluiten de balie.'), p(loss), p('Groet, Anna'));
    expect(bare.home('negative-consequences')).toEqual({
      where: 'behind',
      words: loss,
      after: { block: 2, start: 0, end: loss.length },
    });
  });

  it('is nowhere in a draft that says nothing of it', () => {
    const { home } = mending('Notitie', p('Er is nog veel te doen aan het weer in ons land.'));
    for (const id of CHECKS) expect(home(id)).toBeNull();
  });
});
