import { describe, expect, it } from 'vitest';
import { questionsBeyond, type BeyondId } from '../../lib/beyond';
import { analyse } from '../../lib/checks/analyse';
import { documentFromMarkdown } from '../../lib/readers/markdown';

const DUTCH = (body: string, heading = 'Uitvoering') => `# Nota aan de staatssecretaris

U wordt gevraagd in te stemmen met de nieuwe drempel voor de tegemoetkoming.

## ${heading}

${body}
`;
const ENGLISH = (body: string) => `# Submission to the Minister

You are asked to agree to the new threshold for the allowance.

## Delivery

${body}
`;

function asked(text: string): Partial<Record<BeyondId, string[]>> {
  const document = documentFromMarkdown(text);
  return Object.fromEntries(
    questionsBeyond(document, analyse(document)).map(({ id, evidence }) => [
      id,
      evidence.map(({ quote }) => quote),
    ]),
  );
}

describe('who says so', () => {
  it('is asked of a claim that nobody stands behind', () => {
    expect(asked(DUTCH('De drempel is uitvoerbaar en handhaafbaar.')).source).toEqual([
      'De drempel is uitvoerbaar en handhaafbaar.',
    ]);
    expect(asked(ENGLISH('No additional staff will be needed.')).source).toEqual([
      'No additional staff will be needed.',
    ]);
  });

  it('is not asked where the part names who looked at it', () => {
    const body = 'De Belastingdienst heeft het getoetst. De drempel is uitvoerbaar.';
    expect(asked(DUTCH(body)).source).toBeUndefined();
    const english = 'The threshold is workable. According to HMRC it takes three months.';
    expect(asked(ENGLISH(english)).source).toBeUndefined();
  });

  it('is not asked of an agency that writes of its own work', () => {
    const text = `# Uitvoeringstoets drempel tegemoetkoming

Aan: het ministerie van SZW

U heeft ons gevraagd de nieuwe drempel te beoordelen.

## Oordeel

De drempel is uitvoerbaar. Er is geen extra capaciteit nodig.
`;
    expect(asked(text).source).toBeUndefined();
  });

  it('is not asked of who is named at the top of the draft', () => {
    const text = (from: string) => `# Nota aan de staatssecretaris

Van: ${from}

U wordt gevraagd in te stemmen met de nieuwe drempel voor de tegemoetkoming.

## Uitvoering

De Belastingdienst kan de drempel in de gewone ronde verwerken.
`;
    expect(asked(text('directie Inkomensbeleid')).source).toHaveLength(1);
    expect(asked(text('Belastingdienst')).source).toBeUndefined();
  });

  it('is not asked of a doubt or a condition', () => {
    expect(asked(DUTCH('De vraag is of de drempel uitvoerbaar is.')).source).toBeUndefined();
  });
});

describe('what stands over against it', () => {
  it('is asked where those who must do it get, ask and judge nothing', () => {
    const body = 'De SVB moet voortaan elke wijziging binnen een week verwerken.';
    expect(asked(DUTCH(body)).reciprocity).toEqual([body]);
    const english = 'Caseworkers have to decide within ten days.';
    expect(asked(ENGLISH(english)).reciprocity).toEqual([english]);
  });

  it('is not asked where the draft says what they get or think, wherever that is', () => {
    const must = 'De SVB moet voortaan elke wijziging binnen een week verwerken.';
    const gets = 'De SVB krijgt hiervoor € 3 mln extra.';
    const thinks = 'De SVB vraagt om een halfjaar aanlooptijd.';
    expect(asked(DUTCH(`${must}\n\n${gets}`)).reciprocity).toBeUndefined();
    expect(asked(DUTCH(`${thinks}\n\n${must}`)).reciprocity).toBeUndefined();
  });

  it('is not asked of what people must do', () => {
    expect(asked(DUTCH('Huishoudens moeten voortaan zelf betalen.')).reciprocity).toBeUndefined();
  });
});

describe('what they both want', () => {
  const apart = `Huurders willen een lagere huur, omdat zij anders niet rondkomen.

De Belastingdienst wil één ingangsdatum, omdat het systeem er geen twee aankan.`;

  it('is asked where two groups want something', () => {
    expect(asked(DUTCH(apart, 'Belangen')).shared).toHaveLength(2);
  });

  it('is not asked of what the one who decides wants', () => {
    const decider = apart.replace('De Belastingdienst', 'Het kabinet');
    expect(asked(DUTCH(decider, 'Belangen')).shared).toBeUndefined();
  });

  it('is not asked where the draft says what they want together', () => {
    const shared = 'Beide partijen hebben belang bij snelle duidelijkheid.';
    expect(asked(DUTCH(`${apart}\n\n${shared}`, 'Belangen')).shared).toBeUndefined();
  });
});

it('asks nothing of a text in an unknown language', () => {
  expect(asked('')).toEqual({});
});
