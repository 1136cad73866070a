/** Nederlandse afkortingen met een punt die geen zin afsluiten. */
export const abbreviations =
  `aant afb afd afz alg art artt b.v bijv bv blz ca c.a c.q c.s d.d d.m.v d.w.z dhr
  dr drs ds e.a e.d e.v enz etc excl fam fig gem get hfdst i.c i.h.a i.h.k.v i.p.v i.s.m i.v.m incl ing ir
  jhr jl jr kst m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v mevr mln mld mr mrs mw n.a.v n.v.t nl nr nrs
  o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v p.m p.p par pag plm plv prof resp s.v.p sr st stb stcrt t.a.v
  t.b.v t.g.v t.h.v t.m t.n.v t.o.v t.w.v t.z.t tel v.a v.w.b vgl vs wnd zgn z.s.m zn jan feb mrt apr
  bijl cie evt gemw max min uiterl var verord
  aug sept okt nov dec`.split(/\s+/);
