/** One line on standard error that says how far long work is: only on a terminal, only after a moment, gone at the end. */
import type { Io } from "./io.ts";

/** Milliseconds before the first line, and between two. */
const PAUSE = 250;

export interface Progress {
  say(words: string): void;
  end(): void;
}

export function progressOf({ stderr }: Io): Progress {
  let last = performance.now();
  let shown = false;
  return {
    say(words) {
      const now = performance.now();
      if (!stderr.isTTY || now - last < PAUSE) return;
      last = now;
      shown = true;
      void stderr.write(`\r\u001b[2K${words.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    end() {
      if (shown) void stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}
