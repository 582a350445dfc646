/** The version of hearsay, as `package.json` gives it: "0.1.0". A run notes it. */
import { readFileSync } from "node:fs";

export const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
