import type { TopicCues } from '../../perspective';

/** A pledge, a motion or another word given. */
export const promise: TopicCues = {
  cues: [
    '(motion|motions|amendment|resolution) .{0,6} (asks|asked|asking|calls|called|calling|passed|carried|adopted|requires|required|requests|requested|resolved|moved)',
    '(resolved to|resolved that)',
    '(asked|called) .{0,3} for',
    '(promised|pledged|undertook|undertaking|pledge|pledges|promise|commitment|assurance|assured)',
    '(manifesto|programme for government|coalition agreement|mandate letter)',
    '(you|minister|secretary|mayor) .{0,3} (told|said|committed) .{0,3} (house|committee|parliament|council|public|press|members|publicly)',
    '(committee|council|parliament|house|members|councillors) .{0,3} (asked|requested|recommended|demanded|called)',
  ],
  traps: [
    '(is|are|be|been) asked to .{0,3}',
    '(council|committee|cabinet) is .{0,2} (asked|recommended|requested) .{0,3}',
  ],
  yes: [
    'The motion carried in May asks for a lower charge.',
    'In May the full council resolved to publish the figures.',
    'Members called for a list.',
    'The leader promised a review.',
    'It is in the manifesto.',
    'You told the House that no school would close.',
    'The committee requested a list.',
  ],
  no: [
    'The council is asked to agree to the plan.',
    'Residents say that it is busy.',
    'The mayor has asked to be told of the date.',
  ],
};

/** What representatives make of it, or will ask. */
export const position: TopicCues = {
  cues: [
    '(opposition|backbenchers|backbench|group|councillors|members|mps|senators|caucus|coalition|majority|peers|committee) .{0,4} (supports|support|opposes|oppose|critical|divided|split|favours|favour|want|wants|object|objects|worried|concerned|unhappy|against)',
    '(majority|support|votes) .{0,2} (in|from|of|among) .{0,3} (house|chamber|council|senate|parliament|members|councillors)',
    '(cross-party|bipartisan)',
    '(expect|expected|likely|will) .{0,4} (questions|scrutiny|opposition|challenge|criticism) .{0,3} (from|in|by) .{0,4} (house|chamber|council|senate|parliament|committee|members|opposition)',
    '(house|council|senate|parliament|committee|members|opposition|councillors) (will|may|is likely to|are likely to) .{0,3} (ask|press|question|object|want|raise|oppose|focus)',
  ],
  traps: ['council tax .{0,3}', '(working|focus|peer) group .{0,4}'],
  yes: [
    'The opposition is divided on the charge.',
    'There is a majority in the chamber.',
    'The plan has cross-party backing.',
    'Expect questions on cost from the committee.',
    'The committee will press for figures.',
  ],
  no: ['The Council receives this report in May.'],
};

/** How it is seen whether it works. */
export const monitor: TopicCues = {
  cues: [
    '(evaluation|post-implementation review|interim review|mid-term review|baseline survey) .{0,4} (after|in|follows|will|is|takes|at|by|due|planned)',
    '(will|shall|to|would|and) .{0,2} (monitor|evaluate|evaluated|monitored|reviewed|track|tracked)',
    '(monitors|tracks|monitored|tracked) .{0,6} (by|each|every|monthly|quarterly|annually|weekly|progress|outcomes|results|uptake)?',
    '(quarterly|monthly|annual|weekly|six-monthly|yearly) .{0,2} (report|reports|reporting|review|update|updates|data|figures|dashboard)',
    '(report|reports) .{0,3} (back|progress|quarterly|annually|monthly|every) .{0,3}',
    '(progress|success|effect|effects|results|outcomes) .{0,2} (will be|is|are|be) (measured|tracked|monitored|reported|reviewed)',
    '(indicator|indicators|kpi|kpis|metric|metrics)',
    '(review|reviewed|sunset) (clause|point|date|after|at|in)',
  ],
  traps: [
    '(no|without|never|not) .{0,4} (evaluation|evaluated|monitored|monitor|tracked|review|baseline survey|reports|indicators|measured) .{0,4}',
    '(annual|quarterly|monthly) (report|reports|review|figures|data) .{0,3} (shows|showed|found|says|said|show)',
    '(evaluation|review|indicators|reporting) .{0,4} (settled|decided|designed) .{0,3}',
    '(was|were|has been|have been|had been) .{0,2} (evaluated|monitored|reviewed|tracked) .{0,4}',
  ],
  yes: [
    'An evaluation follows after two years.',
    'We will monitor uptake by ward.',
    'The team tracks outcomes every month.',
    'The committee gets a quarterly update.',
    'Officers report back in May.',
    'Results are reported by ward.',
    'Three indicators tell whether it works.',
    'There is a review point after a year.',
  ],
  no: [
    'The scheme was evaluated in 2023.',
    'The scheme was never evaluated.',
    'An evaluation framework is to be settled in due course.',
    'The annual report shows a fall.',
  ],
};

/** Who oversees. */
export const oversight: TopicCues = {
  cues: [
    '(inspectorate|inspectorates|inspector|inspectors|inspection|regulator|regulators|watchdog|oversight|auditor|auditors)',
    '(ofsted|ofcom|ofgem|ofwat|cqc|fca|hse|ico|edps|nao)',
  ],
  traps: ['oversight (error|mistake)'],
  yes: ['The inspectorate checks whether it works.', 'The CQC will look at it.'],
  no: ['The board meets in May.'],
};

