import type { TermList } from '../../types';

/** What delivery takes. */
export const capacity: TermList = {
  tag: 'Capacity',
  terms: `
    capacity
    FTE
    FTEs
    full-time
    post
    posts
    staffing
    headcount
    recruit*
    training
    trained
    train
    hire*
    hiring
    IT
    system
    systems
    software
    platform
    database
    portal
    digital
    build
    testing
    weeks
    months
    hours
    lead time
    go-live
    roll-out
    rollout
    procurement
    contract*
    resource*
    budget
    equipment
    infrastructure
    licence system
    interface
    migration
    release
    workload*
    caseload*
    inspections
    enforcement
    timeline*
    milestones
    data sharing
    backfill
  `,
  traps: `
    post office*
    post-war
    system of government
    health system
    hours of debate
    train station*
    train fare*
    social contract
    in recent weeks
    in recent months
  `,
  yes: ['It takes nine weeks and 40 FTE.'],
  no: ['The post office closed.'],
};
