/** The kinds of memo that the analysis tells apart. */
export const GENRES = [
  'beslisnota',
  'kamerbrief',
  'raadsvoorstel',
  'collegevoorstel',
  'statenvoorstel',
  'waterschapsvoorstel',
  'adviesnota',
  'uitvoeringsnota',
  'memorie-van-toelichting',
  'e-mail',
  'discussion-paper',
  'project-plan',
  'submission',
  'cabinet-paper',
  'impact-assessment',
  'policy-memo',
  'staff-note',
  'council-report',
  'briefing',
  'other',
] as const;
export type Genre = (typeof GENRES)[number];
