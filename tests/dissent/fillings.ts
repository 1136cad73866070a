import type { Language } from '../../lib/document/document';
import type { Fillers, Form, SlotId } from '../../lib/dissent/types';

/** Every form that a slot can take, with what stands in it. */
type Kinds = Readonly<Record<SlotId, readonly (readonly [Form, string])[]>>;

const KINDS: Readonly<Record<Language, Kinds>> = {
  nl: {
    decision: [
      ['noun', 'het verhogen van de drempel'],
      ['noun', 'de maatregelen'],
      ['infinitive', 'de drempel te verhogen'],
    ],
    interest: [
      ['noun', 'snelle duidelijkheid voor gezinnen'],
      ['noun', 'lagere kosten'],
      ['sub', 'de wachtlijst korter wordt'],
      ['infinitive', 'de wachtlijst te verkorten'],
      ['free', 'sneller beslissen'],
      ['quote', 'Met dit voorstel willen wij rust in de wijk.'],
      ['quote', 'Het doel: “rust” in de wijk'],
    ],
    group: [
      ['noun', 'huurders met een laag inkomen'],
      ['noun', 'DUO'],
      ['noun', 'de gemeente'],
      ['noun', 'een gezin'],
    ],
    consequence: [
      ['free', 'zij wachten twaalf weken langer'],
      ['sub', 'de wachttijd met twaalf weken oploopt'],
      ['noun', 'een langere wachttijd'],
      ['quote', 'Voor ouderen zonder computer wordt de aanvraag moeilijker.'],
      ['quote', 'Lukt dat vóór 1 juli?'],
      ['quote', 'meer uitval bij DUO'],
    ],
    value: [
      ['noun', 'snelheid'],
      ['noun', 'de rechtszekerheid'],
    ],
    other: [
      ['noun', 'maatwerk'],
      ['noun', 'de privacy'],
    ],
    option: [
      ['free', 'eerst een proef in drie gemeenten'],
      ['quote', 'Een andere mogelijkheid is een proef.'],
    ],
    condition: [
      ['free', 'er is geld voor de uitvoering'],
      ['sub', 'er geld is voor de uitvoering'],
    ],
    safeguard: [['free', 'een overgangstermijn van een jaar']],
    number: [
      ['noun', 'ongeveer 40.000 huishoudens'],
      ['noun', '€ 2,1 miljoen'],
    ],
    source: [
      ['noun', 'de uitvoeringstoets van UWV'],
      ['noun', 'cijfers van het CBS'],
    ],
    unit: [
      ['noun', 'de directie Uitvoering'],
      ['noun', 'FEZ'],
    ],
    date: [['noun', '12 mei']],
    deadline: [['noun', '1 juli']],
    review: [['free', 'in het voorjaar van 2027']],
  },
  en: {
    decision: [
      ['noun', 'the higher threshold'],
      ['noun', 'the measures'],
      ['infinitive', 'to raise the threshold'],
    ],
    interest: [
      ['noun', 'early certainty for families'],
      ['noun', 'lower costs'],
      ['sub', 'every child has a seat'],
      ['infinitive', 'to shorten the waiting list'],
      ['quote', 'With this proposal we want calm streets.'],
      ['quote', 'The aim: “calm” streets'],
    ],
    group: [
      ['noun', 'tenants on a low income'],
      ['noun', 'DWP'],
      ['noun', 'the council'],
      ['noun', 'a family'],
    ],
    consequence: [
      ['free', 'Rents rise by 5%'],
      ['sub', 'waiting times rise by twelve weeks'],
      ['noun', 'a longer wait'],
      ['quote', 'For older people without a computer applying becomes harder.'],
      ['quote', 'Will that work before 1 July?'],
      ['quote', 'more absence at DWP'],
    ],
    value: [
      ['noun', 'speed'],
      ['noun', 'legal certainty'],
    ],
    other: [
      ['noun', 'tailored support'],
      ['noun', 'privacy'],
    ],
    option: [
      ['free', 'a pilot in three councils first'],
      ['quote', 'Another possibility is a pilot.'],
    ],
    condition: [
      ['free', 'funding for delivery'],
      ['sub', 'delivery is funded'],
    ],
    safeguard: [['free', 'a transition period of one year']],
    number: [
      ['noun', 'about 40,000 households'],
      ['noun', '£2.1 million'],
    ],
    source: [
      ['noun', 'the delivery assessment by DWP'],
      ['noun', 'ONS figures'],
    ],
    unit: [
      ['noun', 'the delivery directorate'],
      ['noun', 'Finance'],
    ],
    date: [['noun', '12 May']],
    deadline: [['noun', '1 July']],
    review: [['free', 'in the spring of 2027']],
  },
};

/**
 * Sets of fillers in which every kind of every slot occurs, those of the slots that meet in
 * one sentence in every combination: interest, group and consequence; decision in turn.
 */
export function fillingsOf(language: Language): Fillers[] {
  const kinds = KINDS[language];
  const sets: Fillers[] = [{}];
  let turn = 0;
  for (const interest of [null, ...kinds.interest]) {
    for (const group of [null, ...kinds.group]) {
      for (const consequence of [null, ...kinds.consequence]) {
        turn++;
        const others = (Object.keys(kinds) as SlotId[]).map((slot) => {
          const [form, text] = kinds[slot][turn % kinds[slot].length] ?? ['free', ''];
          return [slot, { form, text }] as const;
        });
        const set: Partial<Record<SlotId, { form: Form; text: string }>> =
          Object.fromEntries(others);
        for (const [slot, kind] of Object.entries({ interest, group, consequence })) {
          if (kind) set[slot as SlotId] = { form: kind[0], text: kind[1] };
          else Reflect.deleteProperty(set, slot);
        }
        sets.push(set);
      }
    }
  }
  return sets;
}
