/**
 * `npm start`: the main job on the example; `npm start -- ask "…" FILES`: any command of hearsay. Builds first when
 * `dist/` is missing or older than the source, so that what runs is what stands in `src/`.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const QUESTION = "Did Halden Power open the gates of the Kestrel Dam without warning?";
const EXAMPLE = "examples/kestrel-dam";
const root = join(import.meta.dirname, "..");
const main = join(root, "dist", "cli", "main.js");

/** When the newest file under a path was changed, in milliseconds. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, args, from) {
  const { status, error } = spawnSync(command, args, {
    cwd: from,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
  });
  if (error) throw error;
  return status ?? 1;
}

function built() {
  const source = Math.max(newest(join(root, "src")), newest(join(root, "tsconfig.build.json")));
  if (newest(main) < source && run("npm", ["run", "--silent", "build"], root) !== 0) return false;
  chmodSync(main, 0o755); // `npx hearsay` in this folder runs the file itself; tsc leaves it without that right
  const data = ["places.bin", "words.bin"].every((name) => existsSync(join(root, "data", name)));
  return data || run("npm", ["run", "--silent", "build:data"], root) === 0;
}

const given = process.argv.slice(2);
if (!built()) {
  console.error("hearsay: the build failed; its messages stand above.");
  process.exitCode = 1;
} else if (given.length > 0) {
  // npm runs scripts in the package's folder; the files that a person names lie where they called it.
  process.exitCode = run(process.execPath, [main, ...given], process.env.INIT_CWD ?? process.cwd());
} else {
  process.exitCode = run(process.execPath, [main, "ask", QUESTION, EXAMPLE], root);
  console.log(`\nThe articles are in ${EXAMPLE}/. Ask your own: npx hearsay ask "Did X do Y?" FILE…`);
}
