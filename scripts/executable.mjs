/** The built command may be run: npm 10 refuses `npx hearsay` in the project's own folder without it. */
import { chmodSync } from "node:fs";

chmodSync(new URL("../dist/cli/main.js", import.meta.url), 0o755);
