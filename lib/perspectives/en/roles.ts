import type { Role } from '../perspective';
import type { PerspectivePack } from '../pack';

/** A role with a singular and a plural, and other words for it where there are. */
const of = (one: string, many: string, ...more: readonly string[]): Role => ({
  name: one,
  group: many,
  terms: [one, many, ...more].join('\n'),
});

/** Somebody who works or sits somewhere: what they are called, and what the body is. */
const at = (name: string, group: string, ...terms: readonly string[]): Role => ({
  name,
  group,
  terms: terms.join('\n'),
});
const team = (body: string, ...terms: readonly string[]) =>
  at(`team leader at ${body}`, body, ...terms);

/** Whom a draft can name. Each word stands in the word list of its group too. */
export const roles: PerspectivePack['roles'] = {
  citizen: [
    of('tenant', 'tenants'),
    of('landlord', 'landlords'),
    of('homeowner', 'homeowners'),
    of('business owner', 'business owners', 'businesses', 'small businesses', 'shops', 'retailers'),
    of('self-employed person', 'self-employed people', 'self-employed'),
    of('employer', 'employers'),
    of('worker', 'workers', 'employees'),
    of('jobseeker', 'jobseekers'),
    of('claimant', 'claimants'),
    of('resident', 'residents', 'neighbours'),
    of('parent', 'parents'),
    of('pupil', 'pupils'),
    of('student', 'students'),
    of('older person', 'older people', 'pensioners'),
    of('disabled person', 'disabled people', 'disabled'),
    of('carer', 'carers'),
    of('patient', 'patients'),
    of('applicant', 'applicants'),
    of('borrower', 'borrowers'),
    of('migrant', 'migrants'),
    of('refugee', 'refugees'),
    of('farmer', 'farmers', 'growers'),
    of('courier', 'couriers'),
    of('driver', 'drivers'),
    of('rider', 'riders'),
    of('commuter', 'commuters', 'passengers', 'passenger'),
    of('customer', 'customers', 'consumers'),
    of('taxpayer', 'taxpayers'),
    of('volunteer', 'volunteers'),
    of('visitor', 'visitors'),
    of('participant', 'participants'),
  ],
  representative: [
    at('Member of Parliament', 'Parliament', 'Parliament', 'MPs', 'House of Commons'),
    at('councillor', 'the council', 'councillors', 'full council', 'scrutiny committee'),
    at('senator', 'the Senate', 'Senate'),
    at('Member of Congress', 'Congress', 'Congress'),
  ],
  executive: [
    of('minister', 'the Minister', 'ministers'),
    of('Secretary of State', 'the Secretary of State'),
    of('mayor', 'the Mayor', 'mayors'),
    of('cabinet member', 'the Cabinet Member', 'portfolio holder'),
    of('governor', 'the Governor', 'governors'),
    of('commissioner', 'the Commissioner', 'commissioners'),
  ],
  implementer: [
    team('DWP', 'DWP'),
    team('HMRC', 'HMRC'),
    team('UKVI', 'UKVI'),
    team('DVLA', 'DVLA'),
    team('the jobcentre', 'jobcentre'),
    team('the council', 'councils', 'local authorities', 'local authority'),
    of('teacher', 'teachers'),
    of('nurse', 'nurses'),
    of('caseworker', 'caseworkers', 'case manager', 'case managers'),
    of('examiner', 'examiners'),
  ],
  inspector: [
    at('inspector', 'the inspectorate', 'inspector', 'inspectors', 'inspectorate'),
    at('inspector at Ofsted', 'Ofsted', 'Ofsted'),
    at('inspector at the CQC', 'the CQC', 'CQC'),
    at('regulator', 'the regulator', 'regulator', 'regulators'),
  ],
};
