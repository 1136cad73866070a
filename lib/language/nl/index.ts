import type { LanguagePack } from '../types';
import { abbreviations } from './abbreviations';
import { functionWords } from './function-words';
import { sections } from './sections';
import { benefit } from './cues/benefit';
import { consultation } from './cues/consultation';
import { decision } from './cues/decision';
import { dilemma } from './cues/dilemma';
import { dissent } from './cues/dissent';
import { drawback } from './cues/drawback';
import { example } from './cues/example';
import { feasibility } from './cues/feasibility';
import { goal } from './cues/goal';
import { interest } from './cues/interest';
import { justification } from './cues/justification';
import { option } from './cues/option';
import { problem } from './cues/problem';
import { uncertainty } from './cues/uncertainty';
import { advice } from './terms/advice';
import { aim } from './terms/aim';
import { ask } from './terms/ask';
import { bad } from './terms/bad';
import { capacity } from './terms/capacity';
import { choice } from './terms/choice';
import { citizens } from './terms/citizens';
import { condition } from './terms/condition';
import { contrast } from './terms/contrast';
import { cost } from './terms/cost';
import { countervailing } from './terms/countervailing';
import { down } from './terms/down';
import { duty } from './terms/duty';
import { executives } from './terms/executives';
import { fear } from './terms/fear';
import { future } from './terms/future';
import { gain } from './terms/gain';
import { good } from './terms/good';
import { hedge } from './terms/hedge';
import { loss } from './terms/loss';
import { negation } from './terms/negation';
import { objection } from './terms/objection';
import { officials } from './terms/officials';
import { paper } from './terms/paper';
import { parliament } from './terms/parliament';
import { past } from './terms/past';
import { person } from './terms/person';
import { practice } from './terms/practice';
import { procedure } from './terms/procedure';
import { promise } from './terms/promise';
import { reason } from './terms/reason';
import { relief } from './terms/relief';
import { risk } from './terms/risk';
import { talk } from './terms/talk';
import { trouble } from './terms/trouble';
import { up } from './terms/up';
import { variant } from './terms/variant';
import { weigh } from './terms/weigh';
import { wish } from './terms/wish';
import { workable } from './terms/workable';

/** Nederlands: van Rijk, provincies, gemeenten, waterschappen en uitvoerders. */
export const nl: LanguagePack = {
  language: 'nl',
  abbreviations,
  functionWords,
  sections,
  terms: [
    advice,
    aim,
    ask,
    bad,
    capacity,
    choice,
    citizens,
    condition,
    contrast,
    cost,
    countervailing,
    down,
    duty,
    executives,
    fear,
    future,
    gain,
    good,
    hedge,
    loss,
    negation,
    objection,
    officials,
    paper,
    parliament,
    past,
    person,
    practice,
    procedure,
    promise,
    reason,
    relief,
    risk,
    talk,
    trouble,
    up,
    variant,
    weigh,
    wish,
    workable,
  ],
  cues: [
    benefit,
    consultation,
    decision,
    dilemma,
    dissent,
    drawback,
    example,
    feasibility,
    goal,
    interest,
    justification,
    option,
    problem,
    uncertainty,
  ],
};
