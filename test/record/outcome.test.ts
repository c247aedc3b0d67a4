import { expect, test } from 'vitest';
import { doubting, found } from '../../src/extract/found.js';
import { outcomeOf } from '../../src/record/outcome.js';
import type { Item } from '../../src/schema/determination.js';
import { item } from './rows/row.js';

const PARTLY = { code: 'partial-decision', message: '', path: '/decision' } as const;
const OTHERWISE = { code: 'unknown-decision', message: '', path: '/decision' } as const;

test.each<[decisions: Item['decision'][], outcome: string | null, proves: string]>([
  [[], null, 'no items'],
  [['upheld'], 'upheld', 'one item'],
  [['upheld', 'upheld'], 'upheld', 'all alike'],
  [['overturned', 'overturned'], 'overturned', 'all alike the other way'],
  [['upheld', 'overturned'], 'partially_overturned', 'both'],
  [['overturned', 'upheld', 'overturned'], 'partially_overturned', 'both, in any order'],
  [[null], null, 'none is known'],
  [['upheld', null], null, 'one is not known'],
  [['overturned', 'upheld', null], null, 'one of three is not known'],
])('%j: %j, %s', (decisions, outcome) => {
  expect(outcomeOf(decisions.map((decision) => found(item({ decision }))))).toBe(outcome);
});

test('an item overturned in part makes the whole so, whatever the others are', () => {
  const partly = doubting(found(item({ decision: null })), OTHERWISE, PARTLY);
  for (const decision of ['upheld', 'overturned', null] as const)
    expect(outcomeOf([found(item({ decision })), partly]), `beside ${decision}`).toBe('partially_overturned');
  expect(outcomeOf([doubting(found(item({ decision: 'upheld' })), OTHERWISE)])).toBe('upheld');
});
