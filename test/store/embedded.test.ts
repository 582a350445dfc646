import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbedded } from "../../src/store/embedded.ts";
import { storeCases } from "./cases.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

storeCases("the case file", () => {
  made += 1;
  return openEmbedded(join(folder, `${made}.case`), { create: true });
});
