/** A worker thread: answers in the order asked, a failure belongs to its question, an end is told to all. */
import { expect, it } from "vitest";
import { Thread } from "../../src/encoder/thread.ts";

const DOUBLES = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.postMessage({ answer: workerData });
parentPort.on("message", (n) => {
  if (n < 0) parentPort.postMessage({ message: "below zero" });
  else if (n > 9) process.exit();
  else parentPort.postMessage({ answer: 2 * n });
});
`;
const doubles = () => new Thread<number, number>(DOUBLES, 7);

it("says that it is ready, with what it was given", async () => {
  expect(await doubles().ready).toBe(7);
});

it("answers in the order asked, and counts what waits", async () => {
  const thread = doubles();
  const asked = [1, 2, 3].map((n) => thread.ask(n));
  expect(thread.load).toBe(4);
  expect(await Promise.all(asked)).toEqual([2, 4, 6]);
  expect(thread.load).toBe(0);
});

it("fails one question and answers the next", async () => {
  const thread = doubles();
  const [bad, good] = [thread.ask(-1), thread.ask(1)];
  await expect(bad).rejects.toThrow("below zero");
  expect(await good).toBe(2);
});

it("lets nobody wait for a thread that has ended", async () => {
  const thread = doubles();
  await expect(thread.ask(10)).rejects.toThrow("the thread ended");
  await expect(thread.ask(1)).rejects.toThrow("the thread ended");
  expect(thread.load).toBe(Number.POSITIVE_INFINITY);
});

it.each(["require('no-such-runtime')", "Promise.reject(new Error('no-such-runtime'))"])(
  "tells why its code could not begin: %s",
  async (code) => {
    await expect(new Thread(code, null).ready).rejects.toThrow("no-such-runtime");
  },
);
