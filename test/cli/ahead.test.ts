/** Items made ahead of their turn: their order stands, no more than two are in the making, a failure waits its turn. */
import { expect, it } from "vitest";
import { ahead } from "../../src/cli/ahead.ts";

const all = async <T>(made: AsyncIterable<T>): Promise<T[]> => {
  const out: T[] = [];
  for await (const one of made) out.push(one);
  return out;
};

it("keeps the order, whichever is done first, and begins at most two", async () => {
  let [now, most] = [0, 0];
  const slow = async (n: number) => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, n % 2 === 0 ? 5 : 0));
    now--;
    return n;
  };
  expect(await all(ahead([0, 1, 2, 3, 4], slow))).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

it("gives what came before a failure, then the failure", async () => {
  const given: number[] = [];
  const made = ahead([1, 2, 3], async (n) => {
    if (n === 2) throw new Error("two");
    return n;
  });
  await expect(
    (async () => {
      for await (const n of made) given.push(n);
    })(),
  ).rejects.toThrow("two");
  expect(given).toEqual([1]);
});

it("of nothing makes nothing", async () => {
  expect(await all(ahead([], async () => 1))).toEqual([]);
});
