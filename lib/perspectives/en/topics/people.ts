import type { TopicCues } from '../../perspective';

/** What people must do themselves, or no longer. */
export const effort: TopicCues = {
  cues: [
    '#Citizens .{0,6} (must|need to|needs to|have to|has to|required to|asked to) .{0,3} (apply|register|submit|report|pay|fill|complete|sign|show|prove|bring|book|attend|renew|notify|provide|send|travel|wait|move|choose|file|declare)',
    '(must|need to|needs to|have to|has to) (apply|register|reapply|re-apply|enrol|fill|renew)',
    '(need|needs) not (apply|register|submit|report|do|fill|file)',
    '(no|without) .{0,3} (form|application|paperwork) .{0,3} (needed|required|to fill)',
    '(no action|nothing) .{0,3} (needed|required|to do)',
    '(receive|receives|get|gets|paid) .{0,5} automatically',
    '(automatically|auto-enrolled) .{0,2} (receive|receives|get|gets|paid|enrolled|renewed)?',
    '(online|paper) (form|application)',
  ],
  traps: [
    '(council|councils|department|agency|ministers|minister|we|staff) (must|need to|have to) .{0,4}',
  ],
  yes: [
    'Parents must register their child every year.',
    'People with a permit have to reapply.',
    'Claimants need not submit any proof.',
    'There is no form to fill.',
    'For tenants no action is needed.',
    'Families receive the payment automatically.',
    'The licence is automatically renewed.',
    'There is an online form of two pages.',
  ],
  no: ['The council must register each complaint.', 'We have to choose.'],
};

/** Where people can turn. */
export const help: TopicCues = {
  cues: [
    '(helpline|helplines|helpdesk|hotline|drop-in|call centre|contact centre|advice line|one-stop shop)',
    '(advice|support|help|assistance) .{0,1} (with|for|in) .{0,3} (applying|application|applications|form|forms|claim|claims|move|switching)',
    '(get|gets|given|offered|receive|receives) .{0,3} (help|advice|assistance|support) (from|with)',
    '(can|may) .{0,2} (ask|contact|turn to|call|ring|phone) .{0,5} (office|helpline|adviser|advisers|library|centre|council|team|service)',
    '(named|single|dedicated) (contact|adviser|point of contact)',
    '(library|libraries|advice centre|advice centres|citizens advice) .{0,4} (help|helps|will help|assist|assists)',
  ],
  traps: [
    '(no|without|closing|closure of) .{0,2} (helpline|helplines|helpdesk|hotline|drop-in|call centre|contact centre|advice line)',
  ],
  yes: [
    'A helpline opens in March.',
    'There is support with the application.',
    'Those who struggle get help from a volunteer.',
    'Residents can ask any library for the form; they may call the parking office.',
    'Each family has a named contact.',
    'Libraries will help people to fill in the form.',
  ],
  no: ['There is no helpline.', 'The council helps the region grow.'],
};

/** How somebody can challenge a decision. */
export const appeal: TopicCues = {
  cues: [
    '(can|may|could|right to|able to|way to) .{0,3} (appeal|object|complain|challenge)',
    '(appeal|appeals|complaint|complaints|review|objection|objections) .{0,2} (to|with|before) .{0,3} (tribunal|ombudsman|court|panel|board|council|adjudicator|commissioner)',
    '(right|rights|route|routes) of (appeal|review|redress)',
    '(appeal|appeals|complaints|review|redress|objection) (process|procedure|route|mechanism|scheme|period|panel|window)',
    '(lodge|file|make|submit|bring) .{0,2} (appeal|objection|complaint|representation|representations)',
    '(mandatory reconsideration|internal review|independent review)',
  ],
  traps: [
    '(no|without) .{0,2} (appeal|right of appeal|complaints|review|redress) .{0,3}',
    'appeal to (voters|visitors|investors|families|tourists)',
  ],
  yes: [
    'Residents may appeal within six weeks.',
    'Parents can take a complaint to the ombudsman.',
    'There is a right of appeal.',
    'The appeals process is free.',
    'Anybody can file an objection.',
    'The tenant gets an internal review.',
  ],
  no: ['There is no right of appeal.', 'The scheme has a broad appeal to families.'],
};

/** What happens where the rule works out badly in a special case. */
export const exception: TopicCues = {
  cues: [
    '(hardship|discretionary|transitional|safety-net) .{0,1} (fund|clause|payment|payments|scheme|relief|protection|provision|provisions|arrangements|grant|grants|period)',
    '(exemption|exemptions|exempt|waiver|waivers|carve-out|carve-outs|derogation) .{0,2} (for|from|where|applies|apply|if)',
    '(exception|exceptions) .{0,2} (for|where|is|are|can|may|applies|apply)',
    '(exceptional|special|hard) (cases|circumstances)',
    '(compensated|compensation|grandfathered|grandfathering) .{0,2} (for|to|of)',
    'phased in',
  ],
  traps: [
    '(no|without) .{0,2} (hardship|exemption|exemptions|exception|exceptions|waiver|waivers|compensation|transitional|derogation) .{0,3}',
    '(no|not|never) exempt .{0,2}',
    'exception of',
  ],
  yes: [
    'A hardship fund pays for families on a low income.',
    'There is an exemption for carers.',
    'Exceptions are made by the head of service.',
    'In exceptional cases the director decides.',
    'Traders get compensation of £400.',
    'The charge is phased in.',
  ],
  no: ['There are no exemptions for carers.', 'All agreed, with the exception of one.'],
};

/** How people come to hear of it. */
export const told: TopicCues = {
  cues: [
    '#Citizens .{0,4} (receive|receives|get|gets) .{0,5} (letter|letters|call|text|notice|visit|leaflet|email)',
    '#Citizens .{0,3} (will be|are|is|be) .{0,2} (told|informed|notified|contacted|written to)',
    '(write|writes|writing|written) to .{0,5} #Citizens',
    '(inform|informs|notify|notifies|tell|tells|contact|contacts) .{0,4} #Citizens',
    '(information|awareness|publicity|media|communications) (campaign|plan)',
    '(public meeting|public meetings|leaflet|leaflets|mailshot|door-to-door)',
  ],
  traps: [
    '(not|never|without) .{0,4} (told|informed|notified|contacted|letter)',
    'told us',
    '#Citizens .{0,3} (told|tell|tells) .{0,2} (us|me)',
  ],
  yes: [
    'All tenants will receive a letter in May.',
    'Residents are notified before the summer.',
    'The agency writes to all claimants.',
    'The council contacts every family.',
    'There is a publicity campaign in three languages.',
    'Leaflets go out in June.',
  ],
  no: ['Residents told us that it is noisy.', 'Tenants were not informed.'],
};

/** What is still to come: a talk that has not been yet. */
export const planned: TopicCues = {
  cues: [
    '(will|would|shall|to) .{0,1} (be)? (consult|consulted|engage|engaged|survey|surveyed|invited|involved|interviewed|asked|heard)',
    '(will|would|shall|plan to|intend to|going to) .{0,2} (meet|talk|speak|consult|engage|hold|run|discuss)',
    '(consultation|workshops|engagement|hearing|survey) .{0,2} (will|is planned|are planned|to follow|opens|starts|is due)',
    '(not yet|yet to) .{0,3} (consulted|spoken|met|talked|engaged|consult|speak|meet)',
  ],
  yes: [
    'Tenants will be consulted in May.',
    'We will meet the growers in June.',
    'A consultation is planned for the autumn.',
    'We have not yet spoken to the traders.',
  ],
  no: ['We met the tenants three times.'],
};
