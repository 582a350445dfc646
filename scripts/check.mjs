/**
 * `npm test`: every check, each with a line of its own, then the tests, and a closing line `N passed, N failed`.
 * A check that fails shows what it printed; the others still run. Exit status 1 when anything failed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bin = (name) => join("node_modules", ".bin", name);
const run = (command, args) => spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });

const CHECKS = [
  ["the build: dist and built data", "npm", ["run", "--silent", "prepare"]],
  ["types", bin("tsc"), ["-p", "."]],
  ["lint and format", bin("biome"), ["ci", "--error-on-warnings", "."]],
  ["unused files, exports and packages", bin("knip"), []],
  ["the package as it would be published", bin("publint"), ["--strict"]],
  ["generated docs are fresh", bin("tsx"), ["scripts/build-docs.ts", "--check"]],
];

let passed = 0;
let failed = 0;
const say = (ok, name, output = "") => {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "ok  " : "FAIL"}  ${name}`);
  if (!ok && output.trim())
    console.log(
      output
        .trim()
        .split("\n")
        .map((line) => `      ${line}`)
        .join("\n"),
    );
};

for (const [name, command, args] of CHECKS) {
  const { status, stdout, stderr } = run(command, args);
  say(status === 0, name, `${stdout ?? ""}\n${stderr ?? ""}`);
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-test-"));
const report = join(folder, "report.json");
const tests = run(bin("vitest"), ["run", "--reporter=json", `--outputFile=${report}`, ...process.argv.slice(2)]);
if (!existsSync(report)) say(false, "the tests ran", `${tests.stdout}\n${tests.stderr}`);
else {
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  for (const file of testResults) {
    const name = file.name.replace(`${process.cwd()}/`, "");
    const bad = file.assertionResults.filter((t) => t.status === "failed");
    const good = file.assertionResults.filter((t) => t.status === "passed").length;
    if (file.status === "failed" && bad.length === 0) say(false, `${name} did not load`, file.message);
    for (const t of bad) say(false, `${name} › ${t.fullName}`, t.failureMessages.join("\n").slice(0, 4000));
    passed += good;
    if (good) console.log(`ok    ${name}: ${good} tests`);
  }
  if (testResults.length === 0) say(false, "the tests ran", `${tests.stdout}\n${tests.stderr}`);
}
rmSync(folder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