/** Against which rule or standard it is checked. */
export const norm: TopicCues = {
  cues: [
    '(assessed|checked|tested|judged|inspected|measured) against .{0,5}',
    '(comply|complies|compliance|meet|meets|conform) (with)? .{0,4} (standard|standards|requirement|requirements|code|rules|regulations|limit|norm|guidance)',
    '(statutory|national|minimum|quality|inspection|safety) (standard|standards|framework|code|limit|threshold)',
    '(limit|threshold|maximum|minimum|standard) (of|is|at) .{0,2} #Number',
  ],
  traps: ['(living) (standard|standards)'],
  yes: [
    'Each home is inspected against the fire code.',
    'Landlords must comply with the new rules.',
    'The statutory standard stays as it is.',
    'The limit is 50 decibels.',
  ],
  no: ['Living standards rise.', 'Members voted against the plan.'],
};

/** Who is responsible for what. */
export const responsible: TopicCues = {
  cues: [
    '(responsible|accountable|answerable|liable) (for|to)',
    '(responsibility|accountability|oversight) .{0,3} (lies|rests|sits|stays|remains|falls|passes|moves) .{0,1} (with|to)',
    '(senior responsible owner|responsible owner|accounting officer|lead department|lead agency|lead officer|risk owner)',
    '(delegated|delegate|delegates|delegation) .{0,4} (to|authority)',
    '(owned|led|overseen|run) by .{0,3} #Officials',
  ],
  traps: [
    '(no|not|nobody|unclear|no-one) .{0,4} (responsible|accountable|answerable|liable) .{0,2}',
    'responsible for .{0,3} (rise|fall|increase|half|most|emissions|share)',
  ],
  yes: [
    'The county is responsible for the permit.',
    'Responsibility lies with the board.',
    'The senior responsible owner is Ms Reed.',
    'The power is delegated to the director.',
    'The scheme is run by the agency.',
  ],
  no: ['Nobody is responsible for the bridge.', 'Lorries are responsible for most noise.'],
};

/** What happens to those who break the rule. */
export const enforce: TopicCues = {
  cues: [
    '(fine|fines|penalty|penalties|sanction|sanctions|enforcement notice|improvement notice) .{0,2} (of|for|on|up to|to|will|can|may|are|is|if)',
    '(fined|penalised|prosecuted|sanctioned)',
    '(revoke|revokes|revoked|suspend|suspends|suspended|withdraw|withdraws|withdrawn) .{0,3} (licence|licences|permit|permits|registration|grant|approval)',
    '(licence|permit|registration|grant|approval) .{0,3} (revoked|suspended|withdrawn|clawed back)',
    '(will|shall|can|may|to|and|who) .{0,2} (enforce|enforces|enforced) .{0,3}',
    '(enforcement) .{0,1} (by|starts|action|powers|team|officers|will)',
  ],
  traps: [
    '(no|not|never|hardly|cannot|without) .{0,3} (fine|fines|penalty|penalties|sanction|sanctions|enforced|enforce|enforcement|fined|prosecuted) .{0,3}',
    'fine (with|by|for us)',
  ],
  yes: [
    'A fine of £400 follows the second warning.',
    'Landlords who go on are prosecuted.',
    'The board may suspend a licence.',
    'The grant is clawed back.',
    'Wardens will enforce the limit.',
    'Enforcement starts in May.',
  ],
  no: ['The rule is hardly enforced.', 'Residents are fine with that.'],
};

/** How the rule can be got round or abused. */
export const evasion: TopicCues = {
  cues: [
    '(fraud|fraudulent|abuse of|misuse|evasion|avoidance|loophole|loopholes|gaming|fraudsters)',
    '(circumvent|evade|sidestep|bypass|game|abuse) (the|this|it|these)',
    '(get|gets|getting) (round|around) .{0,3} (rule|rules|limit|cap|ban|law|requirement)',
    '(displacement|leakage) .{0,2} (to|of|into|effect)',
  ],
  traps: [
    '(domestic|child|drug|substance|sexual) (abuse|misuse) .{0,3}',
    'abuse of .{0,2} (children|women|staff)',
  ],
  yes: [
    'The scheme is open to fraud.',
    'Landlords may sidestep the cap.',
    'Firms get round the limit by splitting up.',
    'We expect displacement to the next ward.',
  ],
  no: ['The scheme is simple.', 'It helps victims of domestic abuse.'],
};

/** Why somebody wants it. */
export const reason: TopicCues = {
  cues: ['(because|since|as)', 'reason .{0,3} (is|for|that|why)'],
  yes: ['She wants it because it went wrong before.', 'The reason is that costs rise.'],
  no: ['Costs rise.'],
};

/** What else somebody has to deal with. */
export const besides: TopicCues = {
  cues: [
    '(also|already) .{0,2} (faces|face|deals|dealing|coping|handles|juggling|carries|absorbing|managing)',
    '(at the same time|meanwhile) .{0,4} (is|are|has|have|must|faces|face)',
    '(on top of|alongside|in addition to) .{0,4} (reform|reforms|cuts|savings|reorganisation|election|elections|merger|budget|rollout|backlog)',
    '(election|elections|reshuffle|budget round|spending review|reorganisation) .{0,3} (is|are|looms|comes|falls|in|due)',
  ],
  yes: [
    'The agency also faces a merger.',
    'At the same time the mayor is up for election.',
    'This comes on top of the reorganisation.',
    'An election is due in May.',
  ],
  no: ['The path runs next to the station.'],
};
