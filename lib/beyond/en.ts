import type { CueList } from '../language/types';
import type { BeyondCue, BeyondId } from './rules';

/** Claims about carrying it out, who says so, and what stands over against a demand. */
export const cues: readonly CueList<BeyondCue>[] = [
  {
    signal: 'claim',
    cues: [
      '(is|are|remains|remain) .{0,3} (workable|deliverable|enforceable|practicable|implementable)',
      '(can|will) be .{0,3} (absorbed|delivered|handled|administered|managed|met|done) .{0,3} within (existing|current|present|available) (resources|capacity|staffing|systems|budgets|processes|teams)',
      '(fits|fit) .{0,2} (within|into) (existing|current|present) (processes|systems|procedures|workflows|capacity)',
      'no (extra|additional|new|further) (staff|capacity|resources|people|officers) .{0,3} (needed|required|necessary)',
      '(needs|requires|require|need) no (extra|additional|new|further) (staff|capacity|resources|people|officers)',
      'no (impact|consequences|implications) (for|on) (implementation|delivery|operations|frontline)',
      '(can|will) (easily|readily|simply) be (implemented|enforced|administered|delivered|introduced)',
      '(can|will) be (implemented|enforced|administered|delivered|introduced) (easily|readily|smoothly)',
      '(can|will) be (implemented|enforced|administered|delivered|introduced) without (difficulty|problems)',
      'delivery is (assured|secured|guaranteed)',
    ],
    traps: [
      '(whether|if|provided|unless|only|once|when|not|hardly|barely|should|must|would) .{0,10} (workable|deliverable|enforceable|practicable|implementable)',
      '(workable|deliverable|enforceable|practicable|implementable) .{0,2} (only|if|provided|unless|once)',
      '(whether|if|provided|unless|not|cannot) .{0,8} (absorbed|delivered|handled|administered|managed|met|done|fits|fit)',
      '(whether|if|provided|unless) .{0,6} (no|needs|requires)',
    ],
    yes: [
      'The scheme is workable and enforceable.',
      'The extra claims can be absorbed within existing resources.',
      'The new check fits into existing processes.',
      'No additional staff will be needed.',
      'The change requires no extra capacity.',
      'There is no impact on frontline teams.',
      'The threshold can easily be implemented.',
      'The levy will be introduced smoothly.',
      'The levy can be administered without difficulty.',
      'For the first year delivery is assured.',
    ],
    no: [
      'It is unclear whether the scheme is workable.',
      'The scheme is workable only with more inspectors.',
      'The rule must be enforceable.',
      'The extra claims cannot be absorbed within existing resources.',
      'There is no impact on the budget.',
      'If no additional staff are needed, the start can be brought forward.',
    ],
  },
  {
    signal: 'source',
    cues: [
      'according to .{0,3} #Officials',
      '#Officials .{0,6} (confirms|confirm|confirmed|reports|reported|estimates|estimate|estimated|expects|expect|considers|consider|considered|judges|judged|advises|advise|advised|says|say|said|told|tested|calculated|assessed|concluded|concludes|thinks|think)',
      '(confirmed|tested|assessed|calculated|costed|checked|agreed|discussed) .{0,3} (by|with) .{0,3} #Officials',
      '(feasibility|deliverability|implementation|readiness|impact) (study|test|assessment|review)',
      '(pilot|trial|experience|evaluation|research|evidence) .{0,6} (shows|showed|suggests|suggested|found|finds|in|from|confirms|confirmed)',
      '(discussions|consultation|talks|conversations|workshops) with .{0,3} #Officials',
    ],
    yes: [
      'According to HMRC this can be done.',
      'The regulator confirms that it fits.',
      'This was tested with caseworkers in May.',
      'The feasibility study is attached.',
      'The pilot in Leeds shows that it holds.',
      'Discussions with inspectors took place in June.',
    ],
    no: ['The scheme is workable.', 'The agency runs the scheme.'],
  },
  {
    signal: 'demand',
    cues: [
      '#Officials .{0,2} (must|shall) .{0,8} (report|check|record|process|submit|assess|verify|inspect|register|decide|publish|provide|review)',
      '#Officials .{0,2} (will|would) (have|need) to',
      '#Officials .{0,2} (has|have) to',
      '#Officials .{0,2} (is|are|will be) (required|obliged|tasked|expected|instructed|directed)',
      '#Officials .{0,2} (is|are|will be) (responsible|charged) (for|with)',
    ],
    traps: ['(whether|if|should|would) .{0,6} (must|shall|has|have|required|obliged|expected)'],
    yes: [
      'Inspectors must record every visit within a day.',
      'The regulator will have to verify each return.',
      'Caseworkers have to decide within ten days.',
      'The tax authority is required to check all claims.',
      'The inspectorate will be responsible for enforcement.',
    ],
    no: [
      'Households must record every visit.',
      'It is unclear whether caseworkers have to decide.',
      'The agency runs the scheme.',
    ],
  },
  {
    signal: 'return',
    cues: [
      '#Officials .{0,5} (get|gets|receive|receives|gain|gains|given) .{0,8} (extra|additional|funding|money|budget|staff|resources|time|powers|#Money|compensation|discretion)',
      '(for|to) .{0,3} #Officials .{0,6} (extra|additional|funding|budget|#Money|compensation|available)',
      '#Officials .{0,6} (ask|asks|asked|want|wants|wanted|request|requests|requested|warn|warns|warned|think|thinks|consider|considers|considered|advise|advises|advised|estimate|estimates|estimated|expect|expects|fear|fears|say|says|said|prefer|prefers)',
      '(feasibility|deliverability|implementation|readiness) (study|test|assessment|review)',
      'according to .{0,3} #Officials',
      '(agreed|discussed|discussions|talks|workshops|consultation|consulted) .{0,2} with .{0,3} #Officials',
      '(extra|additional|new) (staff|posts|officers|capacity|funding|headcount|inspectors|caseworkers)',
    ],
    yes: [
      'The regulator receives $3 million in additional funding.',
      'For caseworkers an extra week is available.',
      'The inspectorate asks for a later start.',
      'A readiness review follows in March.',
      'According to DWP eight months are needed.',
      'The dates were agreed with inspectors.',
      'There will be twelve additional posts.',
    ],
    no: ['Inspectors must record every visit within a day.'],
  },
];

export const starters: Readonly<Record<BeyondId, string>> = {
  source: '[Agency] has tested this and finds it [judgement], because [reason].',
  reciprocity: 'In return [agency] gets [time, money or discretion]; it asks for [wish].',
  shared: 'All of them want [shared interest]; they differ on [point].',
};
