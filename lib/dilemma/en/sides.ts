import type { SideRule } from '../rules';

/** How an English sentence sets two sides against each other; the surest forms first. */
export const sides: readonly SideRule[] = [
  {
    name: 'on the one hand … on the other',
    pattern:
      /\bon (?:the )?one (?:hand|side),?\s+(?<one>.+?)[,;.]?\s+(?:(?:and|but)\s+)?on the other(?: hand| side)?,?\s+(?<other>.+)/diu,
    yes: [
      [
        'On the one hand, residents want quiet; on the other, traders want footfall.',
        'residents want quiet',
        'traders want footfall',
      ],
      [
        'On the one hand growers ask for speed. On the other hand, the law asks for a hearing.',
        'growers ask for speed',
        'the law asks for a hearing',
      ],
    ],
    no: ['On the one hand, residents want quiet.'],
  },
  {
    name: '… on the one side, … on the other',
    pattern:
      /(?:^|[;:]\s+)(?<one>[^,;:]+?)\s+on (?:the )?one (?:side|hand),?\s+(?:and\s+)?(?<other>[^;:]+?)\s+on the other\b/diu,
    yes: [
      [
        'Swift answers on the one side, the right to be heard on the other.',
        'Swift answers',
        'the right to be heard',
      ],
    ],
    no: ['Swift answers are on the way.'],
  },
  {
    name: 'the more … the less',
    pattern:
      /(?<one>\bthe (?:more|less|fewer|\p{L}+er)\b[^,;]+),\s*(?<other>the (?:more|less|fewer|\p{L}+er)\b[^;]+)/diu,
    yes: [
      [
        'The stricter the test, the smaller the group that takes part.',
        'The stricter the test',
        'the smaller the group that takes part',
      ],
    ],
    no: ['The water, the air and the soil are tested.'],
  },
  {
    name: 'does not outweigh',
    wins: 'other',
    pattern:
      /(?:^|[,;:]\s+)(?:(?:and|but|since|because|as)\s+)?(?<one>[^,;:]+?)\s+(?:(?:do|does|did) not outweigh|(?:is|are|was|were) (?:judged )?worth less than|counts? for less than)\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'A year of noise does not outweigh ten years of waiting.',
        'A year of noise',
        'ten years of waiting',
      ],
    ],
    no: ['A year of noise outweighs a decade of waiting.'],
  },
  {
    name: 'outweighs',
    wins: 'one',
    pattern:
      /(?:^|[,;:]\s+|\b(?=because\s|since\s))(?:(?:and|but|since|because|as)\s+)?(?<one>(?:(?!\s(?:because|since)\s)[^,;:])+?)\s+(?:outweighs?|(?:weighs?|weighed|counts?|counted) (?:more heavily|more|heavier)(?: here)? than|(?:is|are|was|were) (?:judged )?worth more than|takes? precedence over|comes? before|matters? more(?: here)? than|prevails? over)\s+(?<other>[^;:]+)/diu,
    yes: [
      ['Speed outweighs a tailored answer.', 'Speed', 'a tailored answer'],
      [
        'We choose B because speed weighs more heavily here than a tailored answer.',
        'speed',
        'a tailored answer',
      ],
      [
        'As against this, certainty for tenants was judged worth more than the return of investors.',
        'certainty for tenants',
        'the return of investors',
      ],
    ],
    no: ['The parcel weighs more every year.'],
  },
  {
    name: 'preferred over',
    wins: 'one',
    pattern:
      /\b(?:prefer|prefers|put|puts|place|places|choose|chooses|chose|set|sets)\s+(?<one>[^,;:]+?)\s+(?:over|above|before|ahead of|rather than)\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        'We put the safety of children ahead of the flow of traffic.',
        'the safety of children',
        'the flow of traffic',
      ],
    ],
    no: ['Children cross the road here.'],
  },
  {
    name: 'side with',
    wins: 'one',
    pattern:
      /\b(?:side with|come down on the side of|give priority to|gives priority to|give precedence to)\s+(?<one>[^,;:]+?)(?:\s+over\s+(?<other>[^,;:]+))?(?=[,;:.]|$)/diu,
    yes: [
      [
        'We come down on the side of 31,000 riders over 900 spaces, because a rider has no other way.',
        '31,000 riders',
        '900 spaces',
      ],
      ['Between the two we would side with the night shift.', 'the night shift', null],
    ],
    no: ['The side street is closed.'],
  },
  {
    name: 'accepting',
    wins: 'one',
    pattern:
      /\b(?:(?:we|ministers?|council|cabinet)\s+(?:\S+\s+)?accepts?|accepting)\s+(?:that\s+)?(?<other>[^,;:]+?)(?=[,;:.]|$)/diu,
    yes: [['We accept that the first months are untidy.', null, 'the first months are untidy']],
    no: ['Applications are accepted online.'],
  },
  {
    name: 'at the expense of',
    pattern:
      /(?:^|[;:]\s+)(?<one>[^;:]+?),?\s+(?:(?:but|and|which)\s+)?(?:(?:comes?|came|is|are)\s+)?at the (?:expense|cost|price) of\s+(?<other>[^;:]+)/diu,
    yes: [
      ['Simplicity comes at the expense of fairness.', 'Simplicity', 'fairness'],
      [
        'The queue becomes shorter, but at the cost of a second look.',
        'The queue becomes shorter',
        'a second look',
      ],
    ],
    no: ['The cost of fairness rises.'],
  },
  {
    name: 'between … and …',
    pattern:
      /\b(?:tensions?|choice|choose|choosing|trade-?offs?|balance|conflict|dilemma|friction|clash)\s+(?:\S+\s+){0,3}?between\s+(?<one>(?:(?!\sand\s)[^;:,])+)\s+and\s+(?<other>(?:(?!\sand\s)[^;:,.])+)(?=[;:,.]|$)/diu,
    yes: [
      ['There is a tension between speed and care.', 'speed', 'care'],
      [
        'We must choose here between rest for neighbours and room for builders.',
        'rest for neighbours',
        'room for builders',
      ],
    ],
    no: ['Trains between York and Leeds run again.', 'A choice between rest and room and green.'],
  },
  {
    name: 'versus',
    pattern: /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:versus|vs\.?)\s+(?<other>[^,;:]+)/diu,
    yes: [['Speed versus a tailored answer: that is the question.', 'Speed', 'a tailored answer']],
    no: ['Speed helps a tailored answer.'],
  },
  {
    name: "it's … against",
    pattern: /\bit(?:['’]s| is)\s+(?<one>[^,;:]+?)\s+against\s+(?<other>[^;:]+)/diu,
    yes: [
      [
        "Put differently, it's this year's deadline against ten years of memory.",
        "this year's deadline",
        'ten years of memory',
      ],
    ],
    no: ['The wall stands against the river.'],
  },
  {
    name: 'conflicts with',
    pattern:
      /(?:^|[,;:]\s+)(?<one>[^,;:]+?)\s+(?:conflicts? with|clash(?:es)? with|(?:is|are|sits?) (?:\S+ )?(?:at odds|in tension|uneasily|badly|ill) with|(?:is|are) (?:hard|difficult) to reconcile with|pulls? against|cuts? against)\s+(?<other>[^;:]+)/diu,
    yes: [
      ['Freedom of choice clashes with the planning.', 'Freedom of choice', 'the planning'],
      [
        'Solidarity between regions sits badly with the promise to customers.',
        'Solidarity between regions',
        'the promise to customers',
      ],
    ],
    no: ['Planning helps the freedom of choice.'],
  },
  {
    name: 'cannot both',
    pattern:
      /(?:^|[;:]\s+)(?<one>(?:(?!\sand\s)[^;:])+)\s+and\s+(?<other>(?:(?!\sand\s)[^;:])+?)\s+(?:cannot|can['’]t|can not|do not|don['’]t|will not)\s(?:[^;:]*?\s)?(?:both|together|at once|at the same time)\b/diu,
    yes: [
      [
        'Security for tenants and an opening for starters cannot both be had in full.',
        'Security for tenants',
        'an opening for starters',
      ],
    ],
    no: ['Tenants and starters and owners cannot both have it.'],
  },
  {
    name: 'more … means less',
    pattern:
      /(?:^|[,;:]\s+)(?<one>(?:more|less|fewer|each|every|\p{L}+er)\s[^,;:]*?)\s+means?\s+(?<other>[^;:]+)/diu,
    yes: [['Faster answers mean less tailoring.', 'Faster answers', 'less tailoring']],
    no: ['This decision means that the bridge opens.'],
  },
  {
    name: 'what … gains, … pays',
    pattern:
      /\b(?<one>what\s[^,;:]+\s(?:gains?|wins?|saves?|gets?)[^,;:]*),\s*(?<other>[^;:]+\s(?:pays?|loses?)\b[^;:]*)/diu,
    yes: [
      [
        'What a pensioner in the north gains, a nurse in the south pays.',
        'What a pensioner in the north gains',
        'a nurse in the south pays',
      ],
    ],
    no: ['What a pensioner gains, nobody knows.'],
  },
  {
    name: '… and leaves',
    pattern:
      /(?:^|[;:]\s+)(?<one>[^;:]*\b(?:spares?|gains?|saves?|keeps?|helps?|makes?|shortens?|leaves?)\b[^;:]+?),?\s+(?:and|but)\s+(?<other>(?:leaves?|takes?|puts?|loses?|costs?|denies)\s[^;:]+)/diu,
    yes: [
      [
        'A generous limit keeps the house in the family, and leaves fewer hours of care for others.',
        'A generous limit keeps the house in the family',
        'leaves fewer hours of care for others',
      ],
    ],
    no: ['The limit is generous and clear.'],
  },
  {
    name: 'against that',
    pattern:
      /^(?<one>.+?)[.;,]\s+(?:(?:but|and)\s+)?(?:against (?:this|that)|at the same time|in return),?\s+(?<other>.+)/diu,
    yes: [
      [
        'Parents gain an hour. Against that, schools face a higher bill.',
        'Parents gain an hour',
        'schools face a higher bill',
      ],
    ],
    no: ['Parents and schools meet at the same time.'],
  },
  {
    name: 'the same opening after a semicolon',
    pattern: /(?:^|[:;]\s+)(?<one>(?<opening>\p{L}+)\s[^;]+);\s*(?<other>\k<opening>\s.+)/diu,
    yes: [
      [
        'Those who saved feel punished; those who pay for it own less.',
        'Those who saved feel punished',
        'those who pay for it own less',
      ],
    ],
    no: ['Those who saved feel punished; the rest pay.'],
  },
  {
    name: 'but',
    pattern: /(?:^|;\s+)(?<one>[^;]+?)[,;]\s+but\s+(?<other>[^;]+)/diu,
    yes: [
      [
        'The counter becomes calmer, but those who cannot read lose their help.',
        'The counter becomes calmer',
        'those who cannot read lose their help',
      ],
    ],
    no: ['There is but one counter.'],
  },
  {
    name: 'while',
    pattern: /(?:^|;\s+)(?<one>[^;]+?),\s+(?:while|whereas|although|though)\s+(?<other>[^;]+)/diu,
    yes: [
      [
        'The port wants a deeper channel, while fishers want to spare the flats.',
        'The port wants a deeper channel',
        'fishers want to spare the flats',
      ],
    ],
    no: ['While it rained, work went on.'],
  },
  {
    name: 'although',
    pattern: /^(?:although|while|though)\s+(?<one>[^,;]+),\s+(?<other>[^;]+)/diu,
    yes: [
      [
        'While parents would rather wait, the inspectorate asks for haste.',
        'parents would rather wait',
        'the inspectorate asks for haste',
      ],
    ],
    no: ['Parents would rather wait.'],
  },
];
