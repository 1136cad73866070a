import type { Language } from '../../lib/document/document';
import { toneOf } from '../../lib/dissent';
import type { ToneExamples } from '../../lib/dissent/tone/types';

export interface Measured {
  /** Of the sentences in which something is found, the share in which there is something. */
  readonly precision: number;
  /** Of all that is found, the share with the fault that a careful reader named. */
  readonly named: number;
  /** Of the faults that a careful reader named, the share that is found. */
  readonly recall: number;
  readonly wrong: readonly string[];
}

/** How well the tone rules do on labelled sentences. */
export function measure(language: Language, { bad, good }: ToneExamples): Measured {
  const faultsIn = (sentence: string) =>
    toneOf(language, sentence).findings.map(({ fault }) => fault);
  const found = bad.map(([fault, sentence]) => ({ fault, sentence, faults: faultsIn(sentence) }));
  const alarms = good.filter((sentence) => faultsIn(sentence).length > 0);
  const right = found.filter(({ fault, faults }) => faults.includes(fault));
  const flagged = found.filter(({ faults }) => faults.length > 0).length;
  const all = [...found.flatMap(({ faults }) => faults), ...alarms.flatMap(faultsIn)];
  return {
    precision: flagged / (flagged + alarms.length),
    named: right.length / all.length,
    recall: right.length / bad.length,
    wrong: [
      ...alarms.map((sentence) => `${faultsIn(sentence).join()} in a good sentence: ${sentence}`),
      ...found
        .filter(({ fault, faults }) => faults.join() !== fault)
        .map(({ fault, faults, sentence }) => `${faults.join()} for ${fault}: ${sentence}`),
    ],
  };
}
