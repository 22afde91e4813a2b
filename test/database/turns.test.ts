import { setImmediate as nextTurn } from 'node:timers/promises';
import { Gate } from '../../src/database/gate.js';
import { ClientTurns, type Turns } from '../../src/database/turns.js';

/** Has so many statements enter. @returns their ways out, in the order in which they were let in */
function entering(turns: Turns, count: number, signal?: AbortSignal): { leave: () => void; number: number }[] {
  const inside: { leave: () => void; number: number }[] = [];
  for (let number = 0; number < count; number++) {
    turns.enter(signal).then(
      (leave) => inside.push({ leave, number }),
      () => undefined,
    );
  }
  return inside;
}

test('so many statements of an operation are sent at once, and the others in their order', async () => {
  const inside = entering(new ClientTurns().ofOperation('one'), 20);
  await nextTurn();
  expect(inside).toHaveLength(8);
  for (let at = 0; at < 20; at++) {
    inside[at]!.leave();
    await nextTurn();
  }
  expect(inside.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('all operations of a client leave connections to others', async () => {
  const turns = new ClientTurns();
  const crowd = Array.from({ length: 20 }, () => entering(turns.ofOperation('one'), 8));
  await nextTurn();
  expect(crowd.flat()).toHaveLength(40);
  const other = entering(turns.ofOperation('two'), 1);
  await nextTurn();
  expect(other).toHaveLength(1);
  for (const { leave } of crowd.flat()) leave();
  await nextTurn();
  expect(crowd.flat()).toHaveLength(80);
});

test('whoever goes away while it waits keeps no place', async () => {
  const gate = new Gate(1);
  await gate.enter();
  const gone = new AbortController();
  const waiting = gate.enter(gone.signal);
  const next = gate.enter();
  gone.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  gate.leave();
  await next;
  gate.leave();
  expect(gate.isEmpty).toBe(true);
  await expect(gate.enter(gone.signal)).rejects.toThrow('gone');
  expect(gate.isEmpty).toBe(true);
});

test('whoever goes away at the moment of its turn takes nobody else’s place', async () => {
  const gate = new Gate(1);
  await gate.enter();
  const gone = new AbortController();
  const [first, second] = [gate.enter(gone.signal), gate.enter()];
  gate.leave();
  gone.abort(new Error('gone'));
  await first;
  gate.leave();
  await second;
  gate.leave();
  expect(gate.isEmpty).toBe(true);
});

test('an operation that goes away while its client has no turn gives its own back', async () => {
  const turns = new ClientTurns();
  const crowd = Array.from({ length: 5 }, () => entering(turns.ofOperation('one'), 8));
  await nextTurn();
  const operation = turns.ofOperation('one');
  const gone = new AbortController();
  entering(operation, 8, gone.signal);
  await nextTurn();
  gone.abort(new Error('gone'));
  await nextTurn();
  for (const { leave } of crowd.flat()) leave();
  const again = entering(operation, 8);
  await nextTurn();
  expect(again).toHaveLength(8);
});
