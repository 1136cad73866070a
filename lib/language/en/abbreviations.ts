/** English abbreviations that end in a point without ending a sentence. */
export const abbreviations =
  `mr mrs ms dr prof sen rep cllr rev hon gov st no nos art arts sec secs para
  paras ch vol fig figs ed eds e.g i.e cf viz vs v etc approx est dept depts inc ltd co corp plc jan feb
  mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri pp p ref refs ext tel max min reg regs
  annex c.c al eg ie mt cl sch sched alt bn cdn geol opt incl excl govt natl u.s u.k e.u`.split(
    /\s+/,
  );
