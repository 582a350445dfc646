/**
 * Writes the pages of `docs/` that repeat what the code knows: problems, commands, lists. `--check` writes nothing and
 * fails when a page is stale. A page is named by its generator here; everything else in `docs/` is written by hand.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../src/lexicon/table.ts";
import { problem, problemCodes } from "../src/record/problem.ts";

const GENERATED = "<!-- Written by `npm run docs`: change the code, not this page. -->\n";

function problems(): string {
  const rows = problemCodes.map((code) => {
    const { message, next } = problem(code);
    return `## ${code}\n\n${message}\n\n*Next:* ${next}\n`;
  });
  return `# Problems\n\n${GENERATED}\nEverything that can go wrong has a code, a sentence with the bad value, and the next move. Words in braces stand for the value.\n\n${rows.join("\n")}`;
}

/** The first comment line of a list says what it holds. */
function lists(): string {
  const folder = join(import.meta.dirname, "../lexicon");
  const rows = readdirSync(folder)
    .filter((f) => f.endsWith(".tsv"))
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file), "utf8");
      const about = content.match(/^# *(.+)$/m)?.[1] ?? "";
      const found = parse(file.replace(/\.tsv$/, ""), content);
      return `| [${file}](../lexicon/${file}) | ${about.replaceAll("|", "\\|")} | ${Object.keys(found[0] ?? {})
        .map((c) => `\`${c}\``)
        .join(" ")} | ${found.length} |`;
    });
  return `# Lists\n\n${GENERATED}\nThe rules read these lists; you can edit them. Cells are separated by one tab, the first line names the columns, \`#\` opens a comment, and every row gives its reason. A damaged row stops the program with \`bad-lexicon\` and its line.\n\n| list | holds | columns | rows |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

async function commands(): Promise<string> {
  const { helpPages } = await import("../src/cli/program.ts");
  const pages = helpPages().map(([name, help]) => `## ${name}\n\n\`\`\`\n${help.trimEnd()}\n\`\`\`\n`);
  return `# Commands\n\n${GENERATED}\n${pages.join("\n")}`;
}

/** The README with each `$ npx hearsay … | head -N` followed by what it prints now. */
async function readme(known: string): Promise<string> {
  const { run } = await import("../src/cli/program.ts");
  const parts = known.split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
  for (let i = 1; i < parts.length; i += 2) {
    const line = parts[i]!.split("\n")[0]!;
    const [, command, lines] = line.match(/^\$ npx hearsay (.+) \| head -(\d+)$/) ?? [];
    if (!command) throw new Error(`README: a session is "$ npx hearsay … | head -N", not “${line}”`);
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);
    const written: string[] = [];
    const stdout = { write: (text: string) => void written.push(text) };
    const stderr = { write: () => {} };
    await run(words, {
      stdout,
      stderr,
      stdin: process.stdin,
      env: {},
      cwd: join(import.meta.dirname, ".."),
      now: () => "",
    });
    parts[i] = [line, ...written.join("").split("\n").slice(0, Number(lines)), ""].join("\n");
  }
  return parts.join("");
}

const PAGES: Record<string, (known: string) => string | Promise<string>> = {
  "docs/problems.md": problems,
  "docs/lists.md": lists,
  "docs/commands.md": commands,
  "README.md": readme,
};

const check = process.argv.includes("--check");
let stale = 0;
for (const [name, page] of Object.entries(PAGES)) {
  const path = join(import.meta.dirname, "..", name);
  const known = existsSync(path) ? readFileSync(path, "utf8") : "";
  const text = await page(known);
  if (text === known) continue;
  stale += 1;
  if (check) console.error(`${name} is stale: run \`npm run docs\``);
  else writeFileSync(path, text);
}
if (check && stale > 0) process.exit(1);
