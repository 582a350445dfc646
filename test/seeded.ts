/**
 * The seed of every law over generated input: one number for the whole run, so that a run that passed here passes
 * everywhere. `HEARSAY_SEED=17 npx vitest run test/golden/laws.test.ts` looks at other inputs; a failure prints its seed.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.HEARSAY_SEED ?? 20_320_210) });
